#include "core/erp/exact/translation.h"

#include "core/erp/exact/odata.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

Result<Decimal> amountOf(const Json &row, QStringView key, int digits)
{
    const Result<Decimal> value = decimalOf(row, key);
    return value ? value->rounded(digits) : value;
}

Customer customerOf(const Json &header, const Json &account)
{
    return {
        .id = guidOf(header, u"OrderedBy"),
        .code = textOf(account, u"Code"),
        .name = firstOf(textOf(account, u"Name"), textOf(header, u"OrderedByName")),
        .vatNumber = textOf(account, u"VATNumber"),
        .group = firstOf(textOf(account, u"Classification"), guidOf(account, u"Classification1")),
        .entityUseCode = {},
        .address = addressOf(account),
    };
}

Result<DocumentLine> goodsLine(const Json &row, const Surroundings &surroundings, int digits)
{
    const Result<Decimal> amount = amountOf(row, u"AmountFC", digits);
    const Result<Decimal> tax = amountOf(row, u"VATAmountFC", digits);
    const Result<Decimal> quantity = decimalOf(row, u"Quantity");
    for (const auto *number : {&amount, &tax, &quantity}) {
        if (!*number)
            return fail(number->error());
    }
    const QString itemId = guidOf(row, u"Item");
    const Json item = surroundings.items.value(itemId);
    DocumentLine line;
    line.id = guidOf(row, u"ID");
    line.number = int(row[u"LineNumber"].toInt().value_or(0));
    line.itemId = itemId;
    line.itemCode = firstOf(textOf(row, u"ItemCode"), textOf(item, u"Code"));
    line.itemGroup = firstOf(textOf(item, u"ItemGroupCode"), guidOf(item, u"ItemGroup"));
    line.description = firstOf(
        textOf(row, u"Description"),
        firstOf(textOf(row, u"ItemDescription"), textOf(item, u"Description")));
    line.quantity = row[u"Quantity"].isNull() ? Decimal(1) : quantity->absolute();
    line.amount = *amount;
    line.sourceTax = *tax;
    line.sourceVatCode = textOf(row, u"VATCode");
    line.revenueAccount = guidOf(row, u"GLAccount");
    line.costCenter = textOf(row, u"CostCenter");
    line.costUnit = textOf(row, u"CostUnit");
    return line;
}

Result<DocumentLine> chargeLine(const Json &row, int number, int digits)
{
    const Result<Decimal> amount = amountOf(row, u"AmountFCExclVAT", digits);
    const Result<Decimal> tax = amountOf(row, u"AmountVATFC", digits);
    if (!amount || !tax)
        return fail(amount ? tax.error() : amount.error());
    DocumentLine line;
    line.id = guidOf(row, u"ID");
    line.number = number;
    line.kind = flagOf(row, u"IsShippingCost") ? LineKind::Freight : LineKind::Charge;
    line.itemCode = textOf(row, u"OrderChargeCode");
    line.description = firstOf(
        textOf(row, u"OrderChargesLineDescription"), textOf(row, u"OrderChargeDescription"));
    line.amount = *amount;
    line.sourceTax = *tax;
    line.sourceVatCode = textOf(row, u"VATCode");
    line.revenueAccount = guidOf(row, u"GLAccount");
    return line;
}

Result<std::vector<DocumentLine>> linesOf(
    const InvoiceRows &rows, const Surroundings &surroundings, int digits)
{
    std::vector<DocumentLine> lines;
    int highest = 0;
    for (const Json &row : rows.lines) {
        Result<DocumentLine> line = goodsLine(row, surroundings, digits);
        if (!line)
            return fail(line.error());
        highest = std::max(highest, line->number);
        lines.push_back(std::move(*line));
    }
    std::ranges::stable_sort(lines, {}, &DocumentLine::number);
    for (const Json &row : rows.charges) {
        Result<DocumentLine> line = chargeLine(row, ++highest, digits);
        if (!line)
            return fail(line.error());
        lines.push_back(std::move(*line));
    }
    return lines;
}

/// Company currency for one unit, from what Exact converted; nothing when there is no way to tell.
std::optional<Decimal> exchangeRateOf(const InvoiceRows &rows, const QString &companyCurrency)
{
    if (textOf(rows.header, u"Currency") == companyCurrency)
        return std::nullopt;
    Decimal foreign;
    Decimal own;
    for (const Json &row : rows.lines) {
        const Result<Decimal> fc = decimalOf(row, u"AmountFC");
        const Result<Decimal> dc = decimalOf(row, u"AmountDC");
        if (!fc || !dc)
            return std::nullopt;
        const Result<Decimal> moreForeign = foreign.plus(*fc);
        const Result<Decimal> moreOwn = own.plus(*dc);
        if (!moreForeign || !moreOwn)
            return std::nullopt;
        foreign = *moreForeign;
        own = *moreOwn;
    }
    const Result<Decimal> rate = own.rateTo(foreign);
    return rate && !rate->isZero() && !rate->isNegative() ? std::optional(*rate) : std::nullopt;
}

void turnSigns(SalesDocument &document)
{
    document.netTotal = document.netTotal.negated();
    document.sourceTax = document.sourceTax.negated();
    for (DocumentLine &line : document.lines) {
        line.amount = line.amount.negated();
        line.sourceTax = line.sourceTax.negated();
    }
}

Result<Decimal> sourceTaxOf(const Json &header, const std::vector<DocumentLine> &lines, int digits)
{
    if (!header[u"VATAmountFC"].isNull())
        return amountOf(header, u"VATAmountFC", digits);
    return sumOf(lines, &DocumentLine::sourceTax);
}

/// A credit note's amounts are negative in Levy; one that came positive is turned and marked, an
/// invoice with a negative total is marked only.
void settleSign(SalesDocument &document)
{
    const bool isNegative = document.netTotal.isNegative();
    if (document.isCreditNote() && !isNegative && !document.netTotal.isZero()) {
        turnSigns(document);
        document.hasUnusualSign = true;
    } else if (!document.isCreditNote() && isNegative) {
        document.hasUnusualSign = true;
    }
}

} // namespace

Address addressOf(const Json &row)
{
    return {
        .line1 = textOf(row, u"AddressLine1"),
        .line2 = textOf(row, u"AddressLine2"),
        .line3 = textOf(row, u"AddressLine3"),
        .city = textOf(row, u"City"),
        .region = textOf(row, u"State"),
        .postalCode = textOf(row, u"Postcode"),
        .country = textOf(row, u"Country").toUpper(),
    };
}

Result<DocumentKind> kindOf(const Json &header)
{
    switch (header[u"Type"].toInt().value_or(0)) {
    case 8020:
    case 8023:
        return DocumentKind::Invoice;
    case 8021:
    case 8024:
        return DocumentKind::CreditNote;
    default:
        return fail(ErrorKind::Malformed, u"exact.invoice-type"_s, textOf(header, u"Type"));
    }
}

SourceStatus statusOf(const Json &header)
{
    switch (header[u"Status"].toInt().value_or(0)) {
    case 20:
        return SourceStatus::Open;
    case 50:
        return SourceStatus::Final;
    default:
        return SourceStatus::Draft;
    }
}

Result<SalesDocument> documentOf(const InvoiceRows &rows, const Surroundings &surroundings)
{
    const Json &header = rows.header;
    const int digits = digitsOf(header);
    const Result<DocumentKind> kind = kindOf(header);
    const Result<Decimal> net = netTotalOf(header);
    Result<std::vector<DocumentLine>> lines = linesOf(rows, surroundings, digits);
    if (!kind || !lines || !net)
        return fail(!kind ? kind.error() : !lines ? lines.error() : net.error());
    const Result<Decimal> tax = sourceTaxOf(header, *lines, digits);
    if (!tax)
        return fail(tax.error());

    SalesDocument document;
    document.connection = surroundings.connection;
    document.sourceId = guidOf(header, u"InvoiceID");
    document.number = textOf(header, u"InvoiceNumber");
    document.kind = *kind;
    document.status = statusOf(header);
    document.date = dateOf(header[u"InvoiceDate"]);
    document.dueDate = dateOf(header[u"DueDate"]);
    document.currency = textOf(header, u"Currency");
    document.exchangeRate = exchangeRateOf(rows, surroundings.companyCurrency);
    document.customer = customerOf(header, surroundings.customer);
    if (const QString payer = guidOf(header, u"InvoiceTo"); payer != document.customer.id)
        document.payerId = payer;
    if (const QString recipient = guidOf(header, u"DeliverTo"); recipient != document.customer.id)
        document.recipientId = recipient;
    document.shipFrom = surroundings.shipFrom;
    document.shipTo = surroundings.shipTo;
    document.billTo = addressOf(surroundings.payer);
    document.salesperson = textOf(header, u"SalespersonFullName");
    document.purchaseOrder = textOf(header, u"YourRef");
    document.description = textOf(header, u"Description");
    document.journal = textOf(header, u"Journal");
    document.lines = std::move(*lines);
    document.netTotal = *net;
    document.sourceTax = *tax;
    if (const std::optional<qint64> modified = wallClockMs(header[u"Modified"]))
        document.sourceVersion = QString::number(*modified);
    if (document.sourceId.isEmpty())
        return fail(ErrorKind::Malformed, u"exact.invoice-id"_s);
    settleSign(document);
    return document;
}

Result<InvoiceRows> withDiscountSpread(InvoiceRows rows)
{
    const int digits = digitsOf(rows.header);
    const Result<Decimal> total = netTotalOf(rows.header);
    if (!total)
        return fail(total.error());
    Decimal target = *total;
    for (const Json &charge : rows.charges) {
        const Result<Decimal> amount = amountOf(charge, u"AmountFCExclVAT", digits);
        const Result<Decimal> rest = amount ? target.minus(*amount) : amount;
        if (!rest)
            return fail(rest.error());
        target = *rest;
    }
    std::vector<Decimal> amounts;
    for (const Json &line : rows.lines) {
        const Result<Decimal> amount = amountOf(line, u"AmountFC", digits);
        if (!amount)
            return fail(amount.error());
        amounts.push_back(*amount);
    }
    const Result<std::vector<Decimal>> parts = spread(amounts, target, digits);
    if (!parts)
        return fail(parts.error());
    for (size_t i = 0; i < rows.lines.size(); ++i)
        rows.lines[i].set(u"AmountFC"_s, parts->at(i).toJson());
    return rows;
}

} // namespace levy::exact
