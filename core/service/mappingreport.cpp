#include "core/service/mappingreport.h"

#include "core/rules/effective.h"
#include "core/service/documentview.h"
#include "core/service/levy.h"
#include "core/sync/groundkeeper.h"
#include "core/workspace/connections.h"

namespace levy {

namespace {

void addUses(MappingReport &report, const Document &document)
{
    const SalesDocument effective = effectiveDocument(document, report.ground);
    ++report.documentsLookedAt;
    Decimal placed;
    for (const AppliedRule &applied :
         appliedRules(effective, *document.tax, report.ground.mappings)) {
        MappingReport::Use &use = report.uses[applied.rule.id];
        ++use.documents;
        Decimal &sum = use.tax[document.source.currency];
        sum = sum.plus(applied.tax).value_or(sum);
        placed = placed.plus(applied.tax).value_or(placed);
    }
    if (placed != document.tax->totalTax)
        ++report.withoutRule;
}

} // namespace

Result<MappingReport> mappingReport(Levy &levy, const QString &connection, int documents)
{
    return levy.store().read([&](Reader &reader) -> Result<MappingReport> {
        MappingReport report;
        Result<Ground> ground = readGround(reader, connection);
        if (!ground)
            return fail(ground.error());
        report.ground = std::move(*ground);
        const auto row = connections::load(reader, connection);
        if (!row)
            return fail(row.error());
        if (*row)
            report.masterAt = (*row)->masterAt;
        report.findings = checkMappings(report.ground, levy.clock().now().date());
        const auto ids = documentlist::ids(
            reader, {.connection = connection, .sort = DocumentColumn::Date}, documents);
        if (!ids)
            return fail(ids.error());
        for (const qint64 id : *ids) {
            const auto document = documents::load(reader, {id});
            if (!document)
                return fail(document.error());
            if (*document && (*document)->tax && !(*document)->tax->totalTax.isZero())
                addUses(report, **document);
        }
        return report;
    });
}

} // namespace levy
