#include "ui/review/remedypanel.h"

#include "core/rules/sidebyside.h"
#include "core/service/explainlater.h"
#include "core/service/remedydesk.h"
#include "ui/components/card.h"
#include "ui/components/diffgrid.h"
#include "ui/components/eventlist.h"
#include "ui/components/formats.h"
#include "ui/components/keyvalues.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/documentwords.h"
#include "ui/data/flagwords.h"
#include "ui/documentparts/journaltable.h"
#include "ui/review/remedydialog.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// What differs, and besides it what a person looks for first although it is the same.
std::vector<DiffGrid::Row> comparison(const SalesDocument &before, const SalesDocument &after)
{
    const std::vector<SourceDifference> differences = sideBySide(before, after);
    std::vector<DiffGrid::Row> rows;
    const auto addEqual = [&](const QString &what, const QString &value) {
        const bool differs = std::any_of(
            differences.begin(), differences.end(), [&](const SourceDifference &difference) {
                return difference.what == what;
            });
        if (!differs)
            rows.push_back({nameOfDifference(what, 0), value, value});
    };
    addEqual(u"customer"_s, before.customer.name);
    addEqual(u"date"_s, longDay(before.date));
    addEqual(u"ship-to"_s, before.shipTo.oneLine());
    for (const SourceDifference &difference : differences) {
        const SourceDifference shown = shownDifference(difference, after.currency);
        rows.push_back(
            {nameOfDifference(difference.what, difference.line), shown.before, shown.after});
    }
    return rows;
}

} // namespace

RemedyPanel::RemedyPanel(Desk desk, QWidget *parent)
    : ReasonPanel(desk, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::stackGap);
    row->addWidget(makeLeft(), 10);
    auto *side = new QWidget(this);
    m_right = new QVBoxLayout(side);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(sizes::stackGap);
    m_right->addStretch(1);
    row->addWidget(side, 9);
}

QWidget *RemedyPanel::makeLeft()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    m_diffCard = new Card(tr("What changed in the ledger"), side);
    m_diff = new DiffGrid(m_diffCard);
    m_diff->setHeadings(tr("As committed"), tr("As it is now"));
    m_diffCard->body()->setContentsMargins(0, 0, 0, 1);
    m_diffCard->body()->addWidget(m_diff);
    column->addWidget(m_diffCard);
    auto *known = new Card(tr("What stands in the books"), side);
    m_facts = new KeyValues(known);
    known->body()->addWidget(m_facts);
    column->addWidget(known);
    m_entryCard = new Card(tr("Journal entry"), side);
    m_entry = new JournalTable(m_entryCard);
    m_entryCard->body()->addWidget(m_entry);
    column->addWidget(m_entryCard);
    column->addStretch(1);
    return side;
}

void RemedyPanel::show(const DocumentView &shown)
{
    const bool isSame = view().document == shown.document && m_day.isValid();
    keep(shown);
    showComparison();
    if (isSame)
        return;
    m_day = QDate();
    m_choices.clear();
    showChoices();
    loadDay();
}

void RemedyPanel::loadDay()
{
    const quint64 question = ++m_question;
    m_desk.backend.read(
        this,
        [document = view().document](Levy &levy) { return proposedReversalDay(levy, document); },
        [this, question](const Result<QDate> &day) {
            if (question != m_question)
                return;
            m_day = day.value_or(QDate::currentDate());
            m_choices = remedyChoices(view(), m_day);
            showChoices();
        });
}

void RemedyPanel::showComparison()
{
    const Document &document = view().document;
    m_diffCard->setVisible(document.pending.has_value());
    if (document.pending)
        m_diff->setRows(comparison(document.source, *document.pending));
    m_facts->clear();
    const QString currency = document.source.currency;
    m_facts->add(tr("Net"), moneyWithCode(document.source.netTotal, currency));
    m_facts->add(
        tr("Tax"), document.tax ? moneyWithCode(document.tax->totalTax, currency) : noFigure);
    m_facts->add(tr("Code"), document.code);
    m_facts->add(
        tr("At Avalara"),
        document.tax ? avalaraPill(document.tax->status, document.tax->isLocked).word : noFigure);
    m_facts->add(tr("Journal entry"), document.entryNumber);
    m_entryCard->setVisible(view().entry.has_value() && document.hasEntry());
    if (view().entry && document.hasEntry()) {
        m_entryCard->setNote(tr("posted as %1").arg(document.entryNumber));
        m_entry->setEntry(*view().entry, view().accountNames);
    }
}

void RemedyPanel::showChoices()
{
    for (QWidget *card : m_cards) {
        m_right->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    int place = 0;
    for (const RemedyChoice &choice : m_choices) {
        QString name = choice.action;
        auto *card = new Card(tr("%1: what it does").arg(name.remove(u'…')), this);
        auto *list = new EventList(card);
        list->setEntries(choice.consequences);
        card->body()->addWidget(list);
        m_right->insertWidget(place++, card);
        m_cards.push_back(card);
    }
    if (m_day.isValid() && m_choices.empty()) {
        auto *card = new Card(tr("What can be chosen"), this);
        card->body()->addWidget(
            (new Label(
                 tr("Nothing as the document stands. Fetch it again; what was begun is seen "
                    "through by the next sync."),
                 {TextSize::Body, Tone::Secondary},
                 card))
                ->wrapped());
        m_right->insertWidget(0, card);
        m_cards.push_back(card);
    }
    Q_EMIT actionsChanged();
}

QString RemedyPanel::primaryText() const
{
    return m_choices.empty() ? QString() : m_choices.front().action;
}

QString RemedyPanel::editText() const
{
    return m_choices.size() < 2 ? QString() : m_choices[1].action;
}

void RemedyPanel::choose(std::size_t index)
{
    if (index >= m_choices.size())
        return;
    const RemedyChoice choice = m_choices[index];
    // The document may have been left for another one before the dialog is answered.
    const DocumentId id = view().document.id;
    auto *dialog = new RemedyDialog(choice, m_day, this);
    connect(dialog, &RemedyDialog::given, this, [this, id, choice](const RemedyAnswer &answer) {
        m_desk.decisions.decide({id}, decisionOf(choice.kind, answer), choice.sentence);
    });
    dialog->open();
}

} // namespace levy::ui
