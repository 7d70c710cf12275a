#pragma once

#include "core/service/levy.h"

namespace levy {

/// What one service answered when it was asked for real.
struct ServiceCheck {
    QString service; ///< "avatax" or the id of a connection
    QString what; ///< a few words: "Avalara: sign-in"
    Result<QString> answer; ///< what it said of itself
    qint64 milliseconds = 0;
};

/// Asks Avalara and every ledger, one after the other: sign-in, companies, and where each company
/// that documents are calculated in has declared nexus, beside where they go. Invalid ("service.not-configured") where
/// something is missing; a service in trouble stands in the list.
[[nodiscard]] Result<std::vector<ServiceCheck>> checkServices(Levy &levy, const StopToken &stop);

} // namespace levy
