#include "core/rules/addresscheck.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// ISO 3166-1 alpha-2, in one string to keep it readable.
const QSet<QString> &countries()
{
    static const QStringList list
        = u"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO "
          u"BQ BR BS "
          "BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO "
          "DZ EC EE "
          "EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
          "GY HK HM "
          "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ "
          "LA LB LC "
          "LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX "
          "MY MZ NA "
          "NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO "
          "RS RU RW "
          "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL "
          "TM TN TO "
          "TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"_s.split(
              u' ');
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

/// Postal code forms of the countries Levy's users sell to most (Universal Postal Union).
QRegularExpression postalForm(const QString &country)
{
    static const QHash<QString, QString> forms{
        {u"US"_s, u"^\\d{5}(-?\\d{4})?$"_s},
        {u"CA"_s, u"^[A-Z]\\d[A-Z] ?\\d[A-Z]\\d$"_s},
        {u"GB"_s, u"^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$"_s},
        {u"NL"_s, u"^\\d{4} ?[A-Z]{2}$"_s},
        {u"BE"_s, u"^\\d{4}$"_s},
        {u"DE"_s, u"^\\d{5}$"_s},
        {u"FR"_s, u"^\\d{5}$"_s},
        {u"ES"_s, u"^\\d{5}$"_s},
        {u"IT"_s, u"^\\d{5}$"_s},
        {u"AT"_s, u"^\\d{4}$"_s},
        {u"CH"_s, u"^\\d{4}$"_s},
        {u"DK"_s, u"^\\d{4}$"_s},
        {u"NO"_s, u"^\\d{4}$"_s},
        {u"SE"_s, u"^\\d{3} ?\\d{2}$"_s},
        {u"FI"_s, u"^\\d{5}$"_s},
        {u"PL"_s, u"^\\d{2}-?\\d{3}$"_s},
    };
    const auto form = forms.constFind(country);
    return form == forms.constEnd()
        ? QRegularExpression()
        : QRegularExpression(*form, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

bool isResolvable(const QString &country)
{
    return country == u"US" || country == u"CA";
}

QStringList addressProblems(const Address &address)
{
    QStringList problems;
    if (address.country.isEmpty())
        problems << u"country-missing"_s;
    else if (!countries().contains(address.country))
        problems << u"country-unknown"_s;
    if (isResolvable(address.country) && address.region.isEmpty() && address.postalCode.isEmpty())
        problems << u"region-missing"_s;
    const QRegularExpression form = postalForm(address.country);
    if (!form.pattern().isEmpty()) {
        if (address.postalCode.isEmpty())
            problems << u"postal-code-missing"_s;
        else if (!form.match(address.postalCode.trimmed()).hasMatch())
            problems << u"postal-code-form"_s;
    }
    if (address.city.isEmpty() && address.postalCode.isEmpty())
        problems << u"place-missing"_s;
    return problems;
}

QString addressProblemText(const QString &problem)
{
    if (problem == u"country-missing")
        return Words::tr("the country is missing");
    if (problem == u"country-unknown")
        return Words::tr("the country code is unknown");
    if (problem == u"region-missing")
        return Words::tr("state or province and postal code are missing");
    if (problem == u"postal-code-missing")
        return Words::tr("the postal code is missing");
    if (problem == u"postal-code-form")
        return Words::tr("the postal code does not have the form of its country");
    if (problem == u"vat-number-form")
        return Words::tr("the customer's VAT number does not have the form of its country");
    if (problem == u"vat-number-prefix")
        return Words::tr("the customer's VAT number does not begin with a country code");
    return Words::tr("city and postal code are missing");
}

} // namespace levy
