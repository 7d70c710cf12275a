#pragma once

#include <QByteArray>
#include <QString>

namespace levy {

/// What was sent or received, kept beside its event for as long as the retention says. The event
/// itself holds name, size and SHA-256 for ever.
struct AuditBody {
    QString name = {}; ///< "request" or "answer", and the operation
    QByteArray content = {}; ///< empty in lists, and once removed by retention
    QByteArray sha256 = {}; ///< 32 bytes; filled in by the trail
    qint64 size = 0; ///< bytes; filled in by the trail
    bool isRemoved = false; ///< retention has removed the content

    bool operator==(const AuditBody &) const = default;
};

} // namespace levy
