#include "core/service/explain.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/stepbar.h"
#include "ui/data/flagwords.h"
#include "ui/documentparts/journaltable.h"
#include "ui/documentparts/ruletext.h"
#include "ui/documentparts/steps.h"
#include "ui/documentparts/taxtables.h"
#include "ui/documents/documenttabs.h"
#include "ui/theme/sizes.h"

#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 20;

Label *makeHead(QWidget *parent)
{
    return (new Label({}, {TextSize::Small, Tone::Secondary, QFont::DemiBold}, parent))->wrapped();
}

} // namespace

QString rulesText(const DocumentView &view)
{
    QStringList lines;
    for (const AppliedRule &applied : view.rules) {
        QString line = SummaryTab::tr("%1, %2: %3")
                           .arg(
                               ruleName(applied.rule),
                               matchText(applied.rule.match),
                               moneyWithCode(applied.tax, view.document.source.currency));
        line += u'\n' + targetText(applied.rule.target, view.accountNames);
        if (!applied.beaten.empty()) {
            line += u'\n'
                + SummaryTab::tr("It wins over %1 (%2): it names more.")
                      .arg(
                          ruleName(applied.beaten.front()),
                          matchText(applied.beaten.front().match));
        }
        lines << line;
    }
    return lines.join(u"\n\n"_s);
}

SummaryTab::SummaryTab(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset, sizes::padding, inset, sizes::padding);
    column->setSpacing(sizes::gap);
    m_steps = new StepBar(this);
    column->addWidget(m_steps);
    column->addSpacing(sizes::iconGap);
    m_flag = (new Label({}, {TextSize::Body, Tone::Amber}, this))->wrapped();
    column->addWidget(m_flag);
    m_amounts = new AmountsPanel(this);
    column->addWidget(m_amounts);
    column->addSpacing(sizes::gap);
    m_taxTitle = makeHead(this);
    m_tax = new TaxTable(TaxTable::Detail::Short, this);
    column->addWidget(m_taxTitle);
    column->addWidget(m_tax);
    column->addSpacing(sizes::gap);
    m_entryTitle = makeHead(this);
    m_entry = new JournalTable(this);
    column->addWidget(m_entryTitle);
    column->addWidget(m_entry);
    column->addSpacing(sizes::gap);
    m_rulesTitle = makeHead(this);
    m_rulesTitle->setText(tr("Mapping applied"));
    m_rules = (new Label({}, {TextSize::Small}, this))->wrapped();
    column->addWidget(m_rulesTitle);
    column->addWidget(m_rules);
    column->addStretch(1);
}

void SummaryTab::show(const DocumentView &view)
{
    const Document &document = view.document;
    m_steps->setSteps(stepsOf(view));
    QString text = flagWords(document.flag, document.source.currency).text;
    if (text.isEmpty() && document.state == DocumentState::Failed && document.lastError)
        text = explain(*document.lastError).text;
    if (text.isEmpty() && document.state == DocumentState::Excluded)
        text = tr("Excluded: %1").arg(document.decision);
    m_flag->setText(text);
    m_flag->setVisible(!text.isEmpty());
    std::optional<Decimal> tax;
    if (document.tax)
        tax = document.tax->totalTax;
    m_amounts->setAmounts(document.source.netTotal, tax, document.source.currency);
    m_taxTitle->setVisible(document.tax.has_value());
    m_tax->setVisible(document.tax.has_value());
    if (document.tax) {
        m_taxTitle->setText(tr("Tax by jurisdiction · taxable %1 · exempt %2")
                                .arg(
                                    moneyText(document.tax->totalTaxable, document.tax->currency),
                                    moneyText(document.tax->totalExempt, document.tax->currency)));
        m_tax->setTax(*document.tax);
    }
    m_entryTitle->setVisible(view.entry.has_value());
    m_entry->setVisible(view.entry.has_value());
    if (view.entry) {
        m_entryTitle->setText(
            view.isProposed
                ? tr("Journal entry that will be posted · journal %1").arg(view.entry->journal)
                : tr("Journal entry %1 · journal %2 · period %3-%4")
                      .arg(document.entryNumber, view.entry->journal)
                      .arg(view.entry->financialYear)
                      .arg(view.entry->financialPeriod, 2, 10, QChar(u'0')));
        m_entry->setEntry(*view.entry, view.accountNames);
    }
    const QString rules = view.entry ? rulesText(view) : QString();
    m_rulesTitle->setVisible(!rules.isEmpty());
    m_rules->setVisible(!rules.isEmpty());
    m_rules->setText(rules);
}

} // namespace levy::ui
