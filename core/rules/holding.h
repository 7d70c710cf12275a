#pragma once

#include "core/rules/nextstep.h"

namespace levy {

// What holds a document back before it is recorded or posted: the connection's approval rules, and
// credit notes that are together more than their invoice.

/// What an assessment is gathered of: the document as it is sent, and the rules.
[[nodiscard]] QByteArray assessmentOf(const SalesDocument &effective, const Policy &policy);
/// Whether the document's assessment is of that.
[[nodiscard]] bool isAssessed(
    const Document &document, const SalesDocument &effective, const Ground &ground);

/// Whether a rule holds it whatever the tax, so that the tax is worth an estimate; or needs one.
[[nodiscard]] bool wantsPreview(
    const ApprovalRules &rules, const SalesDocument &effective, const History &history);

/// Before anything is recorded: the assessment that is missing, the flag, or nothing.
[[nodiscard]] std::optional<Step> holdingBefore(
    const Document &document, const SalesDocument &effective, const Ground &ground);

/// Before anything is posted: the same with the tax as it was recorded.
[[nodiscard]] std::optional<Step> holdingCalculated(
    const Document &document, const SalesDocument &effective, const Ground &ground);

} // namespace levy
