#pragma once

#include "core/rules/sidebyside.h"
#include "core/service/explain.h"

namespace levy::ui {

/// Why the document waits, with amounts and days written as everywhere on the screen: by the
/// locale. `currency`: of the document, for facts that name none.
[[nodiscard]] Explanation flagWords(const Flag &flag, const QString &currency);

/// Whose it is to mend, as a sentence. `owner` as in Explanation.
[[nodiscard]] QString ownerSentence(const QString &owner);

/// One amount of a flag's facts for the screen; what is no figure stays as it is.
[[nodiscard]] QString factAmount(const Json &fact, const QString &currency);
/// Any fact by its name, amounts and days among them.
[[nodiscard]] QString shownFact(const QString &key, const Json &fact, const QString &currency);

/// The same difference with its amounts and days for the screen.
[[nodiscard]] SourceDifference shownDifference(
    const SourceDifference &difference, const QString &currency);

} // namespace levy::ui
