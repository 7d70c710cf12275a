#include "core/service/servicecheck.h"

#include "core/service/services.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

template <class Ask>
ServiceCheck checked(const QString &service, const QString &what, Clock &clock, Ask ask)
{
    const QDateTime before = clock.now();
    Result<QString> answer = ask();
    return {service, what, std::move(answer), before.msecsTo(clock.now())};
}

} // namespace

Result<std::vector<ServiceCheck>> checkServices(Levy &levy, const StopToken &stop)
{
    const Result<Services *> services = levy.services();
    if (!services)
        return fail(services.error());
    std::vector<ServiceCheck> checks;
    http::Call call;
    call.stop = stop;
    call.isForPerson = true;
    const QString avatax = u"avatax"_s;
    checks.push_back(checked(avatax, u"Avalara: sign-in"_s, levy.clock(), [&]() -> Result<QString> {
        const auto ping = (*services)->tax().ping(call);
        if (!ping)
            return fail(ping.error());
        if (!ping->authenticated)
            return fail(
                ErrorKind::AuthExpired,
                u"avatax.credentials"_s,
                u"account number or licence key are not accepted"_s);
        return u"account %1 as %2"_s.arg(ping->accountId, ping->userName);
    }));
    checks.push_back(
        checked(avatax, u"Avalara: companies"_s, levy.clock(), [&]() -> Result<QString> {
            const auto companies = (*services)->tax().companies(call);
            if (!companies)
                return fail(companies.error());
            QStringList codes;
            for (const avatax::Company &company : *companies)
                codes << company.code;
            return codes.join(u", "_s);
        }));
    for (Ledger &ledger : (*services)->ledgers()) {
        if (stop.stopRequested())
            break;
        checks.push_back(checked(ledger.connection, ledger.name, levy.clock(), [&] {
            return ledger.connector->companyName(call);
        }));
    }
    return checks;
}

} // namespace levy
