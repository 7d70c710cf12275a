#include "ui/connections/connectioncard.h"

#include "core/service/explain.h"
#include "ui/components/button.h"
#include "ui/components/eventlist.h"
#include "ui/components/formats.h"
#include "ui/components/keyvalues.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tile = 32;
constexpr int headHeight = 64;
constexpr int footHeight = 46;

} // namespace

ConnectionCard::ConnectionCard(const QString &icon, QWidget *parent)
    : Card(parent)
    , m_icon(icon)
{
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    m_headArea = new QWidget(this);
    m_headArea->setFixedHeight(headHeight);
    auto *head = new QHBoxLayout(m_headArea);
    head->setContentsMargins(sizes::padding + tile + sizes::stackGap, 0, sizes::padding, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    m_name = new Label({}, {TextSize::Name, Tone::Text, QFont::DemiBold}, m_headArea);
    m_company = new Label({}, {TextSize::Small, Tone::Secondary}, m_headArea);
    names->addWidget(m_name);
    names->addWidget(m_company);
    names->addStretch(1);
    head->addLayout(names, 1);
    m_pill = new PillLabel({}, m_headArea);
    head->addWidget(m_pill);
    body()->addWidget(m_headArea);
    body()->addWidget(new HairLine(Qt::Horizontal, this));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(sizes::padding, sizes::stackGap, sizes::padding, sizes::stackGap);
    inner->setSpacing(sizes::stackGap);
    m_facts = new KeyValues(this);
    m_facts->setKeyWidth(104);
    m_checks = new EventList(this);
    m_checks->hide();
    m_note = (new Label({}, {TextSize::Small, Tone::Secondary}, this))->wrapped();
    m_note->hide();
    inner->addWidget(m_facts);
    inner->addWidget(m_note);
    inner->addWidget(m_checks);
    inner->addStretch(1);
    body()->addLayout(inner, 1);
    body()->addWidget(new HairLine(Qt::Horizontal, this));
    m_footArea = new QWidget(this);
    m_footArea->setFixedHeight(footHeight);
    m_foot = new QHBoxLayout(m_footArea);
    m_foot->setContentsMargins(sizes::padding, 0, sizes::padding, 0);
    m_foot->setSpacing(sizes::gap);
    m_test = new Button(tr("Test"), u"play"_s, Button::Kind::Default, m_footArea);
    m_test->setSmall(true);
    m_foot->addWidget(m_test);
    m_foot->addStretch(1);
    body()->addWidget(m_footArea);
}

void ConnectionCard::setNames(const QString &name, const QString &company)
{
    m_name->setText(name);
    m_company->setText(company);
    setAccessibleName(name);
}

void ConnectionCard::setHealth(const ServiceHealth &health)
{
    setPill(healthPill(health));
    m_pill->setToolTip(health.sentence);
    const bool isTrouble = health.state != ServiceHealth::State::Connected
        && health.state != ServiceHealth::State::Unknown;
    setNote(isTrouble ? health.sentence : QString());
}

void ConnectionCard::setPill(const PillText &pill)
{
    m_pill->setPill(pill);
}

void ConnectionCard::setNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void ConnectionCard::addAction(QWidget *button)
{
    m_foot->insertWidget(1, button);
}

void ConnectionCard::setTesting(bool isTesting)
{
    m_test->setEnabled(!isTesting);
}

void ConnectionCard::setChecks(const std::vector<ServiceCheck> &checks)
{
    std::vector<EventList::Entry> entries;
    for (const ServiceCheck &check : checks) {
        EventList::Entry entry;
        entry.icon = check.answer ? u"check"_s : u"x-circle"_s;
        entry.tone = check.answer ? Tone::Green : Tone::Red;
        entry.sentence = check.answer ? *check.answer : explain(check.answer.error()).title;
        entry.more = check.answer ? tr("%1 in %2 ms").arg(check.what).arg(check.milliseconds)
                                  : explain(check.answer.error()).text;
        entries.push_back(std::move(entry));
    }
    m_checks->setEntries(entries);
    m_checks->setVisible(!entries.empty());
    m_test->setEnabled(true);
    const bool isGood = std::all_of(checks.begin(), checks.end(), [](const ServiceCheck &check) {
        return check.answer.has_value();
    });
    if (isGood && !checks.empty())
        setPill({u"check-circle"_s, tr("Connected"), Tone::Green});
    else if (!checks.empty())
        setPill({u"x-circle"_s, tr("In trouble"), Tone::Red});
}

void ConnectionCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const QRect place(sizes::padding, 1 + (headHeight - tile) / 2, tile, tile);
    paintPanel(painter, place, colors.tint, QColor(), sizes::radius);
    paintIcon(painter, place, m_icon, 18, colors.accent);
}

} // namespace levy::ui
