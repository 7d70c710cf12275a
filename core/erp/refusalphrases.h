#pragma once

#include <QtGlobal>

// Sentences that many refusals share.

namespace levy::refusals {

inline constexpr const char nothingBooked[] = QT_TRANSLATE_NOOP(
    "LedgerRefusals",
    "This attempt changed nothing in the books; what Avalara holds stays as it is.");
inline constexpr const char perhapsBooked[] = QT_TRANSLATE_NOOP(
    "LedgerRefusals",
    "It is not known whether it was carried out. Levy looks before it writes anything again, so "
    "nothing is booked twice.");
inline constexpr const char allWaits[] = QT_TRANSLATE_NOOP(
    "LedgerRefusals",
    "Nothing was changed. Until then nothing more is read or written there; waiting documents are "
    "kept.");
inline constexpr const char nothingChanged[]
    = QT_TRANSLATE_NOOP("LedgerRefusals", "Nothing was changed and nothing is lost.");
inline constexpr const char tryAgain[]
    = QT_TRANSLATE_NOOP("LedgerRefusals", "Mend it in the ledger, then choose Try again.");
inline constexpr const char waitForIt[]
    = QT_TRANSLATE_NOOP("LedgerRefusals", "You need do nothing: Levy goes on by itself.");
inline constexpr const char reportIt[] = QT_TRANSLATE_NOOP(
    "LedgerRefusals",
    "This is a mistake in Levy, not in your document: please report it with the details shown "
    "here.");
inline constexpr const char signInAgain[]
    = QT_TRANSLATE_NOOP("LedgerRefusals", "Sign in again on the Connections page.");

} // namespace levy::refusals
