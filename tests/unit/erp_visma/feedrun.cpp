#include "tests/unit/erp_visma/feedrun.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

FeedCursor stored(const FeedCursor &cursor)
{
    return {*Json::parse(cursor.state.toBytes())};
}

Run readRun(VismaConnector &connector, FeedCursor cursor, http::Call &call)
{
    Run run;
    for (run.pages = 1; run.pages < 50; ++run.pages) {
        Result<ChangePage> page = connector.changedSince(cursor, call);
        if (!page) {
            run.error = page.error();
            return run;
        }
        const auto append
            = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
        append(run.all.documents, page->documents);
        append(run.all.toFetch, page->toFetch);
        append(run.all.deleted, page->deleted);
        append(run.all.records, page->records);
        append(run.all.notices, page->notices);
        cursor = stored(page->next);
        run.all.next = cursor;
        if (page->isLast)
            return run;
    }
    return run;
}

QStringList idsOf(const ChangePage &page)
{
    QStringList ids;
    for (const SalesDocument &document : page.documents)
        ids += document.sourceId;
    return ids;
}

std::vector<Json> rowsOf(int first, int count)
{
    std::vector<Json> rows;
    for (int i = first; i < first + count; ++i)
        rows.push_back(invoiceRow(QString::number(i)));
    return rows;
}

Json withVersion(Json row, const QString &version)
{
    row.set(u"timeStamp"_s, version);
    return row;
}

} // namespace levy::visma
