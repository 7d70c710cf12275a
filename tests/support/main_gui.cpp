#include "tests/support/levytest.h"

#include <QApplication>

int main(int argc, char **argv)
{
    levytest::makePrivateHome();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return levytest::run(app);
}
