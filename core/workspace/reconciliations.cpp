#include "core/workspace/reconciliations.h"

#include "core/workspace/rows.h"

namespace levy {

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

QString jsonText(const Json &json)
{
    return QString::fromUtf8(json.toBytes());
}

Result<void> done(const Result<qint64> &count)
{
    if (!count)
        return fail(count.error());
    return {};
}

Result<ReconciliationRun> runOf(const SqlRow &row)
{
    const Result<Json> summary = Json::parse(row.text(u"summary").toUtf8());
    if (!summary)
        return fail(summary.error());
    ReconciliationRun run;
    run.id = row.integer(u"id");
    run.connection = row.text(u"connection");
    run.from = QDate::fromString(row.text(u"period_from"), Qt::ISODate);
    run.to = QDate::fromString(row.text(u"period_to"), Qt::ISODate);
    run.startedAt = instantOf(row.integer(u"started_at"));
    run.startedBy = row.text(u"started_by");
    run.finishedAt = instantOf(row.integer(u"finished_at"));
    run.summary = *summary;
    const QString state = row.text(u"state");
    run.state = state == u"done" ? ReconciliationRun::State::Done
        : state == u"cancelled"  ? ReconciliationRun::State::Cancelled
                                 : ReconciliationRun::State::Running;
    return run;
}

Result<std::vector<ReconciliationRun>> runsOf(
    Reader &reader, const QString &rest, const std::vector<SqlBind> &binds)
{
    const auto rows = reader.rows(u"SELECT * FROM reconciliation_run "_s + rest, binds);
    if (!rows)
        return fail(rows.error());
    std::vector<ReconciliationRun> runs;
    for (const SqlRow &row : *rows) {
        Result<ReconciliationRun> run = runOf(row);
        if (!run)
            return fail(run.error());
        runs.push_back(std::move(*run));
    }
    return runs;
}

std::optional<ReconciliationRun> firstOf(std::vector<ReconciliationRun> runs)
{
    return runs.empty() ? std::nullopt : std::optional(std::move(runs.front()));
}

} // namespace

QString toText(ReconciliationRun::State state)
{
    switch (state) {
    case ReconciliationRun::State::Running:
        return u"running"_s;
    case ReconciliationRun::State::Done:
        return u"done"_s;
    case ReconciliationRun::State::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

namespace reconciliations {

Result<void> begin(Transaction &transaction, ReconciliationRun &run)
{
    const Result<qint64> id = transaction.insert(
        u"INSERT INTO reconciliation_run (connection, period_from, period_to, started_at, "
        "started_by, state) VALUES (:connection, :from, :to, :at, :by, 'running')"_s,
        {{u"connection"_s, run.connection},
         {u"from"_s, day(run.from)},
         {u"to"_s, day(run.to)},
         {u"at"_s, millis(run.startedAt)},
         {u"by"_s, run.startedBy}});
    if (!id)
        return fail(id.error());
    run.id = *id;
    return {};
}

Result<void> finish(
    Transaction &transaction,
    const ReconciliationRun &run,
    const std::vector<ReconciliationRowRecord> &rows)
{
    for (const ReconciliationRowRecord &row : rows) {
        const Result<qint64> added = transaction.execute(
            u"INSERT INTO reconciliation_row (run, position, state, document, detail)"
            " VALUES (:run, :position, :state, :document, :detail)"_s,
            {{u"run"_s, run.id},
             {u"position"_s, qint64(row.position)},
             {u"state"_s, row.state},
             {u"document"_s, row.document},
             {u"detail"_s, jsonText(row.detail)}});
        if (!added)
            return fail(added.error());
    }
    const Result<qint64> cleared = transaction.execute(
        u"DELETE FROM reconciliation_part WHERE run = :run"_s, {{u"run"_s, run.id}});
    if (!cleared)
        return fail(cleared.error());
    return done(transaction.execute(
        u"UPDATE reconciliation_run SET state = 'done', finished_at = :at, summary = :summary"
        " WHERE id = :run"_s,
        {{u"run"_s, run.id},
         {u"at"_s, millis(run.finishedAt)},
         {u"summary"_s, jsonText(run.summary)}}));
}

Result<void> cancel(Transaction &transaction, qint64 run, const QDateTime &now)
{
    const Result<qint64> cleared = transaction.execute(
        u"DELETE FROM reconciliation_part WHERE run = :run"_s, {{u"run"_s, run}});
    if (!cleared)
        return fail(cleared.error());
    return done(transaction.execute(
        u"UPDATE reconciliation_run SET state = 'cancelled', finished_at = :at"
        " WHERE id = :run AND state = 'running'"_s,
        {{u"run"_s, run}, {u"at"_s, millis(now)}}));
}

Result<std::optional<ReconciliationRun>> load(Reader &reader, qint64 id)
{
    auto runs = runsOf(reader, u"WHERE id = :id"_s, {{u"id"_s, id}});
    if (!runs)
        return fail(runs.error());
    return firstOf(std::move(*runs));
}

Result<std::vector<ReconciliationRun>> list(Reader &reader, const QString &connection, int limit)
{
    return runsOf(
        reader,
        u"WHERE :connection = '' OR connection = :connection ORDER BY id DESC LIMIT :limit"_s,
        {{u"connection"_s, connection}, {u"limit"_s, qint64(limit)}});
}

Result<std::optional<ReconciliationRun>> newest(
    Reader &reader, const QString &connection, QDate from, QDate to, ReconciliationRun::State state)
{
    auto runs = runsOf(
        reader,
        u"WHERE connection = :connection AND period_from = :from AND period_to = :to"
        " AND state = :state ORDER BY id DESC LIMIT 1"_s,
        {{u"connection"_s, connection},
         {u"from"_s, day(from)},
         {u"to"_s, day(to)},
         {u"state"_s, toText(state)}});
    if (!runs)
        return fail(runs.error());
    return firstOf(std::move(*runs));
}

Result<QDateTime> lastDone(Reader &reader, const QString &connection)
{
    QDateTime last;
    const Result<void> read = reader.forEach(
        u"SELECT MAX(finished_at) AS at FROM reconciliation_run"
        " WHERE connection = :connection AND state = 'done'"_s,
        {{u"connection"_s, connection}},
        [&](const SqlRow &row) {
            if (const qint64 at = row.integer(u"at"); at > 0)
                last = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
            return true;
        });
    if (!read)
        return fail(read.error());
    return last;
}

Result<void> addPart(Transaction &transaction, qint64 run, const ReconciliationPart &part)
{
    return done(transaction.execute(
        u"INSERT INTO reconciliation_part (run, side, part, content)"
        " VALUES (:run, :side, :part, :content)"
        " ON CONFLICT (run, side, part) DO UPDATE SET content = excluded.content"_s,
        {{u"run"_s, run},
         {u"side"_s, part.side},
         {u"part"_s, part.part},
         {u"content"_s, jsonText(part.content)}}));
}

Result<bool> hasPart(Reader &reader, qint64 run, const QString &side, const QString &part)
{
    const Result<qint64> count = reader.number(
        u"SELECT count(*) FROM reconciliation_part"
        " WHERE run = :run AND side = :side AND part = :part"_s,
        {{u"run"_s, run}, {u"side"_s, side}, {u"part"_s, part}});
    if (!count)
        return fail(count.error());
    return *count > 0;
}

Result<std::vector<ReconciliationPart>> parts(Reader &reader, qint64 run, const QString &side)
{
    const auto rows = reader.rows(
        u"SELECT part, content FROM reconciliation_part WHERE run = :run AND side = :side"
        " ORDER BY part"_s,
        {{u"run"_s, run}, {u"side"_s, side}});
    if (!rows)
        return fail(rows.error());
    std::vector<ReconciliationPart> found;
    for (const SqlRow &row : *rows) {
        Result<Json> content = Json::parse(row.text(u"content").toUtf8());
        if (!content)
            return fail(content.error());
        found.push_back({side, row.text(u"part"), std::move(*content)});
    }
    return found;
}

Result<std::vector<ReconciliationRowRecord>> rows(Reader &reader, qint64 run, const QString &state)
{
    const auto found = reader.rows(
        u"SELECT position, state, document, detail FROM reconciliation_row"
        " WHERE run = :run AND (:state = '' OR state = :state) ORDER BY position"_s,
        {{u"run"_s, run}, {u"state"_s, state}});
    if (!found)
        return fail(found.error());
    std::vector<ReconciliationRowRecord> records;
    for (const SqlRow &row : *found) {
        Result<Json> detail = Json::parse(row.text(u"detail").toUtf8());
        if (!detail)
            return fail(detail.error());
        records.push_back(
            {int(row.integer(u"position")),
             row.text(u"state"),
             row.integer(u"document"),
             std::move(*detail)});
    }
    return records;
}

} // namespace reconciliations

} // namespace levy
