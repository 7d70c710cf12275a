#pragma once

#include "core/base/result.h"
#include "core/sandbox/visma/company.h"
#include "core/sandbox/visma/documentkind.h"

namespace levy::sandbox::visma {

/// What a PUT makes of a document: `fields` is a checked body, only what it names is changed, and
/// everything that follows from it is computed anew. Fails with Invalid; the message is a sentence.
/// Whether the document may be edited at all is mayEdit()'s affair.
[[nodiscard]] Result<Json> edited(
    const Company &company, const DocumentKind &kind, const Json &document, const Json &fields);

/// Inserts, updates and deletes lines. Lines that are not named stay.
[[nodiscard]] Result<> editLines(
    const Company &company, const DocumentKind &kind, Json &document, const Json &operations);

/// Hold, Balanced and Scheduled: everything; Open: due date and cash discount date; others:
/// nothing. Also a period that is closed in the customer ledger refuses.
[[nodiscard]] Result<> mayEdit(
    const Company &company, const DocumentKind &kind, const Json &document, const Json &fields);

/// Fails where the period of a ledger is closed or inactive; `closed` names the flag of the period.
[[nodiscard]] Result<> checkPeriod(
    const Company &company, const QString &period, QStringView closed);

} // namespace levy::sandbox::visma
