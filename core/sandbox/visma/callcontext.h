#pragma once

#include "core/sandbox/settings.h"
#include "core/sandbox/visma/company.h"
#include "core/sandbox/visma/listing.h"

namespace levy::sandbox::visma {

class Jobs;

/// One call of the API that has been let in, on its way to what carries it out.
struct CallContext {
    Company &company;
    Jobs &jobs;
    const SandboxSettings &settings;
    const http::ServerRequest &request;
    QString clientId;
    QString resource; ///< "customerinvoice"
    QStringList ids; ///< what stands in the path for {…}, decoded
    bool isBackground = false; ///< called as a job: the lock is enforced, actions are not put off

    [[nodiscard]] QString id(qsizetype position = 0) const { return ids.value(position); }
    [[nodiscard]] Query query() const { return queryOf(request.rawQuery()); }
};

/// Refuses with 412 where If-Match names another version than the row's. Without the header
/// nothing is checked: the last writer wins.
[[nodiscard]] Checked<> checkVersion(const CallContext &context, const Json &row);

} // namespace levy::sandbox::visma
