#pragma once

#include <QString>

namespace levy::ui {

/// How an event of one kind is shown; texts of the context "AuditWords", not yet translated.
struct AuditKind {
    const char *title;
    const char *icon;
    const char *sentence; ///< %1: the document; %2: why it waits; %3: the connection
};

/// Nothing for a kind that this version does not know.
[[nodiscard]] const AuditKind *auditKind(const QString &kind);

} // namespace levy::ui
