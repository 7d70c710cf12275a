// The second look of ReconciliationReader.
#include "core/reconcile/ownentries.h"
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

/// Avalara's list says of it what Levy was told: no need to ask again.
bool isAsRecorded(const reconcile::TaxRow &listed, const reconcile::TaxRow &known)
{
    return listed.status == known.status && listed.hasContentOf(known);
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
    std::vector<std::pair<QString, reconcile::TaxRow>> oddTax; // of which document, and what
    std::vector<std::pair<QString, LedgerEntry>> oddEntry;
    std::vector<std::pair<QString, QString>> oddSource;
    for (const reconcile::SourceRow &source : m_books.sources) {
        if (source.document == 0 || source.isElsewhere)
            continue;
        const auto checkTax = [&](const reconcile::TaxRow &known) {
            const reconcile::TaxRow *held = taxes.value(keyOf(known));
            if (!known.companyCode.isEmpty() && (!held || !isAsRecorded(*held, known)))
                oddTax.emplace_back(source.sourceId, known);
        };
        if (source.recorded)
            checkTax(*source.recorded);
        for (const reconcile::OtherTax &other : source.others)
            checkTax(other.known);
        for (const reconcile::OwnEntry &own : reconcile::ownEntries(source)) {
            if (readsEntries && own.isWritten && !markers.contains(own.entry->marker))
                oddEntry.emplace_back(source.sourceId, *own.entry);
        }
        if (m_ledger && wasListed && !source.isDeleted && !listed.contains(source.sourceId))
            oddSource.emplace_back(source.sourceId, source.sourceId);
    }
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

/// Looks at each, as far as that goes; of the rest nothing can be said yet.
template <class Odd>
Result<void> ReconciliationReader::each(
    const std::vector<std::pair<QString, Odd>> &odd,
    Result<void> (ReconciliationReader::*look)(const Odd &),
    const QString &what)
{
    qint64 done = 0;
    if (qint64(odd.size()) > m_mostLooks) {
        m_notes.push_back(u"%1 things differ %2; only the first %3 were looked at once more, the "
                          "rest is not verified yet."_s.arg(odd.size())
                              .arg(what)
                              .arg(m_mostLooks));
    }
    for (const auto &[sourceId, one] : odd) {
        if (done >= m_mostLooks) {
            m_unverified.insert(sourceId);
            continue;
        }
        if (const Result<void> looked = (this->*look)(one); !looked)
            return looked;
        m_progress(u"again"_s, ++done);
    }
    return {};
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

Result<void> ReconciliationReader::againAtAvalara(const reconcile::TaxRow &known)
{
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

Result<void> ReconciliationReader::againInLedger(const LedgerEntry &entry)
{
    const QString marker = entry.marker;
    const Result<bool> read = isRead(ledgerAgain, marker);
    if (!read || *read)
        return read ? Result<void>() : fail(read.error());
    if (const Result<void> go = checkStop(); !go)
        return go;
    http::Call call = newCall();
    const auto found
        = m_ledger->connector->findPosted({entry.journal, marker, entry.date, entry.date}, call);
    if (!found)
        return fail(counted(found.error(), call));
    Json rows = Json::array();
    for (const PostedEntry &posted : *found)
        rows.append(toJson(posted));
    return keep(ledgerAgain, marker, std::move(rows), call);
}

Result<void> ReconciliationReader::againAtSource(const QString &sourceId)
{
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

} // namespace levy
