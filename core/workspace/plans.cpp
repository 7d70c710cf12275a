#include "core/workspace/plans.h"

namespace levy::plans {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<qint64> &changed)
{
    if (!changed)
        return fail(changed.error());
    return {};
}

} // namespace

Result<std::map<QString, QDateTime>> lastRuns(Reader &reader, const QString &connection)
{
    std::map<QString, QDateTime> runs;
    const Result<void> read = reader.forEach(
        u"SELECT kind, at FROM schedule_run WHERE connection = :connection"_s,
        {{u"connection"_s, connection}},
        [&](const SqlRow &row) {
            runs[row.text(u"kind")] = QDateTime::fromMSecsSinceEpoch(row.integer(u"at"), Qt::UTC);
            return true;
        });
    if (!read)
        return fail(read.error());
    return runs;
}

Result<void> setLastRun(
    Transaction &transaction, const QString &connection, const QString &kind, const QDateTime &at)
{
    return done(transaction.execute(
        u"INSERT INTO schedule_run (connection, kind, at) VALUES (:connection, :kind, :at)"
        " ON CONFLICT (connection, kind) DO UPDATE SET at = excluded.at"_s,
        {{u"connection"_s, connection}, {u"kind"_s, kind}, {u"at"_s, at.toMSecsSinceEpoch()}}));
}

Result<std::map<QString, QString>> toldCauses(Reader &reader)
{
    std::map<QString, QString> causes;
    const Result<void> read
        = reader.forEach(u"SELECT cause, sentence FROM told_cause"_s, {}, [&](const SqlRow &row) {
              causes[row.text(u"cause")] = row.text(u"sentence");
              return true;
          });
    if (!read)
        return fail(read.error());
    return causes;
}

Result<void> setTold(
    Transaction &transaction, const QString &cause, const QString &sentence, const QDateTime &now)
{
    return done(transaction.execute(
        u"INSERT INTO told_cause (cause, told_at, sentence) VALUES (:cause, :at, :sentence)"
        " ON CONFLICT (cause) DO UPDATE SET sentence = excluded.sentence"_s,
        {{u"cause"_s, cause}, {u"at"_s, now.toMSecsSinceEpoch()}, {u"sentence"_s, sentence}}));
}

Result<void> forgetTold(Transaction &transaction, const QString &cause)
{
    return done(transaction.execute(
        u"DELETE FROM told_cause WHERE cause = :cause"_s, {{u"cause"_s, cause}}));
}

} // namespace levy::plans
