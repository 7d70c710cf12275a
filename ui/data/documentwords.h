#pragma once

#include "core/workspace/documentlist.h"
#include "ui/theme/painting.h"

namespace levy::ui {

// The same words for the same things on every page.

[[nodiscard]] QString groupName(DocumentGroup group); ///< "Done", "Needs review", …
/// "Exact US" for "Exact Online US": a column of sources has little room.
[[nodiscard]] QString shortSource(const QString &connection);
[[nodiscard]] PillText statusPill(DocumentGroup group);
[[nodiscard]] PillText statusPill(const DocumentRow &row);
/// What Avalara holds: with the lock once it is committed.
[[nodiscard]] PillText avalaraPill(TaxStatus status, bool isLocked);
[[nodiscard]] QString avalaraWord(const QString &taxStatus); ///< "–", "Saved", "Committed"
[[nodiscard]] bool isIrreversible(const QString &taxStatus);
/// "Austin, TX" in the company's own country style, else "Malmö, SE".
[[nodiscard]] QString placeText(const ListedDocument &document);
[[nodiscard]] QString reasonTitle(FlagReason reason);
[[nodiscard]] QString reasonIcon(FlagReason reason);
[[nodiscard]] Tone reasonTone(FlagReason reason);
/// A US state or a country by its name, else the code.
[[nodiscard]] QString regionName(const QString &country, const QString &region);
[[nodiscard]] QString countryName(const QString &code);

} // namespace levy::ui
