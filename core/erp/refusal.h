#pragma once

#include "core/base/error.h"

#include <QString>

#include <span>

namespace levy {

/// What follows from a ledger's refusal.
enum class RefusalNext {
    Retry, ///< Levy waits and repeats by itself
    Person, ///< somebody mends the document or the ledger's master data, or decides
    SetUp, ///< somebody mends a right, a sign-in or a setting
    Check, ///< somebody compares what the ledger holds before anything is repeated
    Code, ///< a mistake of Levy's
};

enum class RefusalOwner { Finance, Administrator, Erp, Levy };

/// A few words and three sentences for an accountant, in English; translated in the context
/// "LedgerRefusals".
struct RefusalWords {
    const char *title = "";
    const char *happened = "";
    const char *books = ""; ///< what it means for the books
    const char *todo = "";
};

/// One refusal that a ledger's contract names. What is empty or 0 fits everything. The kind of the
/// error, which decides what Levy does, never depends on the words: those are the person's.
struct Refusal {
    const char *section = ""; ///< of the contract
    int status = 0; ///< HTTP
    const char *code = ""; ///< Error::code
    const char *words = ""; ///< parts of the sentence: '|' between alternatives, '*' for anything
    RefusalNext next = RefusalNext::Person;
    RefusalOwner owner = RefusalOwner::Finance;
    const RefusalWords *say = nullptr; ///< never null in a catalogue
    const char *operation = ""; ///< a part of Error::operation
};

/// The first row that fits, letter case ignored; nullptr: unknown.
[[nodiscard]] const Refusal *findRefusal(std::span<const Refusal> catalogue, const Error &error);

[[nodiscard]] QString titleOf(const Refusal &refusal); ///< in the person's language
/// The three sentences in the person's language, one after the other. Where the outcome is unknown,
/// the second one says so, whatever the row says.
[[nodiscard]] QString explanation(const Refusal &refusal, bool outcomeUnknown);

[[nodiscard]] QString toText(RefusalOwner owner); ///< "finance", "administrator", "erp", "levy"

} // namespace levy
