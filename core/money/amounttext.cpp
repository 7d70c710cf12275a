#include "core/money/amounttext.h"

#include "core/money/currency.h"

namespace levy {

QString figureText(const Decimal &amount, const QString &currency)
{
    const Result<Currency> known = Currency::fromCode(currency);
    const Decimal exact = amount.trimmed();
    const int digits = std::max(exact.scale(), known ? known->digits() : 0);
    return exact.rounded(digits).value_or(exact).toString();
}

QString amountText(const Decimal &amount, const QString &currency)
{
    return figureText(amount, currency) + u' ' + currency;
}

} // namespace levy
