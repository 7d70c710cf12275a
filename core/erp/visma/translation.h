#pragma once

#include "core/erp/visma/resource.h"
#include "core/model/salesdocument.h"

#include <QHash>

/// Pure: rows of Visma.net to Levy's values.
namespace levy::visma {

/// What a document needs beyond its own row, found beforehand. Rows are slim and may be null.
struct Surroundings {
    QString connection;
    QString companyCurrency; ///< empty: not known
    Json customer;
    Json location;
    Address shipFrom;
    QHash<QString, QString> regions; ///< Settings::regions
    QString entityUseAttribute;
    QHash<QString, Json> vatCategories; ///< by id

    bool operator==(const Surroundings &) const = default;
};

/// Whether the document itself may be changed (contracts/visma-net.md 5).
enum class Editing {
    Possible, ///< Hold, Balanced, Scheduled
    Released, ///< Open, Closed
    Impossible, ///< Voided, and everything of which nobody knows
};
[[nodiscard]] Editing editingOf(const Json &row);

/// Hold is a draft, Open and Closed are final, Voided is deleted. Everything else is open: never
/// committed before it is released. Malformed ("visma.status-missing") without one.
[[nodiscard]] Result<SourceStatus> statusOf(const Json &row);

/// The key of a row; Malformed ("visma.document-key") for a row of no sale.
[[nodiscard]] Result<DocumentKey> keyOfRow(const Json &row);

[[nodiscard]] const Json &linesOf(const Json &row);

/// The county becomes a region by `regions`, or is one in the US and Canada.
[[nodiscard]] Address addressOf(const Json &address, const QHash<QString, QString> &regions);

struct ShipTo {
    Address address;
    /// Neither location nor customer has a delivery address: it is the one of the invoice.
    bool isBillTo = false;
};
[[nodiscard]] ShipTo shipToOf(const Json &row, const Surroundings &around);

/// The document, credits negative whatever sign they came with, Levy's own lines apart. Malformed
/// where a number, the type, the currency or the date is not usable.
[[nodiscard]] Result<SalesDocument> documentOf(const Json &row, const Surroundings &around);

} // namespace levy::visma
