#include "core/sandbox/visma/vismaworld.h"

#include "core/sandbox/visma/seeding.h"
#include "core/sandbox/visma/vismaseed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox {

namespace visma {

namespace {

const QString companyKind = u"visma.company"_s;

tl::unexpected<Error> badCompany(const QString &why)
{
    return fail(ErrorKind::Malformed, u"visma.seed"_s, why);
}

/// The company of a seed without its rows.
Json settingsOf(const Json &seed)
{
    Json::Object members;
    for (const JsonMember &member : seed.members()) {
        if (!member.value.isArray())
            members.push_back(member);
    }
    Json settings = Json::fromMembers(std::move(members));
    if (settings[u"timeZone"].toString().isEmpty())
        settings.set(u"timeZone"_s, u"Europe/Oslo"_s);
    return settings;
}

Result<> checkLists(const Json &seed)
{
    static const QStringList known{
        u"accounts"_s,
        u"branches"_s,
        u"cashSales"_s,
        u"currencies"_s,
        u"currencyRates"_s,
        u"customerCreditNotes"_s,
        u"customerDebitNotes"_s,
        u"customerInvoices"_s,
        u"customers"_s,
        u"dimensions"_s,
        u"financialPeriods"_s,
        u"inventory"_s,
        u"ledgers"_s,
        u"locations"_s,
        u"organizations"_s,
        u"subaccounts"_s,
        u"vatCategories"_s,
        u"vatZones"_s,
        u"vats"_s};
    for (const JsonMember &member : seed.members()) {
        if (member.value.isArray() && !known.contains(member.key))
            return badCompany(u"%1: no such list"_s.arg(member.key));
    }
    for (const QString &needed :
         {u"tenantId"_s, u"clientId"_s, u"clientSecret"_s, u"name"_s, u"baseCurrency"_s}) {
        if (seed[needed].toString().isEmpty())
            return badCompany(u"a company has no %1"_s.arg(needed));
    }
    return {};
}

} // namespace

VismaWorld::VismaWorld(Books &books, const Clock &clock)
    : m_books(books)
    , m_time(clock)
{
    books.forEach(companyKind, [this](const QString &, const Json &settings) {
        open(settings);
        return true;
    });
}

void VismaWorld::open(const Json &settings)
{
    m_companies.push_back(std::make_unique<Company>(m_books, m_time, settings));
}

Company *VismaWorld::company(const QString &tenantId) const
{
    const auto found = std::ranges::find_if(
        m_companies, [&](const auto &one) { return one->tenantId() == tenantId; });
    return found == m_companies.end() ? nullptr : found->get();
}

Company *VismaWorld::companyOfContract(const QString &tenantId) const
{
    if (tenantId.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(m_companies, [&](const auto &one) {
        return one->settings()[u"contractTenantId"].toString() == tenantId;
    });
    return found == m_companies.end() ? nullptr : found->get();
}

Result<> VismaWorld::seed(const Json &seed)
{
    for (const Json &one : seed[u"companies"].items()) {
        if (const Result<> checked = checkLists(one); !checked)
            return checked;
        const Json settings = settingsOf(one);
        const QString tenantId = settings[u"tenantId"].toString();
        if (company(tenantId))
            return badCompany(u"%1: the tenant is there twice"_s.arg(tenantId));
        open(settings);
        Company &made = *m_companies.back();
        if (!made.zone().isValid())
            return badCompany(u"%1: no such time zone"_s.arg(settings[u"timeZone"].toString()));
        m_books.put(companyKind, tenantId, settings);
        Result<> done = seedLedger(made, one);
        if (done)
            done = seedParties(made, one);
        if (done)
            done = seedDocuments(made, one);
        if (!done)
            return done;
    }
    return {};
}

} // namespace visma

Result<> seedVisma(const Json &seed, Books &books, const Clock &clock)
{
    return visma::VismaWorld(books, clock).seed(seed);
}

} // namespace levy::sandbox
