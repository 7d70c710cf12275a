#pragma once

#include "core/rules/approvalrules.h"

namespace levy::ui {

/// What each approval rule asks, by the core's stable word ("over-amount"): "Net amount above".
[[nodiscard]] QString ruleSentence(const QString &rule);
/// What has to be known besides; empty: nothing.
[[nodiscard]] QString ruleNote(const QString &rule);
/// What differs, each by name with before and after: "Net amount above: off → 50,000.00 USD".
[[nodiscard]] QStringList ruleChanges(const ApprovalRules &before, const ApprovalRules &after);

/// A percentage with the locale's decimal separator, without the sign: "2.5".
[[nodiscard]] QString percentText(const Decimal &percent);

} // namespace levy::ui
