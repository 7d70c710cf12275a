#pragma once

#include "core/sandbox/visma/company.h"
#include "core/sandbox/visma/documentkind.h"

namespace levy::sandbox::visma {

/// Which optional parts of a document an answer shows.
struct DocumentParts {
    bool isList = false; ///< leaves creditTerms and paymentMethod out, as recorded
    bool taxDetails = true;
    bool invoiceAddress = true;
    bool attachments = true;
    bool applications = true;
};

/// A document as a reader sees it: names and descriptions of what it refers to filled in, members
/// of the simulation's own left out.
[[nodiscard]] Json documentAnswer(
    const Company &company,
    const DocumentKind &kind,
    const Json &row,
    const DocumentParts &parts = {});
/// Its row in GET customerdocument: the header only, without timeStamp.
[[nodiscard]] Json headerAnswer(const Company &company, const DocumentKind &kind, const Json &row);
[[nodiscard]] Json journalAnswer(const Company &company, const Json &row);

// Parts that documents and master data share. An unknown key gives the bare reference.
[[nodiscard]] Json accountReference(const Company &company, const QString &number);
[[nodiscard]] Json subaccountAnswer(const Company &company, const QString &number);
[[nodiscard]] Json zoneReference(const Company &company, const QString &id);
[[nodiscard]] Json categoryReference(const Company &company, const QString &id);
[[nodiscard]] Json branchReference(const Company &company, const QString &number);
[[nodiscard]] Json locationReference(
    const Company &company, const QString &customer, const QString &id);
/// With the name of its country.
[[nodiscard]] Json addressAnswer(Json address);

/// The key of a location: "10042/MAIN".
[[nodiscard]] QString locationKey(const QString &customer, const QString &id);

/// Without the members that begin with '_', which the simulation keeps for itself.
[[nodiscard]] Json withoutOwn(const Json &row);

} // namespace levy::sandbox::visma
