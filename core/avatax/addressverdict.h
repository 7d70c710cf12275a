#pragma once

#include "core/base/result.h"
#include "core/model/address.h"
#include "core/model/taxresult.h"

#include <vector>

namespace levy::avatax {

/// What Avalara's address resolution says (contract 4). An address that fails it can still be sent:
/// the engine then uses the best it has.
struct AddressVerdict {
    bool isValid = false;
    Address suggestion; ///< as Avalara writes it; empty if there is none
    std::vector<TaxMessage> messages; ///< severity "Error" or "Exception" make it invalid
    QString quality; ///< for information only: it does not tell good from bad
    bool isAmbiguous = false; ///< more than one suggestion
    /// The suggestion differs in a field; letter case and a ZIP completed to ZIP+4 are ignored.
    bool changed = false;

    bool operator==(const AddressVerdict &) const = default;
};

/// Avalara resolves addresses of the United States and Canada only.
[[nodiscard]] bool canResolve(const Address &address);

/// The body of a resolve call. Fails with Invalid: "avatax.country", "avatax.length".
[[nodiscard]] Result<Json> resolveRequest(const Address &address);

/// Reads an AddressResolutionModel; Malformed ("avatax.address") where it is none.
[[nodiscard]] Result<AddressVerdict> parseAddressVerdict(const Json &json, const Address &asked);

} // namespace levy::avatax
