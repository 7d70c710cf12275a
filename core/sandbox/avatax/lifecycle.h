#pragma once

#include "core/sandbox/avatax/documents.h"

namespace levy::sandbox::avatax {

/// What a write left behind, and the HTTP status that says so.
struct Written {
    Version version;
    int httpStatus = 200;
};

/// What codes may be used again for, and which status may follow which: contract sections 7.1
/// and 7.2.
class Lifecycle {
public:
    explicit Lifecycle(Documents &documents)
        : m_documents(documents)
    {
    }

    /// A new code, or one that is not committed (replaced silently) or cancelled (used again).
    OrRefusal<Written> create(const TaxRequest &request);
    /// The same for a new code; an existing document gets a new version, whatever it says.
    OrRefusal<Written> createOrAdjust(
        const TaxRequest &request, const QString &reason, const QString &description);
    /// `body` is an AdjustTransactionModel whose newTransaction became `request`.
    OrRefusal<Written> adjust(const DocumentKey &key, const TaxRequest &request, const Json &body);

    OrRefusal<Written> commit(const DocumentKey &key, bool isCommit);
    OrRefusal<Written> uncommit(const DocumentKey &key);
    /// The answer shows the document as Cancelled, also one that is deleted.
    OrRefusal<Written> voidDocument(const DocumentKey &key, const QString &voidCode);
    OrRefusal<Written> verify(const DocumentKey &key, const Json &body);
    OrRefusal<Written> changeCode(const DocumentKey &key, const QString &newCode);
    OrRefusal<Written> lock(const DocumentKey &key, bool isLocked);

private:
    [[nodiscard]] OrRefusal<Version> existing(const DocumentKey &key, const QString &entity) const;
    Written newVersion(
        const Version &old,
        const TaxRequest &request,
        const QString &reason,
        const QString &description);
    Version setStatus(const Version &version, const QString &status);

    Documents &m_documents;
};

} // namespace levy::sandbox::avatax
