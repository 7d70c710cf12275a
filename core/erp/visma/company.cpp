#include "core/erp/visma/company.h"

#include "core/erp/visma/values.h"

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

const Json &mainBranch(const std::vector<Json> &branches)
{
    const auto main = std::ranges::find_if(
        branches, [](const Json &branch) { return flagOf(branch, u"isMainBranch"); });
    const auto active = std::ranges::find_if(
        branches, [](const Json &branch) { return flagOf(branch, u"isActive", true); });
    if (main != branches.end())
        return *main;
    return active != branches.end() ? *active : branches.front();
}

QString baseCurrency(const std::vector<Json> &currencies, const Json &branch)
{
    for (const Json &currency : currencies) {
        if (flagOf(currency, u"isBaseCurrency"))
            return textOf(currency, u"id").toUpper();
    }
    return textOf(branch[u"currency"], u"id").toUpper();
}

} // namespace

Result<Json> companyOf(
    const std::vector<Json> &branches, const std::vector<Json> &currencies, const QString &tenant)
{
    if (branches.empty()) {
        Error error = makeError(
            ErrorKind::Forbidden,
            u"visma.no-company"_s,
            u"the sign-in leads to a company without any branch"_s);
        error.service = u"visma"_s;
        return fail(std::move(error));
    }
    const Json &branch = mainBranch(branches);
    QString country = textOf(branch[u"defaultCountry"], u"id");
    if (country.isEmpty())
        country = textOf(branch[u"mainAddress"][u"country"], u"id");
    return Json::object(
        {{u"name"_s, textOf(branch, u"name")},
         {u"currency"_s, baseCurrency(currencies, branch)},
         {u"country"_s, country.toUpper()},
         {u"branch"_s, textOf(branch, u"number")},
         {u"tenant"_s, tenant},
         {u"corporateId"_s, textOf(branch, u"corporateId")},
         {u"organizationId"_s, textOf(branch, u"organizationId")}});
}

bool isSameCompany(const Json &one, const Json &other)
{
    const auto same = [&](QStringView key) { return textOf(one, key) == textOf(other, key); };
    const bool hasNumbers
        = !textOf(one, u"corporateId").isEmpty() && !textOf(other, u"corporateId").isEmpty();
    return same(u"tenant")
        && (hasNumbers ? same(u"corporateId") : same(u"organizationId") && same(u"branch"));
}

} // namespace levy::visma
