#pragma once

#include "core/reconcile/matching.h"

namespace levytest {

/// One way in which somebody makes the books part, and how it must be named.
struct Drift {
    const char *name;
    levy::reconcile::TieState state;
    levy::reconcile::Side side;
    levy::reconcile::Cause cause;
    /// Does it to document, transaction and entry with these indices; what is to be taken out is
    /// marked by an empty code, source id or entry id.
    void (*inflict)(levy::reconcile::Books &books, int document, int entry);
    /// It shows on a row of its own and leaves the document's row as it was.
    bool isApart = false;
};

[[nodiscard]] const std::vector<Drift> &drifts();

/// Takes out what inflict() marked.
void sweep(levy::reconcile::Books &books);

} // namespace levytest
