#pragma once

#include "core/service/documentview.h"
#include "core/service/levy.h"
#include "ui/components/eventlist.h"

#include <optional>

namespace levy::ui {

/// What a person can choose for a document that is no longer right, and what the choice does in
/// words.
struct RemedyChoice {
    RemedyKind kind = RemedyKind::None;
    QString action; ///< of the button: "Adjust"
    QString title; ///< of the dialog
    QString sentence; ///< of the notice after the choice
    /// Four sentences in the order in which it happens; what cannot be undone is marked.
    std::vector<EventList::Entry> consequences;
    bool hasAvalaraReason = false; ///< one of Avalara's words is asked
    bool hasDay = false; ///< a day for the reversal is asked
    QString dayLabel = {}; ///< of that day, where it is not a reversal's
};

/// What the rules allow for the document as it is, the first one first. `day`: of a reversal.
[[nodiscard]] std::vector<RemedyChoice> remedyChoices(const DocumentView &view, QDate day);

/// Another day for an entry whose period is closed.
[[nodiscard]] RemedyChoice entryDayChoice(const DocumentView &view, QDate day);

/// What a person entered for a choice.
struct RemedyAnswer {
    QString avalaraReason;
    QString words;
    QDate day;
};

[[nodiscard]] Decision decisionOf(RemedyKind kind, const RemedyAnswer &answer);

/// Avalara's word for the reason of an adjustment in the person's language.
[[nodiscard]] QString adjustmentReasonName(const QString &word);

} // namespace levy::ui
