#include "core/service/documentview.h"

#include "core/rules/effective.h"
#include "core/rules/entrybuilder.h"
#include "core/rules/mappingrules.h"
#include "core/store/store.h"
#include "core/sync/groundkeeper.h"
#include "core/workspace/connections.h"
#include "core/workspace/mappings.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int earlierOnes = 5;

const DocumentLine *lineOf(const SalesDocument &sales, const QString &id)
{
    const auto found
        = std::find_if(sales.lines.begin(), sales.lines.end(), [&](const DocumentLine &line) {
              return line.id == id;
          });
    return found == sales.lines.end() ? nullptr : &*found;
}

/// The rules that apply as well but are less special.
std::vector<MappingRule> beatenBy(
    const MappingRule &winner,
    const std::vector<MappingRule> &rules,
    const MappingSubject &subject,
    QDate day)
{
    std::vector<MappingRule> beaten;
    for (const MappingRule &rule : rules) {
        const bool inEffect = !rule.effectiveFrom.isValid() || rule.effectiveFrom <= day;
        if (rule.kind == winner.kind && rule.id != winner.id && inEffect
            && matches(rule.match, subject))
            beaten.push_back(rule);
    }
    std::stable_sort(beaten.begin(), beaten.end(), [](const MappingRule &a, const MappingRule &b) {
        return a.match.specificity() > b.match.specificity();
    });
    return beaten;
}

/// The entry as it is, or as it would be written now.
void addEntry(DocumentView &view, const Ground &ground)
{
    const Document &document = view.document;
    view.mappingVersion = document.mappingVersion;
    if (document.entry && (document.hasEntry() || document.intent)) {
        view.entry = document.entry;
        view.isProposed = !document.hasEntry();
        return;
    }
    view.mappingVersion = ground.mappingVersion;
    // Held before anything is recorded, a document has an estimate: what approving it would post.
    const TaxResult *tax = document.tax ? &*document.tax : nullptr;
    if (!tax && document.assessment && document.assessment->preview)
        tax = &*document.assessment->preview;
    if (!tax || document.phase >= Phase::Verified)
        return;
    const Result<Decimal> toPost = taxToPost(document, *tax);
    if (!toPost || toPost->isZero())
        return;
    auto built = buildEntry(document, view.effective, *tax, *toPost, ground);
    if (auto *entry = std::get_if<LedgerEntry>(&built)) {
        view.entry = std::move(*entry);
        view.isProposed = true;
    }
}

Result<void> addNeighbours(Reader &reader, const AuditTrail &trail, DocumentView &view)
{
    AuditFilter filter;
    filter.document = view.document.id.value;
    filter.limit = 0;
    auto events = trail.list(reader, filter);
    if (!events)
        return fail(events.error());
    view.events = std::move(*events);
    DocumentQuery customer;
    customer.connection = view.document.source.connection;
    customer.customer = view.document.source.customer.name;
    customer.to = view.document.source.date;
    const auto ids = documentlist::ids(reader, customer, earlierOnes + 1);
    if (!ids)
        return fail(ids.error());
    std::vector<qint64> others = *ids;
    std::erase(others, view.document.id.value);
    if (others.size() > size_t(earlierOnes))
        others.resize(size_t(earlierOnes));
    auto rows = documentlist::rows(reader, others);
    if (!rows)
        return fail(rows.error());
    view.earlier = std::move(*rows);
    return {};
}

} // namespace

std::vector<AppliedRule> appliedRules(
    const SalesDocument &effective, const TaxResult &tax, const std::vector<MappingRule> &rules)
{
    std::vector<AppliedRule> applied;
    for (const TaxLine &line : tax.lines) {
        for (const TaxDetail &detail : line.details) {
            if (detail.tax.isZero())
                continue;
            const MappingSubject subject
                = subjectOf(effective, lineOf(effective, line.number), detail);
            const MappingRule *winner
                = winningRule(rules, MappingKind::TaxAccount, subject, effective.date);
            if (!winner)
                continue;
            auto known = std::find_if(applied.begin(), applied.end(), [&](const AppliedRule &one) {
                return one.rule.id == winner->id;
            });
            if (known == applied.end()) {
                applied.push_back(
                    {*winner, Decimal(), beatenBy(*winner, rules, subject, effective.date)});
                known = std::prev(applied.end());
            }
            known->tax = known->tax.plus(detail.tax).value_or(known->tax);
        }
    }
    return applied;
}

Result<DocumentView> documentView(Store &store, const AuditTrail &trail, DocumentId id)
{
    return store.read([&](Reader &reader) -> Result<DocumentView> {
        Result<std::optional<Document>> document = documents::load(reader, id);
        if (!document)
            return fail(document.error());
        if (!*document)
            return fail(
                ErrorKind::NotFound,
                u"document.unknown"_s,
                u"the document is not in the workspace any more"_s);
        DocumentView view;
        view.document = std::move(**document);
        const QString connection = view.document.source.connection;
        const auto row = connections::load(reader, connection);
        if (!row)
            return fail(row.error());
        view.connectionName = *row ? (*row)->name : connection;
        const Result<Ground> ground = readGround(reader, connection);
        if (!ground)
            return fail(ground.error());
        view.effective = effectiveDocument(view.document, *ground);
        for (const GlAccount &account : ground->master.accounts)
            view.accountNames.insert(account.code, account.name);
        addEntry(view, *ground);
        auto rules = view.mappingVersion == ground->mappingVersion
            ? Result<std::vector<MappingRule>>(ground->mappings)
            : mappings::atVersion(reader, connection, view.mappingVersion);
        if (!rules)
            return fail(rules.error());
        if (view.document.tax)
            view.rules = appliedRules(view.effective, *view.document.tax, *rules);
        const Result<void> added = addNeighbours(reader, trail, view);
        if (!added)
            return fail(added.error());
        return view;
    });
}

} // namespace levy
