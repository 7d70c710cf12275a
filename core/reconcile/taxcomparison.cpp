#include "core/reconcile/taxcomparison.h"

namespace levy::reconcile {

using namespace Qt::StringLiterals;

TaxComparison compareTax(const TaxRow &wanted, const TaxRow &held)
{
    if (wanted.tax != held.tax)
        return {u"tax"_s, wanted.tax.toString(), held.tax.toString()};
    if (wanted.total != held.total)
        return {u"amount"_s, wanted.total.toString(), held.total.toString()};
    if (wanted.currency != held.currency)
        return {u"currency"_s, wanted.currency, held.currency};
    if (wanted.date != held.date)
        return {u"date"_s, wanted.date.toString(Qt::ISODate), held.date.toString(Qt::ISODate)};
    if (wanted.customerCode != held.customerCode)
        return {u"customer"_s, wanted.customerCode, held.customerCode};
    return {};
}

} // namespace levy::reconcile
