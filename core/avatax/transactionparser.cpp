#include "core/avatax/transactionparser.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> malformed(const QString &code, const QString &message)
{
    Error error = makeError(ErrorKind::Malformed, code, message);
    error.service = u"avatax"_s;
    return fail(std::move(error));
}

/// Reads members; an absent or null one is a default, one of the wrong type the first failure.
class Reader {
public:
    Decimal amount(const Json &json, QStringView key)
    {
        if (json[key].isNull())
            return {};
        const Result<Decimal> value = Decimal::fromJson(json[key]);
        if (!value)
            note(key);
        return value.value_or(Decimal());
    }
    /// A string, or a number as it was written: Avalara takes and shows both for codes.
    QString text(const Json &json, QStringView key)
    {
        const Json &value = json[key];
        if (value.isString())
            return value.toString();
        if (!value.isNull() && !value.isNumber())
            note(key);
        return QString::fromLatin1(value.numberText());
    }
    const Json::Array &array(const Json &json, QStringView key)
    {
        if (!json[key].isNull() && !json[key].isArray())
            note(key);
        return json[key].items();
    }
    /// The day of "2026-05-26" and of "2021-04-30T00:00:00"; 1900-01-01 and 9999-12-31 mean none.
    QDate date(const Json &json, QStringView key)
    {
        const QString written = text(json, key);
        if (written.isEmpty())
            return {};
        const QDate day = QDate::fromString(written.left(10), Qt::ISODate);
        if (!day.isValid())
            note(key);
        return day <= QDate(1900, 1, 1) || day.year() >= 9999 ? QDate() : day;
    }
    void note(QStringView key)
    {
        if (m_wrongKey.isEmpty())
            m_wrongKey = key.toString();
    }
    [[nodiscard]] const QString &wrongKey() const { return m_wrongKey; }

private:
    QString m_wrongKey;
};

TaxStatus statusOf(const QString &word)
{
    static const QHash<QString, TaxStatus> known{
        {u"Temporary"_s, TaxStatus::Temporary},
        {u"Saved"_s, TaxStatus::Saved},
        {u"Posted"_s, TaxStatus::Saved}, // verified, but as replaceable as Saved
        {u"Committed"_s, TaxStatus::Committed},
        {u"Cancelled"_s, TaxStatus::Cancelled}};
    return known.value(word, TaxStatus::Other);
}

/// The line's details say STA where everything else says State.
QString jurisdictionType(const QString &shortType, const QString &longType)
{
    static const QHash<QString, QString> words{
        {u"STA"_s, u"State"_s},
        {u"CTY"_s, u"County"_s},
        {u"CIT"_s, u"City"_s},
        {u"STJ"_s, u"Special"_s},
        {u"CNT"_s, u"Country"_s}};
    const QString word = words.value(shortType);
    if (!word.isEmpty())
        return word;
    return longType.isEmpty() ? shortType : longType;
}

TaxDetail detailOf(const Json &json, Reader &read)
{
    if (!json.isObject())
        read.note(u"details");
    TaxDetail detail;
    detail.country = read.text(json, u"country");
    detail.region = read.text(json, u"region");
    detail.jurisdictionType
        = jurisdictionType(read.text(json, u"jurisType"), read.text(json, u"jurisdictionType"));
    detail.jurisdictionCode = read.text(json, u"jurisCode");
    detail.jurisdictionName = read.text(json, u"jurisName");
    detail.taxType = read.text(json, u"taxType");
    detail.taxName = read.text(json, u"taxName");
    detail.rateType = read.text(json, u"rateType");
    detail.nonTaxableType = read.text(json, u"nonTaxableType");
    detail.rate = read.amount(json, u"rate");
    detail.taxable = read.amount(json, u"taxableAmount");
    detail.nonTaxable = read.amount(json, u"nonTaxableAmount");
    detail.exempt = read.amount(json, u"exemptAmount");
    detail.tax = read.amount(json, u"tax");
    detail.isNonPassThrough = json[u"isNonPassThru"].toBool();
    detail.isFee = json[u"isFee"].toBool();
    detail.chargedTo = read.text(json, u"chargedTo");
    detail.liabilityType = read.text(json, u"liabilityType");
    return detail;
}

/// The parts must make up the line. A part that may not be passed on can be inside the line's tax
/// or beside it, no example says which; it is flagged later in either case.
bool addsUp(const TaxLine &line)
{
    Result<Decimal> all = sumOf(line.details, &TaxDetail::tax);
    Result<Decimal> passedOn = Decimal();
    for (const TaxDetail &detail : line.details) {
        if (!detail.isNonPassThrough && passedOn)
            passedOn = passedOn->plus(detail.tax);
    }
    return all && passedOn && (*all == line.tax || *passedOn == line.tax);
}

Result<TaxLine> lineOf(const Json &json, Reader &read)
{
    if (!json.isObject())
        return malformed(u"avatax.transaction"_s, u"a line is no object"_s);
    TaxLine line;
    line.number = read.text(json, u"lineNumber");
    line.itemCode = read.text(json, u"itemCode");
    line.taxCode = read.text(json, u"taxCode");
    line.vatCode = read.text(json, u"vatCode");
    line.amount = read.amount(json, u"lineAmount");
    line.taxable = read.amount(json, u"taxableAmount");
    line.exempt = read.amount(json, u"exemptAmount");
    line.tax = read.amount(json, u"tax");
    line.isTaxable = json[u"isItemTaxable"].toBool(true);
    for (const Json &detail : read.array(json, u"details"))
        line.details.push_back(detailOf(detail, read));
    if (read.wrongKey().isEmpty() && !addsUp(line)) {
        return malformed(
            u"avatax.sums"_s,
            u"the parts of line %1 do not add up to its tax"_s.arg(line.number.left(60)));
    }
    for (const Json &detail : read.array(json, u"nonPassthroughDetails")) {
        line.details.push_back(detailOf(detail, read));
        line.details.back().isNonPassThrough = true;
    }
    return line;
}

void addInvoiceMessage(TaxResult &result, const QString &text)
{
    if (text.isEmpty() || text == "No applicable messaging for this line."_L1)
        return;
    const TaxMessage message{u"Success"_s, text};
    if (std::find(result.messages.begin(), result.messages.end(), message) == result.messages.end())
        result.messages.push_back(message);
}

/// Legal phrases come in `invoiceMessages`, and once more as JSON inside the text of a message.
void readMessages(TaxResult &result, const Json &json, Reader &read)
{
    for (const Json &item : read.array(json, u"messages")) {
        const QString details = read.text(item, u"details");
        if (!details.startsWith(u'{')) {
            result.messages.push_back({read.text(item, u"severity"), read.text(item, u"summary")});
            continue;
        }
        const Result<Json> inner = Json::parse(details.toUtf8());
        if (!inner)
            continue;
        for (const Json &phrase : (*inner)[u"InvoiceMessageMasterList"].items())
            addInvoiceMessage(result, phrase[u"Message"].toString());
    }
    for (const Json &item : read.array(json, u"invoiceMessages"))
        addInvoiceMessage(result, read.text(item, u"content"));
}

Address addressOf(const Json &json, Reader &read)
{
    return {
        read.text(json, u"line1"),
        read.text(json, u"line2"),
        read.text(json, u"line3"),
        read.text(json, u"city"),
        read.text(json, u"region"),
        read.text(json, u"postalCode"),
        read.text(json, u"country").toUpper()};
}

/// The id of an address by its use: the document's, else the first line's; recorded documents have
/// one or the other, and 0 or -1 for none.
QString addressId(const Json &json, QStringView use, QStringView key, Reader &read)
{
    for (const Json &type : read.array(json, u"locationTypes")) {
        if (type[u"locationTypeCode"].toString() == use)
            return read.text(type, u"documentAddressId");
    }
    for (const Json &line : read.array(json, u"lines")) {
        const QString id = read.text(line, key);
        if (id.size() > 1 && !id.startsWith(u'-'))
            return id;
    }
    return read.text(json, key);
}

/// Without a join, as on orders, the one shipped to comes first; where both are one, once.
void readAddresses(TaxResult &result, const Json &json, Reader &read)
{
    const Json::Array &all = read.array(json, u"addresses");
    if (all.empty())
        return;
    const QString from = addressId(json, u"ShipFrom", u"originAddressId", read);
    const QString to = addressId(json, u"ShipTo", u"destinationAddressId", read);
    result.shipTo = addressOf(all.front(), read);
    result.shipFrom = addressOf(all.back(), read);
    for (const Json &item : all) {
        const QString id = read.text(item, u"id");
        if (id == "0"_L1)
            continue;
        if (id == from)
            result.shipFrom = addressOf(item, read);
        if (id == to)
            result.shipTo = addressOf(item, read);
    }
}

void readHead(TaxResult &result, const Json &json, Reader &read)
{
    result.code = read.text(json, u"code");
    result.type = read.text(json, u"type");
    result.statusText = read.text(json, u"status");
    result.status = statusOf(result.statusText);
    result.transactionId = read.text(json, u"id");
    result.version = int(json[u"version"].toInt().value_or(0));
    result.isLocked = json[u"locked"].toBool();
    result.customerCode = read.text(json, u"customerCode");
    if (result.customerCode.isEmpty())
        result.customerCode = read.text(json, u"customerVendorCode");
    result.entityUseCode = read.text(json, u"entityUseCode");
    if (result.entityUseCode.isEmpty())
        result.entityUseCode = read.text(json, u"customerUsageType");
    result.date = read.date(json, u"date");
    result.taxDate = read.date(json, u"taxDate");
    result.currency = read.text(json, u"currencyCode");
    result.totalAmount = read.amount(json, u"totalAmount");
    result.totalTax = read.amount(json, u"totalTax");
    result.totalTaxCalculated = read.amount(json, u"totalTaxCalculated");
    result.totalTaxable = read.amount(json, u"totalTaxable");
    result.totalExempt = read.amount(json, u"totalExempt");
}

} // namespace

Result<TaxResult> parseTransaction(const Json &json, const QString &companyCode)
{
    for (const QStringView needed : {u"type", u"status", u"totalAmount", u"totalTax"}) {
        if (json[needed].isNull())
            return malformed(u"avatax.transaction"_s, u"%1 is missing"_s.arg(needed));
    }
    Reader read;
    TaxResult result;
    result.companyCode = companyCode;
    readHead(result, json, read);
    readAddresses(result, json, read);
    for (const Json &item : read.array(json, u"lines")) {
        Result<TaxLine> line = lineOf(item, read);
        if (!line)
            return fail(line.error());
        result.lines.push_back(std::move(*line));
    }
    readMessages(result, json, read);
    if (!read.wrongKey().isEmpty()) {
        return malformed(u"avatax.transaction"_s, u"%1 is not of its type"_s.arg(read.wrongKey()));
    }
    const Result<Decimal> sum = sumOf(result.lines, &TaxLine::tax);
    if (!result.lines.empty() && (!sum || *sum != result.totalTax))
        return malformed(u"avatax.sums"_s, u"the lines do not add up to the total tax"_s);
    return result;
}

} // namespace levy::avatax
