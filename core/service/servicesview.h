#pragma once

#include "core/audit/audittrail.h"
#include "core/rules/ground.h"
#include "core/service/workspacefolder.h"

namespace levy {

/// What is known of calls to one service. Counts are Levy's own, of today (UTC).
struct CallsView {
    qint64 today = 0;
    qint64 failedToday = 0;
    QDateTime last; ///< UTC; invalid: none is in the trail
    QString lastOperation; ///< "create", "post journal entry"

    bool operator==(const CallsView &) const = default;
};

/// One ledger connection as a person knows it.
struct ConnectionView {
    QString id;
    QString name;
    QString kind; ///< "exact"
    QString region;
    QString address; ///< host of the service
    QString division; ///< the ledger's own number of the company
    QString company; ///< its name, empty until first read
    QString currency; ///< of the company
    QString login;
    WorkingMode mode = WorkingMode::Post;
    QString codePrefix;
    QString journal;
    QString trouble; ///< why it pauses for a person; empty: it does not
    QDateTime masterAt; ///< when the chart of accounts was read, UTC
    qint64 accounts = 0;
    qint64 costCenters = 0;
    qint64 mappingVersion = 0;
    CallsView calls; ///< counts are of all connections of its kind
    qint64 backlog = 0; ///< documents that the ledger has still to be called for
    QDateTime doneAt; ///< when they will be through, UTC; invalid: none, or it cannot be told

    bool operator==(const ConnectionView &) const = default;
};

struct AvalaraView {
    bool isConfigured = false;
    QString environment; ///< "sandbox" or "production"
    QString accountId;
    QStringList companies; ///< codes that the connections are mapped to
    CallsView calls;

    bool operator==(const AvalaraView &) const = default;
};

struct ServicesView {
    AvalaraView avalara;
    std::vector<ConnectionView> connections;

    bool operator==(const ServicesView &) const = default;
};

/// `now` decides which day's calls count.
[[nodiscard]] Result<ServicesView> servicesView(
    Store &store, const AuditTrail &trail, const QDateTime &now);

} // namespace levy
