// The set-up's questions to the ledgers.
#include "core/erp/exact/oauth.h"
#include "core/erp/exact/regions.h"
#include "core/service/secretkeys.h"
#include "core/service/setupledger.h"
#include "core/service/setuptools.h"

#include <QRandomGenerator>

#include <algorithm>

namespace levy::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr int countedDays = 30;
constexpr int mostCounted = 20; ///< companies whose invoices are counted unasked

/// Another app of the same region gets a name of its own, lest the sign-ins overwrite each other.
QString freeLogin(const std::vector<ConnectionRow> &rows, const SetupDraft &draft)
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? draft.region : u"%1-%2"_s.arg(draft.region).arg(i);
        const bool isForeign = std::ranges::any_of(rows, [&](const ConnectionRow &row) {
            return row.kind == "exact"_L1 && row.settings[u"login"].toString() == name
                && row.settings[u"clientId"].toString() != draft.clientId;
        });
        if (!isForeign)
            return name;
    }
}

QString secretKeyOf(const SetupDraft &draft)
{
    const QString login
        = draft.kind == "visma"_L1 ? connectionIdOf(draft, anyCompany(draft)) : draft.loginName();
    return secretkeys::clientSecret(draft.kind, login);
}

Result<qint64> invoiceCount(
    Context &context, const SetupDraft &draft, const SetupCompany &company, http::Call &call)
{
    const auto ledger = Ledger::open(context.levy.folder(), context.levy.clock(), draft, company);
    if (!ledger)
        return fail(ledger.error());
    const QDate first = context.levy.clock().now().date().addDays(-countedDays);
    const auto invoices = (*ledger)->invoicesSince(first, call);
    if (!invoices)
        return fail(invoices.error());
    return qint64(invoices->size());
}

} // namespace

Result<bool> hasClientSecret(Levy &levy, const SetupDraft &draft)
{
    return isInVault(levy, secretKeyOf(draft));
}

QString newState()
{
    QRandomGenerator *random = QRandomGenerator::system();
    return QString::number(random->generate64(), 36) + QString::number(random->generate64(), 36);
}

Result<QString> codeIn(const QUrl &address, const QString &state)
{
    return exact::parseRedirect(address, state);
}

std::vector<Region> regions()
{
    std::vector<Region> list;
    for (const exact::Region &region : exact::regions())
        list.push_back({region.code, region.baseUrl.host()});
    return list;
}

exact::Settings signInSettings(const SetupDraft &draft)
{
    exact::Settings settings;
    const exact::Region *region = exact::region(draft.region);
    settings.baseUrl = draft.places.exact.isEmpty() ? (region ? region->baseUrl : QUrl())
                                                    : QUrl(draft.places.exact);
    settings.clientId = draft.clientId;
    return settings;
}

QUrl signInAddress(const SetupDraft &draft, const QString &state)
{
    return exact::authorizationUrl(signInSettings(draft), QUrl(draft.redirect), state, true);
}

Result<void> keepClientSecret(Levy &levy, const SetupDraft &draft, const QByteArray &clientSecret)
{
    if (clientSecret.isEmpty())
        return {};
    return levy.folder().vault().write(secretKeyOf(draft), clientSecret);
}

Result<SetupDraft> signIn(
    Context &context, SetupDraft draft, const QByteArray &clientSecret, const QString &code)
{
    const auto rows = storedConnections(context.levy);
    if (!rows)
        return fail(rows.error());
    draft.login = freeLogin(*rows, draft);
    const auto ledger = Ledger::open(
        context.levy.folder(), context.levy.clock(), draft, anyCompany(draft), clientSecret);
    if (!ledger)
        return fail(ledger.error());
    http::Call call = callOf(context);
    const Result<void> signedIn = (*ledger)->exactTokens().signIn(code, QUrl(draft.redirect), call);
    if (!signedIn) {
        const Result<void> noted = note(
            context, u"setup.sign-in"_s, u"A sign-in at Exact Online failed."_s, call, false);
        return fail(noted ? signedIn.error() : noted.error());
    }
    // Proven by the exchange: worth keeping, so that the set-up can be resumed.
    const Result<void> kept = keepClientSecret(context.levy, draft, clientSecret);
    if (!kept)
        return fail(kept.error());
    const Result<void> noted
        = note(context, u"setup.sign-in"_s, u"Somebody signed in at Exact Online."_s, call);
    if (!noted)
        return fail(noted.error());
    return seenCompanies(context, std::move(draft));
}

Result<SetupDraft> seenCompanies(Context &context, SetupDraft draft)
{
    const auto ledger
        = Ledger::open(context.levy.folder(), context.levy.clock(), draft, anyCompany(draft));
    if (!ledger)
        return fail(ledger.error());
    http::Call call = callOf(context);
    const auto user = (*ledger)->exactReader().user(call);
    if (!user)
        return fail(user.error());
    const auto divisions = (*ledger)->exactReader().divisions(user->currentDivision, call);
    if (!divisions)
        return fail(divisions.error());
    draft.signedInAs = user->name;
    std::vector<SetupCompany> companies;
    for (const exact::DivisionRow &row : *divisions) {
        SetupCompany company;
        company.key = QString::number(row.code);
        if (const SetupCompany *known = draft.company(company.key))
            company = *known;
        company.name = row.name;
        company.currency = row.currency;
        company.country = row.country;
        company.isTested = false;
        // Not ticked at the consent, or no right: not counted, and its test will say so.
        if (companies.size() < std::size_t(mostCounted))
            company.invoices = invoiceCount(context, draft, company, call).value_or(-1);
        companies.push_back(std::move(company));
    }
    draft.companies = std::move(companies);
    const Result<void> noted = note(
        context,
        u"setup.companies"_s,
        u"The sign-in at Exact Online sees %1 companies."_s.arg(draft.companies.size()),
        call);
    const Result<void> stored = noted ? keep(context.levy, draft) : noted;
    if (!stored)
        return fail(stored.error());
    return draft;
}

Result<std::vector<Right>> tryRights(
    Context &context, const SetupDraft &draft, const SetupCompany &company)
{
    const auto ledger = Ledger::open(context.levy.folder(), context.levy.clock(), draft, company);
    if (!ledger)
        return fail(ledger.error());
    http::Call call = callOf(context);
    std::vector<Right> rights;
    for (int i = 0; i < exact::accessCount; ++i) {
        const auto access = exact::Access(i);
        const Result<void> tried
            = (*ledger)->exactReader().tryAccess(company.key.toLongLong(), access, call);
        // Only a refusal is an answer about the right; anything else may be different in a minute.
        if (!tried && tried.error().kind != ErrorKind::Forbidden)
            return fail(tried.error());
        rights.push_back({access, tried ? std::nullopt : std::optional(tried.error())});
        if (!tried && access == exact::Access::SalesInvoices)
            break; // the company itself was not ticked: each further try would count as a refusal
    }
    const Result<void> noted = note(
        context,
        u"setup.rights"_s,
        u"The rights in %1 %2 were tested."_s.arg(company.key, company.name),
        call);
    if (!noted)
        return fail(noted.error());
    return rights;
}

Result<SetupCompany> askVisma(
    Context &context, const SetupDraft &draft, const QByteArray &clientSecret)
{
    SetupCompany company = anyCompany(draft);
    const auto ledger
        = Ledger::open(context.levy.folder(), context.levy.clock(), draft, company, clientSecret);
    if (!ledger)
        return fail(ledger.error());
    http::Call call = callOf(context);
    const Result<MasterData> master = (*ledger)->connector().masterData(call);
    if (!master) {
        const Result<void> noted
            = note(context, u"setup.visma"_s, u"Visma.net refused the company."_s, call, false);
        return fail(noted ? master.error() : noted.error());
    }
    const QDate first = context.levy.clock().now().date().addDays(-countedDays);
    const auto invoices = (*ledger)->invoicesSince(first, call);
    const Result<void> noted = note(
        context,
        u"setup.visma"_s,
        u"The company %1 was found behind the tenant."_s.arg(master->companyName),
        call);
    if (!invoices || !noted)
        return fail(invoices ? noted.error() : invoices.error());
    company.name = master->companyName;
    company.currency = master->companyCurrency;
    company.country = master->companyCountry;
    company.invoices = qint64(invoices->size());
    company.isChosen = true;
    company.isTested = true;
    company.mapping = {};
    return company;
}

Result<MasterData> masterData(
    Context &context, const SetupDraft &draft, const SetupCompany &company)
{
    const auto ledger = Ledger::open(context.levy.folder(), context.levy.clock(), draft, company);
    if (!ledger)
        return fail(ledger.error());
    http::Call call = callOf(context);
    Result<MasterData> master = (*ledger)->connector().masterData(call);
    const Result<void> noted = note(
        context,
        u"setup.accounts"_s,
        u"The chart of accounts of %1 was read."_s.arg(company.name),
        call,
        master.has_value());
    if (!noted)
        return fail(noted.error());
    return master;
}

} // namespace levy::setup
