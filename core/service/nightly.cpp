#include "core/service/nightly.h"

#include "core/rules/schedule.h"
#include "core/service/levy.h"
#include "core/service/reconciliation.h"
#include "core/workspace/connections.h"

#include <QTimeZone>

namespace levy {

using namespace Qt::StringLiterals;

Result<void> reconcileNightly(Levy &levy, const QString &connection, const StopToken &stop)
{
    const auto row
        = levy.store().read([&](Reader &reader) { return connections::load(reader, connection); });
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(
            ErrorKind::NotFound,
            u"connection.unknown"_s,
            u"there is no connection \"%1\""_s.arg(connection));
    const Result<Schedule> schedule = Schedule::fromJson((*row)->settings[u"schedule"]);
    if (!schedule)
        return fail(schedule.error());
    const QDate yesterday
        = levy.clock().now().toTimeZone(QTimeZone(schedule->timeZone)).date().addDays(-1);
    const QDate first(yesterday.year(), yesterday.month(), 1);
    const ReconciliationScope scope{connection, first, first.addDays(yesterday.daysInMonth() - 1)};
    const Result<qint64> run = reconcileBooks(levy, scope, {}, stop, {});
    return run ? Result<void>() : fail(run.error());
}

} // namespace levy
