#include "tests/support/levytest.h"
#include "ui/platform/application.h"

int main(int argc, char **argv)
{
    levytest::makePrivateHome();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    levy::ui::Application app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Levy"));
    QCoreApplication::setOrganizationName(QStringLiteral("LevyTest"));
    return levytest::run(app);
}
