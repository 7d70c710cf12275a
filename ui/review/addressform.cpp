#include "ui/review/addressform.h"

#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

AddressForm::AddressForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(sizes::stackGap);
    grid->setVerticalSpacing(sizes::gap);
    grid->setColumnMinimumWidth(0, 84);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString &name) {
        auto *field = new Field(name, this);
        auto *label = new Label(name, {TextSize::Small, Tone::Secondary}, this);
        label->setBuddy(field);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line, 1);
        ++line;
        connect(field, &QLineEdit::textEdited, this, &AddressForm::edited);
        return field;
    };
    m_line1 = add(tr("Street"));
    m_line2 = add(tr("Unit"));
    m_line3 = add(tr("More"));
    m_city = add(tr("City"));
    m_region = add(tr("State"));
    m_postalCode = add(tr("Postal code"));
    m_country = add(tr("Country"));
    m_country->setMaxLength(2);
    m_country->setPlaceholderText(tr("two letters"));
    auto *row = new QHBoxLayout;
    auto *save = new Button(tr("Use this address"), u"check"_s, Button::Kind::Primary, this);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    auto *cancel = new Button(tr("Cancel"), {}, Button::Kind::Flat, this);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch(1);
    grid->addLayout(row, line, 1);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saved(address()); });
    connect(cancel, &QPushButton::clicked, this, &AddressForm::cancelled);
}

void AddressForm::setAddress(const Address &address)
{
    m_line1->setText(address.line1);
    m_line2->setText(address.line2);
    m_line3->setText(address.line3);
    m_city->setText(address.city);
    m_region->setText(address.region);
    m_postalCode->setText(address.postalCode);
    m_country->setText(address.country);
}

Address AddressForm::address() const
{
    return {
        m_line1->text().trimmed(),
        m_line2->text().trimmed(),
        m_line3->text().trimmed(),
        m_city->text().trimmed(),
        m_region->text().trimmed().toUpper(),
        m_postalCode->text().trimmed(),
        m_country->text().trimmed().toUpper()};
}

void AddressForm::begin()
{
    m_line1->setFocus();
    m_line1->selectAll();
}

} // namespace levy::ui
