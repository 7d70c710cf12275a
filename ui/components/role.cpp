#include "ui/components/role.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace levy::ui {

namespace {

constexpr char property[] = "accessibleRole";

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt()))
                          : nullptr;
}

} // namespace

void setRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(isInstalled);
    widget->setProperty(property, int(role));
}

} // namespace levy::ui
