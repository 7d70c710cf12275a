#include "core/erp/visma/resource.h"

#include "core/erp/visma/links.h"

#include <array>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QStringView type;
    Resource resource;
    bool isCredit;
};

constexpr std::array kinds{
    Kind{u"Invoice", Resource::Invoices, false},
    Kind{u"DebitNote", Resource::DebitNotes, false},
    Kind{u"CashSale", Resource::CashSales, false},
    Kind{u"CashReturn", Resource::CashSales, true},
    Kind{u"CreditNote", Resource::CreditNotes, true},
};

const Kind *kindOf(const QString &type)
{
    for (const Kind &kind : kinds) {
        if (kind.type == type)
            return &kind;
    }
    return nullptr;
}

} // namespace

bool DocumentKey::isCredit() const
{
    const Kind *kind = kindOf(type);
    return kind && kind->isCredit;
}

Result<DocumentKey> keyOfSourceId(const QString &sourceId)
{
    const qsizetype slash = sourceId.indexOf(u'/');
    const DocumentKey key{sourceId.left(slash), sourceId.mid(slash + 1)};
    if (slash < 0 || key.number.isEmpty() || !kindOf(key.type))
        return fail(ErrorKind::Invalid, u"visma.source-id"_s, sourceId.left(60));
    return key;
}

std::optional<Resource> resourceOf(const QString &documentType)
{
    const Kind *kind = kindOf(documentType);
    return kind ? std::optional(kind->resource) : std::nullopt;
}

QString pathOf(Resource resource)
{
    switch (resource) {
    case Resource::Invoices:
        return u"v1/customerinvoice"_s;
    case Resource::DebitNotes:
        return u"v1/customerDebitNote"_s;
    case Resource::CashSales:
        return u"v1/cashsale"_s;
    case Resource::CreditNotes:
        break;
    }
    return u"v1/customerCreditNote"_s;
}

QString pathOf(const DocumentKey &key)
{
    return pathOf(resourceOf(key.type).value_or(Resource::Invoices)) + u'/'
        + pathSegment(key.number);
}

QString linesMember(Resource resource)
{
    switch (resource) {
    case Resource::Invoices:
        return u"invoiceLines"_s;
    case Resource::CashSales:
        return u"cashSaleLines"_s;
    case Resource::DebitNotes:
    case Resource::CreditNotes:
        break;
    }
    return u"lines"_s;
}

} // namespace levy::visma
