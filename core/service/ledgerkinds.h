#pragma once

#include "core/base/json.h"
#include "core/model/ledgerentry.h"

#include <QStringList>

namespace levy {

/// What the configuration of a kind of ledger looks like.
struct LedgerKind {
    QString name; ///< "exact": what a connection's "kind" says
    QStringList members; ///< of its connections, besides those that all have
    std::vector<TaxPlace> places; ///< where it takes tax; the first is the usual one
    /// The settings to be stored, from a connection's configuration. Fails with Invalid
    /// ("config.<what>") and a sentence. `where` names the connection in it.
    Result<Json> (*check)(const Json &connection, const QString &where);
};

/// Null for a kind that Levy does not know.
[[nodiscard]] const LedgerKind *ledgerKind(const QString &name);
[[nodiscard]] QStringList ledgerKindNames();

} // namespace levy
