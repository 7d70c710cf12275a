#pragma once

#include "tests/unit/erp_visma/fakevisma.h"

namespace levy::visma {

inline const QString invoices = QStringLiteral("GET v1/customerinvoice");
inline const QString creditNotes = QStringLiteral("GET v1/customerCreditNote");
inline const QString locations = QStringLiteral("GET v1/location");

/// Everything of one run, pages put together.
struct Run {
    ChangePage all;
    int pages = 0;
    std::optional<Error> error;
};

/// The cursor lives in a database between two pages.
[[nodiscard]] FeedCursor stored(const FeedCursor &cursor);

/// Reads until the last page or the first error.
[[nodiscard]] Run readRun(VismaConnector &connector, FeedCursor cursor, http::Call &call);

[[nodiscard]] QStringList idsOf(const ChangePage &page);
/// Invoices numbered from `first`, all changed at the same moment.
[[nodiscard]] std::vector<Json> rowsOf(int first, int count);
[[nodiscard]] Json withVersion(Json row, const QString &version);

} // namespace levy::visma
