#pragma once

#include "core/http/server.h"

#include <QString>
#include <QUrlQuery>

namespace levy::sandbox::avatax {

enum class Operation {
    Unknown,
    Ping,
    Subscriptions,
    Companies,
    Company,
    Nexus,
    Resolve,
    Create,
    CreateOrAdjust,
    Get,
    GetById,
    List,
    Commit,
    Void,
    Adjust,
    Uncommit,
    Verify,
    ChangeCode,
    Lock,
    TaxCodes,
    EntityUseCodes,
    Currencies,
    Countries
};

/// A request line, understood.
struct Route {
    Operation operation = Operation::Unknown;
    QString company; ///< {companyCode} or {companyId} of the path
    QString code; ///< {transactionCode}, decoded; or the id
    QString type; ///< of the path or of ?documentType=; SalesInvoice where neither says
    QUrlQuery query;

    [[nodiscard]] QString name() const; ///< of the operation, for faults and counters
};

[[nodiscard]] Route routeOf(const http::ServerRequest &request);

} // namespace levy::sandbox::avatax
