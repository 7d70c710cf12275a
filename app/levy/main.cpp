#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// Saves a picture of the window in both themes, for looking at them side by side; returns the exit
/// code.
int saveShots(const QDir &folder)
{
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(folder.path()));
        return EXIT_FAILURE;
    }
    const std::pair<QString, levy::Theme> themes[]{
        {u"first-light.png"_s, levy::Theme::light()}, {u"first-dark.png"_s, levy::Theme::dark()}};
    for (const auto &[name, theme] : themes) {
        QApplication::setPalette(theme.palette());
        levy::MainWindow window;
        window.show();
        if (!window.grab().save(folder.filePath(name))) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(folder.filePath(name)));
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setStyle(u"Fusion"_s);
    const QApplication app(argc, argv);
    QApplication::setApplicationName(u"Levy"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEVY_VERSION));
    QApplication::setDesktopFileName(u"levy"_s);

    QTranslator translator;
    if (translator.load(QLocale(), u"levy"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    QCommandLineOption shots(
        u"shots"_s, u"Save pictures of the window in <folder> and end."_s, u"folder"_s);
    shots.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(shots);
    parser.process(app);

    if (parser.isSet(shots))
        return saveShots(QDir(parser.value(shots)));

    QApplication::setPalette(levy::Theme::matching(QApplication::palette()).palette());
    levy::MainWindow window;
    window.show();
    return QApplication::exec();
}
