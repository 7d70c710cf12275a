#pragma once

#include "core/rules/nextstep.h"
#include "core/rules/progress.h"

#include <map>

namespace levytest {

/// A ledger and an Avalara in memory for the pure rules: walks a document through its steps until
/// it rests, as the engine would, and notes what was done.
class SmallBooks {
public:
    explicit SmallBooks(levy::Ground ground);

    [[nodiscard]] levy::Document run(levy::Document document);
    /// The one next step only.
    [[nodiscard]] levy::Document step(levy::Document document);

    /// A document that went all its way and is committed.
    [[nodiscard]] levy::Document committed(levy::Document document);

    levy::Ground ground;
    levy::Decimal rate; ///< of the tax; 0.0825 at first
    std::map<QString, levy::TaxResult> avalara; ///< by code
    std::vector<levy::LedgerEntry> entries;
    QStringList done; ///< names of the steps, moves left out
    levy::Moment moment;

    /// Sum of what the entries say of tax, positive for an invoice's.
    [[nodiscard]] levy::Decimal posted() const;

private:
    [[nodiscard]] levy::TaxResult answer(
        const levy::SalesDocument &sales, const QString &code, levy::TaxStatus status) const;
    [[nodiscard]] levy::Change perform(const levy::Document &document, const levy::Step &step);
    [[nodiscard]] levy::Change performRemedy(
        const levy::Document &document, const levy::Step &step);
};

} // namespace levytest
