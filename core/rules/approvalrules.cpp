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
    if (!difference)
        return false;
    if (isOver(rules.taxDiffersBy, document.currency, *difference))
        return true;
    if (!rules.taxDiffersByPercent)
        return false;
    const Result<Decimal> hundredfold = difference->absolute().times(Decimal(100));
    const Result<Decimal> limit = document.sourceTax.absolute().times(*rules.taxDiffersByPercent);
    return hundredfold && limit && *hundredfold > *limit;
}

bool hadTaxBefore(const ApprovalRules &rules, const History &history)
{
    return rules.zeroTaxAfter > 0 ? history.taxedInARow >= rules.zeroTaxAfter
                                  : history.isUsuallyTaxed;
}

Result<void> readZeroTaxAfter(const Json &json, int &count)
{
    if (!json.has(u"zeroTaxAfter"))
        return {};
    const auto read = json[u"zeroTaxAfter"].toInt();
    if (!read || *read < 0 || *read > mostZeroTaxAfter)
        return malformed(
            u"\"approval.zeroTaxAfter\" must be a number of documents from 0 to %1"_s.arg(
                mostZeroTaxAfter));
    count = int(*read);
    return {};
}

Result<void> readPercent(const Json &json, std::optional<Decimal> &percent)
{
    if (!json.has(u"taxDiffersByPercent"))
        return {};
    const Result<Decimal> read = Decimal::fromJson(json[u"taxDiffersByPercent"]);
    if (!read || read->isNegative())
        return malformed(u"\"approval.taxDiffersByPercent\" must be a number, zero or more"_s);
    percent = *read;
    return {};
}

} // namespace

bool ApprovalRules::isAny() const
{
    ApprovalRules own = *this;
    if (!zeroTaxWhereUsual)
        own.zeroTaxAfter = 0; // says how, not whether
    return own != ApprovalRules();
}

bool ApprovalRules::needTax() const
{
    return zeroTaxWhereUsual || !taxDiffersBy.empty() || taxDiffersByPercent;
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
    if (!creditOverAmount.empty())
        json.set(u"creditOverAmount"_s, amountsJson(creditOverAmount));
    if (zeroTaxAfter > 0)
        json.set(u"zeroTaxAfter"_s, zeroTaxAfter);
    if (taxDiffersByPercent)
        json.set(u"taxDiffersByPercent"_s, taxDiffersByPercent->toJson());
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
        u"creditOverAmount"_s,
        u"firstOfCustomer"_s,
        u"firstOfPlace"_s,
        u"zeroTaxWhereUsual"_s,
        u"zeroTaxAfter"_s,
        u"taxDiffersBy"_s,
        u"taxDiffersByPercent"_s,
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
          readFlag(json, u"zeroTaxWhereUsual"_s, rules.zeroTaxWhereUsual),
          readZeroTaxAfter(json, rules.zeroTaxAfter),
          readPercent(json, rules.taxDiffersByPercent)}) {
        if (!read)
            return fail(read.error());
    }
    auto over = readAmounts(json, u"overAmount"_s);
    auto differ = readAmounts(json, u"taxDiffersBy"_s);
    auto credits = readAmounts(json, u"creditOverAmount"_s);
    for (const auto *amounts : {&over, &differ, &credits}) {
        if (!*amounts)
            return fail(amounts->error());
    }
    rules.creditOverAmount = std::move(*credits);
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
    if (document.isCreditNote()
        && isOver(rules.creditOverAmount, document.currency, document.netTotal))
        held << u"credit-over-amount"_s;
    if (rules.firstOfCustomer && history.isFirstOfCustomer)
        held << u"first-of-customer"_s;
    if (rules.firstOfPlace && history.isFirstOfPlace)
        held << u"first-of-place"_s;
    if (rules.zeroTaxWhereUsual && hadTaxBefore(rules, history) && tax && tax->totalTax.isZero()
        && !document.netTotal.isZero())
        held << u"zero-tax"_s;
    if (tax && differs(rules, document, *tax))
        held << u"tax-differs"_s;
    if (rules.customers.contains(document.customer.code))
        held << u"customer"_s;
    return held;
}

} // namespace levy
