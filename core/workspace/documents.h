#pragma once

#include "core/model/document.h"
#include "core/store/transaction.h"

#include <map>

namespace levy {

/// Which documents to list, newest first. Empty members do not restrict.
struct DocumentFilter {
    QString connection = {};
    std::optional<DocumentState> state = {};
    std::optional<FlagReason> flag = {};
    bool onlyUndecided = false; ///< final in the ledger without tax and without a decision
    QString text = {}; ///< in number, customer or code
    QDate from = {};
    QDate to = {}; ///< inclusive
    qint64 beforeId = 0; ///< keyset: only ids below
    int limit = 200;
};

/// One row of a list, without the document's JSON.
struct DocumentRow {
    DocumentId id;
    QString connection;
    QString number;
    QString code;
    QString kind;
    QString phase;
    QString state;
    QString flag;
    QDate date;
    QString customer;
    QString shipTo; ///< "NY, US" or "DE"
    QString currency;
    qint64 netMinor = 0;
    std::optional<qint64> taxMinor;
    QString taxStatus;
    QString entryNumber;
};

/// A figure of the overview.
struct DocumentCount {
    QString state;
    QString flag;
    QString connection;
    QString kind;
    qint64 count = 0;
};

/// Tax by currency, over documents that are posted or need no entry.
struct TaxSum {
    QString country;
    QString region;
    QString currency;
    qint64 documents = 0;
    qint64 taxMinor = 0;
};

/// The document table. Stateless; every function works on the reader or transaction it is given.
/// Errors are those of the store, and Conflict ("document.version") when a document was changed by
/// somebody else since it was read.
namespace documents {

[[nodiscard]] Result<std::optional<Document>> load(Reader &reader, DocumentId id);
[[nodiscard]] Result<std::optional<Document>> bySource(
    Reader &reader, const QString &connection, const QString &sourceId);
/// By id ("#12"), document code or invoice number; several may share a number.
[[nodiscard]] Result<std::vector<Document>> find(Reader &reader, const QString &text);

/// Adds it and sets its id and version.
[[nodiscard]] Result<void> insert(
    Transaction &transaction, Document &document, const QDateTime &now);
/// Stores it if nobody else has since `document.version`, which then grows. `before` is what is
/// stored now, where it is known: what does not differ from it is not written again.
[[nodiscard]] Result<void> update(
    Transaction &transaction, const Document *before, Document &document, const QDateTime &now);

/// Active documents whose time has come, oldest time first, at most so many of each connection,
/// without those in phase Posted (which are read back in bulk).
[[nodiscard]] Result<std::map<QString, std::vector<DocumentId>>> runnable(
    Reader &reader, const QDateTime &now, int limit);
/// Active documents that wait to be read back, by day, of one connection.
[[nodiscard]] Result<std::vector<Document>> toVerify(
    Reader &reader, const QString &connection, const QDateTime &now, int limit);
/// How many wait to be read back, by connection.
[[nodiscard]] Result<std::map<QString, qint64>> postedCounts(Reader &reader, const QDateTime &now);
/// Documents of one connection that rest although their rows did not change: with an entry that was
/// not released, and on request those only observed.
[[nodiscard]] Result<std::vector<Document>> resting(
    Reader &reader, const QString &connection, const QDateTime &now, bool withObserved);
/// When the next active document becomes runnable after now; invalid when there is none.
[[nodiscard]] Result<QDateTime> nextTime(Reader &reader, const QDateTime &now);

[[nodiscard]] Result<std::vector<DocumentRow>> list(Reader &reader, const DocumentFilter &filter);
[[nodiscard]] Result<std::vector<DocumentId>> ids(Reader &reader, const DocumentFilter &filter);
[[nodiscard]] Result<std::vector<DocumentCount>> counts(Reader &reader);
[[nodiscard]] Result<std::vector<TaxSum>> taxByJurisdiction(Reader &reader);

} // namespace documents

} // namespace levy
