#include "core/erp/visma/translation.h"

#include "core/erp/visma/periods.h"
#include "core/erp/visma/totals.h"
#include "core/erp/visma/values.h"
#include "core/money/currency.h"
#include "core/rules/names.h"

#include <QSet>

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

LineKind lineKindOf(const QString &lineType)
{
    if (lineType == "FR"_L1)
        return LineKind::Freight;
    if (lineType == "MI"_L1)
        return LineKind::Charge;
    return lineType == "DS"_L1 ? LineKind::Discount : LineKind::Goods;
}

QString entityUseCodeOf(const Json &customer, const QString &attribute)
{
    for (const Json &one : customer[u"attributes"].items()) {
        if (!attribute.isEmpty() && textOf(one, u"id") == attribute)
            return textOf(one, u"value");
    }
    return {};
}

Customer customerOf(const Json &row, const Surroundings &around)
{
    const QString number = textOf(row[u"customer"], u"number");
    return {
        .id = number,
        .code = number,
        .name = firstOf(textOf(row[u"customer"], u"name"), textOf(around.customer, u"name")),
        .vatNumber = firstOf(
            textOf(around.customer, u"vatRegistrationId"),
            textOf(around.location, u"vatRegistrationId")),
        .group = textOf(around.customer[u"customerClass"], u"id"),
        .entityUseCode = entityUseCodeOf(around.customer, around.entityUseAttribute),
        .address = addressOf(around.customer[u"mainAddress"], around.regions),
    };
}

/// The VAT ids that Visma.net computed on the document; none where the row does not tell.
QSet<QString> vatIdsOf(const Json &row)
{
    QSet<QString> ids;
    for (const Json &detail : row[u"taxDetails"].items())
        ids.insert(firstOf(textOf(detail[u"vatId"], u"number"), textOf(detail, u"taxId")));
    return ids;
}

/// Whether a VAT id of the category is taken out of the price, of those that apply here.
bool isTaxIncluded(const Json &category, const QSet<QString> &vatIds)
{
    return std::ranges::any_of(category[u"vatCategoryLines"].items(), [&](const Json &line) {
        const bool applies = vatIds.isEmpty() || vatIds.contains(textOf(line, u"vatId"));
        return applies && textOf(line, u"calculateOn") == "ExtractFromItemAmount"_L1;
    });
}

struct Lines {
    std::vector<DocumentLine> lines;
    Decimal ownTax;
    std::vector<QString> ownLines;
};

Result<DocumentLine> lineOf(const Json &row, const Surroundings &around, const QSet<QString> &vat)
{
    const Result<Decimal> amount = amountIn(row, u"amount"_s);
    const Result<Decimal> quantity = decimalOf(row, u"quantity");
    if (!amount || !quantity)
        return fail(amount ? quantity.error() : amount.error());
    const std::optional<qint64> number = row[u"lineNumber"].toInt();
    if (!number)
        return fail(ErrorKind::Malformed, u"visma.line-number"_s);
    DocumentLine line;
    line.id = QString::number(*number);
    line.number = int(*number);
    line.kind = lineKindOf(textOf(row, u"lineType"));
    line.itemId = textOf(row, u"inventoryNumber");
    line.itemCode = line.itemId;
    line.description = textOf(row, u"description");
    line.quantity = row[u"quantity"].isNull() ? Decimal(1) : quantity->absolute();
    line.amount = *amount;
    line.sourceVatCode = textOf(row[u"vatCode"], u"id");
    line.revenueAccount = textOf(row[u"account"], u"number");
    line.costCenter = textOf(row[u"subaccount"], u"subaccountNumber");
    line.taxIncluded = isTaxIncluded(around.vatCategories.value(line.sourceVatCode), vat);
    return line;
}

Result<Lines> splitLines(const Json &row, const Surroundings &around)
{
    const QSet<QString> vat = vatIdsOf(row);
    Lines result;
    for (const Json &one : linesOf(row).items()) {
        Result<DocumentLine> line = lineOf(one, around, vat);
        if (!line)
            return fail(line.error());
        if (!isMarker(line->description)) {
            result.lines.push_back(std::move(*line));
            continue;
        }
        const Result<Decimal> own = result.ownTax.plus(line->amount);
        if (!own)
            return fail(own.error());
        result.ownTax = *own;
        result.ownLines.push_back(line->id);
    }
    std::ranges::stable_sort(result.lines, {}, &DocumentLine::number);
    return result;
}

/// The invoice that a credit note was applied to, if it is only one.
QString originalOf(const Json &row)
{
    QString original;
    for (const Json &application : row[u"applications"].items()) {
        const QString number = textOf(application, u"refNbr");
        if (textOf(application, u"docType") != "Invoice"_L1 || flagOf(application, u"voided")
            || number.isEmpty())
            continue;
        if (!original.isEmpty() && original != number)
            return {};
        original = number;
    }
    return original;
}

void turnSigns(SalesDocument &document)
{
    document.netTotal = document.netTotal.negated();
    document.sourceTax = document.sourceTax.negated();
    document.ownTax = document.ownTax.negated();
    for (DocumentLine &line : document.lines)
        line.amount = line.amount.negated();
}

/// Visma.net's credits are positive, the type carries the sign.
void settleSign(SalesDocument &document)
{
    document.hasUnusualSign = document.netTotal.isNegative();
    if (document.isCreditNote() && !document.hasUnusualSign)
        turnSigns(document);
}

Result<void> setAmounts(SalesDocument &document, const Json &row, const Surroundings &around)
{
    const Result<Currency> currency = Currency::fromCode(document.currency);
    Result<Lines> lines = splitLines(row, around);
    const Result<Totals> totals = totalsOf(row);
    if (!currency || !lines || !totals) {
        return fail(!currency ? currency.error() : !lines ? lines.error() : totals.error());
    }
    Result<Decimal> net = settleDiscount(lines->lines, lines->ownTax, *totals, currency->digits());
    if (net && std::ranges::any_of(lines->lines, &DocumentLine::taxIncluded))
        net = net->minus(totals->vat);
    if (!net)
        return fail(net.error());
    document.lines = std::move(lines->lines);
    document.ownTax = lines->ownTax;
    document.ownLines = std::move(lines->ownLines);
    document.netTotal = *net;
    document.sourceTax = totals->vat;
    settleSign(document);
    return {};
}

} // namespace

Editing editingOf(const Json &row)
{
    const QString status = textOf(row, u"status");
    if (status == "Hold"_L1 || status == "Balanced"_L1 || status == "Scheduled"_L1)
        return Editing::Possible;
    return status == "Open"_L1 || status == "Closed"_L1 ? Editing::Released : Editing::Impossible;
}

Result<SourceStatus> statusOf(const Json &row)
{
    const QString status = textOf(row, u"status");
    if (status.isEmpty())
        return fail(ErrorKind::Malformed, u"visma.status-missing"_s);
    if (status == "Hold"_L1)
        return SourceStatus::Draft;
    if (status == "Voided"_L1)
        return SourceStatus::Deleted;
    return editingOf(row) == Editing::Released ? SourceStatus::Final : SourceStatus::Open;
}

Result<DocumentKey> keyOfRow(const Json &row)
{
    const DocumentKey key{textOf(row, u"documentType"), textOf(row, u"referenceNumber")};
    if (!resourceOf(key.type) || key.number.isEmpty())
        return fail(ErrorKind::Malformed, u"visma.document-key"_s, key.sourceId().left(60));
    return key;
}

const Json &linesOf(const Json &row)
{
    const auto resource = resourceOf(textOf(row, u"documentType"));
    return row[linesMember(resource.value_or(Resource::Invoices))];
}

Address addressOf(const Json &address, const QHash<QString, QString> &regions)
{
    const QString country = textOf(address[u"country"], u"id").toUpper();
    const QString county = textOf(address[u"county"], u"id");
    const bool isRegion = country == "US"_L1 || country == "CA"_L1;
    const QString otherwise = regions.value(county, isRegion ? county : QString());
    return {
        .line1 = textOf(address, u"addressLine1"),
        .line2 = textOf(address, u"addressLine2"),
        .line3 = textOf(address, u"addressLine3"),
        .city = textOf(address, u"city"),
        .region = county.isEmpty() ? QString() : regions.value(country + u'/' + county, otherwise),
        .postalCode = textOf(address, u"postalCode"),
        .country = country,
    };
}

ShipTo shipToOf(const Json &row, const Surroundings &around)
{
    for (const Json &candidate :
         {around.location[u"address"], around.customer[u"deliveryAddress"]}) {
        const Address address = addressOf(candidate, around.regions);
        // A country alone is every location's preset, not an address.
        if (!address.line1.isEmpty() || !address.city.isEmpty() || !address.postalCode.isEmpty())
            return {address, false};
    }
    return {addressOf(row[u"invoiceAddress"], around.regions), true};
}

Result<SalesDocument> documentOf(const Json &row, const Surroundings &around)
{
    const Result<DocumentKey> key = keyOfRow(row);
    const Result<SourceStatus> status = statusOf(row);
    if (!key || !status)
        return fail(key ? status.error() : key.error());
    SalesDocument document;
    document.connection = around.connection;
    document.sourceId = key->sourceId();
    document.number = key->number;
    document.kind = key->isCredit() ? DocumentKind::CreditNote : DocumentKind::Invoice;
    document.status = *status;
    document.date = dateOf(row, u"documentDate");
    document.dueDate = dateOf(row, u"documentDueDate");
    document.journal = customerLedger;
    document.currency = textOf(row, u"currencyId").toUpper();
    document.exchangeRate = exchangeRateOf(row, around.companyCurrency);
    document.customer = customerOf(row, around);
    document.shipFrom = around.shipFrom;
    document.shipTo = shipToOf(row, around).address;
    document.billTo = addressOf(row[u"invoiceAddress"], around.regions);
    if (document.billTo.isEmpty())
        document.billTo = addressOf(around.customer[u"invoiceAddress"], around.regions);
    document.salesperson
        = firstOf(textOf(row[u"salesPerson"], u"description"), textOf(row, u"salesPersonDescr"));
    document.purchaseOrder = textOf(row, u"customerRefNumber");
    document.description = textOf(row, u"invoiceText");
    document.sourceVersion = textOf(row, u"timeStamp");
    if (document.isCreditNote())
        document.originalNumber = originalOf(row);
    if (!document.date.isValid())
        return fail(ErrorKind::Malformed, u"visma.document-date"_s);
    if (const Result<void> set = setAmounts(document, row, around); !set)
        return fail(set.error());
    return document;
}

} // namespace levy::visma
