#include "core/avatax/samecontent.h"

#include "core/money/currency.h"

#include <QCryptographicHash>

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

} // namespace

QByteArray contentFingerprint(const TaxResult &result)
{
    Json json = Json::object();
    json.set(u"type"_s, result.type);
    json.set(u"code"_s, result.code);
    json.set(u"companyCode"_s, result.companyCode);
    json.set(u"date"_s, result.date.toString(Qt::ISODate));
    json.set(u"taxDate"_s, result.taxDate.toString(Qt::ISODate));
    json.set(u"customerCode"_s, result.customerCode);
    json.set(u"currency"_s, result.currency);
    json.set(u"totalAmount"_s, result.totalAmount.toJson());
    json.set(u"totalTax"_s, result.totalTax.toJson());
    std::vector<TaxLine> lines = result.lines;
    std::sort(lines.begin(), lines.end(), [](const TaxLine &a, const TaxLine &b) {
        return a.number < b.number;
    });
    for (const TaxLine &line : lines) {
        Json item = Json::object();
        item.set(u"number"_s, line.number);
        item.set(u"amount"_s, line.amount.toJson());
        item.set(u"taxCode"_s, line.taxCode);
        item.set(u"tax"_s, line.tax.toJson());
        Json members = json[u"lines"];
        members.append(std::move(item));
        json.set(u"lines"_s, std::move(members));
    }
    return QCryptographicHash::hash(json.toCanonicalBytes(), QCryptographicHash::Sha256).toHex();
}

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
    const bool isNet
        = std::none_of(document.lines.begin(), document.lines.end(), [](const DocumentLine &line) {
              return line.taxIncluded;
          });
    if (isNet && result.totalAmount != document.netTotal)
        return false;
    return sameLines(request, result);
}

} // namespace levy::avatax
