#pragma once

#include "core/erp/visma/listrun.h"
#include "core/erp/visma/resource.h"

#include <QMap>

namespace levy::visma {

/// The lists that are read by change, in the order of a first run: what documents are completed
/// from before the documents, what is credited before the credit notes.
enum class List {
    Subaccounts,
    Locations,
    Customers,
    Invoices,
    DebitNotes,
    CashSales,
    CreditNotes,
};

/// Nothing for a list of master data.
[[nodiscard]] std::optional<Resource> documentsOf(List list);

/// What FeedCursor::state holds: how far each list was read, and where the present run stands.
struct FeedState {
    /// A document that was handed out, by source id.
    struct Handled {
        QString version; ///< its timeStamp then
        QString changedAt; ///< its lastModifiedDateTime then, as sent

        bool operator==(const Handled &) const = default;
    };

    QMap<List, ListMark> marks;
    std::optional<List> running; ///< nothing: a new run begins
    ListRun run; ///< of the running list
    QMap<QString, Handled> handled; ///< within the overlap: they come again, and are no news
    QDateTime companyReadAt;
    QDateTime mastersReadAt;

    /// The first list of master data that was never read whole.
    [[nodiscard]] std::optional<List> firstUnreadMaster() const;
    /// Lets go of what the list's next reading will not bring again.
    void forgetBefore(List list, const ListMark &mark);

    [[nodiscard]] Json toJson() const;
    /// A null value is the beginning. Malformed ("visma.cursor") where it is none of ours.
    [[nodiscard]] static Result<FeedState> fromJson(const Json &json);

    bool operator==(const FeedState &) const = default;
};

} // namespace levy::visma
