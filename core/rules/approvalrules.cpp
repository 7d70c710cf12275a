#include "core/rules/approvalrules.h"

#include "core/money/currency.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> malformed(const QString &text)
{
    return fail(ErrorKind::Invalid, u"policy.malformed"_s, text);
}

Json amountsJson(const std::map<QString, Decimal> &amounts)
{
    Json json = Json::object();
    for (const auto &[currency, amount] : amounts)
        json.set(currency, amount.toJson());
    return json;
}

Result<std::map<QString, Decimal>> readAmounts(const Json &json, const QString &key)
{
    std::map<QString, Decimal> amounts;
    if (json.has(key) && !json[key].isObject())
        return malformed(u"\"approval.%1\" must name an amount by currency"_s.arg(key));
    for (const JsonMember &member : json[key].members()) {
        const Result<Decimal> amount = Decimal::fromJson(member.value);
        if (!Currency::fromCode(member.key))
            return malformed(u"\"%1\" in \"approval.%2\" is no currency"_s.arg(member.key, key));
        if (!amount || amount->isNegative())
            return malformed(
                u"\"approval.%1\": the amount for %2 must be a number, zero or more"_s.arg(
                    key, member.key));
        amounts[member.key] = *amount;
    }
    return amounts;
}

Result<void> readFlag(const Json &json, const QString &key, bool &flag)
{
    if (!json.has(key))
        return {};
    if (!json[key].isBool())
        return malformed(u"\"approval.%1\" must be true or false"_s.arg(key));
    flag = json[key].toBool();
    return {};
}

bool isOver(const std::map<QString, Decimal> &limits, const QString &currency, const Decimal &value)
{
    const auto limit = limits.find(currency);
    return limit != limits.end() && value.absolute() > limit->second;
}

bool differs(const ApprovalRules &rules, const SalesDocument &document, const TaxResult &tax)
{
    if (document.sourceTax.isZero())
        return false;
    const Result<Decimal> difference = tax.totalTax.minus(document.sourceTax);
    return difference && isOver(rules.taxDiffersBy, document.currency, *difference);
}

} // namespace

bool ApprovalRules::isAny() const
{
    return *this != ApprovalRules();
}

bool ApprovalRules::needTax() const
{
    return zeroTaxWhereUsual || !taxDiffersBy.empty();
}

Json ApprovalRules::toJson() const
{
    Json json = Json::object(
        {{u"everything"_s, everything},
         {u"firstOfCustomer"_s, firstOfCustomer},
         {u"firstOfPlace"_s, firstOfPlace},
         {u"zeroTaxWhereUsual"_s, zeroTaxWhereUsual}});
    if (!overAmount.empty())
        json.set(u"overAmount"_s, amountsJson(overAmount));
    if (!taxDiffersBy.empty())
        json.set(u"taxDiffersBy"_s, amountsJson(taxDiffersBy));
    if (!customers.isEmpty())
        json.set(u"customers"_s, Json::ofTexts({customers.begin(), customers.end()}));
    return json;
}

Result<ApprovalRules> ApprovalRules::fromJson(const Json &json)
{
    static const QStringList known{
        u"everything"_s,
        u"overAmount"_s,
        u"firstOfCustomer"_s,
        u"firstOfPlace"_s,
        u"zeroTaxWhereUsual"_s,
        u"taxDiffersBy"_s,
        u"customers"_s};
    if (!json.isNull() && !json.isObject())
        return malformed(u"\"approval\" must be an object with the rules"_s);
    for (const JsonMember &member : json.members()) {
        if (!known.contains(member.key))
            return malformed(u"\"approval.%1\" is not an approval rule"_s.arg(member.key));
    }
    ApprovalRules rules;
    for (const Result<void> &read :
         {readFlag(json, u"everything"_s, rules.everything),
          readFlag(json, u"firstOfCustomer"_s, rules.firstOfCustomer),
          readFlag(json, u"firstOfPlace"_s, rules.firstOfPlace),
          readFlag(json, u"zeroTaxWhereUsual"_s, rules.zeroTaxWhereUsual)}) {
        if (!read)
            return fail(read.error());
    }
    auto over = readAmounts(json, u"overAmount"_s);
    auto differ = readAmounts(json, u"taxDiffersBy"_s);
    if (!over || !differ)
        return fail(over ? differ.error() : over.error());
    rules.overAmount = std::move(*over);
    rules.taxDiffersBy = std::move(*differ);
    if (json.has(u"customers") && !json[u"customers"].isArray())
        return malformed(u"\"approval.customers\" must be a list of customer codes"_s);
    for (const QString &code : json[u"customers"].toTexts()) {
        if (code.trimmed().isEmpty())
            return malformed(u"\"approval.customers\" holds an empty customer code"_s);
        rules.customers << code.trimmed();
    }
    return rules;
}

QStringList heldBy(
    const ApprovalRules &rules,
    const SalesDocument &document,
    const History &history,
    const std::optional<TaxResult> &tax)
{
    QStringList held;
    if (rules.everything)
        held << u"everything"_s;
    if (isOver(rules.overAmount, document.currency, document.netTotal))
        held << u"over-amount"_s;
    if (rules.firstOfCustomer && history.isFirstOfCustomer)
        held << u"first-of-customer"_s;
    if (rules.firstOfPlace && history.isFirstOfPlace)
        held << u"first-of-place"_s;
    if (rules.zeroTaxWhereUsual && history.isUsuallyTaxed && tax && tax->totalTax.isZero()
        && !document.netTotal.isZero())
        held << u"zero-tax"_s;
    if (tax && differs(rules, document, *tax))
        held << u"tax-differs"_s;
    if (rules.customers.contains(document.customer.code))
        held << u"customer"_s;
    return held;
}

} // namespace levy
