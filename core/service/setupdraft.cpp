#include "core/service/setupdraft.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Json toJson(const SetupMapping &mapping)
{
    Json json
        = Json::object({{u"place"_s, toText(mapping.place)}, {u"debit"_s, toText(mapping.debit)}});
    json.setIfAny(u"avalaraCompany"_s, mapping.avalaraCompany);
    json.setIfAny(u"codePrefix"_s, mapping.codePrefix);
    json.setIfAny(u"journal"_s, mapping.journal);
    json.setIfAny(u"taxAccount"_s, mapping.taxAccount);
    json.setIfAny(u"taxCostCenter"_s, mapping.taxCostCenter);
    json.setIfAny(u"ledgerTaxCode"_s, mapping.ledgerTaxCode);
    json.setIfAny(u"debitAccount"_s, mapping.debitAccount);
    json.setIfAny(u"debitCostCenter"_s, mapping.debitCostCenter);
    return json;
}

DebitAccount debitFrom(const QString &text)
{
    for (const DebitAccount debit :
         {DebitAccount::Receivable, DebitAccount::Clearing, DebitAccount::Expense}) {
        if (toText(debit) == text)
            return debit;
    }
    return DebitAccount::None;
}

SetupMapping mappingFrom(const Json &json)
{
    SetupMapping mapping;
    mapping.avalaraCompany = json[u"avalaraCompany"].toString();
    mapping.codePrefix = json[u"codePrefix"].toString();
    mapping.place = taxPlaceFromText(json[u"place"].toString()).value_or(TaxPlace::JournalEntry);
    mapping.journal = json[u"journal"].toString();
    mapping.taxAccount = json[u"taxAccount"].toString();
    mapping.taxCostCenter = json[u"taxCostCenter"].toString();
    mapping.ledgerTaxCode = json[u"ledgerTaxCode"].toString();
    mapping.debit = debitFrom(json[u"debit"].toString());
    mapping.debitAccount = json[u"debitAccount"].toString();
    mapping.debitCostCenter = json[u"debitCostCenter"].toString();
    return mapping;
}

Json toJson(const SetupCompany &company)
{
    return Json::object(
        {{u"key"_s, company.key},
         {u"name"_s, company.name},
         {u"currency"_s, company.currency},
         {u"country"_s, company.country},
         {u"invoices"_s, company.invoices},
         {u"isChosen"_s, company.isChosen},
         {u"isTested"_s, company.isTested},
         {u"mapping"_s, toJson(company.mapping)}});
}

SetupCompany companyFrom(const Json &json)
{
    return {
        json[u"key"].toString(),
        json[u"name"].toString(),
        json[u"currency"].toString(),
        json[u"country"].toString(),
        json[u"invoices"].toInt().value_or(-1),
        json[u"isChosen"].toBool(),
        json[u"isTested"].toBool(),
        mappingFrom(json[u"mapping"])};
}

Json toJson(const ServicePlaces &places)
{
    Json json = Json::object();
    json.setIfAny(u"avatax"_s, places.avatax);
    json.setIfAny(u"exact"_s, places.exact);
    json.setIfAny(u"visma"_s, places.visma);
    json.setIfAny(u"vismaTokens"_s, places.vismaTokens);
    return json;
}

QString textOr(const Json &json, QStringView key, const QString &otherwise)
{
    return json.has(key) ? json[key].toString() : otherwise;
}

} // namespace

SetupStep SetupDraft::firstUnfinished() const
{
    return SetupStep(std::clamp(confirmed, 0, setupStepCount - 1));
}

void SetupDraft::confirm(SetupStep step)
{
    confirmed = std::max(confirmed, int(step) + 1);
}

void SetupDraft::reopen(SetupStep step)
{
    confirmed = std::min(confirmed, int(step));
}

SetupCompany *SetupDraft::company(const QString &key)
{
    const auto found = std::ranges::find(companies, key, &SetupCompany::key);
    return found == companies.end() ? nullptr : &*found;
}

std::vector<SetupCompany> SetupDraft::chosen() const
{
    std::vector<SetupCompany> list;
    std::ranges::copy_if(companies, std::back_inserter(list), &SetupCompany::isChosen);
    return list;
}

QString SetupDraft::loginName() const
{
    return login.isEmpty() ? region : login;
}

Json SetupDraft::toJson() const
{
    Json json = Json::object(
        {{u"confirmed"_s, confirmed},
         {u"places"_s, levy::toJson(places)},
         {u"environment"_s, environment},
         {u"accountId"_s, accountId},
         {u"avalaraCompany"_s, avalaraCompany},
         {u"kind"_s, kind},
         {u"region"_s, region},
         {u"login"_s, login},
         {u"clientId"_s, clientId},
         {u"redirect"_s, redirect},
         {u"signedInAs"_s, signedInAs},
         {u"tenantId"_s, tenantId},
         {u"policy"_s, policy.toJson()},
         {u"goLive"_s, goLive.toString(Qt::ISODate)},
         {u"schedule"_s, schedule.toJson()}});
    Json list = Json::array();
    for (const SetupAvalaraCompany &one : avalaraCompanies) {
        list.append(Json::object(
            {{u"code"_s, one.code},
             {u"name"_s, one.name},
             {u"currency"_s, one.currency},
             {u"isDefault"_s, one.isDefault}}));
    }
    json.set(u"avalaraCompanies"_s, std::move(list));
    Json rows = Json::array();
    for (const SetupCompany &one : companies)
        rows.append(levy::toJson(one));
    json.set(u"companies"_s, std::move(rows));
    return json;
}

SetupDraft SetupDraft::fromJson(const Json &json)
{
    SetupDraft draft;
    draft.confirmed = int(json[u"confirmed"].toInt().value_or(0));
    draft.confirmed = std::clamp(draft.confirmed, 0, setupStepCount);
    const Json places = json[u"places"];
    draft.places
        = {places[u"avatax"].toString(),
           places[u"exact"].toString(),
           places[u"visma"].toString(),
           places[u"vismaTokens"].toString()};
    draft.environment = textOr(json, u"environment", draft.environment);
    draft.accountId = json[u"accountId"].toString();
    draft.avalaraCompany = json[u"avalaraCompany"].toString();
    for (const Json &one : json[u"avalaraCompanies"].items()) {
        draft.avalaraCompanies.push_back(
            {one[u"code"].toString(),
             one[u"name"].toString(),
             one[u"currency"].toString(),
             one[u"isDefault"].toBool()});
    }
    draft.kind = textOr(json, u"kind", draft.kind);
    draft.region = textOr(json, u"region", draft.region);
    draft.login = json[u"login"].toString();
    draft.clientId = json[u"clientId"].toString();
    draft.redirect = textOr(json, u"redirect", draft.redirect);
    draft.signedInAs = json[u"signedInAs"].toString();
    draft.tenantId = json[u"tenantId"].toString();
    for (const Json &one : json[u"companies"].items())
        draft.companies.push_back(companyFrom(one));
    draft.policy = Policy::fromJson(json[u"policy"]).value_or(Policy());
    draft.goLive = QDate::fromString(json[u"goLive"].toString(), Qt::ISODate);
    draft.schedule = Schedule::fromJson(json[u"schedule"]).value_or(Schedule());
    return draft;
}

QString connectionIdOf(const SetupDraft &draft, const SetupCompany &company)
{
    if (draft.kind == "visma"_L1)
        return u"visma-"_s + company.key.left(8).toLower();
    return u"exact-%1-%2"_s.arg(draft.region, company.key);
}

Policy policyOf(const SetupDraft &draft, const SetupCompany &company)
{
    Policy policy = draft.policy;
    policy.connection = connectionIdOf(draft, company);
    policy.mode = WorkingMode::Observe; // more only once a person has seen what it does
    policy.codePrefix = company.mapping.codePrefix;
    policy.place = company.mapping.place;
    policy.journal = company.mapping.journal;
    return policy;
}

std::vector<MappingRule> rulesOf(const SetupDraft &draft, const SetupCompany &company)
{
    const QString connection = connectionIdOf(draft, company);
    const SetupMapping &mapping = company.mapping;
    std::vector<MappingRule> rules;
    const auto add = [&](MappingKind kind, MappingTarget target) {
        MappingRule rule;
        rule.connection = connection;
        rule.kind = kind;
        rule.target = std::move(target);
        rules.push_back(std::move(rule));
    };
    add(MappingKind::Company, {.companyCode = mapping.avalaraCompany});
    add(MappingKind::TaxAccount,
        {.glAccountCode = mapping.taxAccount,
         .costCenter = mapping.taxCostCenter,
         .ledgerTaxCode = mapping.ledgerTaxCode});
    if (mapping.place == TaxPlace::JournalEntry && mapping.debit != DebitAccount::None) {
        add(MappingKind::DebitSide,
            {.glAccountCode = mapping.debitAccount,
             .costCenter = mapping.debitCostCenter,
             .debit = mapping.debit});
    }
    return rules;
}

Json connectionOf(const SetupDraft &draft, const SetupCompany &company)
{
    const bool isVisma = draft.kind == "visma"_L1;
    Json json = Json::object(
        {{u"id"_s, connectionIdOf(draft, company)},
         {u"name"_s, company.name},
         {u"kind"_s, draft.kind},
         {u"clientId"_s, draft.clientId},
         {u"clientSecret"_s, Json::object({{u"vault"_s, true}})},
         {u"schedule"_s, draft.schedule.toJson()},
         {u"policy"_s, policyOf(draft, company).toJson()}});
    if (isVisma) {
        json.set(u"tenantId"_s, company.key);
        json.setIfAny(u"baseUrl"_s, draft.places.visma);
        json.setIfAny(u"tokenUrl"_s, draft.places.vismaTokens);
    } else {
        json.set(u"region"_s, draft.region);
        json.set(u"division"_s, company.key.toLongLong());
        json.set(u"login"_s, draft.loginName());
        json.setIfAny(u"baseUrl"_s, draft.places.exact);
    }
    if (draft.goLive.isValid())
        json.set(u"goLive"_s, draft.goLive.toString(Qt::ISODate));
    return json;
}

Json configurationOf(const SetupDraft &draft)
{
    Json avalara = Json::object(
        {{u"environment"_s, draft.environment},
         {u"accountId"_s, draft.accountId},
         {u"licenseKey"_s, Json::object({{u"vault"_s, true}})}});
    avalara.setIfAny(u"baseUrl"_s, draft.places.avatax);
    Json connections = Json::array();
    Json mappings = Json::array();
    for (const SetupCompany &company : draft.chosen()) {
        connections.append(connectionOf(draft, company));
        for (const MappingRule &rule : rulesOf(draft, company))
            mappings.append(rule.toJson());
    }
    return Json::object(
        {{u"avatax"_s, std::move(avalara)},
         {u"connections"_s, std::move(connections)},
         {u"mappings"_s, std::move(mappings)}});
}

} // namespace levy
