#include "core/erp/visma/masterdatareader.h"

#include "core/erp/visma/periods.h"
#include "core/erp/visma/values.h"

#include <QStringList>

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr int generalJournal = 90; // Exact's number for it, as in Journal::type

int typeOf(const Json &row)
{
    const QString control = textOf(row, u"controlAccountModule");
    if (control.endsWith("AR"_L1) || control.startsWith("Customer"_L1))
        return 20;
    if (control.endsWith("AP"_L1) || control.startsWith("Supplier"_L1))
        return 22;
    if (control.endsWith("TX"_L1))
        return 24;
    return textOf(row, u"type") == "Liability"_L1 ? 100 : 0;
}

/// In percent, of the revision that holds on that day.
Result<Decimal> rateOn(const Json &line, QDate day)
{
    QDate newest;
    Result<Decimal> rate = Decimal();
    for (const Json &revision : line[u"vatRates"].items()) {
        const QDate start = dateOf(revision, u"startDate");
        const bool isLater = !newest.isValid() || (start.isValid() && start > newest);
        if ((start.isValid() && start > day) || !isLater)
            continue;
        newest = start;
        rate = decimalOf(revision, u"vatRate");
    }
    return rate;
}

Result<std::vector<VatCode>> vatCodesOf(const std::vector<Json> &rows, QDate day)
{
    std::vector<VatCode> codes;
    for (const Json &row : rows) {
        Result<VatCode> code = vatCodeOf(row, day);
        if (!code)
            return fail(code.error());
        codes.push_back(std::move(*code));
    }
    return codes;
}

Result<void> readPeriods(Client &client, MasterData &data, http::Call &call)
{
    const Result<std::vector<Json>> rows
        = client.whole("read financial periods", u"v1/financialPeriod"_s, {}, call);
    if (!rows)
        return fail(rows.error());
    std::vector<QString> ledgers;
    for (const Journal &journal : data.journals)
        ledgers.push_back(journal.code);
    Result<std::vector<FinancialPeriod>> periods = periodsOf(*rows, ledgers);
    if (!periods)
        return fail(periods.error());
    data.periods = std::move(*periods);
    return {};
}

Result<void> readDimensions(Client &client, MasterData &data, http::Call &call)
{
    const Result<std::vector<Json>> rows
        = client.all("read subaccounts", u"v1/subaccount"_s, {}, call);
    if (!rows)
        return fail(rows.error());
    std::ranges::transform(*rows, std::back_inserter(data.costCenters), dimensionOf);
    return {};
}

Result<void> readLedger(Client &client, MasterData &data, http::Call &call)
{
    const Result<std::vector<Json>> accounts
        = client.whole("read accounts", u"v1/account"_s, {}, call);
    if (!accounts)
        return fail(accounts.error());
    const DimensionUse use
        = data.costCenters.size() > 1 ? DimensionUse::Mandatory : DimensionUse::Optional;
    for (const Json &row : *accounts)
        data.accounts.push_back(glAccountOf(row, use));
    const Result<std::vector<Json>> ledgers
        = client.whole("read ledgers", u"v1/ledger"_s, {}, call);
    if (!ledgers)
        return fail(ledgers.error());
    std::ranges::transform(*ledgers, std::back_inserter(data.journals), journalOf);
    const Result<std::vector<Json>> categories
        = client.whole("read VAT categories", u"v1/vatCategory"_s, {}, call);
    if (!categories)
        return fail(categories.error());
    Result<std::vector<VatCode>> codes = vatCodesOf(*categories, client.clock().now().date());
    if (!codes)
        return fail(codes.error());
    data.vatCodes = std::move(*codes);
    return {};
}

} // namespace

GlAccount glAccountOf(const Json &row, DimensionUse costCenterUse)
{
    const QString number = textOf(row, u"accountCD");
    return {
        .id = number,
        .code = number,
        .name = textOf(row, u"description"),
        .type = typeOf(row),
        .isBlocked = !flagOf(row, u"active", true),
        .costCenterUse = costCenterUse,
        .costUnitUse = DimensionUse::Refused,
        .defaultVatCode = textOf(row, u"taxCategory"),
    };
}

Dimension dimensionOf(const Json &row)
{
    QStringList parts;
    for (const Json &segment : row[u"segments"].items()) {
        const QString name = textOf(segment, u"segmentValueDescription");
        const QString value = textOf(segment, u"segmentValue");
        const QString of = textOf(segment, u"segmentDescription");
        parts << (of.isEmpty() ? QString() : of + u": "_s)
                + (name.isEmpty() || name == value ? value : name + u" ("_s + value + u')');
    }
    return {
        .code = textOf(row, u"subaccountNumber"),
        .name = parts.isEmpty() ? textOf(row, u"description") : parts.join(u", "_s),
        .endDate = flagOf(row, u"active", true) ? QDate() : QDate(1900, 1, 1),
    };
}

Journal journalOf(const Json &row)
{
    return {
        .code = textOf(row, u"number"),
        .name = textOf(row, u"description"),
        .type = generalJournal,
        .currency = textOf(row, u"currencyId").toUpper(),
        .isBlocked = textOf(row, u"balanceType") != "Actual"_L1,
        .allowsVat = false, // journalBody() asks for no VAT
        .allowsOtherCurrency = true,
    };
}

Result<VatCode> vatCodeOf(const Json &row, QDate day)
{
    Decimal highest;
    for (const Json &line : row[u"vatCategoryLines"].items()) {
        const Result<Decimal> rate = rateOn(line, day);
        if (!rate)
            return fail(rate.error());
        highest = std::max(highest, *rate);
    }
    const Result<Decimal> fraction = highest.dividedBy(Decimal(100), 6);
    if (!fraction)
        return fail(fraction.error());
    return VatCode{
        .code = textOf(row, u"vatCategoryId"),
        .name = textOf(row, u"description"),
        .percentage = fraction->trimmed(),
        .glToPayId = {},
        .isBlocked = !flagOf(row, u"active", true),
    };
}

Result<MasterData> readMasterData(
    Client &client, Masters &masters, Masters::Learned &learned, http::Call &call)
{
    const Result<Json> company = masters.company(Freshness::Fresh, learned, call);
    if (!company)
        return fail(company.error());
    MasterData data;
    data.companyName = textOf(*company, u"name");
    data.companyCurrency = textOf(*company, u"currency");
    data.companyCountry = textOf(*company, u"country");
    // In this order: accounts want to know of the subaccounts, periods of the ledgers.
    for (const auto read : {&readDimensions, &readLedger, &readPeriods}) {
        if (const Result<void> done = read(client, data, call); !done)
            return fail(done.error());
    }
    return data;
}

} // namespace levy::visma
