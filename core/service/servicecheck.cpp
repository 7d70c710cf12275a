#include "core/service/servicecheck.h"

#include "core/rules/addresscheck.h"
#include "core/service/services.h"
#include "core/workspace/mappings.h"
#include "core/workspace/overview.h"

#include <set>

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

/// Where the documents go to of those connections whose tax is calculated in that company.
Result<std::vector<overview::ShipToPlace>> placesOf(Levy &levy, const QString &companyCode)
{
    return levy.store().read(
        [&](Reader &reader) -> Result<std::vector<overview::ShipToPlace>> {
            std::vector<overview::ShipToPlace> places;
            const auto connections = connections::all(reader);
            if (!connections)
                return fail(connections.error());
            for (const ConnectionRow &row : *connections) {
                const auto rules = mappings::current(reader, row.id);
                const auto shipped = overview::shipToPlaces(reader, row.id);
                if (!rules || !shipped)
                    return fail(rules ? shipped.error() : rules.error());
                const bool isIts
                    = std::any_of(rules->begin(), rules->end(), [&](const MappingRule &rule) {
                          return rule.kind == MappingKind::Company
                              && rule.target.companyCode == companyCode;
                      });
                if (isIts)
                    places.insert(places.end(), shipped->begin(), shipped->end());
            }
            return places;
        });
}

/// In the United States and Canada it is declared by state or province, elsewhere by country.
QString nexusText(
    const std::vector<avatax::Nexus> &declared,
    const std::vector<overview::ShipToPlace> &places,
    QDate today)
{
    std::set<QString> held;
    for (const avatax::Nexus &nexus : declared) {
        if (nexus.isEffective(today))
            held.insert(nexus.region.isEmpty() ? nexus.country
                                               : nexus.country + u'-' + nexus.region);
    }
    std::set<QString> missing;
    for (const overview::ShipToPlace &place : places) {
        const bool hasRegion = isResolvable(place.country) && !place.region.isEmpty();
        const QString name = hasRegion ? place.country + u'-' + place.region : place.country;
        if (!held.contains(name))
            missing.insert(name);
    }
    QString text = u"declared in %1"_s.arg(
        held.empty() ? u"no place"_s : QStringList(held.begin(), held.end()).join(u", "_s));
    if (!missing.empty()) {
        text += u". Documents also go to %1: without nexus there Avalara answers zero tax. Declare "
                u"it at Avalara if your company has it"_s.arg(
                    QStringList(missing.begin(), missing.end()).join(u", "_s));
    }
    return text;
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
    std::vector<avatax::Company> companies;
    checks.push_back(
        checked(avatax, u"Avalara: companies"_s, levy.clock(), [&]() -> Result<QString> {
            auto listed = (*services)->tax().companies(call);
            if (!listed)
                return fail(listed.error());
            companies = std::move(*listed);
            QStringList codes;
            for (const avatax::Company &company : companies)
                codes << company.code;
            return codes.join(u", "_s);
        }));
    for (const avatax::Company &company : companies) {
        const auto places = placesOf(levy, company.code);
        if (!places)
            return fail(places.error());
        if (places->empty() || stop.stopRequested())
            continue; // no connection's, or without documents yet
        checks.push_back(checked(
            avatax, u"Avalara: nexus of %1"_s.arg(company.code), levy.clock(), [&]() -> Result<QString> {
                const auto declared = (*services)->tax().nexus(company.id, call);
                if (!declared)
                    return fail(declared.error());
                return nexusText(*declared, *places, levy.clock().now().date());
            }));
    }
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
