#pragma once

#include "core/http/message.h"
#include "core/model/ledgerentry.h"
#include "core/model/masterdata.h"
#include "core/model/salesdocument.h"

#include <optional>
#include <vector>

namespace levy {

/// Where a feed was left. Opaque to everyone but the connector; stored with the page it belongs to.
struct FeedCursor {
    Json state; ///< null: from the beginning

    bool operator==(const FeedCursor &) const = default;
};

/// A row of the ledger's master data (an account, an address, an item …) that documents are
/// completed from. The workspace stores it with the page it came in and hands all of them to the
/// connector's constructor, so that nothing lives only in the connector's memory.
struct CachedRecord {
    QString kind; ///< the connector's own word, e.g. "account"
    QString key; ///< the ledger's key; unique within the kind
    Json value; ///< null: removed

    bool operator==(const CachedRecord &) const = default;
};

/// Documents that are new or changed since a cursor. Documents are complete (customer, addresses,
/// lines); one that could not be completed is listed in `toFetch` instead.
struct ChangePage {
    std::vector<SalesDocument> documents;
    std::vector<QString> toFetch; ///< source ids to fetch singly
    std::vector<QString> deleted; ///< source ids
    /// The ledger's keys of customers whose own row or addresses changed since they were last read.
    /// Documents do not change by that, but what they are completed from does.
    std::vector<QString> changedCustomers;
    FeedCursor next;
    bool isLast = true; ///< false: call again with `next`
    /// The ledger restarted its feed (database move): everything was read again from the beginning.
    bool wasReset = false;
    /// To be stored with the page, the last of equal kind and key counting.
    std::vector<CachedRecord> records;
    std::vector<QString> notices; ///< for a person, e.g. sales booked without an invoice
};

/// Which entries to look for. With a source id: what Levy wrote on that document. Else with a
/// marker: exactly that journal entry; without: all of the journal with a marker of Levy's in the
/// range of days; with accounts, also the entries that somebody else booked on them, whatever the
/// journal: those have no marker, and maybe only the lines on these accounts.
struct PostedQuery {
    QString journal = {};
    QString marker = {};
    QDate from = {};
    QDate to = {}; ///< inclusive
    TaxPlace place = TaxPlace::JournalEntry;
    QString sourceId = {};
    std::vector<QString> accounts = {}; ///< the ledger's own keys (GlAccount::id)
    /// Entries before this number need not be read, where the ledger can leave them out; 0: all.
    qint64 fromNumber = 0;
};

/// The verbs that every ledger answers. Blocking; each call notes its exchanges in `call`. Keeps no
/// state that matters: whatever must outlive the process comes in and goes out as values.
/// Thread-safe.
class Connector {
public:
    virtual ~Connector() = default;

    /// The company behind the connection, as a person knows it; also the connection's test.
    [[nodiscard]] virtual Result<QString> companyName(http::Call &call) = 0;

    /// One page of the change feed.
    [[nodiscard]] virtual Result<ChangePage> changedSince(
        const FeedCursor &cursor, http::Call &call)
        = 0;

    /// One document as it is now. NotFound when the ledger has it no more.
    [[nodiscard]] virtual Result<SalesDocument> fetch(const QString &sourceId, http::Call &call)
        = 0;

    /// Where this ledger can take the tax; the first is what it is offered for.
    [[nodiscard]] virtual std::vector<TaxPlace> places() const = 0;

    /// Writes the entry once. An Error with `outcomeUnknown` means: look it up before anything
    /// else. On a document: Conflict (documentChangedCode) where it is not the version that the
    /// entry names; Rejected where it can no longer be changed.
    [[nodiscard]] virtual Result<PostedEntry> post(const LedgerEntry &entry, http::Call &call) = 0;

    /// What was written, read back from the ledger.
    [[nodiscard]] virtual Result<std::vector<PostedEntry>> findPosted(
        const PostedQuery &query, http::Call &call)
        = 0;

    /// The sales documents dated within these days as the ledger lists them now, in as few calls as
    /// it allows: keys, kind, status, date, currency, customer's key, totals and tax; without
    /// addresses, and lines may be missing. Drafts may be among them. Nothing: it cannot be listed
    /// by day, which says nothing about any document.
    [[nodiscard]] virtual Result<std::optional<std::vector<SalesDocument>>> listed(
        QDate from, QDate to, http::Call &call);

    /// Accounts, dimensions, journals, periods.
    [[nodiscard]] virtual Result<MasterData> masterData(http::Call &call) = 0;
};

inline Result<std::optional<std::vector<SalesDocument>>> Connector::listed(
    QDate /*from*/, QDate /*to*/, http::Call & /*call*/)
{
    return std::nullopt;
}

} // namespace levy
