#include "core/rules/vatnumber.h"

#include <QHash>
#include <QRegularExpression>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind the prefix, by prefix. Source: the European Commission's VIES page on the
/// structure of VAT numbers; HMRC for GB and XI; the registers of CH and NO.
const QHash<QString, QString> &forms()
{
    static const QHash<QString, QString> all{
        {u"AT"_s, u"U\\d{8}"_s},
        {u"BE"_s, u"[01]\\d{9}"_s},
        {u"BG"_s, u"\\d{9,10}"_s},
        {u"CY"_s, u"\\d{8}[A-Z]"_s},
        {u"CZ"_s, u"\\d{8,10}"_s},
        {u"DE"_s, u"\\d{9}"_s},
        {u"DK"_s, u"\\d{8}"_s},
        {u"EE"_s, u"\\d{9}"_s},
        {u"EL"_s, u"\\d{9}"_s},
        {u"ES"_s, u"[A-Z0-9]\\d{7}[A-Z0-9]"_s},
        {u"FI"_s, u"\\d{8}"_s},
        {u"FR"_s, u"[A-HJ-NP-Z0-9]{2}\\d{9}"_s},
        {u"HR"_s, u"\\d{11}"_s},
        {u"HU"_s, u"\\d{8}"_s},
        {u"IE"_s, u"(\\d[A-Z0-9+*]\\d{5}[A-Z]|\\d{7}[A-Z]{2})"_s},
        {u"IT"_s, u"\\d{11}"_s},
        {u"LT"_s, u"(\\d{9}|\\d{12})"_s},
        {u"LU"_s, u"\\d{8}"_s},
        {u"LV"_s, u"\\d{11}"_s},
        {u"MT"_s, u"\\d{8}"_s},
        {u"NL"_s, u"[A-Z0-9+*]{10}\\d{2}"_s},
        {u"PL"_s, u"\\d{10}"_s},
        {u"PT"_s, u"\\d{9}"_s},
        {u"RO"_s, u"\\d{2,10}"_s},
        {u"SE"_s, u"\\d{10}01"_s},
        {u"SI"_s, u"\\d{8}"_s},
        {u"SK"_s, u"\\d{10}"_s},
        {u"GB"_s, u"(\\d{9}|\\d{12}|GD[0-4]\\d{2}|HA[5-9]\\d{2})"_s},
        {u"XI"_s, u"(\\d{9}|\\d{12}|GD[0-4]\\d{2}|HA[5-9]\\d{2})"_s},
        {u"CH"_s, u"E?\\d{9}(MWST|TVA|IVA)?"_s},
        {u"NO"_s, u"\\d{9}(MVA)?"_s},
    };
    return all;
}

/// Greece writes EL before its numbers.
QString prefixOf(const QString &country)
{
    return country == u"GR" ? u"EL"_s : country;
}

/// Norwegian numbers are usually written without a prefix.
bool mayLackPrefix(const QString &prefix)
{
    return prefix == u"NO";
}

bool hasForm(const QString &prefix, const QString &rest)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(forms().value(prefix)));
    return form.match(rest).hasMatch();
}

} // namespace

QString vatNumberProblem(const SalesDocument &effective)
{
    static const QRegularExpression between(u"[\\s.\\-/]"_s);
    const QString number = QString(effective.customer.vatNumber).remove(between).toUpper();
    if (number.isEmpty())
        return {};
    const QString named = prefixOf(number.left(2));
    if (forms().contains(named)) {
        // "ES" could also begin a number without a prefix, but no country's numbers begin so.
        return hasForm(named, number.mid(2)) ? QString() : u"vat-number-form"_s;
    }
    if (number.at(0).isLetter() && number.size() > 1 && number.at(1).isLetter())
        return {}; // of a country that is not known here
    const QString country = prefixOf(effective.shipTo.country);
    if (!forms().contains(country))
        return {};
    if (mayLackPrefix(country))
        return hasForm(country, number) ? QString() : u"vat-number-form"_s;
    return u"vat-number-prefix"_s;
}

bool vatNumberDecides(const SalesDocument &effective)
{
    return !effective.shipFrom.country.isEmpty() && !effective.shipTo.country.isEmpty()
        && effective.shipFrom.country != effective.shipTo.country;
}

} // namespace levy
