#pragma once

#include "core/rules/schedule.h"
#include "core/service/levy.h"
#include "core/service/servicesview.h"
#include "ui/theme/painting.h"

#include <QDateTime>
#include <QMetaType>
#include <QUrl>

#include <map>
#include <optional>

namespace levy::ui {

/// The workspace as the window knows it.
struct WorkspaceState {
    enum class Phase { None, Opening, Open, Failed };

    Phase phase = Phase::None;
    QString path;
    QString name;
    bool isSandbox = false;
    QString vaultPlace; ///< where its secrets are kept
    std::optional<Error> error; ///< why it could not be opened

    [[nodiscard]] bool isOpen() const { return phase == Phase::Open; }
};

/// How a workspace that works by itself stands: when it does what, and where it listens.
struct LiveState {
    std::map<QString, std::vector<PlannedRun>> runs; ///< the next five, by connection
    QUrl listensAt; ///< for webhooks, on this computer; empty: nowhere
    std::optional<Error> listenTrouble; ///< why it does not although it should

    [[nodiscard]] QDateTime next() const; ///< UTC; invalid: nothing by itself
};

/// What the core is doing.
struct SyncState {
    bool isPaused = true; ///< nothing is done by itself, only what is asked here
    LiveState live; ///< empty while paused, or while another program works on the workspace
    bool isRunning = false;
    bool isStopping = false; ///< after the step in hand
    QString errand; ///< what else is being done at the services, in words; empty: nothing
    qint64 done = 0; ///< documents of this run
    qint64 total = 0; ///< 0: not known yet
    QDateTime lastEnd; ///< UTC; invalid: not in this session
    QDateTime next; ///< UTC; invalid: not by itself
    std::optional<Error> failure; ///< of the last run as a whole
    std::vector<ServiceTrouble> troubles; ///< of the last run
    std::vector<QString> notices; ///< what the feeds had to say
};

/// How a run ended: with a report, or not at all.
struct SyncOutcome {
    SyncReport report;
    std::optional<Error> error;
};

/// How a service is, for its dot.
struct ServiceHealth {
    enum class State { Unknown, Connected, Limited, SignInNeeded, Trouble, Offline };

    QString service; ///< "avatax" or the id of a connection
    QString kind; ///< "avatax", "exact"
    QString name;
    State state = State::Unknown;
    QString sentence; ///< for the tooltip
    QDateTime until; ///< UTC, for a limit

    bool operator==(const ServiceHealth &) const = default;
};

[[nodiscard]] std::vector<ServiceHealth> healthOf(
    const ServicesView &services, const SyncState &sync);

/// Why no webhook comes in, as a sentence.
[[nodiscard]] QString listenTroubleText(const Error &error);

[[nodiscard]] QString serviceKindName(const QString &kind); ///< "Exact"
[[nodiscard]] PillText healthPill(const ServiceHealth &health);

} // namespace levy::ui
