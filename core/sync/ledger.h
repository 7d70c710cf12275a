#pragma once

#include "core/erp/connector.h"

#include <memory>

namespace levy {

/// One ledger connection ready for work: the connector and how its source is called at Avalara.
struct Ledger {
    QString connection; ///< id of the connection
    QString name; ///< "Exact Online US"
    QString sourceSystem; ///< "Exact Online": first part of Avalara's reference code
    std::unique_ptr<Connector> connector;
};

} // namespace levy
