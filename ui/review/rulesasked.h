#pragma once

#include "core/rules/approvalrules.h"
#include "core/service/documentview.h"
#include "ui/components/eventlist.h"

namespace levy::ui {

/// The approval rules that hold the document, each with its limit and by how much it is passed.
[[nodiscard]] std::vector<EventList::Entry> rulesThatAsked(
    const DocumentView &view, const ApprovalRules &rules);

} // namespace levy::ui
