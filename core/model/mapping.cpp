#include "core/model/mapping.h"

#include "core/model/jsonvalues.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array mappingKinds{
    MappingKind::TaxAccount,
    MappingKind::DebitSide,
    MappingKind::ItemTaxCode,
    MappingKind::CustomerUseCode,
    MappingKind::Company};
constexpr std::array debits{
    DebitAccount::None, DebitAccount::Receivable, DebitAccount::Clearing, DebitAccount::Expense};

using MatchMember = std::pair<const char16_t *, QString MappingMatch::*>;
constexpr std::array<MatchMember, 9> matchMembers{{
    {u"country", &MappingMatch::country},
    {u"region", &MappingMatch::region},
    {u"jurisdictionType", &MappingMatch::jurisdictionType},
    {u"jurisdictionCode", &MappingMatch::jurisdictionCode},
    {u"taxType", &MappingMatch::taxType},
    {u"itemCode", &MappingMatch::itemCode},
    {u"itemGroup", &MappingMatch::itemGroup},
    {u"customerCode", &MappingMatch::customerCode},
    {u"customerGroup", &MappingMatch::customerGroup},
}};

using TargetMember = std::pair<const char16_t *, QString MappingTarget::*>;
constexpr std::array<TargetMember, 7> targetMembers{{
    {u"glAccountCode", &MappingTarget::glAccountCode},
    {u"costCenter", &MappingTarget::costCenter},
    {u"costUnit", &MappingTarget::costUnit},
    {u"taxCode", &MappingTarget::taxCode},
    {u"entityUseCode", &MappingTarget::entityUseCode},
    {u"companyCode", &MappingTarget::companyCode},
    {u"ledgerTaxCode", &MappingTarget::ledgerTaxCode},
}};

template <class Struct, class Members>
Json membersJson(const Struct &value, const Members &members)
{
    Json json = Json::object();
    for (const auto &[name, member] : members)
        json.setIfAny(QStringView(name).toString(), value.*member);
    return json;
}

tl::unexpected<Error> malformed(const QString &text)
{
    return fail(ErrorKind::Malformed, u"mapping.malformed"_s, text);
}

template <class Struct, class Members>
Result<Struct> membersOf(const Json &json, const Members &members, const QString &tolerated = {})
{
    Struct value;
    for (const JsonMember &given : json.members()) {
        bool known = given.key == tolerated;
        for (const auto &[name, member] : members) {
            if (given.key != QStringView(name))
                continue;
            known = true;
            if (!given.value.isString())
                return malformed(
                    u"\"%1\" must be a text in quotes, also where it is a code of digits"_s.arg(
                        given.key));
            value.*member = given.value.toString();
        }
        if (!known)
            return malformed(u"\"%1\" is not a member of a mapping rule"_s.arg(given.key));
    }
    return value;
}

} // namespace

int MappingMatch::specificity() const
{
    int weight = 0;
    weight += itemCode.isEmpty() ? 0 : 512;
    weight += customerCode.isEmpty() ? 0 : 256;
    weight += itemGroup.isEmpty() ? 0 : 128;
    weight += customerGroup.isEmpty() ? 0 : 64;
    weight += jurisdictionCode.isEmpty() ? 0 : 32;
    weight += region.isEmpty() ? 0 : 16;
    weight += country.isEmpty() ? 0 : 8;
    weight += jurisdictionType.isEmpty() ? 0 : 4;
    weight += taxType.isEmpty() ? 0 : 2;
    return weight;
}

QString toText(MappingKind kind)
{
    switch (kind) {
    case MappingKind::TaxAccount:
        return u"tax-account"_s;
    case MappingKind::DebitSide:
        return u"debit-side"_s;
    case MappingKind::ItemTaxCode:
        return u"item-tax-code"_s;
    case MappingKind::CustomerUseCode:
        return u"customer-use-code"_s;
    case MappingKind::Company:
        return u"company"_s;
    }
    return {};
}

QString toText(DebitAccount account)
{
    switch (account) {
    case DebitAccount::None:
        return u"none"_s;
    case DebitAccount::Receivable:
        return u"receivable"_s;
    case DebitAccount::Clearing:
        return u"clearing"_s;
    case DebitAccount::Expense:
        return u"expense"_s;
    }
    return {};
}

Json MappingRule::toJson() const
{
    Json json = Json::object();
    json.set(u"kind"_s, toText(kind));
    json.setIfAny(u"connection"_s, connection);
    if (effectiveFrom.isValid())
        json.set(u"effectiveFrom"_s, dateText(effectiveFrom));
    json.set(u"match"_s, membersJson(match, matchMembers));
    Json to = membersJson(target, targetMembers);
    if (target.debit != DebitAccount::None)
        to.set(u"debit"_s, toText(target.debit));
    json.set(u"target"_s, std::move(to));
    return json;
}

Result<MappingRule> MappingRule::fromJson(const Json &json)
{
    MappingRule rule;
    if (!json.isObject())
        return malformed(u"a mapping rule must be a JSON object"_s);
    rule.connection = json[u"connection"].toString();
    const std::optional<MappingKind> kind = enumOf(mappingKinds, json[u"kind"].toString());
    if (!kind)
        return malformed(u"\"%1\" is not a kind of mapping"_s.arg(json[u"kind"].toString()));
    rule.kind = *kind;
    for (const JsonMember &member : json.members()) {
        static const QStringList allowed{
            u"kind"_s, u"connection"_s, u"effectiveFrom"_s, u"match"_s, u"target"_s};
        if (!allowed.contains(member.key))
            return malformed(u"\"%1\" is not a member of a mapping rule"_s.arg(member.key));
    }
    if (json.has(u"effectiveFrom")) {
        rule.effectiveFrom = dateOf(json[u"effectiveFrom"]);
        if (!rule.effectiveFrom.isValid())
            return malformed(u"\"effectiveFrom\" must be a day such as 2026-01-31"_s);
    }
    // Without one the rule would speak for everything, which somebody must have meant.
    for (const QString &part : {u"match"_s, u"target"_s}) {
        if (!json[part].isObject())
            return malformed(
                u"\"%1\" of a %2 rule must be a JSON object; \"match\": {} is everything else"_s
                    .arg(part, toText(rule.kind)));
    }
    Result<MappingMatch> match = membersOf<MappingMatch>(json[u"match"], matchMembers);
    if (!match)
        return fail(match.error());
    rule.match = std::move(*match);
    Result<MappingTarget> target
        = membersOf<MappingTarget>(json[u"target"], targetMembers, u"debit"_s);
    if (!target)
        return fail(target.error());
    rule.target = std::move(*target);
    if (json[u"target"].has(u"debit")) {
        const std::optional<DebitAccount> debit
            = enumOf(debits, json[u"target"][u"debit"].toString());
        if (!debit)
            return malformed(u"\"debit\" must be receivable, clearing or expense"_s);
        rule.target.debit = *debit;
    }
    return rule;
}

Result<std::vector<MappingRule>> MappingRule::listFromJson(const Json &json)
{
    if (!json.isArray())
        return malformed(u"mapping rules come as a JSON array"_s);
    std::vector<MappingRule> rules;
    for (const Json &item : json.items()) {
        Result<MappingRule> rule = fromJson(item);
        if (!rule)
            return fail(rule.error());
        const bool isThere = std::any_of(rules.begin(), rules.end(), [&](const MappingRule &other) {
            return other.connection == rule->connection && other.kind == rule->kind
                && other.match == rule->match && other.effectiveFrom == rule->effectiveFrom;
        });
        if (isThere)
            return malformed(
                u"two %1 rules with the same \"match\" and day: only one of them could hold"_s.arg(
                    toText(rule->kind)));
        rules.push_back(std::move(*rule));
    }
    return rules;
}

} // namespace levy
