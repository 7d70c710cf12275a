#include "tests/support/levytest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    levytest::makePrivateHome();
    const QCoreApplication app(argc, argv);
    return levytest::run(app);
}
