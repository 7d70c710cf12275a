#include "core/erp/visma/documentlisting.h"

#include "core/erp/visma/values.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr auto operation = "list documents";

std::vector<Resource> resourcesOf(const Kinds &kinds)
{
    std::vector<Resource> resources;
    if (kinds.invoices)
        resources.push_back(Resource::Invoices);
    if (kinds.debitNotes)
        resources.push_back(Resource::DebitNotes);
    if (kinds.cashSales)
        resources.push_back(Resource::CashSales);
    if (kinds.creditNotes)
        resources.push_back(Resource::CreditNotes);
    return resources;
}

tl::unexpected<Error> filterIgnored()
{
    Error error = makeError(
        ErrorKind::Malformed,
        u"visma.filter-ignored"_s,
        u"Visma.net listed documents from before the day that was asked for"_s);
    error.service = u"visma"_s;
    error.operation = QString::fromLatin1(operation);
    return fail(std::move(error));
}

} // namespace

Result<std::vector<SalesDocument>> documentsBetween(
    Client &client, const DocumentReader &reader, QDate from, QDate to, http::Call &call)
{
    std::vector<SalesDocument> documents;
    for (const Resource resource : resourcesOf(client.settings().kinds)) {
        const Result<std::vector<Json>> rows = client.all(
            operation,
            pathOf(resource),
            {{u"documentDate"_s, from.toString(Qt::ISODate)},
             {u"documentDateCondition"_s, u">="_s},
             {u"expandTaxDetails"_s, u"true"_s}},
            call);
        if (!rows)
            return fail(rows.error());
        for (const Json &row : *rows) {
            if (resourceOf(textOf(row, u"documentType")) != resource)
                continue;
            const QDate date = dateOf(row, u"documentDate");
            if (date < from)
                return filterIgnored();
            if (date > to)
                continue;
            Result<SalesDocument> document = reader.amountsOf(row);
            if (!document)
                return fail(document.error());
            document->connection = client.settings().connection;
            documents.push_back(std::move(*document));
        }
    }
    return documents;
}

} // namespace levy::visma
