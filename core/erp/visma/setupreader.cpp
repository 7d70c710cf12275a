#include "core/erp/visma/setupreader.h"

#include "core/erp/visma/resource.h"
#include "core/erp/visma/values.h"

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 500;

} // namespace

Result<std::vector<RecentInvoice>> invoicesSince(
    Client &client, QDate first, int pages, http::Call &call)
{
    std::vector<RecentInvoice> invoices;
    for (int number = 1; number <= pages; ++number) {
        const Result<ListPage> page = client.page(
            "read invoices",
            pathOf(Resource::Invoices),
            {{u"documentDate"_s, first.toString(Qt::ISODate)},
             {u"documentDateCondition"_s, u">="_s},
             {u"pageNumber"_s, QString::number(number)},
             {u"pageSize"_s, QString::number(pageSize)}},
            call);
        if (!page)
            return fail(page.error());
        for (const Json &row : page->rows) {
            const DocumentKey key{textOf(row, u"documentType"), textOf(row, u"referenceNumber")};
            if (!key.number.isEmpty() && resourceOf(key.type) == Resource::Invoices)
                invoices.push_back({key.sourceId(), key.number, dateOf(row, u"documentDate")});
        }
        if (qsizetype(page->rows.size()) < pageSize)
            break;
    }
    std::ranges::sort(invoices, [](const RecentInvoice &one, const RecentInvoice &other) {
        return std::pair(one.date, one.number) > std::pair(other.date, other.number);
    });
    return invoices;
}

} // namespace levy::visma
