#pragma once

#include "core/audit/audittrail.h"
#include "core/rules/ground.h"
#include "core/workspace/documentlist.h"

#include <QHash>

namespace levy {

class Store;

/// A mapping rule that sent part of a document's tax to its account, and those that it beat.
struct AppliedRule {
    MappingRule rule;
    Decimal tax; ///< in the document's currency
    std::vector<MappingRule> beaten;
};

/// One document with everything that a person wants to see of it: a consistent snapshot.
struct DocumentView {
    Document document;
    SalesDocument effective; ///< as it is sent: corrections and mapped codes filled in
    QString connectionName;
    std::vector<AuditEvent> events; ///< newest first, bodies without content
    QHash<QString, QString> accountNames; ///< GL account code → name in the ledger
    std::optional<LedgerEntry> entry; ///< as posted, or as it would be
    bool isProposed = false; ///< `entry` is not in the ledger yet
    qint64 mappingVersion = 0; ///< that `entry` and `rules` are of
    std::vector<AppliedRule> rules;
    std::vector<ListedDocument> earlier; ///< of the same customer, newest first, at most five
};

/// NotFound ("document.unknown") where there is none.
[[nodiscard]] Result<DocumentView> documentView(
    Store &store, const AuditTrail &trail, DocumentId id);

/// Which rules decide where this tax goes; every detail row is looked at as the entry builder does.
[[nodiscard]] std::vector<AppliedRule> appliedRules(
    const SalesDocument &effective, const TaxResult &tax, const std::vector<MappingRule> &rules);

/// What decided this document's tax, in sentences: places, date, codes, exemption; for a zero the
/// reason that Avalara gave.
[[nodiscard]] QStringList whyThisTax(const Document &document, const SalesDocument &effective);

} // namespace levy
