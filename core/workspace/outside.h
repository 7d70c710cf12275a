#pragma once

#include "core/model/otherrecord.h"
#include "core/store/transaction.h"

namespace levy {

/// What happened outside Levy and has still to be followed up or kept in mind.
namespace outside {

/// Customers, by the ledger's key, whose documents have to be read again.
[[nodiscard]] Result<void> addChangedCustomer(
    Transaction &transaction, const QString &connection, const QString &customer);
[[nodiscard]] Result<std::vector<QString>> changedCustomers(
    Reader &reader, const QString &connection);
[[nodiscard]] Result<void> removeChangedCustomer(
    Transaction &transaction, const QString &connection, const QString &customer);
/// The ledger's keys of documents that can still change and have one of these as customer, payer or
/// recipient.
[[nodiscard]] Result<std::vector<QString>> openDocumentsOf(
    Reader &reader, const QString &connection, const std::vector<QString> &customers);

/// Keeps it unless a document of this workspace has that code.
[[nodiscard]] Result<void> setOtherRecord(
    Transaction &transaction, const QString &company, const OtherRecord &record);
[[nodiscard]] Result<std::vector<OtherRecord>> otherRecords(Reader &reader, const QString &company);

} // namespace outside

} // namespace levy
