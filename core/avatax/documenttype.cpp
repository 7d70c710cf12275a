#include "core/avatax/documenttype.h"

namespace levy::avatax {

using namespace Qt::StringLiterals;

QString documentType(DocumentKind kind, Recording recording)
{
    if (recording == Recording::Estimate)
        return kind == DocumentKind::CreditNote ? u"ReturnOrder"_s : u"SalesOrder"_s;
    return kind == DocumentKind::CreditNote ? u"ReturnInvoice"_s : u"SalesInvoice"_s;
}

bool isRecorded(const QString &type)
{
    return !type.endsWith("Order"_L1);
}

QString toText(VoidReason reason)
{
    return reason == VoidReason::DocDeleted ? u"DocDeleted"_s : u"DocVoided"_s;
}

} // namespace levy::avatax
