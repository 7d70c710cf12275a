#pragma once

#include "core/service/setupdraft.h"

namespace levy {

/// Where a ledger of that kind can take tax; the first is what it is offered for.
[[nodiscard]] std::vector<TaxPlace> placesOf(const QString &kind);

/// A sensible beginning for a company, out of its chart of accounts. The debit side stays open: a
/// person chooses it. Companies at home in the Nordics get their tax by tax codes, which Visma.net
/// computes itself; elsewhere nothing in Visma.net could compute it.
[[nodiscard]] SetupMapping proposedMapping(
    const SetupDraft &draft, const SetupCompany &company, const MasterData &master);

/// Another place for the tax, with a tax code that fits it.
void changePlace(SetupMapping &mapping, TaxPlace place, const MasterData &master);

/// What has to be mended before anything could be posted, as a sentence; empty: nothing.
[[nodiscard]] QString problemIn(const SetupMapping &mapping, const MasterData &master, QDate today);

/// What the place of the tax means for the customer and the books.
[[nodiscard]] QString effectOfPlace(TaxPlace place);

} // namespace levy
