#include "core/rules/allocation.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int shareDigits = 12;
constexpr int mostBlownUp = 10; ///< times what signed parts may be, by size, of their sum

struct Weighed {
    std::vector<Decimal> weights;
    Decimal total;
};

Result<Weighed> weighed(const std::vector<Decimal> &weights)
{
    const Result<Decimal> total = sumOf(weights, std::identity());
    const Result<Decimal> gross = sumOf(weights, &Decimal::absolute);
    const Result<Decimal> most = total ? total->absolute().times(mostBlownUp) : total;
    if (!most || !gross)
        return fail(most ? gross.error() : most.error());
    if (*gross <= *most)
        return Weighed{weights, *total};
    Weighed bySize{{}, *gross};
    for (const Decimal &weight : weights)
        bySize.weights.push_back(weight.absolute());
    return bySize;
}

struct Share {
    Decimal part; ///< the exact share, rounded down (not towards zero)
    Decimal remainder; ///< not negative
};

Result<Share> shareOf(
    const Decimal &amount, const Decimal &weight, const Decimal &total, int digits)
{
    const Result<Decimal> weighted = amount.times(weight);
    const Result<Decimal> exact = weighted ? weighted->dividedBy(total, shareDigits) : weighted;
    Result<Decimal> part = exact ? exact->rounded(digits, Rounding::Down) : exact;
    if (part && *part > *exact)
        part = part->minus(Decimal::fromUnscaled(1, digits));
    const Result<Decimal> remainder = part ? exact->minus(*part) : part;
    if (!remainder)
        return fail(remainder.error());
    return Share{*part, *remainder};
}

/// Hands out what rounding left over, a unit each.
Result<void> handOut(Decimal left, std::vector<Share> &shares, int digits)
{
    std::vector<size_t> order(shares.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(
        order, [&](size_t a, size_t b) { return shares[a].remainder > shares[b].remainder; });
    const Decimal unit = Decimal::fromUnscaled(left.isNegative() ? -1 : 1, digits);
    for (size_t i = 0; left.absolute() >= unit.absolute(); i = (i + 1) % order.size()) {
        Decimal &part = shares[order[i]].part;
        const Result<Decimal> more = part.plus(unit);
        const Result<Decimal> rest = left.minus(unit);
        if (!more || !rest)
            return fail(more ? rest.error() : more.error());
        part = *more;
        left = *rest;
    }
    if (left.isZero())
        return {};
    return fail(
        ErrorKind::Invalid,
        u"allocate.precision"_s,
        u"the amount has more than %1 digits"_s.arg(digits));
}

} // namespace

Result<std::vector<Decimal>> allocate(
    const Decimal &amount, const std::vector<Decimal> &weights, int digits)
{
    std::vector<Decimal> parts(weights.size());
    const Result<Weighed> by = weighed(weights);
    if (!by)
        return fail(by.error());
    if (by->total.isZero()) {
        if (!parts.empty())
            parts.front() = amount;
        return parts;
    }
    // A credit note is split as its invoice was.
    const Decimal size = amount.absolute();
    Decimal left = size;
    std::vector<Share> shares;
    for (const Decimal &weight : by->weights) {
        const Result<Share> share = shareOf(size, weight, by->total, digits);
        const Result<Decimal> rest
            = share ? left.minus(share->part) : Result<Decimal>(fail(share.error()));
        if (!rest)
            return fail(rest.error());
        shares.push_back(*share);
        left = *rest;
    }
    if (const Result<void> handed = handOut(left, shares, digits); !handed)
        return fail(handed.error());
    std::ranges::transform(shares, parts.begin(), [&](const Share &share) {
        return amount.isNegative() ? share.part.negated() : share.part;
    });
    return parts;
}

} // namespace levy
