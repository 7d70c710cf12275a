#include "core/sandbox/visma/outsideacts.h"

#include "core/sandbox/visma/masters.h"
#include "core/sandbox/visma/release.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

const QString faultKind = u"visma.gatewayfault"_s;

Json done(const QString &name, const Json &value)
{
    return Json::object({{name, value}});
}

Json closePeriod(Company &company, const Json &body)
{
    const QString period = body[u"period"].toString();
    const Json *found = company.find(u"financialPeriod", period);
    if (!found)
        return problem(u"no such period: "_s + period);
    Json row = *found;
    const QString ledger = body[u"ledger"].toString();
    const Json isClosed(!body[u"open"].toBool());
    if (ledger != "general"_L1)
        row.set(u"closedInCustomerLedger"_s, isClosed);
    if (ledger != "customer"_L1)
        row.set(u"closedInGeneralLedger"_s, isClosed);
    company.put(u"financialPeriod", period, std::move(row));
    return done(u"period"_s, period);
}

/// Sets members of a row of master data.
Json change(Company &company, const QString &set, const QString &key, const Json &fields)
{
    const bool isKnown = masterResource(set) || set == "dimension"_L1;
    const Json *found = isKnown ? company.find(set, key) : nullptr;
    if (!found)
        return problem(u"no such row: %1 %2"_s.arg(set, key));
    Json row = *found;
    for (const JsonMember &member : fields.members())
        row.set(member.key, member.value);
    company.store(set, key, std::move(row));
    return done(u"changed"_s, key);
}

Json releaseJournal(Company &company, const QString &number)
{
    const Json *found = company.find(u"journaltransaction", number);
    if (!found)
        return problem(u"no such journal transaction: "_s + number);
    Result<Json> changed = releasedJournal(company, *found);
    if (!changed)
        return problem(changed.error().message);
    company.store(u"journaltransaction"_s, number, std::move(*changed));
    return done(u"released"_s, number);
}

Json setGatewayFault(Books &books, const Company &company, const QString &code)
{
    if (code.isEmpty())
        books.remove(faultKind, company.tenantId());
    else
        books.put(faultKind, company.tenantId(), Json(code));
    return done(u"code"_s, code);
}

} // namespace

Json problem(const QString &sentence)
{
    return Json::object({{u"error"_s, sentence}});
}

QString gatewayFault(const Books &books, const Company &company)
{
    const Json *code = books.find(faultKind, company.tenantId());
    return code ? code->toString() : QString();
}

std::optional<Json> act(
    VismaWorld &world, Tokens &tokens, Jobs &jobs, const QString &name, const Json &body)
{
    const QString tenantId = body[u"tenantId"].toString();
    if (name == "revoke-tokens"_L1) {
        tokens.revoke(tenantId);
        return done(u"revoked"_s, tenantId);
    }
    if (name == "deny-scopes"_L1) {
        tokens.denyScopes(body[u"clientId"].toString(), body[u"scopes"]);
        return done(u"denied"_s, body[u"scopes"]);
    }
    Company *company = world.company(tenantId);
    if (!company)
        return problem(u"unknown tenantId"_s);
    if (name == "close-period"_L1)
        return closePeriod(*company, body);
    if (name == "block-account"_L1)
        return change(
            *company,
            u"account"_s,
            body[u"account"].toString(),
            done(u"active"_s, Json(body[u"active"].toBool())));
    if (name == "change"_L1)
        return change(*company, body[u"set"].toString(), body[u"key"].toString(), body[u"fields"]);
    if (name == "gateway-fault"_L1)
        return setGatewayFault(world.books(), *company, body[u"code"].toString());
    if (name == "fail-job"_L1) {
        jobs.failNext(*company, body[u"isApplied"].toBool());
        return done(u"isApplied"_s, Json(body[u"isApplied"].toBool()));
    }
    if (name == "release"_L1 && body[u"resource"].toString() == "journaltransaction"_L1)
        return releaseJournal(*company, body[u"number"].toString());
    const DocumentKind *kind = documentKind(body[u"resource"].toString());
    if (!kind)
        return problem(u"unknown act or resource"_s);
    return actOnDocument(*company, *kind, name, body);
}

} // namespace levy::sandbox::visma
