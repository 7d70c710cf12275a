#include "core/workspace/signoffs.h"

#include "core/workspace/rows.h"

#include <QCryptographicHash>

namespace levy::signoffs {

using namespace Qt::StringLiterals;

namespace {

QDateTime instantOf(qint64 millis)
{
    return millis == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
}

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Result<void> done(const Result<qint64> &count)
{
    if (!count)
        return fail(count.error());
    return {};
}

Seal sealOf(const SqlRow &row)
{
    Seal seal;
    seal.id = row.integer(u"id");
    seal.connection = row.text(u"connection");
    seal.from = dayOf(row.text(u"period_from"));
    seal.to = dayOf(row.text(u"period_to"));
    seal.run = row.integer(u"run");
    seal.needsReview = row.boolean(u"needs_review");
    seal.preparedBy = row.text(u"prepared_by");
    seal.preparedAt = instantOf(row.integer(u"prepared_at"));
    seal.reviewedBy = row.text(u"reviewed_by");
    seal.reviewedAt = instantOf(row.integer(u"reviewed_at"));
    seal.note = row.text(u"note");
    seal.openedBy = row.text(u"opened_by");
    seal.openedAt = instantOf(row.integer(u"opened_at"));
    seal.openedWhy = row.text(u"opened_why");
    seal.headSequence = row.integer(u"head_sequence");
    seal.headHash = row.text(u"head_hash");
    return seal;
}

} // namespace

Result<void> accept(Transaction &transaction, const Acceptance &acceptance)
{
    return done(transaction.execute(
        u"INSERT INTO reconciliation_acceptance"
        " (connection, identity, figures, reason, accepted_by, accepted_at)"
        " VALUES (:connection, :identity, :figures, :reason, :by, :at)"
        " ON CONFLICT (connection, identity, figures) DO UPDATE SET reason = excluded.reason,"
        " accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at"_s,
        {{u"connection"_s, acceptance.connection},
         {u"identity"_s, acceptance.identity},
         {u"figures"_s, acceptance.figures},
         {u"reason"_s, acceptance.reason},
         {u"by"_s, acceptance.by},
         {u"at"_s, millis(acceptance.at)}}));
}

Result<std::vector<Acceptance>> acceptances(Reader &reader, const QString &connection)
{
    const auto rows = reader.rows(
        u"SELECT * FROM reconciliation_acceptance WHERE connection = :connection ORDER BY id"_s,
        {{u"connection"_s, connection}});
    if (!rows)
        return fail(rows.error());
    std::vector<Acceptance> found;
    for (const SqlRow &row : *rows) {
        found.push_back(
            {row.text(u"connection"),
             row.text(u"identity"),
             row.text(u"figures"),
             row.text(u"reason"),
             row.text(u"accepted_by"),
             instantOf(row.integer(u"accepted_at"))});
    }
    return found;
}

Result<bool> plan(Transaction &transaction, const PlannedMend &mend)
{
    const Result<qint64> count = transaction.execute(
        u"INSERT INTO reconciliation_mend (run, position, mend, planned_by, planned_at, state)"
        " VALUES (:run, :position, :mend, :by, :at, 'planned') ON CONFLICT DO NOTHING"_s,
        {{u"run"_s, mend.run},
         {u"position"_s, qint64(mend.position)},
         {u"mend"_s, mend.mend},
         {u"by"_s, mend.by},
         {u"at"_s, millis(mend.at)}});
    if (!count)
        return fail(count.error());
    return *count > 0;
}

Result<bool> isPlanned(Reader &reader, qint64 mend)
{
    const Result<qint64> planned = reader.number(
        u"SELECT count(*) FROM reconciliation_mend WHERE id = :id AND state = 'planned'"_s,
        {{u"id"_s, mend}});
    return planned ? Result<bool>(*planned > 0) : fail(planned.error());
}

Result<void> settle(
    Transaction &transaction,
    qint64 id,
    const QString &state,
    const QString &outcome,
    const QDateTime &now)
{
    return done(transaction.execute(
        u"UPDATE reconciliation_mend SET state = :state, outcome = :outcome, settled_at = :at"
        " WHERE id = :id AND state = 'planned'"_s,
        {{u"id"_s, id}, {u"state"_s, state}, {u"outcome"_s, outcome}, {u"at"_s, millis(now)}}));
}

Result<std::vector<PlannedMend>> mends(Reader &reader, qint64 run)
{
    const auto rows = reader.rows(
        u"SELECT * FROM reconciliation_mend WHERE run = :run OR (:run = 0 AND state = 'planned')"
        " ORDER BY id"_s,
        {{u"run"_s, run}});
    if (!rows)
        return fail(rows.error());
    std::vector<PlannedMend> found;
    for (const SqlRow &row : *rows) {
        found.push_back(
            {row.integer(u"id"),
             row.integer(u"run"),
             int(row.integer(u"position")),
             row.text(u"mend"),
             row.text(u"planned_by"),
             instantOf(row.integer(u"planned_at")),
             row.text(u"state"),
             row.text(u"outcome")});
    }
    return found;
}

Result<void> add(Transaction &transaction, Seal &seal)
{
    const Result<qint64> id = transaction.insert(
        u"INSERT INTO reconciliation_seal (connection, period_from, period_to, run, needs_review,"
        " prepared_by, prepared_at, note, head_sequence, head_hash) VALUES (:connection, :from,"
        " :to, :run, :review, :by, :at, :note, :sequence, :hash)"_s,
        {{u"connection"_s, seal.connection},
         {u"from"_s, day(seal.from)},
         {u"to"_s, day(seal.to)},
         {u"run"_s, seal.run},
         {u"review"_s, qint64(seal.needsReview)},
         {u"by"_s, seal.preparedBy},
         {u"at"_s, millis(seal.preparedAt)},
         {u"note"_s, seal.note},
         {u"sequence"_s, seal.headSequence},
         {u"hash"_s, seal.headHash}});
    if (!id)
        return fail(id.error());
    seal.id = *id;
    return {};
}

Result<void> update(Transaction &transaction, const Seal &seal)
{
    return done(transaction.execute(
        u"UPDATE reconciliation_seal SET reviewed_by = :reviewer, reviewed_at = :reviewed,"
        " opened_by = :opener, opened_at = :opened, opened_why = :why WHERE id = :id"_s,
        {{u"id"_s, seal.id},
         {u"reviewer"_s, seal.reviewedBy},
         {u"reviewed"_s, millis(seal.reviewedAt)},
         {u"opener"_s, seal.openedBy},
         {u"opened"_s, millis(seal.openedAt)},
         {u"why"_s, seal.openedWhy}}));
}

Result<std::vector<Seal>> seals(Reader &reader, const QString &connection)
{
    const auto rows = reader.rows(
        u"SELECT * FROM reconciliation_seal WHERE connection = :connection ORDER BY id DESC"_s,
        {{u"connection"_s, connection}});
    if (!rows)
        return fail(rows.error());
    std::vector<Seal> found;
    for (const SqlRow &row : *rows)
        found.push_back(sealOf(row));
    return found;
}

Result<std::optional<Seal>> standing(
    Reader &reader, const QString &connection, QDate from, QDate to)
{
    const auto row = reader.row(
        u"SELECT * FROM reconciliation_seal WHERE connection = :connection"
        " AND period_from = :from AND period_to = :to AND opened_at = 0"_s,
        {{u"connection"_s, connection}, {u"from"_s, day(from)}, {u"to"_s, day(to)}});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(sealOf(**row)) : std::nullopt;
}

Result<std::vector<qint64>> changedAfter(
    Reader &reader, const QString &connection, QDate from, QDate to, const QDateTime &instant)
{
    const auto rows = reader.rows(
        u"SELECT id FROM document WHERE connection = :connection AND document_date >= :from"
        " AND document_date <= :to AND updated_at > :at ORDER BY id"_s,
        {{u"connection"_s, connection},
         {u"from"_s, day(from)},
         {u"to"_s, day(to)},
         {u"at"_s, millis(instant)}});
    if (!rows)
        return fail(rows.error());
    std::vector<qint64> ids;
    for (const SqlRow &row : *rows)
        ids.push_back(row.integer(u"id"));
    return ids;
}

Result<QString> versionsOf(Reader &reader, const QString &connection, QDate from, QDate to)
{
    const auto rows = reader.rows(
        u"SELECT id, version FROM document WHERE connection = :connection"
        " AND document_date >= :from AND document_date <= :to ORDER BY id"_s,
        {{u"connection"_s, connection}, {u"from"_s, day(from)}, {u"to"_s, day(to)}});
    if (!rows)
        return fail(rows.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SqlRow &row : *rows) {
        hash.addData(QByteArray::number(row.integer(u"id")));
        hash.addData(":");
        hash.addData(QByteArray::number(row.integer(u"version")));
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace levy::signoffs
