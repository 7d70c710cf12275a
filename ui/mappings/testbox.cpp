#include "ui/mappings/testbox.h"

#include "core/service/explain.h"
#include "core/service/levy.h"
#include "ui/components/button.h"
#include "ui/components/eventlist.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/documentparts/journaltable.h"
#include "ui/documentparts/ruletext.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

TestBox::TestBox(Backend &backend, QWidget *parent)
    : Card(tr("Test box"), parent)
    , m_backend(backend)
{
    setFixedWidth(sizes::testBox);
    setNote(tr("records nothing"));
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::gap);
    m_number = new Field(tr("Invoice number"), this);
    m_number->setPlaceholderText(tr("Invoice number"));
    m_test = new Button(tr("Test"), u"play"_s, Button::Kind::Default, this);
    row->addWidget(m_number, 1);
    row->addWidget(m_test);
    body()->addLayout(row);
    m_about = (new Label(
                   tr("Shows which rule wins for each part of an invoice's tax."),
                   {TextSize::Small, Tone::Secondary},
                   this))
                  ->wrapped();
    body()->addWidget(m_about);
    const Look head{TextSize::Small, Tone::Secondary, QFont::DemiBold};
    m_rulesTitle = new Label(tr("Which rule wins"), head, this);
    m_rules = new EventList(this);
    m_rules->setAccessibleName(m_rulesTitle->text());
    m_entryTitle = new Label(tr("What would be posted"), head, this);
    m_entry = new JournalTable(this);
    for (QWidget *part :
         {static_cast<QWidget *>(m_rulesTitle),
          static_cast<QWidget *>(m_rules),
          static_cast<QWidget *>(m_entryTitle),
          static_cast<QWidget *>(m_entry)}) {
        body()->addWidget(part);
        part->hide();
    }
    body()->addStretch(1);
    connect(m_test, &QPushButton::clicked, this, &TestBox::test);
    connect(m_number, &QLineEdit::returnPressed, this, &TestBox::test);
}

void TestBox::test()
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty())
        return;
    m_backend.read(
        this,
        [number](Levy &levy) -> Result<DocumentView> {
            const Result<Document> document = levy.document(number);
            if (!document)
                return fail(document.error());
            return documentView(levy.store(), levy.trail(), document->id);
        },
        [this](const Result<DocumentView> &view) { show(view); });
}

void TestBox::show(const Result<DocumentView> &view)
{
    std::vector<qint64> winners;
    std::vector<EventList::Entry> entries;
    m_number->setTrouble(view ? QString() : view.error().message);
    if (!view) {
        m_about->setText(explain(view.error()).text);
    } else {
        const SalesDocument &source = view->document.source;
        const QString tax = view->document.tax
            ? moneyWithCode(view->document.tax->totalTax, source.currency)
            : tr("not calculated");
        m_about->setText(
            u"%1 · %2 · "_s.arg(source.customer.name, view->effective.shipTo.city)
            + tr("tax %1").arg(tax));
        std::vector<qint64> beaten;
        for (const AppliedRule &applied : view->rules) {
            winners.push_back(applied.rule.id);
            entries.push_back(
                {{},
                 u"check-circle"_s,
                 Tone::Green,
                 u"%1, %2"_s.arg(ruleName(applied.rule), matchText(applied.rule.match)),
                 {},
                 tr("%1 to %2")
                     .arg(
                         moneyWithCode(applied.tax, source.currency),
                         targetText(applied.rule.target, view->accountNames)),
                 false});
        }
        for (const AppliedRule &applied : view->rules) {
            for (const MappingRule &loser : applied.beaten) {
                const bool isKnown
                    = std::find(beaten.begin(), beaten.end(), loser.id) != beaten.end()
                    || std::find(winners.begin(), winners.end(), loser.id) != winners.end();
                if (isKnown)
                    continue;
                beaten.push_back(loser.id);
                entries.push_back(
                    {{},
                     u"minus-circle"_s,
                     Tone::Faint,
                     u"%1, %2"_s.arg(ruleName(loser), matchText(loser.match)),
                     {},
                     loser.match == MappingMatch() ? tr("Matches everything, so it comes last.")
                                                   : tr("Matches too, but names less."),
                     false});
            }
        }
    }
    m_rules->setEntries(entries);
    m_rulesTitle->setVisible(!entries.empty());
    m_rules->setVisible(!entries.empty());
    const bool hasEntry = view && view->entry;
    m_entryTitle->setVisible(hasEntry);
    m_entry->setVisible(hasEntry);
    if (hasEntry) {
        m_entryTitle->setText(
            view->isProposed ? tr("What would be posted") : tr("What was posted"));
        m_entry->setEntry(*view->entry, view->accountNames);
    }
    Q_EMIT rulesFound(winners);
}

} // namespace levy::ui
