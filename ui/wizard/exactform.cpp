// What the Exact panel is made of.
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/flowlayout.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/companylist.h"
#include "ui/wizard/exactpanel.h"
#include "ui/wizard/formrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

QString regionName(const QString &code)
{
    if (code == "nl"_L1)
        return ExactPanel::tr("Netherlands");
    if (code == "be"_L1)
        return ExactPanel::tr("Belgium");
    if (code == "de"_L1)
        return ExactPanel::tr("Germany");
    if (code == "fr"_L1)
        return ExactPanel::tr("France");
    if (code == "es"_L1)
        return ExactPanel::tr("Spain");
    if (code == "uk"_L1)
        return ExactPanel::tr("United Kingdom");
    return ExactPanel::tr("United States");
}

} // namespace

void ExactPanel::buildForm()
{
    m_form = new FormRows(this);
    m_region = new LabelledCombo({}, m_form);
    for (const setup::Region &region : setup::regions()) {
        m_region->addItem(regionName(region.code) + u" · "_s + region.host, region.code);
    }
    m_form->add(tr("Region"), m_region);
    m_clientId = new Field(tr("Client ID"), m_form);
    m_form->add(tr("Client ID"), m_clientId);
    m_secret = new Field(tr("Client secret"), m_form);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretNote = new IconLine(m_form);
    m_form->add(tr("Client secret"), m_secret, m_secretNote);
    m_redirect = new Field(tr("Redirect address"), m_form);
    auto *copy = new Button(tr("Copy"), u"copy"_s, Button::Kind::Flat, m_form);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the redirect address"));
    m_form->add(tr("Redirect address"), m_redirect, copy);
    m_form->addHint(new Label(
        tr("Enter exactly this address in your Exact app: https only, compared to the letter. It "
           "need not be reachable from outside. With an address on this computer Exact sends no "
           "webhooks; Levy then asks for changes by itself."),
        {TextSize::Small, Tone::Secondary},
        m_form));

    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_redirect->text().trimmed());
    });
    connect(m_region, &QComboBox::activated, this, &ExactPanel::edited);
    for (Field *field : {m_clientId, m_redirect})
        connect(field, &QLineEdit::textEdited, this, &ExactPanel::edited);
    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        Q_EMIT troubleChanged({}, {});
        read();
    });
}

void ExactPanel::buildDivisions()
{
    m_divisionsArea = new QWidget(this);
    auto *area = new QVBoxLayout(m_divisionsArea);
    area->setContentsMargins(0, 0, 0, 0);
    area->setSpacing(sizes::gap);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(
        tr("Divisions to work on"),
        {TextSize::Small, Tone::Secondary, QFont::DemiBold},
        m_divisionsArea));
    head->addStretch(1);
    m_count = new Label({}, {TextSize::Small, Tone::Secondary}, m_divisionsArea);
    head->addWidget(m_count);
    area->addLayout(head);
    m_divisions = new CompanyList(m_divisionsArea);
    area->addWidget(m_divisions);
    m_rightsArea = new QWidget(m_divisionsArea);
    m_rights = new FlowLayout(sizes::stackGap, m_rightsArea);
    m_rightsArea->hide();
    area->addWidget(m_rightsArea);
    m_divisionsArea->hide();
}

} // namespace levy::ui
