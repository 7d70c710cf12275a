#include "core/sandbox/avatax/treatment.h"

#include "core/sandbox/avatax/places.h"

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

bool isInUnion(const QString &country)
{
    const Country *found = findCountry(country);
    return found && found->isEuropeanUnion;
}

QString vatCodeOf(
    const QString &country, const Decimal &rate, const QString &taxCode, const QString &origin)
{
    const QString permille = QString::number(
        rate.times(1000).value_or(Decimal()).rounded(0).value_or(Decimal()).unscaled());
    return u"%1S-%2%3--%4"_s.arg(
        country, permille.rightJustified(3, u'0'), taxCode.left(1), origin);
}

Treatment vatTreatment(const QString &country, const Decimal &rate, const RequestLine &line)
{
    Treatment treatment;
    treatment.isVat = true;
    treatment.country = country;
    treatment.region = country;
    const Country *known = findCountry(country);
    treatment.authorities
        = {{Juris::Country, country, known ? QString(known->name).toUpper() : country, rate}};
    treatment.isZeroRated = rate.isZero();
    treatment.vatCode = vatCodeOf(country, rate, line.taxCode, line.from.country);
    return treatment;
}

Treatment unregistered(Treatment treatment)
{
    treatment.isRegistered = false;
    for (Authority &authority : treatment.authorities)
        authority.rate = Decimal();
    treatment.authorities.resize(1);
    return treatment;
}

Treatment usTreatment(const TaxRequest &request, const RequestLine &line)
{
    Treatment treatment;
    treatment.country = u"US"_s;
    treatment.region = line.to.region;
    treatment.authorities = usAuthorities(line.to.region, line.to.postalCode);
    if (treatment.authorities.empty()) {
        const State *state = findState(line.to.region);
        treatment.authorities
            = {{Juris::State,
                state ? QString(state->fips) : QString(),
                state ? QString(state->name).toUpper() : line.to.region,
                Decimal()}};
    }
    if (hasNoSalesTax(line.to.region)) {
        treatment.isZeroRated = true;
        return treatment;
    }
    if (!request.company->isRegisteredInState(line.to.region))
        return unregistered(treatment);
    treatment.taxablePart = usTaxablePart(line.to.region, line.taxCode);
    return treatment;
}

/// From a country of the seller's own VAT registration (contract, section 9).
Treatment homeVatTreatment(
    const TaxRequest &request, const RequestLine &line, const QString &buyerVatNumber)
{
    const QString &from = line.from.country;
    const QString &to = line.to.country;
    if (from == to)
        return vatTreatment(from, vatRate(from), line);
    if (isInUnion(from) && isInUnion(to)) {
        if (!buyerVatNumber.isEmpty()) {
            Treatment zero = vatTreatment(from, Decimal(), line);
            zero.invoiceMessage
                = u"Intra-EU Supply of Goods as per Art. 138 EU VAT Directive 2006/112"_s;
            return zero;
        }
        const QString &taxing = request.company->isRegisteredInCountry(to) ? to : from;
        return vatTreatment(taxing, vatRate(taxing), line);
    }
    if (request.company->isRegisteredInCountry(to))
        return vatTreatment(to, vatRate(to), line);
    Treatment zero = vatTreatment(from, Decimal(), line);
    zero.invoiceMessage = u"Export of goods, zero-rated"_s;
    return zero;
}

Treatment canadianTreatment(const TaxRequest &request, const RequestLine &line)
{
    Treatment treatment = vatTreatment(u"CA"_s, canadianRate(line.to.region), line);
    treatment.vatCode.clear();
    return request.company->isRegisteredInCountry(u"CA"_s) ? treatment : unregistered(treatment);
}

} // namespace

Treatment treatmentOf(const TaxRequest &request, const RequestLine &line)
{
    const QString &from = line.from.country;
    const QString &to = line.to.country;
    const QString &buyerVatNumber
        = line.buyerVatNumber.isEmpty() ? request.buyerVatNumber : line.buyerVatNumber;
    if (to == u"US" && (from == u"US" || !request.company->states.empty()))
        return usTreatment(request, line);
    if (to == u"CA")
        return canadianTreatment(request, line);
    if (request.company->isRegisteredInCountry(from))
        return homeVatTreatment(request, line, buyerVatNumber);
    if (request.company->isRegisteredInCountry(to))
        return vatTreatment(to, vatRate(to), line);
    if (to == u"US")
        return usTreatment(request, line);
    return unregistered(vatTreatment(to, vatRate(to), line));
}

} // namespace levy::sandbox::avatax
