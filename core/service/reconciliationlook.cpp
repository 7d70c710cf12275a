// The second look of ReconciliationReader, and putting the sides together.
#include "core/service/reconciliationparts.h"
#include "core/service/reconciliationreader.h"
#include "core/service/services.h"
#include "core/sync/feed.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconciliationparts;

namespace {

constexpr qint64 mostLooks = 200; ///< a side; a call each

const QString avalaraAgain = u"again-avalara"_s;
const QString ledgerAgain = u"again-ledger"_s;
const QString sourceAgain = u"again-source"_s;

QString keyOf(const reconcile::TaxRow &row)
{
    return row.companyCode + u'\n' + row.type + u'\n' + row.code;
}

/// Avalara's list says of it what Levy was told: no need to ask again.
bool isAsRecorded(const reconcile::TaxRow &listed, const reconcile::TaxRow &known)
{
    return listed.status == known.status && listed.hasContentOf(known);
}

bool isRecorded(const Document &document)
{
    return document.tax && document.tax->status != TaxStatus::None
        && document.tax->status != TaxStatus::Temporary;
}

} // namespace

Result<void> ReconciliationReader::lookAgain()
{
    if (const Result<void> done = assemble(); !done)
        return done;
    QHash<QString, const reconcile::TaxRow *> taxes;
    for (const reconcile::TaxRow &row : m_books.transactions) {
        if (!row.isSuperseded)
            taxes.insert(keyOf(row), &row);
    }
    QSet<QString> markers;
    for (const reconcile::EntryRow &entry : m_books.entries)
        markers.insert(entry.entry.marker);
    QSet<QString> listed;
    const auto seen = parts(u"listed"_s);
    if (!seen)
        return fail(seen.error());
    bool wasListed = false;
    for (const ReconciliationPart &part : *seen) {
        wasListed = wasListed || part.content.toBool();
        for (const Json &row : part.content.items())
            listed.insert(row[u"sourceId"].toString());
    }
    const bool readsEntries = m_ledger && m_ground.policy.place == TaxPlace::JournalEntry
        && m_ground.policy.mode == WorkingMode::Post;
    std::vector<const Document *> oddTax;
    std::vector<const Document *> oddEntry;
    std::vector<const Document *> oddSource;
    for (const Document &document : m_documents) {
        if (isRecorded(document)) {
            const reconcile::TaxRow known = reconcile::TaxRow::of(*document.tax);
            const reconcile::TaxRow *held = taxes.value(keyOf(known));
            if (!held || !isAsRecorded(*held, known))
                oddTax.push_back(&document);
        }
        if (readsEntries && document.hasEntry() && document.entry && !document.entry->isOnDocument()
            && !markers.contains(document.entry->marker))
            oddEntry.push_back(&document);
        const bool isGone = document.source.status == SourceStatus::Deleted
            || document.state == DocumentState::Deleted;
        if (m_ledger && wasListed && !isGone && !listed.contains(document.source.sourceId))
            oddSource.push_back(&document);
    }
    const auto each = [&](const std::vector<const Document *> &odd,
                          Result<void> (ReconciliationReader::*look)(const Document &),
                          const QString &what) -> Result<void> {
        qint64 done = 0;
        for (const Document *document : odd) {
            if (done == mostLooks) {
                m_notes.push_back(
                    u"%1 documents differ %2; only the first %3 were looked at once more."_s
                        .arg(odd.size())
                        .arg(what)
                        .arg(mostLooks));
                break;
            }
            if (const Result<void> looked = (this->*look)(*document); !looked)
                return looked;
            m_progress(u"again"_s, ++done);
        }
        return {};
    };
    if (const Result<void> done
        = each(oddTax, &ReconciliationReader::againAtAvalara, u"at Avalara"_s);
        !done)
        return done;
    if (const Result<void> done
        = each(oddEntry, &ReconciliationReader::againInLedger, u"in the ledger's entries"_s);
        !done)
        return done;
    if (const Result<void> done
        = each(oddSource, &ReconciliationReader::againAtSource, u"in the ledger's list"_s);
        !done)
        return done;
    return tellGone();
}

/// What a live look did not find is brought in, because not every feed tells of deletions.
Result<void> ReconciliationReader::tellGone()
{
    const auto looked = parts(sourceAgain);
    if (!looked)
        return fail(looked.error());
    std::vector<QString> gone;
    for (const ReconciliationPart &part : *looked) {
        if (part.content.isBool())
            gone.push_back(part.part);
    }
    return gone.empty() ? Result<void>() : takeGone(m_levy.recorder(), m_run.connection, gone);
}

Result<void> ReconciliationReader::againAtAvalara(const Document &document)
{
    const reconcile::TaxRow known = reconcile::TaxRow::of(*document.tax);
    const QString key = keyOf(known);
    const Result<bool> read = isRead(avalaraAgain, key);
    if (!read || *read)
        return read ? Result<void>() : fail(read.error());
    if (const Result<void> go = checkStop(); !go)
        return go;
    http::Call call = newCall();
    const Result<TaxResult> live
        = m_services->tax().get(known.companyCode, known.code, known.type, call);
    if (!live && live.error().kind != ErrorKind::NotFound)
        return fail(counted(live.error(), call));
    Json row = live ? toJson(reconcile::TaxRow::of(*live)) : Json(false);
    return keep(avalaraAgain, key, std::move(row), call);
}

Result<void> ReconciliationReader::againInLedger(const Document &document)
{
    const QString marker = document.entry->marker;
    const Result<bool> read = isRead(ledgerAgain, marker);
    if (!read || *read)
        return read ? Result<void>() : fail(read.error());
    if (const Result<void> go = checkStop(); !go)
        return go;
    http::Call call = newCall();
    const auto found = m_ledger->connector->findPosted(
        {document.entry->journal, marker, document.entry->date, document.entry->date}, call);
    if (!found)
        return fail(counted(found.error(), call));
    Json rows = Json::array();
    for (const PostedEntry &entry : *found)
        rows.append(toJson(entry));
    return keep(ledgerAgain, marker, std::move(rows), call);
}

Result<void> ReconciliationReader::againAtSource(const Document &document)
{
    const QString sourceId = document.source.sourceId;
    const Result<bool> read = isRead(sourceAgain, sourceId);
    if (!read || *read)
        return read ? Result<void>() : fail(read.error());
    if (const Result<void> go = checkStop(); !go)
        return go;
    http::Call call = newCall();
    const Result<SalesDocument> found = m_ledger->connector->fetch(sourceId, call);
    if (!found && found.error().kind != ErrorKind::NotFound)
        return fail(counted(found.error(), call));
    return keep(sourceAgain, sourceId, found ? found->toJson() : Json(false), call);
}

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
    return assembleSources();
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

} // namespace levy
