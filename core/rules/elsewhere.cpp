#include "core/rules/elsewhere.h"

#include "core/money/amounttext.h"
#include "core/rules/approval.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// Whether the number stands in the code as a word of its own: "INV-1001" names 1001, "21001" not.
bool names(const QString &code, const QString &number)
{
    if (number.isEmpty())
        return false;
    for (qsizetype at = code.indexOf(number, 0, Qt::CaseInsensitive); at >= 0;
         at = code.indexOf(number, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + number.size();
        const bool begins = at == 0 || !code.at(at - 1).isLetterOrNumber();
        if (begins && (end == code.size() || !code.at(end).isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace

std::optional<OtherRecord> recordedElsewhere(
    const SalesDocument &effective, const std::vector<OtherRecord> &others)
{
    const QString type = effective.isCreditNote() ? u"ReturnInvoice"_s : u"SalesInvoice"_s;
    for (const OtherRecord &other : others) {
        const bool isGone = other.status == u"Cancelled" || other.status == u"Adjusted";
        if (isGone || other.type != type)
            continue;
        const bool sameCustomer = !other.customerCode.isEmpty()
            && other.customerCode.compare(effective.customer.code, Qt::CaseInsensitive) == 0;
        const bool sameAmount = other.totalAmount == effective.netTotal
            && (other.currency.isEmpty() || other.currency == effective.currency);
        if (names(other.code, effective.number) && (sameCustomer || sameAmount))
            return other;
        if (sameCustomer && sameAmount && other.date == effective.date)
            return other;
    }
    return std::nullopt;
}

std::optional<Flag> flagElsewhere(
    const Document &document,
    const SalesDocument &effective,
    const std::vector<OtherRecord> &others)
{
    const bool isOurs = document.tax && document.tax->status != TaxStatus::Temporary;
    if (isOurs)
        return std::nullopt;
    const std::optional<OtherRecord> other = recordedElsewhere(effective, others);
    if (!other)
        return std::nullopt;
    // The approval is about this record: another one is asked about again.
    const QByteArray binding
        = (other->type + u'/' + other->code + u'/' + other->totalAmount.trimmed().toString())
              .toUtf8();
    if (isApproved(document, FlagReason::RecordedElsewhere, binding))
        return std::nullopt;
    return Flag{
        FlagReason::RecordedElsewhere,
        Json::object(
            {{u"code"_s, other->code},
             {u"status"_s, other->status},
             {u"date"_s, other->date.toString(Qt::ISODate)},
             {u"amount"_s, figureText(other->totalAmount, effective.currency)},
             {u"tax"_s, figureText(other->totalTax, effective.currency)},
             {u"currency"_s, effective.currency},
             {u"binding"_s, QString::fromUtf8(binding)}})};
}

} // namespace levy
