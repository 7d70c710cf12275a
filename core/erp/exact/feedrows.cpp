#include "core/erp/exact/feedrows.h"

#include "core/erp/exact/odata.h"

#include <QHash>

#include <algorithm>

namespace levy::exact {

namespace {

qint64 timestampOf(const Json &row)
{
    return row[u"Timestamp"].toInt().value_or(0);
}

/// The newest of each row, at the place of its first appearance.
std::vector<Json> newest(const std::vector<Json> &rows)
{
    std::vector<Json> kept;
    QHash<QString, size_t> places;
    for (const Json &row : rows) {
        const QString id = guidOf(row, u"ID");
        if (id.isEmpty() || guidOf(row, u"InvoiceID").isEmpty())
            continue;
        const auto place = places.constFind(id);
        if (place == places.constEnd()) {
            places.insert(id, kept.size());
            kept.push_back(row);
        } else if (timestampOf(row) > timestampOf(kept[*place])) {
            kept[*place] = row;
        }
    }
    return kept;
}

} // namespace

bool InvoiceGroup::isWhole() const
{
    if (rows.header.isNull() || rows.lines.empty())
        return false;
    const Result<SumCheck> check = checkSums(rows);
    return check && *check == SumCheck::Agrees;
}

std::vector<InvoiceGroup> grouped(const std::vector<Json> &rows)
{
    std::vector<InvoiceGroup> groups;
    QHash<QString, size_t> places;
    for (const Json &row : newest(rows)) {
        const QString invoiceId = guidOf(row, u"InvoiceID");
        if (!places.contains(invoiceId)) {
            places.insert(invoiceId, groups.size());
            groups.push_back({invoiceId, {}});
        }
        InvoiceGroup &group = groups[places.value(invoiceId)];
        if (row[u"LineNumber"].toInt().value_or(0) == 0)
            group.rows.header = row;
        else
            group.rows.lines.push_back(row);
    }
    return groups;
}

qint64 highestTimestamp(const std::vector<Json> &rows, qint64 atLeast)
{
    for (const Json &row : rows)
        atLeast = std::max(atLeast, timestampOf(row));
    return atLeast;
}

} // namespace levy::exact
