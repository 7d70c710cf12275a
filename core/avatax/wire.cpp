#include "core/avatax/wire.h"

#include "core/avatax/textcheck.h"

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
}

/// The header's parts are split at semicolons.
QString headerPart(const QString &text)
{
    QString part = printable(text);
    part.remove(u';');
    return part;
}

QSet<QString> wordsOf(QLatin1StringView text)
{
    const QStringList words = QString(text).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

} // namespace

Result<QByteArray> pathSegment(const QString &code)
{
    if (code.isEmpty())
        return refuse(u"avatax.required"_s, u"code"_s, u"an empty code has no path"_s);
    if (code == "."_L1 || code == ".."_L1 || code.contains("_-ava"_L1)) {
        return refuse(
            u"avatax.code-character"_s,
            u"code"_s,
            u"\"%1\" cannot be part of a path at Avalara"_s.arg(code));
    }
    QString marked = code;
    marked.replace(u'%', "_-ava25-_"_L1)
        .replace(u'/', "_-ava2f-_"_L1)
        .replace(u'+', "_-ava2b-_"_L1)
        .replace(u'?', "_-ava3f-_"_L1)
        .replace(u'#', "_-ava23-_"_L1);
    return QUrl::toPercentEncoding(marked);
}

QByteArray clientHeader(const Settings &settings)
{
    const QString version = headerPart(settings.clientVersion);
    const QStringList parts{
        headerPart(settings.clientApp),
        version,
        u"LevyCpp"_s,
        version,
        headerPart(settings.machineName)};
    return parts.join("; "_L1).toUtf8();
}

Result<> checkSettings(const Settings &settings)
{
    const QString scheme = settings.baseUrl.scheme();
    const bool isSafe
        = scheme == "https"_L1 || (scheme == "http"_L1 && isThisComputer(settings.baseUrl.host()));
    if (!settings.baseUrl.isValid() || settings.baseUrl.host().isEmpty() || !isSafe) {
        return refuse(
            u"avatax.settings"_s,
            u"baseUrl"_s,
            u"the address of Avalara must begin with https://"_s);
    }
    if (settings.accountId.isEmpty() || settings.accountId.contains(u':'))
        return refuse(u"avatax.settings"_s, u"accountId"_s, u"the account number is missing"_s);
    if (settings.licenseKey.isEmpty())
        return refuse(u"avatax.settings"_s, u"licenseKey"_s, u"the licence key is missing"_s);
    return {};
}

const QSet<QString> &auditableKeys()
{
    static const QSet<QString> keys = wordsOf(
        // requests and the document's head
        "type code companyCode companyId date customerCode commit currencyCode "
        "exchangeRate exchangeRateEffectiveDate exchangeRateCurrencyCode entityUseCode "
        "businessIdentificationNo purchaseOrderNo referenceCode reportingLocationCode "
        "taxDate reason adjustmentReason adjustmentDescription textCase "
        // lines
        "number lineNumber quantity amount taxCode itemCode description taxIncluded "
        "revenueAccount revAccount ref1 ref2 "
        // places, without the street
        "city region country postalCode addressType resolutionQuality "
        // answers
        "id status version locked totalAmount totalExempt totalDiscount totalTax "
        "totalTaxable totalTaxCalculated taxOverrideType taxOverrideAmount "
        "taxOverrideReason modifiedDate softwareVersion lineAmount discountAmount "
        "exemptAmount taxableAmount nonTaxableAmount tax taxCalculated isItemTaxable "
        "vatCode hsCode sourcing jurisCode jurisName jurisType jurisdictionType "
        "jurisdictionTypeId jurisdictionName rate taxType taxSubType taxSubTypeId taxName "
        "rateType rateTypeCode nonTaxableType exemptReasonId isNonPassThru isFee "
        "chargedTo liabilityType taxable nonTaxable exemption content lineNumbers "
        "stateAssignedNo "
        // errors and messages
        "message target faultCode faultSubCode severity summary details refersTo helpLink "
        "source "
        // account, companies, lists
        "authenticated authenticationType authenticatedAccountId @recordsetCount isActive "
        "isDefault isTest name defaultCountry baseCurrencyCode roundingLevelId "
        "effectiveDate endDate taxId "_L1);
    return keys;
}

const QSet<QString> &auditableQueryItems()
{
    static const QSet<QString> items
        = wordsOf("documentType $filter $top $skip $include $orderBy"_L1);
    return items;
}

} // namespace levy::avatax
