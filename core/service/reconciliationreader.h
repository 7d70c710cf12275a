#pragma once

#include "core/reconcile/matching.h"
#include "core/service/levy.h"
#include "core/workspace/reconciliations.h"

#include <QSet>

namespace levy {

/// What a long reading tells: which side it is at ("avalara", "ledger", "documents", "again") and
/// how many rows it has of it.
using ReconciliationProgress = std::function<void(const QString &stage, qint64 done)>;

/// Reads the three sides of a run from the services, in pages and in bulk, and stores each part as
/// it comes: what is stored is not asked for again. What looks wrong then is looked at once more,
/// live and one by one, because lists lag behind. Belongs to one run on one thread.
class ReconciliationReader {
public:
    ReconciliationReader(
        Levy &levy,
        const ReconciliationRun &run,
        const StopToken &stop,
        const ReconciliationProgress &progress,
        qint64 mostLooks = 200);

    /// Everything that is not stored yet. Cancelled ("reconcile.stopped") when stopped between two
    /// calls; errors of the services otherwise. Either way it can go on later.
    [[nodiscard]] Result<void> read();
    /// The three sides as read.
    [[nodiscard]] Result<reconcile::Books> books();

    [[nodiscard]] const Ground &ground() const { return m_ground; }
    /// Sentences about what could not be looked at.
    [[nodiscard]] const std::vector<QString> &notes() const { return m_notes; }

    /// signoffs::versionsOf() the documents when they were loaded.
    [[nodiscard]] const QString &versions() const { return m_versions; }

private:
    [[nodiscard]] Result<void> readGround();
    [[nodiscard]] Result<void> readAvalara();
    [[nodiscard]] Result<void> readPages(const QString &company);
    [[nodiscard]] Result<void> readLedger();
    [[nodiscard]] Result<void> readListed();
    [[nodiscard]] Result<void> loadDocuments();
    [[nodiscard]] Result<void> loadMoved(Reader &reader);
    [[nodiscard]] Result<void> lookAgain();
    template <class Odd>
    [[nodiscard]] Result<void> each(
        const std::vector<std::pair<QString, Odd>> &odd,
        Result<void> (ReconciliationReader::*look)(const Odd &),
        const QString &what);
    [[nodiscard]] Result<void> againAtAvalara(const reconcile::TaxRow &known);
    [[nodiscard]] Result<void> againInLedger(const LedgerEntry &entry);
    [[nodiscard]] Result<void> againAtSource(const QString &sourceId);
    [[nodiscard]] Result<void> tellGone();
    [[nodiscard]] Result<void> assemble();
    [[nodiscard]] Result<void> assembleSources();
    [[nodiscard]] Result<void> assembleElsewhere();
    [[nodiscard]] bool isOurs(const reconcile::TaxRow &row) const;

    [[nodiscard]] Result<bool> isRead(const QString &side, const QString &part);
    [[nodiscard]] Result<void> keep(
        const QString &side, const QString &part, Json content, http::Call &call);
    /// The failed call is counted; gives the error back.
    [[nodiscard]] Error counted(const Error &error, http::Call &call);
    [[nodiscard]] Result<void> checkStop() const;
    [[nodiscard]] http::Call newCall() const;
    [[nodiscard]] Result<std::vector<ReconciliationPart>> parts(const QString &side);

    Levy &m_levy;
    const ReconciliationRun m_run;
    const StopToken m_stop;
    const ReconciliationProgress m_progress;
    const qint64 m_mostLooks; ///< live ones, a side; a call each
    Services *m_services = nullptr;
    Ledger *m_ledger = nullptr;
    Ground m_ground;
    QDate m_goLive;
    std::vector<QString> m_companies;
    QStringList m_ownStarts; ///< of document codes of this connection
    QStringList m_otherStarts; ///< of other connections
    bool m_takesForeign = true; ///< transactions that no connection has made are told by this one
    std::vector<Document> m_documents; ///< of the period
    QString m_versions;
    QSet<QString> m_unverified; ///< source ids of documents that were not looked at again
    reconcile::Books m_books;
    std::vector<QString> m_notes;
};

} // namespace levy
