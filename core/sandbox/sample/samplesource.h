#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/money/decimal.h"

#include <QString>

namespace levy::sandbox {

/// A file of resources/sample ("us.json"), parsed; each call parses anew.
[[nodiscard]] Json sampleFile(const QString &name);

/// A guid that depends on nothing but the two names.
[[nodiscard]] QString sampleId(const QString &scope, const QString &name);

/// For arithmetic on our own sample figures, which cannot fail unless the files are wrong
/// (asserted).
[[nodiscard]] Decimal must(const Result<Decimal> &result);

/// The number or the text of a number in a sample file; `otherwise` where it is absent.
[[nodiscard]] Decimal decimalOf(const Json &json, const Decimal &otherwise = {});

} // namespace levy::sandbox
