#pragma once

#include "core/base/result.h"
#include "core/sandbox/visma/company.h"
#include "core/sandbox/visma/documentkind.h"

namespace levy::sandbox::visma {

// Documents as people enter them leave much to the service. These fill in what follows from
// customers, items and settings, and fail with Invalid where something is referred to that the
// company does not have; the message is the sentence that the service says.

/// The header: location, VAT zone, currency and rate, branch, accounts, period, dates, addresses.
/// What is there already is kept.
[[nodiscard]] Result<> completeHeader(
    const Company &company, const DocumentKind &kind, Json &document);

/// One line of that document: account, subaccount, VAT category, branch, unit, quantity.
[[nodiscard]] Result<> completeLine(
    const Company &company, const DocumentKind &kind, const Json &document, Json &line);

/// All lines, with numbers for those that have none.
[[nodiscard]] Result<> completeLines(
    const Company &company, const DocumentKind &kind, Json &document);

/// Whether account, subaccount and VAT category of a line may still be used.
[[nodiscard]] Result<> checkUsable(const Company &company, const Json &line);

/// The number that segments make: every segment of the dimension SUBACCOUNT once, with a value that
/// it knows.
[[nodiscard]] Result<QString> subaccountNumber(const Company &company, const Json &segments);
/// The same, of a subaccount that exists.
[[nodiscard]] Result<QString> subaccountFrom(const Company &company, const Json &segments);

/// "X '17' cannot be found in the system."
[[nodiscard]] tl::unexpected<Error> notFound(const QString &what, const QString &key);

} // namespace levy::sandbox::visma
