#pragma once

#include "core/audit/audittrail.h"
#include "core/base/clock.h"
#include "core/http/message.h"
#include "core/rules/progress.h"
#include "core/store/store.h"
#include "core/sync/ledgerpace.h"

#include <functional>

namespace levy {

/// Stores what happened: the document, the audit events with the calls' bodies, and the call
/// counts, all in one transaction. Thread-safe.
class Recorder {
public:
    Recorder(Store &store, const AuditTrail &trail, const Clock &clock);

    using Apply = std::function<Change(const Document &current)>;

    /// Applies a pure change to the document as it is stored now: `document` itself if nobody has
    /// changed it since it was read, else the newer one. An outcome is never lost to a decision
    /// that came meanwhile. Returns the document as stored. `first` sees the workspace as it is
    /// when the change is applied.
    [[nodiscard]] Result<Document> record(
        const Document &document,
        const Apply &apply,
        const std::vector<http::Exchange> &exchanges,
        const std::function<Result<void>(Reader &)> &first = {},
        const QString &actor = QStringLiteral("levy"));

    /// The same inside a transaction that does more.
    [[nodiscard]] Result<Document> recordIn(
        Transaction &transaction,
        const Document &document,
        const Apply &apply,
        const std::vector<http::Exchange> &exchanges,
        const QString &actor);

    /// Adds a new document.
    [[nodiscard]] Result<Document> addIn(
        Transaction &transaction,
        Document document,
        const std::vector<Note> &notes,
        const std::vector<http::Exchange> &exchanges);

    /// An event without a document: a sign-in, a poll, a configuration.
    [[nodiscard]] Result<void> noteIn(
        Transaction &transaction,
        const QString &connection,
        const Note &note,
        const std::vector<http::Exchange> &exchanges,
        const QString &actor);

    /// Calls that changed nothing: counted, and noted if they failed.
    [[nodiscard]] Result<void> countIn(
        Transaction &transaction, const std::vector<http::Exchange> &exchanges);

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// How fast documents get through, measured with each stored change.
    [[nodiscard]] LedgerPace &pace() { return m_pace; }

private:
    [[nodiscard]] Result<void> append(
        Transaction &transaction,
        const Document &document,
        const std::vector<Note> &notes,
        std::size_t called,
        const std::vector<http::Exchange> &exchanges,
        const QString &actor);

    Store &m_store;
    const AuditTrail &m_trail;
    const Clock &m_clock;
    LedgerPace m_pace;
};

} // namespace levy
