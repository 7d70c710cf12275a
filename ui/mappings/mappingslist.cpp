// What the mappings page shows of its rules: rows, targets held against the ledger, coverage.
#include "ui/components/banner.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/tableview.h"
#include "ui/data/documentwords.h"
#include "ui/documentparts/ruletext.h"
#include "ui/documentparts/taxtables.h"
#include "ui/mappings/mappingspage.h"

#include <QHeaderView>
#include <QTabBar>

#include <map>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOfTab(MappingKind kind, int tab)
{
    switch (tab) {
    case 0:
        return kind == MappingKind::TaxAccount;
    case 1:
        return kind == MappingKind::ItemTaxCode;
    case 2:
        return kind == MappingKind::CustomerUseCode;
    default:
        return kind == MappingKind::Company || kind == MappingKind::DebitSide;
    }
}

Cell anyOr(const QString &text)
{
    Cell cell;
    cell.text = text.isEmpty() ? MappingsPage::tr("Any") : text;
    cell.tone = text.isEmpty() ? Tone::Faint : Tone::Text;
    return cell;
}

QString joined(const QString &group, const QString &one)
{
    return group.isEmpty() || one.isEmpty() ? group + one : group + u", "_s + one;
}

} // namespace

QStringList MappingsPage::tabNames()
{
    return {
        tr("Tax → GL account and cost center"),
        tr("Items → tax code"),
        tr("Customers → exemption"),
        tr("Company and debit side")};
}

void MappingsPage::showReport()
{
    const MasterData &master = m_report->ground.master;
    m_chart->setText(
        m_report->masterAt.isValid()
            ? tr("Chart of accounts read %1 · %2 accounts, %3 cost centers · rules version %4")
                  .arg(
                      momentText(m_report->masterAt),
                      countText(qint64(master.accounts.size())),
                      countText(qint64(master.costCenters.size())))
                  .arg(m_report->ground.mappingVersion)
            : tr("The chart of accounts was not read yet; sync first."));
    const QStringList names = tabNames();
    for (int tab = 0; tab < names.size(); ++tab) {
        qint64 count = 0;
        for (const MappingRule &rule : m_report->ground.mappings)
            count += isOfTab(rule.kind, tab) ? 1 : 0;
        m_tabs->setTabText(tab, u"%1 %2"_s.arg(names.at(tab)).arg(count));
        m_tabs->setTabToolTip(tab, m_tabs->tabText(tab));
    }
    showFindings();
    showRules();
}

void MappingsPage::showFindings()
{
    const auto &findings = m_report->findings;
    m_banner->setVisible(!findings.empty());
    if (findings.empty())
        return;
    const MappingFinding &first = findings.front();
    const QString rule
        = first.rule > 0 ? tr("Rule %1: %2.").arg(first.rule).arg(first.sentence) : first.sentence;
    const int more = int(findings.size()) - 1;
    m_banner->setTone(first.rule > 0 ? Tone::Red : Tone::Amber);
    m_banner->setText(
        rule,
        more > 0 ? tr("%Ln more finding(s) are marked in the table.", nullptr, more) : QString());
    QStringList all;
    for (const MappingFinding &finding : findings)
        all
            << (finding.rule > 0 ? tr("Rule %1: %2").arg(finding.rule).arg(finding.sentence)
                                 : finding.sentence);
    m_banner->setToolTip(all.join(u'\n'));
}

MappingKind MappingsPage::newKind() const
{
    switch (Tab(m_tabs->currentIndex())) {
    case Tab::Items:
        return MappingKind::ItemTaxCode;
    case Tab::Customers:
        return MappingKind::CustomerUseCode;
    case Tab::Companies:
        return MappingKind::Company;
    case Tab::Tax:
        break;
    }
    return MappingKind::TaxAccount;
}

std::vector<MappingRule> MappingsPage::rulesOfTab() const
{
    std::vector<MappingRule> rules;
    if (!m_report)
        return rules;
    const QString wanted = m_filter->text().trimmed();
    QHash<QString, QString> names;
    for (const GlAccount &account : m_report->ground.master.accounts)
        names.insert(account.code, account.name);
    for (const MappingRule &rule : m_report->ground.mappings) {
        const QString text
            = ruleName(rule) + u' ' + matchText(rule.match) + u' ' + targetText(rule.target, names);
        if (isOfTab(rule.kind, m_tabs->currentIndex())
            && text.contains(wanted, Qt::CaseInsensitive))
            rules.push_back(rule);
    }
    return rules;
}

PillText MappingsPage::pillOf(const MappingRule &rule) const
{
    for (const MappingFinding &finding : m_report->findings) {
        if (finding.rule == rule.id)
            return {u"exclude"_s, tr("Check"), Tone::Red};
    }
    const bool isChecked
        = rule.kind == MappingKind::TaxAccount || rule.kind == MappingKind::DebitSide;
    if (rule.match == MappingMatch() && rule.kind == MappingKind::TaxAccount)
        return {u"check-circle"_s, tr("Default"), Tone::Slate};
    return isChecked ? PillText{u"check-circle"_s, tr("Valid"), Tone::Green} : PillText();
}

RowsModel::Row MappingsPage::rowOf(const MappingRule &rule) const
{
    const MappingMatch &match = rule.match;
    const bool isWinner = std::find(m_winners.begin(), m_winners.end(), rule.id) != m_winners.end();
    const PillText pill = pillOf(rule);
    Cell number;
    number.text = QString::number(rule.id);
    number.tone = Tone::Secondary;
    if (isWinner) {
        number.icon = u"check"_s;
        number.iconTone = Tone::Green;
    }
    const QString type = match.jurisdictionType == "Local"_L1
        ? tr("Local")
        : jurisdictionKind(match.jurisdictionType);
    Cell target;
    Cell center;
    if (!rule.target.glAccountCode.isEmpty()) {
        const GlAccount *account = m_report->ground.master.account(rule.target.glAccountCode);
        target.text = rule.target.glAccountCode;
        target.weight = QFont::Medium;
        target.unit = account ? account->name : QString();
        target.tone = pill.tone == Tone::Red ? Tone::Red : Tone::Text;
        center.text = rule.target.costCenter.isEmpty() ? noFigure : rule.target.costCenter;
        center.tone = rule.target.costCenter.isEmpty() ? Tone::Faint : Tone::Text;
        if (rule.kind == MappingKind::DebitSide)
            target.unit += tr(" (debit side)");
    } else {
        target.text = targetText(rule.target);
        target.weight = QFont::Medium;
    }
    Cell used;
    const auto use = m_report->uses.find(rule.id);
    used.text = use == m_report->uses.end() ? QString() : countText(use->second.documents);
    used.tone = Tone::Secondary;
    Cell state;
    state.pill = pill;
    MappingMatch shortly = match;
    if (!match.region.isEmpty())
        shortly.country.clear(); // the region tells
    Cell whole;
    whole.text = matchText(shortly);
    RowsModel::Row row;
    row.id = rule.id;
    row.cells
        = {number,
           whole,
           anyOr(match.country.isEmpty() ? QString() : countryName(match.country)),
           anyOr(match.region.isEmpty() ? QString() : regionName(match.country, match.region)),
           anyOr(type),
           anyOr(joined(match.itemGroup, match.itemCode)),
           anyOr(joined(match.customerGroup, match.customerCode)),
           target,
           center,
           used,
           state};
    return row;
}

/// Where the room is short, one column says what the rules are for, so that where they lead stays
/// in sight.
void MappingsPage::showColumns()
{
    constexpr int leastTarget = 150;
    const Tab tab = Tab(m_tabs->currentIndex());
    const bool isTax = tab == Tab::Tax;
    std::map<int, bool> shown{
        {Country, isTax},
        {Region, isTax},
        {Type, isTax},
        {Items, true},
        {Customers, true},
        {Center, isTax || tab == Tab::Companies},
        {Used, isTax}};
    // The base class measures a column's cells; of a hidden column too.
    const auto widthOf = [this](int column) {
        return qMax(
            static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column),
            m_table->horizontalHeader()->sectionSizeHint(column));
    };
    int needed = widthOf(Number) + widthOf(State) + leastTarget;
    for (const auto &[column, isShown] : shown)
        needed += isShown ? widthOf(column) : 0;
    const bool isNarrow = needed > m_table->viewport()->width();
    for (const auto &[column, isShown] : shown)
        m_table->setColumnHidden(
            column, !isShown || (isNarrow && column >= Country && column <= Customers));
    m_table->setColumnHidden(For, !isNarrow);
}

bool MappingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        showColumns();
    return Page::eventFilter(watched, event);
}

void MappingsPage::showRules()
{
    m_shown = rulesOfTab();
    std::vector<RowsModel::Row> rows;
    for (const MappingRule &rule : m_shown)
        rows.push_back(rowOf(rule));
    m_rows->setRows(std::move(rows));
    showColumns();
    const bool isTax = Tab(m_tabs->currentIndex()) == Tab::Tax;
    if (!m_report || !isTax) {
        m_coverage->setText({});
        return;
    }
    QStringList fallen;
    for (const MappingRule &rule : m_report->ground.mappings) {
        const auto use = m_report->uses.find(rule.id);
        if (rule.match != MappingMatch() || rule.kind != MappingKind::TaxAccount
            || use == m_report->uses.end())
            continue;
        for (const auto &[currency, tax] : use->second.tax)
            fallen << moneyWithCode(tax, currency);
    }
    QString text
        = tr("The newest %Ln document(s) with tax:", nullptr, int(m_report->documentsLookedAt));
    text += u' '
        + (fallen.isEmpty() ? tr("nothing fell to the default.")
                            : tr("%1 fell to the default.").arg(fallen.join(u", "_s)));
    if (m_report->withoutRule > 0)
        text += u' '
            + tr("%Ln document(s) have tax that no rule matches.",
                 nullptr,
                 int(m_report->withoutRule));
    m_coverage->setText(text);
}

} // namespace levy::ui
