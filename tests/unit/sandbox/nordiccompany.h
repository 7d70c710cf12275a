#pragma once

#include "core/model/address.h"
#include "core/model/mapping.h"
#include "core/rules/ground.h"
#include "core/sandbox/avatax/taxrequest.h"

#include <array>
#include <vector>

namespace levytest {

/// A kind of document, the list of the seed that holds it and the member that holds its lines.
struct NordicKind {
    QStringView type;
    QStringView rows;
    QStringView lines;
};

inline constexpr std::array nordicKinds{
    NordicKind{u"Invoice", u"customerInvoices", u"invoiceLines"},
    NordicKind{u"CreditNote", u"customerCreditNotes", u"lines"},
    NordicKind{u"DebitNote", u"customerDebitNotes", u"lines"},
    NordicKind{u"CashSale", u"cashSales", u"cashSaleLines"}};

/// One company of the Visma.net sample with its connection: finds its rows and works out what
/// Visma.net and the simulated AvaTax make of a document, without the connector and the engine.
class NordicCompany {
public:
    NordicCompany(
        levy::Json company,
        const levy::Json &connection,
        const std::vector<levy::MappingRule> &allRules);

    [[nodiscard]] const levy::Json &rows() const { return m_company; }
    [[nodiscard]] const levy::Policy &policy() const { return m_policy; }
    [[nodiscard]] const QString &connection() const { return m_connection; }
    [[nodiscard]] const std::vector<levy::MappingRule> &rules() const { return m_rules; }

    /// The row of a list whose member `key` has that text; null if there is none.
    [[nodiscard]] const levy::Json &row(
        QStringView list, QStringView key, const QString &text) const;
    /// "visma-se:Invoice/2604370"
    [[nodiscard]] QString nameOf(const NordicKind &kind, const levy::Json &document) const;
    template <class Visit>
    void forEachDocument(Visit visit) const
    {
        for (const NordicKind &kind : nordicKinds) {
            for (const levy::Json &document : m_company[kind.rows].items())
                visit(kind, document);
        }
    }

    [[nodiscard]] levy::Address shipTo(const levy::Json &document) const;
    /// Line amounts after discount, in the order of the lines.
    [[nodiscard]] std::vector<levy::Decimal> amounts(
        const levy::Json &document, QStringView lines) const;
    /// The VAT that Visma.net computes itself.
    [[nodiscard]] levy::Decimal vismaVat(const levy::Json &document, QStringView lines) const;
    /// What Levy asks Avalara.
    [[nodiscard]] levy::sandbox::avatax::OrRefusal<levy::sandbox::avatax::TaxRequest> request(
        const levy::Json &document, QStringView lines) const;

private:
    /// Null if the document goes to the customer's own address.
    [[nodiscard]] const levy::Json &locationOf(const levy::Json &document) const;
    [[nodiscard]] const levy::Json &customerOf(const levy::Json &document) const;
    /// The VAT that the document's zone and the line's category have in common; null if none.
    [[nodiscard]] const levy::Json &vatOf(const levy::Json &document, const levy::Json &line) const;

    levy::Json m_company;
    QString m_connection;
    levy::Policy m_policy;
    std::vector<levy::MappingRule> m_rules;
};

/// The curated companies in the order of the seed.
[[nodiscard]] const std::vector<NordicCompany> &nordicCompanies();
/// All mapping rules of the sample's configuration.
[[nodiscard]] std::vector<levy::MappingRule> nordicRules();

} // namespace levytest
