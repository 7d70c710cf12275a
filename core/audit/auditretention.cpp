#include "core/audit/auditretention.h"

#include "core/audit/storedevent.h"
#include "core/store/reader.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

const QString retentionKind = u"audit.bodies-removed"_s;

} // namespace

AuditEvent retentionEvent(const QDateTime &before, qint64 removed)
{
    const QString text = QString::fromLatin1(instantText(before.toMSecsSinceEpoch()));
    AuditEvent event;
    event.actor = u"levy"_s;
    event.kind = retentionKind;
    event.summary
        = u"Removed the content of %1 recorded requests and answers from before %2, as"
          u" the retention period says. Their hashes stay."_s.arg(QString::number(removed), text);
    event.facts = Json::object({{u"before"_s, text}, {u"bodies"_s, removed}});
    event.irreversible = true;
    event.outcome = u"done"_s;
    return event;
}

Result<qint64> removedBefore(Reader &reader)
{
    qint64 latest = 0;
    const auto done = reader.forEach(
        u"SELECT CAST(facts AS TEXT) AS facts FROM audit_event WHERE kind = :kind"_s,
        {{u"kind"_s, retentionKind}},
        [&](const SqlRow &row) {
            const auto facts = Json::parse(row.text(u"facts").toUtf8());
            const QDateTime before = facts
                ? QDateTime::fromString((*facts)[u"before"].toString(), Qt::ISODateWithMs)
                : QDateTime();
            if (before.isValid())
                latest = std::max(latest, before.toMSecsSinceEpoch());
            return true;
        });
    if (!done)
        return fail(done.error());
    return latest;
}

} // namespace levy
