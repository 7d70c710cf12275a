// The set-up's questions to Avalara.
#include "core/service/secretkeys.h"
#include "core/service/setupledger.h"
#include "core/service/setuptools.h"
#include "core/sync/effects.h"

namespace levy::setup {

using namespace Qt::StringLiterals;

Result<std::vector<SetupAvalaraCompany>> askAvalara(
    Context &context, const SetupDraft &draft, const QByteArray &licenseKey)
{
    const Result<std::unique_ptr<AvalaraLine>> line
        = AvalaraLine::open(context.levy.folder(), context.levy.clock(), draft, licenseKey);
    if (!line)
        return fail(line.error());
    http::Call call = callOf(context);
    const auto ping = (*line)->client().ping(call);
    if (!ping)
        return fail(ping.error());
    if (!ping->authenticated) {
        const Result<void> noted = note(
            context, u"setup.avalara"_s, u"Avalara did not accept the sign-in."_s, call, false);
        if (!noted)
            return fail(noted.error());
        Error error = makeError(ErrorKind::AuthExpired, u"avatax.credentials"_s);
        error.service = u"avatax"_s;
        return fail(std::move(error));
    }
    const auto companies = (*line)->client().companies(call);
    if (!companies)
        return fail(companies.error());
    const Result<void> noted = note(
        context,
        u"setup.avalara"_s,
        u"The Avalara account was tested and its companies were listed."_s,
        call);
    if (!noted)
        return fail(noted.error());
    std::vector<SetupAvalaraCompany> list;
    for (const avatax::Company &company : *companies) {
        if (company.isActive)
            list.push_back({company.code, company.name, company.baseCurrency, company.isDefault});
    }
    if (list.empty()) {
        return fail(
            ErrorKind::Invalid,
            u"setup.no-company"_s,
            u"the Avalara account has no active company yet"_s);
    }
    return list;
}

Result<void> keepLicenseKey(Levy &levy, const QByteArray &licenseKey)
{
    if (licenseKey.isEmpty())
        return {};
    return levy.folder().vault().write(secretkeys::avalaraLicenseKey, licenseKey);
}

Result<bool> hasLicenseKey(Levy &levy)
{
    return isInVault(levy, secretkeys::avalaraLicenseKey);
}

Result<void> checkPrefix(Context &context, const SetupDraft &draft, const SetupCompany &company)
{
    const auto line = AvalaraLine::open(context.levy.folder(), context.levy.clock(), draft, {});
    if (!line)
        return fail(line.error());
    http::Call call = callOf(context);
    Effects effects(context.levy.store(), (*line)->client(), context.levy.clock());
    const QString prefix = company.mapping.codePrefix;
    const Result<bool> taken = effects.isPrefixTaken(company.mapping.avalaraCompany, prefix, call);
    const Result<void> noted = note(
        context,
        u"setup.prefix"_s,
        u"Avalara was asked whether codes that begin with %1- are free."_s.arg(prefix),
        call,
        taken.has_value());
    if (!taken || !noted)
        return fail(taken ? noted.error() : taken.error());
    if (*taken) {
        return fail(
            ErrorKind::Invalid,
            u"connection.prefix-taken"_s,
            u"Avalara already holds documents whose codes begin with %1-, recorded by another "
            "workspace; choose another beginning"_s.arg(prefix));
    }
    return {};
}

} // namespace levy::setup
