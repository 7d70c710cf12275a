#pragma once

#include "core/sandbox/exact/answers.h"
#include "core/sandbox/exact/exactworld.h"
#include "core/sandbox/exact/schema.h"
#include "core/sandbox/exact/signins.h"
#include "core/sandbox/exact/webhooks.h"

namespace levy::sandbox::exact {

/// What the path of an API call means.
struct EndpointCall {
    int division = 0; ///< 0: current/Me
    QString endpoint; ///< "salesinvoice/SalesInvoices"
    const EntityType *entity = nullptr; ///< nullptr: no such endpoint
    QString key; ///< of one row; empty: the collection
    QString collection; ///< "SalesInvoiceLines" behind a row
    QString operation; ///< "SalesInvoices.list", …; "unknown"
    QString subject; ///< the key, or the description of a new entry
};

[[nodiscard]] EndpointCall endpointCall(const http::ServerRequest &request);

/// Checks consent, scope and method, and does it.
[[nodiscard]] http::ServerResponse carryOut(
    const EndpointCall &call,
    const http::ServerRequest &request,
    const Session &session,
    ExactWorld &world,
    Webhooks &webhooks,
    qint64 lookupLagMs);

} // namespace levy::sandbox::exact
