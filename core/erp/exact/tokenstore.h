#pragma once

#include "core/base/result.h"
#include "core/base/stoptoken.h"
#include "core/erp/exact/tokenrecord.h"

#include <memory>
#include <optional>

namespace levy::exact {

/// Held while one process reads, refreshes and writes the tokens of a login. Destroying releases.
class TokenLock {
public:
    virtual ~TokenLock() = default;
};

/// Where the tokens of one login are kept: the vault, with a lock that other processes honour too.
/// Thread-safe.
class TokenStore {
public:
    virtual ~TokenStore() = default;

    /// Nothing: never signed in. SecretLocked when nothing is known about the tokens.
    [[nodiscard]] virtual Result<std::optional<TokenRecord>> load() = 0;

    /// Returns only after the record would survive a power cut.
    [[nodiscard]] virtual Result<void> save(const TokenRecord &record) = 0;

    /// Waits for other processes and threads. Fails with Busy after a while, or Cancelled.
    [[nodiscard]] virtual Result<std::unique_ptr<TokenLock>> lock(const StopToken &stop) = 0;
};

} // namespace levy::exact
