#pragma once

#include "core/sandbox/avatax/avataxerrors.h"

namespace levy::sandbox::avatax {

enum class Model {
    CreateTransaction,
    CreateOrAdjustTransaction,
    AdjustTransaction,
    CommitTransaction,
    VoidTransaction,
    VerifyTransaction,
    ChangeTransactionCode,
    LockTransaction,
    AddressValidationInfo,
};

/// Parses a body and holds it against its model: no unknown member, the right JSON type, a known
/// enum value, no text over its length. Stricter than the recorded service, which ignores or
/// converts some of it: a client shall send canonical types.
[[nodiscard]] OrRefusal<Json> parseModel(const QByteArray &body, Model model);

} // namespace levy::sandbox::avatax
