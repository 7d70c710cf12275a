#include "tests/unit/sandbox/nordicoutcome.h"

#include "core/rules/addresscheck.h"
#include "core/rules/mappingrules.h"
#include "core/sandbox/avatax/addressresolver.h"
#include "core/sandbox/avatax/taxengine.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace levy;
namespace avatax = levy::sandbox::avatax;

namespace levytest {

namespace {

QDate dateOf(const Json &document)
{
    return QDate::fromString(document[u"documentDate"].toString(), Qt::ISODate);
}

/// What Avalara's resolver leads to: empty where it has nothing to say.
QString resolverFlag(const Address &address)
{
    if (!isResolvable(address.country))
        return {};
    Json info = address.toJson();
    info.set(u"textCase"_s, u"Mixed"_s);
    const auto answer = avatax::resolveAddress(info);
    if (!answer || !(*answer)[u"messages"].items().empty()
        || (*answer)[u"validatedAddresses"].items().size() != 1)
        return u"address-invalid"_s;
    const Json &found = (*answer)[u"validatedAddresses"][0];
    const auto isSame = [&found](QStringView key, const QString &asked) {
        const QString text = found[key].toString();
        return asked.compare(key == u"postalCode" ? text.left(5) : text, Qt::CaseInsensitive) == 0;
    };
    const bool isAll = isSame(u"line1", address.line1) && isSame(u"city", address.city)
        && isSame(u"region", address.region) && isSame(u"postalCode", address.postalCode);
    return isAll ? QString() : u"address-suggestion"_s;
}

QString typeText(avatax::Juris type)
{
    static const QStringList names{u"Country"_s, u"State"_s, u"County"_s, u"City"_s, u"Special"_s};
    return names.at(qsizetype(type));
}

bool namesItsInvoice(const NordicCompany &company, const Json &creditNote)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    const QStringList words = creditNote[u"invoiceText"].toString().split(blanks);
    for (const Json &invoice : company.rows()[u"customerInvoices"].items()) {
        if (invoice[u"customer"] == creditNote[u"customer"] && dateOf(invoice) <= dateOf(creditNote)
            && words.contains(invoice[u"referenceNumber"].toString()))
            return true;
    }
    return false;
}

bool isClosed(const NordicCompany &company, const Json &document, QStringView flag)
{
    const QString period = dateOf(document).toString(u"yyyyMM"_s);
    return company.row(u"financialPeriods", u"period", period)[flag].toBool();
}

bool hasTheCodes(const NordicCompany &company, const Json &document, QStringView lines)
{
    MappingSubject subject;
    subject.country = company.shipTo(document).country;
    const MappingRule *rule
        = winningRule(company.rules(), MappingKind::TaxAccount, subject, dateOf(document));
    return std::ranges::all_of(document[lines].items(), [&](const Json &line) {
        return rule && line[u"vatCode"][u"id"].toString() == rule->target.ledgerTaxCode;
    });
}

/// Empty if every account is there and active.
QString mappingFlag(
    const NordicCompany &company, const Json &document, const avatax::TaxedDocument &tax)
{
    for (const avatax::TaxedLine &line : tax.lines) {
        for (const avatax::TaxRow &share : line.rows) {
            if (share.tax.isZero())
                continue;
            MappingSubject subject;
            subject.country = line.treatment.country;
            subject.region = line.treatment.region;
            subject.jurisdictionType = typeText(share.authority.type);
            const MappingRule *rule
                = winningRule(company.rules(), MappingKind::TaxAccount, subject, dateOf(document));
            if (!rule)
                return u"mapping-missing"_s;
            const Json &account
                = company.row(u"accounts", u"accountCD", rule->target.glAccountCode);
            if (!account[u"active"].toBool(true))
                return u"mapping-blocked"_s;
        }
    }
    return {};
}

} // namespace

NordicOutcome nordicOutcome(
    const NordicCompany &company, const NordicKind &kind, const Json &document)
{
    const auto waits = [](const QString &reason) {
        return NordicOutcome{u"waiting"_s, reason, false};
    };
    const QString status = document[u"status"].toString();
    if (status == u"Hold")
        return {u"ignored"_s, {}, false};
    if (kind.type == u"CreditNote" && !namesItsInvoice(company, document))
        return waits(u"original-unknown"_s);
    const Address to = company.shipTo(document);
    if (!addressProblems(to).isEmpty())
        return waits(u"address-invalid"_s);
    if (const QString flag = resolverFlag(to); !flag.isEmpty())
        return waits(flag);
    const auto asked = company.request(document, kind.lines);
    if (!asked)
        return waits(u"refused-by-avalara"_s);
    const avatax::TaxedDocument answer
        = avatax::calculate(*asked, [](const QString &) { return false; });
    const Decimal tax = answer.totalTax;
    const Decimal own = company.vismaVat(document, kind.lines);
    const bool isFinal = status == u"Open" || status == u"Closed";
    const QString settled = isFinal ? u"done"_s : u"awaits-finalisation"_s;

    if (company.policy().place == TaxPlace::TaxCodes) {
        if (own == tax)
            return {settled, {}, false};
        if (isFinal)
            return waits(u"final-before-tax"_s);
        return hasTheCodes(company, document, kind.lines) ? waits(u"tax-on-invoice"_s)
                                                          : NordicOutcome{settled, {}, true};
    }
    if (own.isZero() && tax.isZero())
        return {settled, {}, false};
    const bool isOnDocument = company.policy().place == TaxPlace::TaxLine;
    if (isOnDocument && isFinal)
        return waits(u"final-before-tax"_s);
    if (!own.isZero())
        return waits(u"tax-on-invoice"_s);
    if (const QString flag = mappingFlag(company, document, answer); !flag.isEmpty())
        return waits(flag);
    if (isClosed(
            company, document, isOnDocument ? u"closedInCustomerLedger" : u"closedInGeneralLedger"))
        return waits(u"period-closed"_s);
    return {settled, {}, true};
}

} // namespace levytest
