#pragma once

#include "core/base/result.h"
#include "core/sandbox/visma/company.h"

namespace levy::sandbox::visma {

/// A journal transaction after the fields of a checked body were applied to it; a null `current`
/// makes a new one. Checked are period, ledger, currency and rate, accounts, subaccounts, and that
/// debits equal credits. No setting of the company decides: without `hold` it is Balanced, the
/// ledger is the first Actual one, date, branch and currency are today, the main branch and the
/// base currency. Fails with Invalid; the message is a sentence.
[[nodiscard]] Result<Json> journalFrom(
    const Company &company, const Json &current, const Json &fields);

/// Inserts, updates and deletes lines; afterwards debits equal credits in both currencies.
[[nodiscard]] Result<> editJournalLines(
    const Company &company, Json &journal, const Json &operations);

/// A journal transaction is refused with `sentence`.
[[nodiscard]] tl::unexpected<Error> badJournal(const QString &sentence);

} // namespace levy::sandbox::visma
