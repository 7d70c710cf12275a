#pragma once

#include "core/sandbox/avatax/taxengine.h"

namespace levy::sandbox::avatax {

/// Which parts of a TransactionModel were asked for ($include).
struct Parts {
    bool lines = true;
    bool details = true;
    bool summary = true;
    bool addresses = true;
    bool taxTypes = false;

    /// Contract, section 5: empty means Summary,Addresses, and Summary implies Details implies
    /// Lines.
    [[nodiscard]] static OrRefusal<Parts> fromInclude(const QString &include);
    /// What a list answers when nothing was asked for.
    [[nodiscard]] static Parts none() { return {false, false, false, false, false}; }
};

/// The life-cycle facts of a recorded document, beside its request.
struct DocumentFacts {
    qint64 id = 0; ///< 0: an order, nothing is recorded
    QString code;
    QString status = QStringLiteral("Temporary");
    int version = 1;
    bool isLocked = false;
    QString adjustmentReason = QStringLiteral("NotAdjusted");
    QString adjustmentDescription;
    QString modified; ///< as the service writes instants
};

/// The TransactionModel as the service answers it. Ids of lines, details and addresses follow the
/// document's id.
[[nodiscard]] Json transactionModel(
    const TaxRequest &request,
    const TaxedDocument &document,
    const DocumentFacts &facts,
    const Parts &parts);

} // namespace levy::sandbox::avatax
