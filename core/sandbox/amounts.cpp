#include "core/sandbox/amounts.h"

namespace levy::sandbox {

Decimal amountOf(const Json &value)
{
    return Decimal::fromJson(value).value_or(Decimal());
}

Decimal sum(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value_or(Decimal());
}

Decimal difference(const Decimal &a, const Decimal &b)
{
    return a.minus(b).value_or(Decimal());
}

Decimal product(const Decimal &a, const Decimal &b, int digits)
{
    const Result<Decimal> exact = a.times(b);
    return exact ? exact->rounded(digits).value_or(Decimal()) : Decimal();
}

} // namespace levy::sandbox
