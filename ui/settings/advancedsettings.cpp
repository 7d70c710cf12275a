#include "ui/settings/advancedsettings.h"

#include "ui/components/label.h"
#include "ui/settings/settingrows.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

AdvancedSettings::AdvancedSettings(Desk desk, QWidget *parent)
    : QWidget(parent)
{
    Q_UNUSED(desk)
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *rows = new SettingRows(tr("Advanced"), tr("What support asks for."), this);
    const auto add = [&](const QString &name, const QString &value) {
        rows->add(name, {}, (new Label(value, {}, rows))->selectable());
    };
    add(tr("Levy"), QCoreApplication::applicationVersion());
    add(tr("Qt"), QString::fromLatin1(qVersion()));
    add(tr("System"), QSysInfo::prettyProductName());
    column->addWidget(rows);
}

} // namespace levy::ui
