#include "app/levy/shots.h"

#include "app/levy/photographer.h"
#include "app/levy/sampleshots.h"
#include "app/levy/stagedreasons.h"
#include "app/levy/troubleshots.h"
#include "app/levy/waiting.h"
#include "app/levy/wizardshots.h"
#include "ui/components/gallery.h"
#include "ui/data/backend.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace levy::ui;

namespace {

/// The window in one language with its photographer; one at a time.
class Studio {
public:
    Studio(
        const QDir &target,
        Backend &backend,
        Preferences &preferences,
        Theme &theme,
        bool german,
        const QStringList &only)
        : locale(german ? QLocale("de_DE"_L1) : QLocale("en_GB"_L1))
        , code(german ? u"de"_s : u"en"_s)
    {
        QLocale::setDefault(locale);
        if (translator.load(u":/i18n/levy_%1.qm"_s.arg(code)))
            QCoreApplication::installTranslator(&translator);
        window = std::make_unique<MainWindow>(backend, preferences, theme);
        const QSize usual(1440, 900);
        std::vector<Photographer::View> views{{{}, usual}, {u"1100x700"_s, {1100, 700}}};
        if (german)
            views = {{u"de"_s, usual, false}};
        photographer
            = std::make_unique<Photographer>(target, *window, theme, std::move(views), only);
        window->show();
        settle();
    }
    ~Studio()
    {
        photographer.reset();
        window.reset();
        QCoreApplication::removeTranslator(&translator);
    }

    const QLocale locale;
    const QString code;
    QTranslator translator;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Photographer> photographer;
};

/// One run of the program that takes pictures.
class Shooting {
public:
    Shooting(const QDir &target, const QString &scratch, const QStringList &only)
        : m_target(target)
        , m_scratch(scratch)
        , m_only(only)
    {
        m_preferences.isPaused = true;
    }

    /// Empty: all is well. Otherwise what did not get ready.
    [[nodiscard]] QString takeAll()
    {
        for (const bool german : languages()) {
            if (wantsAny({u"09"_s, u"10"_s})
                && !inStudio(german, [this](Studio &studio) { return takeSetUp(studio); }))
                return u"the set-up"_s;
        }
        if (!openSample())
            return u"the sample company"_s;
        for (const bool german : languages()) {
            if (!inStudio(german, [this](Studio &studio) { return takeSample(studio); })
                || !inStudio(german, [this](Studio &studio) {
                       takeLoading(*studio.photographer, *studio.window, m_backend);
                       return true;
                   }))
                return u"the sample's pages"_s;
        }
        if (!breakTables(m_backend))
            return u"the broken workspace"_s;
        for (const bool german : languages()) {
            const bool isDone = inStudio(german, [](Studio &studio) {
                takeErrors(*studio.photographer, *studio.window);
                return true;
            });
            if (!isDone)
                return u"the broken workspace"_s;
        }
        for (const bool german : languages()) {
            if (!inStudio(german, [this](Studio &studio) {
                    return takeUnreadable(
                        *studio.photographer, *studio.window, m_backend, m_scratch);
                }))
                return u"the unreadable workspace"_s;
        }
        return takeGallery() ? QString() : u"the components"_s;
    }

private:
    /// Those who want some pictures only want them soon.
    [[nodiscard]] std::vector<bool> languages() const
    {
        return m_only.isEmpty() ? std::vector<bool>{false, true} : std::vector<bool>{false};
    }

    [[nodiscard]] bool wantsAny(const QStringList &beginnings) const
    {
        return m_only.isEmpty()
            || std::any_of(beginnings.begin(), beginnings.end(), [this](const QString &name) {
                   return std::any_of(m_only.begin(), m_only.end(), [&](const QString &wanted) {
                       return wanted.startsWith(name);
                   });
               });
    }

    template <class Take>
    [[nodiscard]] bool inStudio(bool german, Take take)
    {
        Studio studio(m_target, m_backend, m_preferences, m_theme, german, m_only);
        return take(studio) && studio.photographer->isGood();
    }

    [[nodiscard]] bool takeSetUp(Studio &studio)
    {
        studio.photographer->visit(u"10-first-run"_s);
        const std::optional<QUrl> ledger = takeWizard(
            m_scratch + u"/own-"_s + studio.code, m_backend, *studio.window, *studio.photographer);
        const bool isGood = ledger
            && takeSlowAndOffline(*studio.photographer, *studio.window, m_backend, *ledger);
        bool isClosed = false;
        QObject::connect(
            &m_backend, &Backend::closed, studio.window.get(), [&] { isClosed = true; });
        m_backend.close();
        return waitUntil([&] { return isClosed; }) && isGood;
    }

    [[nodiscard]] bool openSample()
    {
        m_backend.openSample(m_scratch + u"/sample"_s);
        return waitUntil(
            [&] { return m_backend.sync().lastEnd.isValid() && !m_backend.sync().isRunning; });
    }

    [[nodiscard]] bool takeSample(Studio &studio)
    {
        Photographer &photographer = *studio.photographer;
        MainWindow &window = *studio.window;
        takePages(photographer, window, m_backend);
        if (photographer.wants(u"11"_s))
            takeSettings(photographer, window);
        if (photographer.wants(u"05"_s))
            takeReconciliation(photographer, window, m_backend);
        if (!stage())
            return false;
        takeReview(photographer, window, m_backend);
        return true;
    }

    [[nodiscard]] bool stage()
    {
        std::optional<levy::Result<void>> staged;
        m_backend.change(
            &m_backend, stageReasons, [&](const levy::Result<void> &done) { staged = done; });
        return waitUntil([&] { return staged.has_value(); }) && *staged;
    }

    [[nodiscard]] bool takeGallery() const
    {
        Gallery gallery;
        gallery.show();
        settle();
        return gallery.grab().save(m_target.filePath(u"12-components.png"_s));
    }

    const QDir m_target;
    const QString m_scratch;
    const QStringList m_only;
    Theme m_theme;
    Preferences m_preferences;
    Backend m_backend;
};

} // namespace

int saveShots(const QString &folder, const QString &only)
{
    const QDir target(folder);
    const QTemporaryDir scratch;
    if (!target.mkpath(u"."_s) || !scratch.isValid()) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(folder));
        return EXIT_FAILURE;
    }
    // The pictures are compared with the mockups, which are set in Inter.
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    Shooting shooting(target, scratch.path(), only.split(u',', Qt::SkipEmptyParts));
    const QString missing = shooting.takeAll();
    if (missing.isEmpty())
        return EXIT_SUCCESS;
    std::fprintf(stderr, "not ready in time, or not written: %s\n", qPrintable(missing));
    return EXIT_FAILURE;
}
