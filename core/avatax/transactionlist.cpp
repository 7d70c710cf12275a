#include "core/avatax/transactionlist.h"

#include "core/avatax/textcheck.h"
#include "core/avatax/transactionparser.h"

namespace levy::avatax {

using namespace Qt::StringLiterals;

Result<QString> filterOf(const TransactionListQuery &query)
{
    if (!query.from.isValid() || !query.to.isValid() || query.to < query.from)
        return refuse(u"avatax.query"_s, u"date"_s, u"a list needs a range of days"_s);
    if (query.top < 1 || query.top > 1000 || query.skip < 0)
        return refuse(u"avatax.query"_s, u"top"_s, u"a page has 1 to 1000 rows"_s);
    // half-open: "between" would lose the last day
    QStringList parts{u"date ge '%1' and date lt '%2'"_s.arg(
        query.from.toString(Qt::ISODate), query.to.addDays(1).toString(Qt::ISODate))};
    if (!query.types.isEmpty())
        parts += u"type in (%1)"_s.arg(query.types.join(u", "_s));
    if (!query.statuses.isEmpty())
        parts += u"status in (%1)"_s.arg(query.statuses.join(u", "_s));
    if (!query.extraFilter.isEmpty())
        parts += u"(%1)"_s.arg(query.extraFilter);
    return parts.join(u" and "_s);
}

Result<TransactionPage> parseTransactionPage(const Json &json, const TransactionListQuery &query)
{
    const Json &rows = json[u"value"];
    if (!rows.isArray()) {
        Error error
            = makeError(ErrorKind::Malformed, u"avatax.list"_s, u"the answer holds no list"_s);
        error.service = u"avatax"_s;
        return fail(std::move(error));
    }
    TransactionPage page;
    for (const Json &row : rows.items()) {
        Result<TaxResult> transaction = parseTransaction(row, query.companyCode);
        if (!transaction)
            return fail(transaction.error());
        page.transactions.push_back(std::move(*transaction));
    }
    const qint64 read = query.skip + qint64(page.transactions.size());
    page.count = json[u"@recordsetCount"].toInt().value_or(0);
    const bool isFull = qint64(page.transactions.size()) >= query.top;
    page.hasMore = !page.transactions.empty()
        && (!json[u"@nextLink"].toString().isEmpty() || page.count > read
            || (page.count == 0 && isFull));
    return page;
}

} // namespace levy::avatax
