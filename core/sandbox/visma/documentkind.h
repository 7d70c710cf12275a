#pragma once

#include <QString>

#include <array>

namespace levy::sandbox::visma {

/// The four resources that hold customer sales documents, and where their members differ.
struct DocumentKind {
    QString resource; ///< in paths, and the set in the books: "customerinvoice"
    QString seeded; ///< the list in a seed and in books(): "customerInvoices"
    QString word; ///< in sentences: "Invoice"
    QString documentType;
    QString lines; ///< "invoiceLines"
    QString taxLines; ///< of the body of a PUT: "taxDetailLines"; empty: none
    QString address; ///< of the body of a PUT: "billingAddress"; empty: none
    QLatin1StringView header; ///< its shape in bodies: "CustomerInvoiceUpdateDto"

    bool operator==(const DocumentKind &) const = default;
};

[[nodiscard]] const std::array<DocumentKind, 4> &documentKinds();
/// Nullptr: no such resource.
[[nodiscard]] const DocumentKind *documentKind(QStringView resource);

/// Hold, Balanced or Scheduled: may be edited.
[[nodiscard]] bool isEditable(const QString &status);
/// Open, Closed or Voided: has been released.
[[nodiscard]] bool isReleased(const QString &status);

} // namespace levy::sandbox::visma
