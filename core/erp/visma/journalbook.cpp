#include "core/erp/visma/journalbook.h"

#include "core/erp/visma/answer.h"
#include "core/erp/visma/journal.h"
#include "core/erp/visma/periods.h"
#include "core/erp/visma/values.h"

#include <algorithm>
#include <array>

namespace levy::visma {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto writeOperation = "post journal transaction";
constexpr auto findOperation = "look up journal transactions";
constexpr qint64 samplePageSize = 100;
constexpr std::array<std::chrono::milliseconds, 3> waits{1s, 2s, 4s}; // for a queued release

const QString listPath = u"v2/journaltransaction"_s;
const QString generalLedger = u"ModuleGL"_s;

QString pathOf(const QString &number)
{
    return listPath + u'/' + pathSegment(number);
}

bool isOfPeriod(const Json &row, const QString &period)
{
    return textOf(row, u"financialPeriod") == period || textOf(row, u"postPeriod") == period;
}

/// By the lines that the list shows.
bool isOnAccounts(const Json &row, const std::vector<QString> &accounts)
{
    return std::ranges::any_of(row[u"journalTransactionLines"].items(), [&](const Json &line) {
        return std::ranges::count(accounts, textOf(line, u"accountNumber")) > 0;
    });
}

Error filterIgnored()
{
    return named(
        makeError(
            ErrorKind::Malformed,
            u"visma.filter-ignored"_s,
            u"Visma.net did not list the journal transactions of the period that was asked for"_s),
        findOperation);
}

} // namespace

JournalBook::JournalBook(Client &client, Masters &masters)
    : m_client(client)
    , m_masters(masters)
{
}

Result<PostedEntry> JournalBook::write(const LedgerEntry &entry, http::Call &call)
{
    const Result<Segments> segments = segmentsFor(m_masters, entry, call);
    const Result<Json> body = segments ? journalBody(entry, *segments) : fail(segments.error());
    if (!body)
        return fail(named(body.error(), writeOperation));
    const Result<Created> created = m_client.create(writeOperation, listPath, *body, call);
    if (!created)
        return fail(created.error());
    bool awaitsRelease = false;
    if (m_client.settings().releaseEntries) {
        const Result<void> released = m_client.act(
            "release journal transaction",
            pathOf(created->id) + u"/action/release"_s,
            created->version,
            call);
        awaitsRelease = bool(released); // else it stays Balanced, and is told to be
    }
    const Result<Json> row = settledRow(*created, awaitsRelease, call);
    const Result<PostedEntry> posted
        = row ? entryOfBatch(*row, entry.marker, m_masters.usesSubaccounts()) : fail(row.error());
    if (posted)
        return posted;
    PostedEntry unseen{created->id, created->id, {}, false, {}, false};
    unseen.entry.journal = entry.journal;
    unseen.entry.currency = entry.currency;
    unseen.entry.date = entry.date;
    unseen.entry.marker = entry.marker;
    return unseen;
}

/// The transaction as it is after the release, which Visma.net only queues.
Result<Json> JournalBook::settledRow(const Created &created, bool awaitsRelease, http::Call &call)
{
    Result<Json> row
        = m_client.one("read journal transaction", pathOf(created.id), call, Purpose::Finish);
    for (const std::chrono::milliseconds wait : waits) {
        if (!awaitsRelease || (row && isInTheBooks(*row)))
            break;
        Clock &clock = m_client.clock();
        if (!clock.sleepUntil(clock.now().addMSecs(wait.count()), call.stop))
            break;
        Result<Json> again
            = m_client.one("read journal transaction", pathOf(created.id), call, Purpose::Finish);
        if (again)
            row = std::move(again);
    }
    return row;
}

Result<std::vector<PostedEntry>> JournalBook::find(const PostedQuery &query, http::Call &call)
{
    const Result<std::vector<QString>> periods = periodsFor(query, call);
    if (!periods)
        return fail(named(periods.error(), findOperation));
    std::vector<PostedEntry> found;
    for (const QString &period : *periods) {
        const Result<std::vector<Json>> rows = rowsOf(period, call);
        if (!rows)
            return fail(rows.error());
        for (const Json &row : *rows) {
            const QString marker = markerOfBatch(row, query.marker);
            const QDate date = dateOf(row, u"transactionDate");
            const bool isOfDays = date >= query.from && date <= query.to;
            const bool isOthers = marker.isEmpty() && isOnAccounts(row, query.accounts);
            if ((marker.isEmpty() && !isOthers) || (query.marker.isEmpty() && !isOfDays))
                continue; // the marker alone decides, whatever ledger a person moved it to
            Result<PostedEntry> entry = entryOf(row, marker, call);
            if (!entry)
                return fail(named(entry.error(), findOperation));
            found.push_back(std::move(*entry));
        }
    }
    return found;
}

Result<std::vector<QString>> JournalBook::periodsFor(const PostedQuery &query, http::Call &call)
{
    if (!query.from.isValid() || !query.to.isValid())
        return fail(ErrorKind::Invalid, u"visma.days"_s, u"no days to look in"_s);
    const Result<std::vector<Json>> rows
        = m_client.whole("read financial periods", u"v1/financialPeriod"_s, {}, call);
    if (!rows)
        return fail(rows.error());
    const Result<std::vector<FinancialPeriod>> periods = periodsOf(*rows, {});
    if (!periods)
        return fail(periods.error());
    std::vector<QString> ids;
    for (const FinancialPeriod &period : *periods) {
        const QDate end = period.end.isValid() ? period.end : period.start;
        const QString id = periodId(period.year, period.period);
        if (period.start <= query.to && end >= query.from && std::ranges::count(ids, id) == 0)
            ids.push_back(id);
    }
    if (ids.empty()) {
        return fail(
            ErrorKind::Invalid,
            u"visma.days"_s,
            u"Visma.net has no financial period on %1"_s.arg(query.from.toString(Qt::ISODate)));
    }
    return ids;
}

Result<std::vector<Json>> JournalBook::rowsOf(const QString &period, http::Call &call)
{
    Result<std::vector<Json>> rows = m_client.all(
        findOperation, listPath, {{u"periodId"_s, period}, {u"module"_s, generalLedger}}, call);
    if (!rows)
        return rows;
    const bool isFiltered
        = std::ranges::all_of(*rows, [&](const Json &row) { return isOfPeriod(row, period); });
    if (!isFiltered)
        return fail(filterIgnored());
    if (rows->empty()) {
        if (const Result<void> checked = checkFilter(period, call); !checked)
            return fail(checked.error());
    }
    return rows;
}

/// A period without any transaction may be a filter that was not understood. The newest
/// transactions, listed without it, tell: one of that period would have had to be listed.
Result<void> JournalBook::checkFilter(const QString &period, http::Call &call)
{
    const auto page = [&](qint64 number, qint64 rows) {
        return m_client.page(
            findOperation,
            listPath,
            {{u"pageNumber"_s, QString::number(number)}, {u"pageSize"_s, QString::number(rows)}},
            call);
    };
    const Result<ListPage> first = page(1, 1);
    if (!first)
        return fail(first.error());
    if (first->rows.empty())
        return {};
    if (first->total <= 0)
        return fail(filterIgnored()); // nobody knows where the newest are
    const qint64 size
        = first->maxPageSize > 0 ? std::min(samplePageSize, first->maxPageSize) : samplePageSize;
    const Result<ListPage> newest = page((first->total + size - 1) / size, size);
    if (!newest)
        return fail(newest.error());
    const bool isMissing = std::ranges::any_of(newest->rows, [&](const Json &row) {
        return isOfPeriod(row, period) && textOf(row, u"module") == generalLedger;
    });
    if (isMissing || newest->rows.empty())
        return fail(filterIgnored());
    return {};
}

Result<PostedEntry> JournalBook::entryOf(const Json &row, const QString &marker, http::Call &call)
{
    if (!row[u"journalTransactionLines"].items().empty())
        return entryOfBatch(row, marker, m_masters.usesSubaccounts());
    const Result<Json> whole
        = m_client.one("read journal transaction", pathOf(textOf(row, u"batchNumber")), call);
    if (!whole)
        return fail(whole.error());
    return entryOfBatch(*whole, marker, m_masters.usesSubaccounts());
}

} // namespace levy::visma
