#include "app/levy/shots.h"
#include "core/base/memoryuse.h"
#include "ui/components/gallery.h"
#include "ui/data/backend.h"
#include "ui/frame/mainwindow.h"
#include "ui/platform/application.h"
#include "ui/platform/languages.h"
#include "ui/platform/singleinstance.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace levy::ui;

namespace {

struct Arguments {
    QString shots;
    QString only; ///< pictures whose names begin so
    QString workspace;
    bool isGallery = false;
    bool isBackground = false;
};

Arguments parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    QCommandLineOption shots(
        u"shots"_s, u"Save pictures of every page in <folder> and end."_s, u"folder"_s);
    QCommandLineOption only(
        u"only"_s,
        u"Of the pictures, only those whose names begin so, divided by commas."_s,
        u"names"_s);
    QCommandLineOption gallery(u"gallery"_s, u"Show every component and nothing else."_s);
    QCommandLineOption background(u"background"_s, u"Start without showing the window."_s);
    QCommandLineOption workspace(
        QStringList{u"w"_s, u"workspace"_s}, u"Open the workspace in <folder>."_s, u"folder"_s);
    shots.setFlags(QCommandLineOption::HiddenFromHelp);
    only.setFlags(QCommandLineOption::HiddenFromHelp);
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({shots, only, gallery, background, workspace});
    parser.process(app);
    return {
        parser.value(shots),
        parser.value(only),
        parser.value(workspace),
        parser.isSet(gallery),
        parser.isSet(background)};
}

} // namespace

int main(int argc, char **argv)
{
    levy::keepHeapsFew();
    Application app(argc, argv);
    QApplication::setApplicationName(u"Levy"_s);
    QApplication::setOrganizationName(u"Levy"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEVY_VERSION));
    QApplication::setDesktopFileName(u"levy"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const Arguments arguments = parse(app);

    Preferences preferences = Preferences::load();
    LanguageSwitch language;
    language.use(preferences.language);
    if (!arguments.shots.isEmpty())
        return saveShots(arguments.shots, arguments.only);

    Theme theme;
    theme.setMode(preferences.theme);
    if (arguments.isGallery) {
        Gallery gallery;
        gallery.show();
        QApplication::setQuitOnLastWindowClosed(true);
        return QApplication::exec();
    }
    SingleInstance instance(u"desktop"_s);
    if (!instance.claim())
        return 0;
    if (!arguments.workspace.isEmpty())
        preferences.workspace = arguments.workspace;
    Backend backend;
    std::unique_ptr<MainWindow> window;
    const std::function<void()> makeWindow = [&] {
        window = std::make_unique<MainWindow>(backend, preferences, theme);
        QObject::connect(
            &instance, &SingleInstance::raised, window.get(), &MainWindow::comeForward);
        // Words are put where they stand when a window is made: another language, another window.
        QObject::connect(
            window.get(),
            &MainWindow::languageChosen,
            &app,
            [&] {
                const QByteArray place = window->saveGeometry();
                language.use(preferences.language);
                makeWindow();
                window->restoreGeometry(place);
                window->show();
                window->go({.page = PageId::Settings});
            },
            Qt::QueuedConnection);
    };
    makeWindow();
    if (!arguments.isBackground)
        window->show();
    window->begin();
    return QApplication::exec();
}
