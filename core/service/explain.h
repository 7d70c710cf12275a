#pragma once

#include "core/base/error.h"
#include "core/model/document.h"

#include <QString>

namespace levy {

/// What a person reads about trouble: what happened, what it means for the books, what to do. For
/// the window and levy-cli alike.
struct Explanation {
    QString title; ///< a few words
    QString text; ///< whole sentences
    QString owner; ///< "finance", "administrator", "avalara", "erp" or "levy"

    bool operator==(const Explanation &) const = default;
};

[[nodiscard]] Explanation explain(const Error &error);

/// The same where something was only to be shown: nothing was sent, nothing has changed.
[[nodiscard]] Explanation explainReading(const Error &error);

/// Why the document waits, with its facts in the sentence.
[[nodiscard]] Explanation explain(const Flag &flag);

/// What the trail's event says of trouble, from its facts; empty where it tells of none.
[[nodiscard]] Explanation explainFacts(const Json &facts);

/// The effect of a debit side in words.
[[nodiscard]] QString effectOfDebit(const QString &debit);

} // namespace levy
