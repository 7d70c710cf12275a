#include "ui/review/plainpanel.h"

#include "core/rules/entryday.h"
#include "core/rules/remedies.h"
#include "core/service/explain.h"
#include "core/service/remedydesk.h"
#include "ui/components/card.h"
#include "ui/components/formats.h"
#include "ui/components/keyvalues.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/flagwords.h"
#include "ui/documentparts/journaltable.h"
#include "ui/documentparts/taxtables.h"
#include "ui/review/remedydialog.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// A fact's name as people would say it.
QString factName(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"journal"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Journal")},
        {u"date"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Date")},
        {u"year"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Year")},
        {u"period"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Period")},
        {u"code"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Code")},
        {u"message"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "In the service's words")},
        {u"service"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Service")},
        {u"lines"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Sum of the lines")},
        {u"net"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Net of the document")},
        {u"difference"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Difference")},
        {u"entryNumber"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Journal entry")},
        {u"currency"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Currency")},
        {u"jurisdiction"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Jurisdiction")},
        {u"taxType"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Kind of tax")},
        {u"tax"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "Tax")},
        {u"avalara"_s, QT_TRANSLATE_NOOP("levy::ui::PlainPanel", "At Avalara")}};
    const auto known = names.constFind(key);
    return known == names.constEnd() ? QString() : PlainPanel::tr(*known);
}

} // namespace

PlainPanel::PlainPanel(Desk desk, QWidget *parent)
    : ReasonPanel(desk, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::stackGap);
    auto *left = new QVBoxLayout;
    auto *known = new Card(tr("What is known"), this);
    m_facts = new KeyValues(known);
    m_owner = (new Label({}, {TextSize::Small, Tone::Secondary}, known))->wrapped();
    known->body()->addWidget(m_facts);
    known->body()->addSpacing(sizes::gap);
    known->body()->addWidget(m_owner);
    left->addWidget(known);
    left->addStretch(1);
    row->addLayout(left, 9);
    auto *right = new QVBoxLayout;
    right->setSpacing(sizes::stackGap);
    m_taxCard = new Card(tr("Calculation"), this);
    m_amounts = new AmountsPanel(m_taxCard);
    m_tax = new TaxTable(TaxTable::Detail::Full, m_taxCard);
    m_taxCard->body()->addWidget(m_amounts);
    m_taxCard->body()->addWidget(m_tax);
    right->addWidget(m_taxCard);
    m_entryCard = new Card(this);
    m_entryCard->setTitle(tr("Journal entry"));
    m_entry = new JournalTable(m_entryCard);
    m_entryCard->body()->addWidget(m_entry);
    right->addWidget(m_entryCard);
    right->addStretch(1);
    row->addLayout(right, 11);
}

void PlainPanel::show(const DocumentView &shown)
{
    if (shown.document.id.value != view().document.id.value)
        ++m_question; // a day that is still looked up was for the document before
    keep(shown);
    const Document &document = shown.document;
    m_facts->clear();
    m_facts->add(tr("Customer"), document.source.customer.name);
    m_facts->add(tr("Ship to"), shown.effective.shipTo.oneLine());
    m_facts->add(tr("Net"), moneyWithCode(document.source.netTotal, document.source.currency));
    for (const JsonMember &fact : document.flag.facts.members()) {
        const QString name = factName(fact.key);
        const QString value = shownFact(fact.key, fact.value, document.source.currency);
        if (!name.isEmpty() && !value.isEmpty())
            m_facts->add(name, value);
    }
    m_owner->setText(ownerSentence(explain(document.flag).owner));
    const bool hasTax = document.tax.has_value();
    m_taxCard->setNote(hasTax ? document.tax->statusText : tr("not calculated yet"));
    m_amounts->setAmounts(
        document.source.netTotal,
        hasTax ? std::optional<Decimal>(document.tax->totalTax) : std::nullopt,
        document.source.currency);
    m_tax->setVisible(hasTax);
    if (hasTax)
        m_tax->setTax(*document.tax);
    m_entryCard->setVisible(shown.entry.has_value());
    if (shown.entry) {
        m_entryCard->setNote(
            shown.isProposed ? tr("not posted") : tr("posted as %1").arg(document.entryNumber));
        m_entry->setEntry(*shown.entry, shown.accountNames);
    }
    Q_EMIT actionsChanged();
}

QString PlainPanel::primaryText() const
{
    return mayChooseEntryDay(view().document) ? tr("Choose another day…") : QString();
}

void PlainPanel::primary()
{
    const quint64 question = ++m_question;
    m_desk.backend.read(
        this,
        [document = view().document](Levy &levy) { return proposedReversalDay(levy, document); },
        [this, question](const Result<QDate> &day) {
            if (question == m_question)
                askDay(day.value_or(QDate::currentDate()));
        });
}

void PlainPanel::askDay(QDate day)
{
    const Document document = view().document;
    auto *dialog = new RemedyDialog(entryDayChoice(view(), day), day, this);
    connect(dialog, &RemedyDialog::given, this, [this, document](const RemedyAnswer &answer) {
        decideDay(document, answer);
    });
    dialog->open();
}

void PlainPanel::decideDay(const Document &document, const RemedyAnswer &answer)
{
    const QString sentence = tr("The entry of %1 gets another day").arg(document.source.number);
    // Outlives the panel: the document may be left before it is looked up.
    DecisionDesk *decisions = &m_desk.decisions;
    m_desk.backend.read(
        decisions,
        [document, answer](Levy &levy) {
            return postingOnDay(levy, document, answer.day, answer.words);
        },
        [decisions, id = document.id, sentence](const Result<Decision> &decision) {
            if (decision)
                decisions->decide({id}, *decision, sentence);
            else
                Q_EMIT decisions->refused(explain(decision.error()).text);
        });
}

QString PlainPanel::editText() const
{
    // What was chosen for a changed document ran into this flag, and nothing of it was written.
    const Decider by{u"?"_s, QDateTime::currentDateTimeUtc()};
    return giveUpRemedy(view().document, by) ? tr("Drop what was chosen") : QString();
}

void PlainPanel::edit()
{
    decide(giveUpRemedy, tr("Choice for %1 dropped").arg(number()));
}

} // namespace levy::ui
