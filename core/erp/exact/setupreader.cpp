#include "core/erp/exact/setupreader.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

struct Probe {
    const char *operation;
    QLatin1StringView endpoint;
    QLatin1StringView column;
};

/// One endpoint for each scope of contract 3 that a connection uses.
Probe probeOf(Access access)
{
    switch (access) {
    case Access::SalesInvoices:
        return {"read sales invoices", "salesinvoice/SalesInvoices"_L1, "InvoiceID"_L1};
    case Access::Customers:
        return {"read accounts", "crm/Accounts"_L1, "ID"_L1};
    case Access::Items:
        return {"read items", "logistics/Items"_L1, "ID"_L1};
    case Access::ChartOfAccounts:
        return {"read GL accounts", "financial/GLAccounts"_L1, "ID"_L1};
    case Access::CostCenters:
        return {"read cost centers", "hrm/Costcenters"_L1, "ID"_L1};
    case Access::JournalEntries:
        return {
            "read journal entries", "generaljournalentry/GeneralJournalEntries"_L1, "EntryID"_L1};
    case Access::Deletions:
        break;
    }
    return {"read deleted", "sync/Deleted"_L1, "Timestamp"_L1};
}

} // namespace

SetupReader::SetupReader(
    Settings settings, http::Transport &transport, const Clock &clock, TokenSource &tokens)
    : m_settings(std::move(settings))
    , m_transport(transport)
    , m_clock(clock)
    , m_tokens(tokens)
{
}

Client SetupReader::clientFor(qint64 division) const
{
    Settings settings = m_settings;
    settings.division = division;
    return Client(settings, m_transport, m_clock, m_tokens);
}

Result<SignedInUser> SetupReader::user(http::Call &call)
{
    const Result<Json> row = clientFor(0).signedInUser(call);
    if (!row)
        return fail(row.error());
    const SignedInUser user{
        guidOf(*row, u"UserID"),
        textOf(*row, u"FullName"),
        (*row)[u"CurrentDivision"].toInt().value_or(0)};
    if (user.currentDivision <= 0)
        return fail(ErrorKind::Malformed, u"exact.answer"_s);
    return user;
}

Result<std::vector<DivisionRow>> SetupReader::divisions(qint64 any, http::Call &call)
{
    // Needs no scope, so the list is there even where the app lacks one (contract 5).
    const Result<std::vector<Json>> rows = clientFor(any).all(
        "read divisions",
        u"hrm/Divisions"_s,
        {{u"$select"_s, u"Code,Description,Currency,Country"_s}},
        call);
    if (!rows)
        return fail(rows.error());
    std::vector<DivisionRow> divisions;
    for (const Json &row : *rows) {
        divisions.push_back(
            {row[u"Code"].toInt().value_or(0),
             textOf(row, u"Description"),
             textOf(row, u"Currency"),
             textOf(row, u"Country")});
    }
    std::ranges::sort(divisions, {}, &DivisionRow::code);
    return divisions;
}

Result<std::vector<RecentInvoice>> SetupReader::invoicesSince(
    qint64 division, QDate first, int pages, http::Call &call)
{
    constexpr auto operation = "read sales invoices";
    const QString endpoint = u"bulk/SalesInvoice/SalesInvoices"_s;
    Client client = clientFor(division);
    std::vector<RecentInvoice> invoices;
    Result<Page> page = client.page(
        operation,
        endpoint,
        {{u"$filter"_s, u"InvoiceDate ge "_s + dateLiteral(first)},
         {u"$select"_s, u"InvoiceID,InvoiceNumber,InvoiceDate"_s}},
        call);
    for (int read = 1; page; ++read) {
        for (const Json &row : page->rows) {
            const QString number = textOf(row, u"InvoiceNumber");
            if (!number.isEmpty() && number != "0"_L1)
                invoices.push_back(
                    {guidOf(row, u"InvoiceID"), number, dateOf(row[u"InvoiceDate"])});
        }
        if (page->next.isEmpty() || read == pages)
            break;
        page = client.pageBehind(operation, page->next, call);
    }
    if (!page)
        return fail(page.error());
    std::ranges::sort(invoices, [](const RecentInvoice &one, const RecentInvoice &other) {
        return std::pair(one.date, one.number.toLongLong())
            > std::pair(other.date, other.number.toLongLong());
    });
    return invoices;
}

Result<void> SetupReader::tryAccess(qint64 division, Access access, http::Call &call)
{
    const Probe probe = probeOf(access);
    QueryItems query{{u"$select"_s, QString(probe.column)}, {u"$top"_s, u"1"_s}};
    if (access == Access::Deletions)
        query.insert(query.begin(), {u"$filter"_s, u"Timestamp gt "_s + longLiteral(1)});
    const Result<Page> page
        = clientFor(division).page(probe.operation, QString(probe.endpoint), query, call);
    if (!page)
        return fail(page.error());
    return {};
}

} // namespace levy::exact
