#include "core/sandbox/visma/completion.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/visma/rendering.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

constexpr int daysToPay = 30;

tl::unexpected<Error> bad(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"visma.document"_s, sentence);
}

void setDefault(Json &row, const QString &name, const Json &value)
{
    if (row[name].isNull() && !value.isNull())
        row.set(name, value);
}

/// Sets the default of a reference and checks that it leads somewhere.
Result<> refer(
    const Company &company,
    Json &row,
    const QString &name,
    const QString &key,
    QStringView set,
    const QString &otherwise)
{
    if (row[name][key].toString().isEmpty())
        row.set(name, reference(key, otherwise));
    const QString value = row[name][key].toString();
    if (!company.find(set, value))
        return notFound(name.at(0).toUpper() + name.mid(1), value);
    return {};
}

QString mainBranch(const Company &company)
{
    const Json *branch
        = company.firstOf(u"branch", [](const Json &row) { return row[u"isMainBranch"].toBool(); });
    return branch ? (*branch)[u"number"].toString() : QString();
}

QString receivableAccount(const Company &company)
{
    const Json *account = company.firstOf(
        u"account", [](const Json &row) { return row[u"type"].toString() == "Asset"_L1; });
    return account ? (*account)[u"accountCD"].toString() : QString();
}

QString firstSubaccount(const Company &company)
{
    const Json *subaccount = company.firstOf(u"subaccount", [](const Json &) { return true; });
    return subaccount ? (*subaccount)[u"subaccountNumber"].toString() : QString();
}

Result<> completeDates(const Company &company, const DocumentKind &kind, Json &document)
{
    const QDate date = dayOf(document[u"documentDate"].toString());
    if (!date.isValid())
        return bad(u"The document has no date."_s);
    document.set(u"documentDate"_s, dayText(date));
    setDefault(document, u"origInvoiceDate"_s, document[u"documentDate"]);
    if (kind.resource == "customerinvoice"_L1 || kind.resource == "customerDebitNote"_L1) {
        setDefault(document, u"documentDueDate"_s, dayText(date.addDays(daysToPay)));
        setDefault(document, u"cashDiscountDate"_s, document[u"documentDate"]);
    }
    for (const QString &name :
         {u"origInvoiceDate"_s, u"documentDueDate"_s, u"cashDiscountDate"_s}) {
        if (const QDate day = dayOf(document[name].toString()); day.isValid())
            document.set(name, dayText(day));
    }
    setDefault(document, u"financialPeriod"_s, date.toString(u"yyyyMM"_s));
    const QString period = document[u"financialPeriod"].toString();
    if (!company.find(u"financialPeriod", period))
        return notFound(u"Financial period"_s, period);
    document.set(u"postPeriod"_s, period);
    return {};
}

Result<> completeCurrency(const Company &company, const Json &customer, Json &document)
{
    setDefault(document, u"currencyId"_s, customer[u"currencyId"]);
    const QString currency = document[u"currencyId"].toString();
    if (!company.find(u"currency", currency))
        return notFound(u"CurrencyID"_s, currency);
    const QDate date = dayOf(document[u"documentDate"].toString());
    const std::optional<Decimal> rate = document[u"exchangeRate"].isNull()
        ? company.rateOn(currency, date)
        : amountOf(document[u"exchangeRate"]);
    if (!rate || rate->isZero() || rate->isNegative())
        return bad(u"No exchange rate from %1 to %2 is set up for %3."_s.arg(
            currency, company.baseCurrency(), date.toString(Qt::ISODate)));
    if (currency == company.baseCurrency() && *rate != Decimal(1))
        return bad(u"The exchange rate of the base currency is 1."_s);
    document.set(u"exchangeRate"_s, rate->toJson());
    return {};
}

void completeAddresses(const Json &customer, Json &document)
{
    if (document[u"invoiceAddress"].isNull()) {
        Json address = customer[u"invoiceAddress"];
        address.set(u"overrideAddress"_s, Json(false));
        document.set(u"invoiceAddress"_s, address);
    }
    const Json &contact = customer[u"mainContact"];
    setDefault(
        document,
        u"invoiceContact"_s,
        Json::object(
            {{u"businessName"_s, customer[u"name"]},
             {u"attention"_s, contact[u"attention"].toString()},
             {u"email"_s, contact[u"email"].toString()},
             {u"phone1"_s, contact[u"phone1"].toString()},
             {u"overrideContact"_s, Json(false)}}));
    setDefault(document, u"creditTerms"_s, customer[u"creditTerms"]);
}

} // namespace

tl::unexpected<Error> notFound(const QString &what, const QString &key)
{
    return bad(u"%1 '%2' cannot be found in the system."_s.arg(what, key));
}

Result<> completeHeader(const Company &company, const DocumentKind &kind, Json &document)
{
    const QString number = document[u"customer"][u"number"].toString();
    const Json *customer = company.find(u"customer", number);
    if (!customer)
        return notFound(u"Customer"_s, number);
    if (document[u"location"][u"id"].toString().isEmpty())
        document.set(u"location"_s, reference(u"id"_s, (*customer)[u"location"][u"id"].toString()));
    const QString place = document[u"location"][u"id"].toString();
    const Json *location = company.find(u"location", locationKey(number, place));
    if (!location)
        return notFound(u"Location"_s, place);

    Result<> done = completeDates(company, kind, document);
    if (done)
        done = completeCurrency(company, *customer, document);
    if (done)
        done = refer(
            company,
            document,
            u"customerVatZone"_s,
            u"id"_s,
            u"vatZone",
            (*location)[u"vatZone"][u"id"].toString());
    if (done)
        done = refer(
            company, document, u"branchNumber"_s, u"number"_s, u"branch", mainBranch(company));
    if (done)
        done = refer(
            company, document, u"account"_s, u"number"_s, u"account", receivableAccount(company));
    if (done)
        done = refer(
            company,
            document,
            u"subaccount"_s,
            u"subaccountNumber"_s,
            u"subaccount",
            firstSubaccount(company));
    if (!done)
        return done;
    completeAddresses(*customer, document);
    setDefault(document, u"documentType"_s, kind.documentType);
    setDefault(document, u"status"_s, u"Balanced"_s);
    document.set(u"hold"_s, Json(document[u"status"].toString() == "Hold"_L1));
    for (const QString &text :
         {u"externalReference"_s,
          u"customerRefNumber"_s,
          u"paymentReference"_s,
          u"invoiceText"_s,
          u"note"_s})
        setDefault(document, text, QString());
    for (const QString &flag : {u"dontPrint"_s, u"dontEmail"_s, u"revoked"_s})
        setDefault(document, flag, Json(false));
    return {};
}

} // namespace levy::sandbox::visma
