#pragma once

#include "core/model/document.h"

namespace levy::reconcile {

/// Why a document that is final in its ledger has neither tax nor a decision.
enum class Undecided {
    StillWaiting, ///< for a person
    RetriesExhausted,
    NotReached, ///< Levy has not come to it yet
    OnlyObserved, ///< the connection only looks
};

/// Whether the document was finalised in the ledger without a decision: its tax is neither recorded
/// at Avalara nor did a person exclude it or say that it was handled. Nothing: it is open, or it
/// was decided. Pure.
[[nodiscard]] std::optional<Undecided> finalisedWithoutDecision(const Document &document);

[[nodiscard]] QString toText(Undecided why); ///< "still-waiting", …

} // namespace levy::reconcile
