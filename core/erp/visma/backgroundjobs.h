#pragma once

#include "core/erp/visma/client.h"
#include "core/erp/visma/jobstore.h"

namespace levy::visma {

/// Follows what Visma.net carries out in the background (contracts/visma-net.md 9): "Finished" is
/// no success, the status code of the operation decides.
class BackgroundJobs {
public:
    BackgroundJobs(Client &client, JobStore &store);

    /// That no operation of Levy's on the document is under way: Unavailable ("visma.job-running",
    /// retryAfterMs) while one is. Forgets one that has ended, or that Visma.net knows no more (it
    /// keeps them for a day): then the document itself tells.
    [[nodiscard]] Result<void> checkNoneRuns(const QString &sourceId, http::Call &call);

    /// Stores the id, then looks after 1, 2, 4, 8, 15, 30, 30 … seconds until the operation has
    /// ended or the limit of the settings is over. Its own refusals come as errorOf() tells them;
    /// outcomeUnknown wherever its end was not seen, the id then stays stored.
    [[nodiscard]] Result<void> await(
        const char *operation, const QString &sourceId, const QString &job, http::Call &call);

private:
    struct State {
        bool hasEnded = false;
        int statusCode = 0; ///< 0: not stated
        bool hasContent = false;
        QString message;
    };

    [[nodiscard]] Result<State> read(const QString &job, http::Call &call);
    [[nodiscard]] Result<void> settled(
        const char *operation, const QString &job, const State &state, http::Call &call);
    void forget(const QString &sourceId);

    Client &m_client;
    JobStore &m_store;
};

} // namespace levy::visma
