#pragma once

#include "core/workspace/documents.h"

namespace levy {

/// How people speak of a document's state.
enum class DocumentGroup {
    Done, ///< committed, or nothing was left to do
    Review, ///< waits for a person
    Failed, ///< retries exhausted
    InProgress, ///< active, or waits for its source to become final or to get a number
    Excluded, ///< by a person, deleted at the source, or voided
};

enum class DocumentColumn {
    Status,
    Source,
    Number,
    Date,
    Customer,
    ShipTo,
    Net,
    Tax,
    Currency,
    Avalara,
    Entry,
    Changed,
    Reason,
};

/// What chose the documents of a list that no other filter tells.
enum class ChosenBy {
    Nothing,
    ApprovalRules, ///< as they stand in the settings, of the last 30 days
    NoDecision, ///< final in the ledger without tax and without a decision; known by itself
};

/// Which documents a list or a figure is about, and in what order. Empty members do not restrict.
/// A figure and the list that it opens use the same query, so they agree.
struct DocumentQuery {
    QString connection = {};
    std::optional<DocumentGroup> group = {};
    std::optional<FlagReason> flag = {};
    QDate from = {}; ///< document date
    QDate to = {}; ///< inclusive
    std::optional<qint64> leastNet = {}; ///< minor units, of the amount without its sign
    std::optional<qint64> mostNet = {};
    QString currency = {};
    QString country = {}; ///< of the ship-to
    QString region = {};
    QString customer = {}; ///< the whole name
    QString text = {}; ///< in number, customer, code or entry number
    bool onlyPosted = false; ///< the tax is in the books, or nothing had to be posted
    ChosenBy chosenBy = ChosenBy::Nothing;
    std::vector<qint64> chosen = {}; ///< only these, where rules chose
    DocumentColumn sort = DocumentColumn::Date;
    bool isDescending = true;

    bool operator==(const DocumentQuery &) const = default;
};

/// One line of a list.
struct ListedDocument {
    DocumentRow row;
    QString shipCity; ///< may be empty
    bool isCreditNote = false;
    QDateTime changedAt; ///< UTC
};

/// Net and tax of some documents in one currency, minor units.
struct CurrencySum {
    QString currency;
    qint64 documents = 0;
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
};

[[nodiscard]] DocumentGroup groupOf(DocumentState state);

/// Long lists: their ids in order first, rows by id when they are looked at. Stateless.
namespace documentlist {

/// All ids in the query's order; `limit` 0: all.
[[nodiscard]] Result<std::vector<qint64>> ids(
    Reader &reader, const DocumentQuery &query, qint64 limit = 0);
/// The rows of these ids in the order given; ids that are gone are left out.
[[nodiscard]] Result<std::vector<ListedDocument>> rows(
    Reader &reader, const std::vector<qint64> &ids);
/// By group, without the query's own group.
[[nodiscard]] Result<std::map<DocumentGroup, qint64>> groupCounts(
    Reader &reader, DocumentQuery query);
[[nodiscard]] Result<qint64> count(Reader &reader, const DocumentQuery &query);
[[nodiscard]] Result<std::vector<CurrencySum>> sums(Reader &reader, const std::vector<qint64> &ids);
/// The query as a condition for other statements of this room.
struct Condition {
    QString sql; ///< begins with " WHERE "
    std::vector<SqlBind> binds;
};
[[nodiscard]] Condition conditionOf(const DocumentQuery &query);
/// What ids() asks the store, whole.
[[nodiscard]] Condition idsStatement(const DocumentQuery &query);

} // namespace documentlist

} // namespace levy
