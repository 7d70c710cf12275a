#include "ui/data/preferences.h"

#include <QSettings>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUndoSeconds = 60;

ThemeMode themeFromText(const QString &text)
{
    return text == "light"_L1 ? ThemeMode::Light
        : text == "dark"_L1   ? ThemeMode::Dark
                              : ThemeMode::System;
}

QString toText(ThemeMode mode)
{
    return mode == ThemeMode::Light ? u"light"_s
        : mode == ThemeMode::Dark   ? u"dark"_s
                                    : u"system"_s;
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    const Preferences standard;
    Preferences loaded;
    loaded.theme = themeFromText(settings.value(u"theme"_s).toString());
    loaded.language = settings.value(u"language"_s).toString();
    loaded.closesToTray = settings.value(u"tray/close"_s, standard.closesToTray).toBool();
    loaded.hasToldOfTray = settings.value(u"tray/told"_s, standard.hasToldOfTray).toBool();
    loaded.isRailCollapsed = settings.value(u"rail/collapsed"_s).toBool();
    // Before there were schedules, none but this interval was kept; 0: only when asked.
    const bool wasOff = settings.value(u"sync/minutes"_s, 1).toInt() == 0;
    loaded.isPaused = settings.value(u"sync/paused"_s, wasOff).toBool();
    loaded.undoSeconds = qBound(
        0, settings.value(u"review/undoSeconds"_s, standard.undoSeconds).toInt(), mostUndoSeconds);
    loaded.notifiesReview = settings.value(u"notify/review"_s, standard.notifiesReview).toBool();
    loaded.notifiesTrouble = settings.value(u"notify/trouble"_s, standard.notifiesTrouble).toBool();
    loaded.workspace = settings.value(u"workspace"_s).toString();
    loaded.geometry = settings.value(u"window/geometry"_s).toByteArray();
    loaded.documentColumns = settings.value(u"documents/columns"_s).toByteArray();
    return loaded;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(u"theme"_s, toText(theme));
    settings.setValue(u"language"_s, language);
    settings.setValue(u"tray/close"_s, closesToTray);
    settings.setValue(u"tray/told"_s, hasToldOfTray);
    settings.setValue(u"rail/collapsed"_s, isRailCollapsed);
    settings.setValue(u"sync/paused"_s, isPaused);
    settings.remove(u"sync/minutes"_s);
    settings.setValue(u"review/undoSeconds"_s, undoSeconds);
    settings.setValue(u"notify/review"_s, notifiesReview);
    settings.setValue(u"notify/trouble"_s, notifiesTrouble);
    settings.setValue(u"workspace"_s, workspace);
    settings.setValue(u"window/geometry"_s, geometry);
    settings.setValue(u"documents/columns"_s, documentColumns);
}

} // namespace levy::ui
