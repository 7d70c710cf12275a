#include "core/erp/exact/invoicereader.h"

#include "core/erp/exact/fields.h"

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr int visitAddress = 1;
constexpr int deliveryAddress = 4;

Address mainAddressOf(const std::vector<Json> &rows, int type)
{
    for (const Json &row : rows) {
        if (row[u"Type"].toInt() == type && flagOf(row, u"Main"))
            return addressOf(row);
    }
    return {};
}

} // namespace

InvoiceReader::InvoiceReader(Client &client, Masters &masters)
    : m_client(client)
    , m_masters(masters)
{
}

Result<InvoiceRows> InvoiceReader::read(const QString &invoiceId, http::Call &call)
{
    const Result<Json> header = m_client.entity(
        "read sales invoice",
        u"salesinvoice/SalesInvoices"_s,
        invoiceId,
        {{u"$expand"_s, u"SalesInvoiceLines"_s}},
        call);
    if (!header)
        return fail(header.error());
    InvoiceRows rows;
    rows.header = *header;
    if (auto lines = expandedRows((*header)[u"SalesInvoiceLines"]))
        rows.lines = std::move(*lines);
    return rows;
}

/// From the next better source; unchanged where it has no other lines.
Result<InvoiceRows> InvoiceReader::withBetterLines(
    InvoiceRows rows, const QString &invoiceId, LineSource source, http::Call &call)
{
    if (source == LineSource::Feed) {
        Result<InvoiceRows> whole = read(invoiceId, call);
        if (!whole)
            return whole;
        whole->charges = std::move(rows.charges);
        whole->hasReadCharges = rows.hasReadCharges;
        return whole;
    }
    Result<std::vector<Json>> lines = m_client.all(
        "read invoice lines",
        u"salesinvoice/SalesInvoiceLines"_s,
        {{u"$filter"_s, u"InvoiceID eq "_s + guidLiteral(invoiceId)},
         {u"$select"_s, fields::text(fields::line)}},
        call);
    if (!lines)
        return fail(lines.error());
    if (lines->size() > rows.lines.size())
        rows.lines = std::move(*lines);
    return rows;
}

Result<InvoiceRows> InvoiceReader::withCharges(
    InvoiceRows rows, const QString &invoiceId, http::Call &call)
{
    Result<std::vector<Json>> charges = m_client.all(
        "read invoice charges",
        u"salesinvoice/SalesInvoiceOrderChargeLines"_s,
        {{u"$filter"_s, u"InvoiceID eq "_s + guidLiteral(invoiceId)},
         {u"$select"_s, fields::text(fields::charge)}},
        call);
    if (!charges)
        return fail(charges.error());
    std::erase_if(*charges, [&](const Json &row) { // should the filter be ignored
        return guidOf(row, u"InvoiceID") != invoiceId.toLower();
    });
    rows.charges = std::move(*charges);
    rows.hasReadCharges = true;
    return rows;
}

Result<InvoiceRows> InvoiceReader::addedUp(
    InvoiceRows rows, const QString &invoiceId, LineSource source, http::Call &call)
{
    Result<SumCheck> check = checkSums(rows);
    const bool mayLackCharges = !rows.lines.empty() || source == LineSource::Lines;
    if (check && *check == SumCheck::Lower && mayLackCharges && !rows.hasReadCharges) {
        Result<InvoiceRows> more = withCharges(std::move(rows), invoiceId, call);
        if (!more)
            return more;
        rows = std::move(*more);
        check = checkSums(rows);
    }
    if (!check)
        return fail(check.error());
    if (*check == SumCheck::Agrees)
        return rows;
    const Result<bool> isExplained = isExplainedByDiscount(rows);
    if (!isExplained)
        return fail(isExplained.error());
    if (*check == SumCheck::Higher && (*isExplained || source == LineSource::Lines)) {
        const Result<InvoiceRows> settled = withDiscountSpread(rows);
        return settled ? *settled : rows; // lines that cancel out take no share
    }
    if (source == LineSource::Lines)
        return rows;
    Result<InvoiceRows> better = withBetterLines(std::move(rows), invoiceId, source, call);
    if (!better)
        return better;
    const LineSource next = source == LineSource::Feed ? LineSource::Expanded : LineSource::Lines;
    return addedUp(std::move(*better), invoiceId, next, call);
}

Result<SalesDocument> InvoiceReader::complete(
    InvoiceRows rows,
    const QString &invoiceId,
    LineSource source,
    Freshness freshness,
    std::vector<CachedRecord> &learned,
    http::Call &call)
{
    if (rows.header.isNull()) {
        Result<InvoiceRows> whole = read(invoiceId, call);
        if (!whole)
            return fail(whole.error());
        rows = std::move(*whole);
        source = LineSource::Expanded;
    }
    const Result<InvoiceRows> settled = addedUp(std::move(rows), invoiceId, source, call);
    if (!settled)
        return fail(settled.error());
    const Result<Surroundings> surroundings = surroundingsOf(*settled, freshness, learned, call);
    if (!surroundings)
        return fail(surroundings.error());
    return documentOf(*settled, *surroundings);
}

Result<Surroundings> InvoiceReader::surroundingsOf(
    const InvoiceRows &rows,
    Freshness freshness,
    std::vector<CachedRecord> &learned,
    http::Call &call)
{
    const QString customerId = guidOf(rows.header, u"OrderedBy");
    const QString payerId = guidOf(rows.header, u"InvoiceTo");
    Result<Json> customer = m_masters.account(customerId, freshness, learned, call);
    if (!customer)
        return fail(customer.error());
    Result<Json> payer = payerId.isEmpty() || payerId == customerId
        ? customer
        : m_masters.account(payerId, freshness, learned, call);
    if (!payer)
        return fail(payer.error());
    const Result<Json> division = m_masters.division(Freshness::Cached, learned, call);
    if (!division)
        return fail(division.error());
    Result<Address> shipTo = shipToOf(rows.header, freshness, learned, call);
    if (!shipTo)
        return fail(shipTo.error());
    Result<Address> shipFrom = shipFromOf(rows.header, *division, learned, call);
    if (!shipFrom)
        return fail(shipFrom.error());

    Surroundings around;
    around.connection = m_client.settings().connection;
    around.customer = std::move(*customer);
    around.payer = std::move(*payer);
    around.shipTo = std::move(*shipTo);
    around.shipFrom = std::move(*shipFrom);
    around.companyCurrency = textOf(*division, u"Currency");
    for (const Json &line : rows.lines) {
        const QString itemId = guidOf(line, u"Item");
        if (itemId.isEmpty() || around.items.contains(itemId))
            continue;
        Result<Json> item = m_masters.item(itemId, learned, call);
        if (!item)
            return fail(item.error());
        around.items.insert(itemId, std::move(*item));
    }
    return around;
}

Result<Address> InvoiceReader::shipToOf(
    const Json &header, Freshness freshness, std::vector<CachedRecord> &learned, http::Call &call)
{
    const Result<Json> named
        = m_masters.address(guidOf(header, u"DeliverToAddress"), freshness, learned, call);
    if (!named)
        return fail(named.error());
    if (Address address = addressOf(*named); !address.isEmpty())
        return address;
    for (const QStringView role : {u"DeliverTo", u"OrderedBy", u"InvoiceTo"}) {
        const QString accountId = guidOf(header, role);
        if (accountId.isEmpty())
            continue;
        const Result<std::vector<Json>> rows
            = m_masters.addressesOf(accountId, freshness, learned, call);
        if (!rows)
            return fail(rows.error());
        for (const int type : {deliveryAddress, visitAddress}) {
            if (Address address = mainAddressOf(*rows, type); !address.isEmpty())
                return address;
        }
        const Result<Json> account = m_masters.account(accountId, Freshness::Cached, learned, call);
        if (!account)
            return fail(account.error());
        if (Address address = addressOf(*account); !address.isEmpty())
            return address;
    }
    return Address{};
}

Result<Address> InvoiceReader::shipFromOf(
    const Json &header, const Json &division, std::vector<CachedRecord> &learned, http::Call &call)
{
    if (const QString warehouse = guidOf(header, u"Warehouse"); !warehouse.isEmpty()) {
        const Result<std::vector<Json>> rows
            = m_masters.addressesOfWarehouse(warehouse, learned, call);
        if (!rows)
            return fail(rows.error());
        for (const Json &row : *rows) {
            Address address = addressOf(row);
            if (row[u"Type"].toInt() == deliveryAddress && guidOf(row, u"Account").isEmpty()
                && !address.isEmpty())
                return address;
        }
    }
    const Address &usual = m_client.settings().shipFrom;
    return usual.isEmpty() ? addressOf(division) : usual;
}

} // namespace levy::exact
