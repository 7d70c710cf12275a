#include "core/sandbox/visma/documentcalls.h"
#include "core/sandbox/visma/rendering.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

struct Found {
    const DocumentKind *kind = nullptr;
    const Json *row = nullptr;
};

/// Parameters that select by equality, and the member they look at.
const struct {
    QLatin1StringView parameter;
    QLatin1StringView member;
    QLatin1StringView key; ///< within the member
} equalities[]
    = {{"branch"_L1, "branchNumber"_L1, "number"_L1},
       {"closedFinancialPeriod"_L1, "closedFinancialPeriod"_L1, {}},
       {"customer"_L1, "customer"_L1, "number"_L1},
       {"customerRefNumber"_L1, "customerRefNumber"_L1, {}},
       {"documentType"_L1, "documentType"_L1, {}},
       {"externalReference"_L1, "externalReference"_L1, {}},
       {"financialPeriod"_L1, "financialPeriod"_L1, {}},
       {"paymentReference"_L1, "paymentReference"_L1, {}},
       {"project"_L1, "project"_L1, "id"_L1},
       {"status"_L1, "status"_L1, {}}};

constexpr std::array timeMembers{
    "lastModifiedDateTime"_L1, "createdDateTime"_L1, "documentDate"_L1, "documentDueDate"_L1};

/// The parameters that all lists of documents know.
class DocumentFilter {
public:
    static Checked<DocumentFilter> from(const Query &query)
    {
        DocumentFilter filter;
        filter.m_query = query;
        for (const QLatin1StringView name : timeMembers) {
            const Checked<TimeFilter> time = TimeFilter::from(query, name);
            if (!time)
                return tl::unexpected(time.error());
            filter.m_times.push_back(*time);
        }
        const QString released = query.value(u"released"_s);
        if (!released.isEmpty() && released != "0"_L1 && released != "1"_L1)
            return refused(400, u"The value '%1' is not valid for released."_s.arg(released));
        return filter;
    }

    [[nodiscard]] bool admits(const Json &row) const
    {
        for (size_t i = 0; i < timeMembers.size(); ++i) {
            if (!m_times[i].admits(row[QString(timeMembers[i])].toString()))
                return false;
        }
        for (const auto &equality : equalities) {
            const auto wanted = m_query.constFind(equality.parameter);
            if (wanted == m_query.cend() || wanted->isEmpty())
                continue;
            const Json &member = row[QString(equality.member)];
            if ((equality.key.isEmpty() ? member : member[QString(equality.key)]).toString()
                != *wanted)
                return false;
        }
        const QString after = m_query.value(u"greaterThanValue"_s);
        if (!after.isEmpty() && row[u"referenceNumber"].toString() <= after)
            return false;
        const QString wanted = m_query.value(u"released"_s);
        return wanted.isEmpty() || isReleased(row[u"status"].toString()) == (wanted == "1"_L1);
    }

private:
    Query m_query;
    std::vector<TimeFilter> m_times;
};

void collect(
    const Company &company,
    const DocumentKind &kind,
    const DocumentFilter &filter,
    std::vector<Found> &found)
{
    company.forEach(kind.resource, [&](const QString &, const Json &row) {
        if (filter.admits(row))
            found.push_back({&kind, &row});
        return true;
    });
}

PageRules rulesOf(const CallContext &context, const Query &query)
{
    PageRules rules;
    rules.maxPageSize = context.settings.vismaMaxPageSize;
    for (auto parameter = query.cbegin(); parameter != query.cend(); ++parameter) {
        if (parameter.key().startsWith("expand"_L1) && isAsked(query, parameter.key())) {
            rules.maxPageSize = std::max(1, rules.maxPageSize / 2);
            break;
        }
    }
    return rules;
}

} // namespace

http::ServerResponse listDocuments(CallContext &context)
{
    const bool isOfCustomer = context.resource == "customer"_L1;
    const DocumentKind &kind
        = *documentKind(isOfCustomer ? u"customerinvoice"_s : context.resource);
    Query query = context.query();
    if (isOfCustomer) {
        if (!context.company.find(u"customer", context.id()))
            return messageAnswer(404, u"The resource was not found."_s);
        query.insert(u"customer"_s, context.id());
    }
    const Checked<DocumentFilter> filter = DocumentFilter::from(query);
    if (!filter)
        return filter.error();
    std::vector<Found> found;
    collect(context.company, kind, *filter, found);
    const DocumentParts parts{
        true,
        isAsked(query, u"expandTaxDetails"_s),
        isAsked(query, u"expandInvoiceAddress"_s),
        isAsked(query, u"expandAttachments"_s),
        isAsked(query, u"expandApplications"_s)};
    return pageAnswer(
        query, rulesOf(context, query), qsizetype(found.size()), [&](qsizetype position) {
            return documentAnswer(context.company, kind, *found[size_t(position)].row, parts);
        });
}

http::ServerResponse listHeaders(CallContext &context)
{
    const Query query = context.query();
    const Checked<DocumentFilter> filter = DocumentFilter::from(query);
    if (!filter)
        return filter.error();
    std::vector<Found> found;
    for (const DocumentKind &kind : documentKinds())
        collect(context.company, kind, *filter, found);
    std::ranges::stable_sort(
        found, {}, [](const Found &one) { return (*one.row)[u"referenceNumber"].toString(); });
    return pageAnswer(
        query, rulesOf(context, query), qsizetype(found.size()), [&](qsizetype position) {
            const Found &one = found[size_t(position)];
            return headerAnswer(context.company, *one.kind, *one.row);
        });
}

} // namespace levy::sandbox::visma
