#pragma once

#include "core/rules/progress.h"

namespace levy {

// What comes of the steps of a remedy and of an assessment. As in progress.h: pure, and kept in any
// state of the document.

[[nodiscard]] Change afterAssessing(
    Document document,
    const Assess &step,
    const Result<Assessment> &assessment,
    const Policy &policy,
    const Moment &moment);

/// Avalara's copy was read. Locked, voided or changed by somebody else: a person decides anew.
[[nodiscard]] Change afterInspection(
    Document document, const Result<TaxResult> &held, const Policy &policy, const Moment &moment);

[[nodiscard]] Change afterAdjusting(
    Document document,
    const AdjustTax &step,
    const Result<TaxResult> &tax,
    const Policy &policy,
    const Moment &moment);

[[nodiscard]] Change afterVoiding(
    Document document, const Result<void> &voided, const Policy &policy, const Moment &moment);

[[nodiscard]] Change afterReversalRecorded(
    Document document,
    const RecordReversal &step,
    const Result<TaxResult> &tax,
    const Policy &policy,
    const Moment &moment);

[[nodiscard]] Change afterReversalCommit(
    Document document, const Result<TaxResult> &tax, const Policy &policy, const Moment &moment);

/// Both sides are taken back: the document rests as voided, or begins its next life.
[[nodiscard]] Change afterReversed(Document document);

} // namespace levy
