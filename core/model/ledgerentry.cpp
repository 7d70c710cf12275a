#include "core/model/ledgerentry.h"

#include "core/model/jsonvalues.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Name<TaxPlace>, 4> places{{
    {TaxPlace::JournalEntry, "journal-entry"},
    {TaxPlace::DocumentLines, "document-lines"},
    {TaxPlace::TaxLine, "tax-line"},
    {TaxPlace::TaxCodes, "tax-codes"},
}};

Json lineJson(const LedgerLine &line)
{
    Json json = Json::object();
    json.set(u"isTax"_s, line.isTax);
    json.setIfAny(u"glAccountId"_s, line.glAccountId);
    json.setIfAny(u"glAccountCode"_s, line.glAccountCode);
    json.setIfAny(u"relationId"_s, line.relationId);
    json.setIfAny(u"costCenter"_s, line.costCenter);
    json.setIfAny(u"costUnit"_s, line.costUnit);
    json.setIfAny(u"description"_s, line.description);
    json.setIfAny(u"taxCode"_s, line.taxCode);
    json.setIfAny(u"documentLine"_s, line.documentLine);
    json.set(u"amount"_s, line.amount.toDecimal().toJson());
    return json;
}

Result<LedgerLine> lineOf(const Json &json, const Currency &currency)
{
    const Result<Decimal> amount = Decimal::fromJson(json[u"amount"]);
    if (!amount)
        return fail(amount.error());
    const Result<Money> money = Money::exact(*amount, currency);
    if (!money)
        return fail(money.error());
    LedgerLine line;
    line.isTax = json[u"isTax"].toBool();
    line.glAccountId = json[u"glAccountId"].toString();
    line.glAccountCode = json[u"glAccountCode"].toString();
    line.relationId = json[u"relationId"].toString();
    line.costCenter = json[u"costCenter"].toString();
    line.costUnit = json[u"costUnit"].toString();
    line.description = json[u"description"].toString();
    line.taxCode = json[u"taxCode"].toString();
    line.documentLine = json[u"documentLine"].toString();
    line.amount = *money;
    return line;
}

template <class Include>
Result<Money> total(const LedgerEntry &entry, Include include)
{
    const Result<Currency> currency = Currency::fromCode(entry.currency);
    if (!currency)
        return fail(currency.error());
    Result<Money> sum = Money(0, *currency);
    for (const LedgerLine &line : entry.lines) {
        if (include(line))
            sum = sum->plus(line.amount);
        if (!sum)
            return sum;
    }
    return sum;
}

} // namespace

Result<void> LedgerEntry::checkBalance() const
{
    if (isOnDocument())
        return {};
    const Result<Money> sum = total(*this, [](const LedgerLine &) { return true; });
    if (!sum)
        return fail(sum.error());
    if (!sum->isZero()) {
        return fail(
            ErrorKind::Invalid,
            u"entry.unbalanced"_s,
            u"the lines of the entry add up to %1 instead of zero"_s.arg(sum->toString()));
    }
    return {};
}

Result<Money> LedgerEntry::tax() const
{
    const Result<Money> sum = total(*this, [](const LedgerLine &line) { return line.isTax; });
    return sum && !isOnDocument() ? Result<Money>(sum->negated()) : sum;
}

Json LedgerEntry::toJson() const
{
    Json json = Json::object();
    if (isOnDocument()) {
        json.set(u"place"_s, toText(place));
        json.set(u"sourceId"_s, sourceId);
        json.set(u"sourceVersion"_s, sourceVersion);
        if (!replacedLines.empty())
            json.set(u"replacedLines"_s, Json::ofTexts(replacedLines));
    }
    json.set(u"journal"_s, journal);
    json.set(u"currency"_s, currency);
    if (exchangeRate)
        json.set(u"exchangeRate"_s, exchangeRate->toJson());
    json.set(u"date"_s, dateText(date));
    json.set(u"financialYear"_s, financialYear);
    json.set(u"financialPeriod"_s, financialPeriod);
    json.set(u"marker"_s, marker);
    Json lineArray = Json::array();
    for (const LedgerLine &line : lines)
        lineArray.append(lineJson(line));
    json.set(u"lines"_s, std::move(lineArray));
    return json;
}

Result<LedgerEntry> LedgerEntry::fromJson(const Json &json)
{
    LedgerEntry entry;
    entry.place = taxPlaceFromText(json[u"place"].toString()).value_or(TaxPlace::JournalEntry);
    entry.sourceId = json[u"sourceId"].toString();
    entry.sourceVersion = json[u"sourceVersion"].toString();
    entry.replacedLines = json[u"replacedLines"].toTexts();
    entry.journal = json[u"journal"].toString();
    entry.currency = json[u"currency"].toString();
    if (json.has(u"exchangeRate")) {
        const Result<Decimal> rate = Decimal::fromJson(json[u"exchangeRate"]);
        if (!rate)
            return fail(rate.error());
        entry.exchangeRate = *rate;
    }
    entry.date = dateOf(json[u"date"]);
    entry.financialYear = int(json[u"financialYear"].toInt().value_or(0));
    entry.financialPeriod = int(json[u"financialPeriod"].toInt().value_or(0));
    entry.marker = json[u"marker"].toString();
    const Result<Currency> currency = Currency::fromCode(entry.currency);
    if (!currency)
        return fail(currency.error());
    for (const Json &item : json[u"lines"].items()) {
        Result<LedgerLine> line = lineOf(item, *currency);
        if (!line)
            return fail(line.error());
        entry.lines.push_back(std::move(*line));
    }
    return entry;
}

QString toText(TaxPlace place)
{
    return nameIn(places, place);
}

std::optional<TaxPlace> taxPlaceFromText(const QString &text)
{
    return valueIn(places, text);
}

} // namespace levy
