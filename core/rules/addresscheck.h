#pragma once

#include "core/model/address.h"

#include <QStringList>

namespace levy {

/// Whether Avalara's resolver covers the country: the United States and Canada, nobody else.
[[nodiscard]] bool isResolvable(const QString &country);

/// What Levy's own checks find wrong, as stable words: "country-missing", "country-unknown",
/// "region-missing", "postal-code-missing", "postal-code-form", "place-missing". Empty: nothing.
/// Never a finding merely because a country's form is not known here.
[[nodiscard]] QStringList addressProblems(const Address &address);

/// Such a word, or one of vatNumberProblem(), for a person: "the country code is unknown".
[[nodiscard]] QString addressProblemText(const QString &problem);

} // namespace levy
