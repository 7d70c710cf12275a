#pragma once

#include "core/store/transaction.h"

#include <QDateTime>

#include <vector>

namespace levy {

/// A person's word that a difference may stay as it is.
struct Acceptance {
    QString connection;
    QString identity; ///< what it is about, the same in every run
    QString figures; ///< hash of state and amounts: with others it does not hold
    QString reason;
    QString by;
    QDateTime at; ///< UTC
};

/// A mend that was asked for.
struct PlannedMend {
    qint64 id = 0;
    qint64 run = 0;
    int position = 0; ///< of the row in the run
    QString mend; ///< reconcile::Mend as text
    QString by;
    QDateTime at; ///< UTC
    QString state; ///< "planned", "done", "refused"
    QString outcome; ///< a sentence, once it is settled
};

/// A signature over a connection's period. It counts as sealed once nobody needs to review it or
/// somebody has; then later changes to its documents need a reason.
struct Seal {
    qint64 id = 0;
    QString connection;
    QDate from;
    QDate to; ///< inclusive
    qint64 run = 0; ///< what was signed
    bool needsReview = false;
    QString preparedBy;
    QDateTime preparedAt; ///< UTC
    QString reviewedBy; ///< empty: nobody yet
    QDateTime reviewedAt;
    QString note;
    QString openedBy; ///< not empty: the seal was broken, with the reason
    QDateTime openedAt;
    QString openedWhy;
    qint64 headSequence = 0; ///< of the audit trail when it was prepared
    QString headHash;

    [[nodiscard]] bool isOpened() const { return openedAt.isValid(); }
    [[nodiscard]] bool isSealed() const
    {
        return !isOpened() && (!needsReview || !reviewedBy.isEmpty());
    }
};

/// The tables of what people say to a reconciliation. Stateless; errors are those of the store.
namespace signoffs {

/// Says it, or says it anew with another reason.
[[nodiscard]] Result<void> accept(Transaction &transaction, const Acceptance &acceptance);
[[nodiscard]] Result<std::vector<Acceptance>> acceptances(
    Reader &reader, const QString &connection);

/// False: it is planned already.
[[nodiscard]] Result<bool> plan(Transaction &transaction, const PlannedMend &mend);
[[nodiscard]] Result<void> settle(
    Transaction &transaction,
    qint64 id,
    const QString &state,
    const QString &outcome,
    const QDateTime &now);
/// All of a run, or with run 0 all that wait to be carried out, in their order.
[[nodiscard]] Result<std::vector<PlannedMend>> mends(Reader &reader, qint64 run);
/// Whether that mend still waits to be carried out.
[[nodiscard]] Result<bool> isPlanned(Reader &reader, qint64 mend);

/// Sets the seal's id. Conflict ("storage.constraint") where the period has a standing one.
[[nodiscard]] Result<void> add(Transaction &transaction, Seal &seal);
/// Stores review and opening.
[[nodiscard]] Result<void> update(Transaction &transaction, const Seal &seal);
/// Standing and broken ones, newest first.
[[nodiscard]] Result<std::vector<Seal>> seals(Reader &reader, const QString &connection);
/// The standing one of exactly that period.
[[nodiscard]] Result<std::optional<Seal>> standing(
    Reader &reader, const QString &connection, QDate from, QDate to);

/// Documents of a period that were changed after an instant, by id.
[[nodiscard]] Result<std::vector<qint64>> changedAfter(
    Reader &reader, const QString &connection, QDate from, QDate to, const QDateTime &instant);

/// What the documents of a period are, each in its version: any change of any of them, and one that
/// comes or goes, makes it another text.
[[nodiscard]] Result<QString> versionsOf(
    Reader &reader, const QString &connection, QDate from, QDate to);

} // namespace signoffs

} // namespace levy
