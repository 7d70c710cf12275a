#pragma once

#include "core/base/error.h"

#include <QString>

#include <span>

namespace levy::avatax {

/// What follows from an error of Avalara's (contract 7.3).
enum class ErrorClass {
    Retry, ///< wait and repeat
    Person, ///< somebody corrects the document or the customer, or decides
    SetUp, ///< somebody corrects a setting here or at Avalara
    Check, ///< read the document at Avalara, then decide
    Success, ///< what was wanted is so already
    Code, ///< a mistake of Levy's
};

enum class ErrorOwner { Finance, Administrator, Avalara, Levy };

/// Three whole sentences for an accountant, in English; translated in the context "AvalaraErrors".
struct ErrorSentences {
    const char *happened = "";
    const char *books = ""; ///< what it means for the books
    const char *todo = "";
};

struct CatalogueEntry {
    const char *code = ""; ///< Error::code
    int number = 0; ///< Avalara's own; 0: none
    ErrorKind kind = ErrorKind::Rejected;
    ErrorClass errorClass = ErrorClass::Person;
    ErrorOwner owner = ErrorOwner::Finance;
    const ErrorSentences *sentences = nullptr; ///< never null in an entry of the catalogue
};

/// All codes that the contract names, and those of Levy's own ("avatax.sums").
[[nodiscard]] std::span<const CatalogueEntry> errorCatalogue();

/// The entry of a code, letter case ignored; nullptr where the catalogue has none.
[[nodiscard]] const CatalogueEntry *findByCode(const QString &code);
[[nodiscard]] const CatalogueEntry *findByNumber(qint64 number);

/// What an error of this room means: by its code, else by its kind.
[[nodiscard]] CatalogueEntry classify(const Error &error);

/// The three sentences in the person's language, one after the other.
[[nodiscard]] QString explanation(const CatalogueEntry &entry);

[[nodiscard]] QString toText(ErrorClass errorClass); ///< "retry", "person", …
[[nodiscard]] QString toText(ErrorOwner owner); ///< "finance", "administrator", …

} // namespace levy::avatax
