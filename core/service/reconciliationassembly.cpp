// How ReconciliationReader puts the sides together.
#include "core/service/reconciliationparts.h"
#include "core/service/reconciliationreader.h"
#include "core/workspace/documents.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconciliationparts;

namespace {

const QRegularExpression reversing(u"-R$"_s);

/// The invoice number in a document code without its prefix.
QString numberIn(const QString &code)
{
    static const QRegularExpression end(u"-[0-9A-F]{6}(-V[0-9]+)?(-R)?$"_s);
    return QString(code).remove(end);
}

} // namespace

Result<reconcile::Books> ReconciliationReader::books()
{
    if (const Result<void> done = assemble(); !done)
        return fail(done.error());
    return std::move(m_books);
}

bool ReconciliationReader::isOurs(const reconcile::TaxRow &row) const
{
    const auto begins = [&](const QString &start) { return row.code.startsWith(start); };
    if (std::ranges::any_of(m_ownStarts, begins))
        return true;
    return m_takesForeign && std::ranges::none_of(m_otherStarts, begins);
}

Result<void> ReconciliationReader::assemble()
{
    m_books = {};
    QHash<QString, Json> live;
    const auto again = parts(avalaraAgain);
    if (!again)
        return fail(again.error());
    for (const ReconciliationPart &part : *again)
        live.insert(part.part, part.content);
    const auto pages = parts(u"avalara"_s);
    if (!pages)
        return fail(pages.error());
    QSet<QString> seen; // a page that moved while the list was read shows a row twice
    const auto take = [&](const Json &json) -> Result<void> {
        Result<reconcile::TaxRow> row = taxRowOf(json);
        if (!row)
            return fail(row.error());
        const QString id = keyOf(*row) + u'\n' + row->transactionId + u'\n'
            + QString::number(row->version) + u'\n' + QString::number(int(row->isSuperseded));
        if (isOurs(*row) && !seen.contains(id)) {
            seen.insert(id);
            m_books.transactions.push_back(std::move(*row));
        }
        return {};
    };
    for (const ReconciliationPart &page : *pages) {
        for (const Json &json : page.content.items()) {
            const QString key = json[u"company"].toString() + u'\n' + json[u"type"].toString()
                + u'\n' + json[u"code"].toString();
            if (live.contains(key))
                continue;
            if (const Result<void> taken = take(json); !taken)
                return taken;
        }
    }
    for (const Json &json : live) {
        if (!json.isObject())
            continue;
        if (const Result<void> taken = take(json); !taken)
            return taken;
    }
    std::vector<QString> accounts;
    for (const MappingRule &rule : m_ground.mappings) {
        if (rule.kind == MappingKind::TaxAccount)
            accounts.push_back(rule.target.glAccountCode);
    }
    QSet<QString> entryIds;
    for (const QString &side : {u"ledger"_s, ledgerAgain}) {
        const auto slices = parts(side);
        if (!slices)
            return fail(slices.error());
        for (const ReconciliationPart &slice : *slices) {
            for (const Json &json : slice.content.items()) {
                const Result<PostedEntry> entry = postedEntryOf(json);
                if (!entry)
                    return fail(entry.error());
                if (entryIds.contains(entry->entryId))
                    continue;
                entryIds.insert(entry->entryId);
                m_books.entries.push_back(reconcile::entryRowOf(*entry, accounts));
            }
        }
    }
    if (const Result<void> done = assembleSources(); !done)
        return done;
    return assembleElsewhere();
}

Result<void> ReconciliationReader::assembleSources()
{
    QHash<QString, SalesDocument> listed;
    QSet<QString> gone;
    std::vector<QString> order;
    for (const QString &side : {u"listed"_s, sourceAgain}) {
        const auto found = parts(side);
        if (!found)
            return fail(found.error());
        for (const ReconciliationPart &part : *found) {
            if (side == sourceAgain && part.content.isBool())
                gone.insert(part.part);
            std::vector<Json> rows = part.content.items();
            if (part.content.isObject())
                rows.push_back(part.content);
            for (const Json &json : rows) {
                Result<SalesDocument> document = SalesDocument::fromJson(json);
                if (!document)
                    return fail(document.error());
                order.push_back(document->sourceId);
                listed.insert(document->sourceId, std::move(*document));
            }
        }
    }
    QSet<QString> known;
    for (const Document &document : m_documents) {
        const auto held = listed.constFind(document.source.sourceId);
        known.insert(document.source.sourceId);
        m_books.sources.push_back(reconcile::sourceRowOf(
            document, held == listed.constEnd() ? nullptr : &*held, m_ground.policy));
        m_books.sources.back().isUnverified = m_unverified.contains(document.source.sourceId);
        if (gone.contains(document.source.sourceId))
            m_books.sources.back().isDeleted = true;
    }
    for (const QString &sourceId : order) {
        const SalesDocument &document = listed[sourceId];
        if (known.contains(sourceId) || (m_goLive.isValid() && document.date < m_goLive))
            continue;
        known.insert(sourceId);
        m_books.sources.push_back(reconcile::sourceRowOf(document, m_ground.policy));
    }
    return {};
}

/// Documents dated outside the period of which something lies within: a reversal in an open period,
/// an entry on another day.
Result<void> ReconciliationReader::assembleElsewhere()
{
    QSet<QString> known; // codes and markers
    QSet<QString> ids;
    for (const reconcile::SourceRow &source : m_books.sources) {
        ids.insert(source.sourceId);
        known.insert(source.code);
        for (const reconcile::OtherTax &other : source.others)
            known.insert(other.known.code);
        for (const QString &marker : source.markers)
            known.insert(marker);
    }
    QSet<QString> names; // by which their documents are found
    for (const reconcile::TaxRow &row : m_books.transactions) {
        for (const QString &start : m_ownStarts) {
            if (known.contains(row.code) || !row.code.startsWith(start))
                continue;
            names.insert(numberIn(row.code.mid(start.size())));
            names.insert(QString(row.code).remove(reversing));
        }
    }
    for (const reconcile::EntryRow &row : m_books.entries) {
        const QString &marker = row.entry.marker;
        if (!marker.isEmpty() && !known.contains(marker))
            names.insert(marker.section(u' ', 1, -2));
    }
    names.remove({});
    if (names.isEmpty())
        return {};
    return m_levy.store().read([&](Reader &reader) -> Result<void> {
        for (const QString &name : std::as_const(names)) {
            const auto found = levy::documents::find(reader, name);
            if (!found)
                return fail(found.error());
            for (const Document &document : *found) {
                if (document.source.connection != m_run.connection
                    || ids.contains(document.source.sourceId))
                    continue;
                ids.insert(document.source.sourceId);
                m_books.sources.push_back(
                    reconcile::sourceRowOf(document, nullptr, m_ground.policy));
                m_books.sources.back().isElsewhere = true;
            }
        }
        return {};
    });
}

} // namespace levy
