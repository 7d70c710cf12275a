#include "core/avatax/samecontent.h"

#include "core/money/currency.h"

#include <algorithm>
#include <vector>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

/// A price with tax comes back net; what Avalara made of it must still be what was sent, but for a
/// last digit that it moves elsewhere in currencies without cents (contract 6).
bool isGrossOf(const DocumentLine &sent, const TaxLine &held, int digits)
{
    const Result<Decimal> gross = held.amount.plus(held.tax);
    const Result<Decimal> difference = gross ? gross->minus(sent.amount) : gross;
    return difference && difference->absolute() <= Decimal::fromUnscaled(1, digits);
}

bool sameLines(const TransactionRequest &request, const TaxResult &result)
{
    const std::vector<DocumentLine> &lines = request.document.lines;
    if (lines.empty() || lines.size() != result.lines.size())
        return false;
    const Result<Currency> currency = Currency::fromCode(request.document.currency);
    const int digits = currency ? currency->digits() : 2;
    return std::all_of(lines.begin(), lines.end(), [&](const DocumentLine &sent) {
        const auto held
            = std::find_if(result.lines.begin(), result.lines.end(), [&sent](const TaxLine &line) {
                  return line.number == sent.id;
              });
        if (held == result.lines.end())
            return false;
        return sent.taxIncluded ? isGrossOf(sent, *held, digits) : held->amount == sent.amount;
    });
}

/// Avalara writes ZIP+4 where five digits were sent, and blanks as it pleases.
QString postalCodeOf(const Address &address)
{
    QString code;
    for (const QChar c : address.postalCode) {
        if (c.isLetterOrNumber())
            code += c.toUpper();
    }
    return address.country == "US"_L1 ? code.left(5) : code;
}

/// Whether both are taxed as one place. Only what was sent is compared, and not the street, which
/// Avalara spells its own way. Where both have a postal code it decides about the region too:
/// Avalara sets the region that belongs to it, whatever was sent (recorded: 20500 in AL became DC).
bool samePlace(const Address &sent, const Address &held)
{
    if (sent.country.compare(held.country, Qt::CaseInsensitive) != 0)
        return false;
    const QString postalCode = postalCodeOf(sent);
    const QString heldCode = postalCodeOf(held);
    if (!postalCode.isEmpty() && !heldCode.isEmpty())
        return postalCode == heldCode;
    return sent.region.isEmpty() || sent.region.compare(held.region, Qt::CaseInsensitive) == 0;
}

bool samePlaces(const SalesDocument &document, const TaxResult &result)
{
    return samePlace(document.shipTo, result.shipTo)
        && (document.shipFrom.isEmpty() || samePlace(document.shipFrom, result.shipFrom));
}

} // namespace

bool sameContent(const TransactionRequest &request, const TaxResult &result)
{
    const SalesDocument &document = request.document;
    if (result.type != request.type()
        || result.code.compare(request.code, Qt::CaseInsensitive) != 0)
        return false;
    if (result.date != document.date || result.customerCode != document.customer.code
        || result.currency != document.currency)
        return false;
    if (result.taxDate.isValid() && result.taxDate != expectedTaxDate(document))
        return false;
    const QString &useCode = document.customer.entityUseCode;
    if (!samePlaces(document, result)
        || (!useCode.isEmpty() && useCode.compare(result.entityUseCode, Qt::CaseInsensitive) != 0))
        return false;
    const bool isNet
        = std::none_of(document.lines.begin(), document.lines.end(), [](const DocumentLine &line) {
              return line.taxIncluded;
          });
    if (isNet && result.totalAmount != document.netTotal)
        return false;
    return sameLines(request, result);
}

} // namespace levy::avatax
