#include "ui/documentparts/taxtables.h"

#include "ui/components/formats.h"
#include "ui/components/tableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

Decimal sum(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value_or(a);
}

Cell figure(const Decimal &amount, const QString &currency)
{
    Cell cell;
    cell.text = moneyText(amount, currency);
    return cell;
}

} // namespace

std::vector<TaxDetail> byJurisdiction(const std::vector<TaxLine> &lines)
{
    std::vector<TaxDetail> list;
    for (const TaxLine &line : lines) {
        for (const TaxDetail &detail : line.details) {
            const auto same = std::find_if(list.begin(), list.end(), [&](const TaxDetail &one) {
                return one.jurisdictionType == detail.jurisdictionType
                    && one.jurisdictionCode == detail.jurisdictionCode
                    && one.jurisdictionName == detail.jurisdictionName && one.rate == detail.rate
                    && one.taxType == detail.taxType;
            });
            if (same == list.end()) {
                list.push_back(detail);
                continue;
            }
            same->taxable = sum(same->taxable, detail.taxable);
            same->exempt = sum(same->exempt, detail.exempt);
            same->nonTaxable = sum(same->nonTaxable, detail.nonTaxable);
            same->tax = sum(same->tax, detail.tax);
        }
    }
    return list;
}

QString jurisdictionKind(const QString &type)
{
    static const std::pair<QLatin1StringView, const char *> kinds[]{
        {"Country"_L1, QT_TRANSLATE_NOOP("TaxTable", "Country")},
        {"State"_L1, QT_TRANSLATE_NOOP("TaxTable", "State")},
        {"County"_L1, QT_TRANSLATE_NOOP("TaxTable", "County")},
        {"City"_L1, QT_TRANSLATE_NOOP("TaxTable", "City")},
        {"Special"_L1, QT_TRANSLATE_NOOP("TaxTable", "Special")}};
    for (const auto &[word, name] : kinds) {
        if (type == word)
            return QCoreApplication::translate("TaxTable", name);
    }
    return type;
}

QString jurisdictionName(const TaxDetail &detail)
{
    const QString name = detail.jurisdictionName;
    if (name.isEmpty())
        return detail.country;
    // Avalara shouts; short names are abbreviations and stay.
    if (name.size() < 4 || name != name.toUpper())
        return name;
    QString calm = name.toLower();
    for (qsizetype i = 0; i < calm.size(); ++i) {
        if (i == 0 || calm.at(i - 1) == u' ' || calm.at(i - 1) == u'-')
            calm[i] = calm.at(i).toUpper();
    }
    return calm;
}

TaxTable::TaxTable(Detail detail, QWidget *parent)
    : QWidget(parent)
    , m_detail(detail)
{
    std::vector<Column> columns{
        {tr("Jurisdiction"), false, true}, {tr("Type")}, {tr("Rate"), true}};
    if (detail == Detail::Full) {
        columns.push_back({tr("Taxable"), true});
        columns.push_back({tr("Exempt"), true});
    }
    columns.push_back({tr("Tax"), true});
    m_rows = new RowsModel(columns, this);
    m_table = new PlainTable(m_rows, this);
    m_table->setAccessibleName(tr("Tax by jurisdiction"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    if (detail == Detail::Short)
        m_table->setHeadingShown(false);
}

void TaxTable::setTax(const TaxResult &tax)
{
    show(byJurisdiction(tax.lines), tax.currency, &tax);
}

void TaxTable::setLine(const TaxLine &line, const QString &currency)
{
    show(line.details, currency, nullptr);
}

void TaxTable::show(
    const std::vector<TaxDetail> &details, const QString &currency, const TaxResult *whole)
{
    std::vector<RowsModel::Row> rows;
    Decimal rate;
    for (const TaxDetail &detail : details) {
        RowsModel::Row row;
        Cell name;
        name.text = jurisdictionName(detail);
        Cell kind;
        kind.text = jurisdictionKind(detail.jurisdictionType);
        kind.tone = Tone::Secondary;
        Cell percent;
        percent.text = rateText(detail.rate);
        row.cells = {name, kind, percent};
        if (m_detail == Detail::Full) {
            row.cells.push_back(figure(detail.taxable, currency));
            row.cells.push_back(figure(sum(detail.exempt, detail.nonTaxable), currency));
        }
        row.cells.push_back(figure(detail.tax, currency));
        rows.push_back(std::move(row));
        rate = sum(rate, detail.rate);
    }
    if (whole && m_detail == Detail::Full) {
        RowsModel::Row total;
        Cell name;
        name.text = tr("Total");
        name.unit = currency;
        name.weight = QFont::DemiBold;
        Cell taxable = figure(whole->totalTaxable, currency);
        Cell exempt = figure(whole->totalExempt, currency);
        Cell tax = figure(whole->totalTax, currency);
        for (Cell *cell : {&taxable, &exempt, &tax})
            cell->weight = QFont::DemiBold;
        total.cells = {name, Cell(), Cell(), taxable, exempt, tax};
        rows.push_back(std::move(total));
    }
    m_rows->setRows(std::move(rows));
}

} // namespace levy::ui
