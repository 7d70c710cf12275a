#include "ui/components/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().size() > 1)
        QApplication::setFont(QFont(u"Inter"_s, 10));
    levy::ui::Theme theme;
    levy::ui::Gallery gallery;
    gallery.show();
    QTimer::singleShot(300, &app, [&] {
        gallery.grab().save(app.arguments().value(1));
        app.quit();
    });
    return app.exec();
}
