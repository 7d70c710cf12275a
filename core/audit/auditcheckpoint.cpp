#include "core/audit/auditcheckpoint.h"

#include "core/audit/storedevent.h"

#include <QRegularExpression>

namespace levy {

using namespace Qt::StringLiterals;

QString AuditCheckpoint::toText() const
{
    const QString time
        = at.isValid() ? QString::fromLatin1(instantText(at.toMSecsSinceEpoch())) : u"-"_s;
    return u"levy-audit 1 %1 %2 %3"_s.arg(
        QString::number(sequence), QString::fromLatin1(hash.toHex()), time);
}

Result<AuditCheckpoint> AuditCheckpoint::fromText(const QString &text)
{
    static const QRegularExpression pattern(
        u"^levy-audit 1 (\\d{1,18}) ([0-9a-f]{64}) (-|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)$"_s);
    const auto match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return fail(
            ErrorKind::Invalid,
            u"audit.checkpoint"_s,
            u"this is not a checkpoint of an audit trail"_s);
    AuditCheckpoint checkpoint;
    checkpoint.sequence = match.captured(1).toLongLong();
    checkpoint.hash = QByteArray::fromHex(match.captured(2).toLatin1());
    if (match.captured(3) != "-"_L1)
        checkpoint.at = QDateTime::fromString(match.captured(3), Qt::ISODateWithMs);
    return checkpoint;
}

} // namespace levy
