#pragma once

#include "core/model/document.h"
#include "core/rules/ground.h"

namespace levy {

/// Whether the same key now stands for another document: another number, customer, currency or
/// kind, of one that is recorded or posted already.
[[nodiscard]] bool hasOtherIdentity(const Document &known, const SalesDocument &seen);

/// From how many such changes at once on a person is asked, in a connection with so many documents.
[[nodiscard]] qint64 mostAtOnce(const FeedGuard &guard, qint64 documents);

/// Why this looks like the chart of another company than before, in words; empty where it does not.
[[nodiscard]] QString signOfOtherCompany(const MasterData &before, const MasterData &now);

/// Whether a reading from the very beginning brought so few of the known documents that the feed is
/// not to be trusted.
[[nodiscard]] bool isShrunken(qint64 known, qint64 seen);

} // namespace levy
