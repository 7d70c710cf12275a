#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace levy::sandbox {

/// One way in which a call goes wrong.
struct Fault {
    enum class Kind {
        NotApplied, ///< the connection closes before anything happened
        AnswerLost, ///< applied, then the connection closes without an answer
        ErrorAfterApplied, ///< applied, then answered with HTTP `status` (500 if 0)
        Late, ///< applied, answered after `delayMs`
        Status, ///< answered with HTTP `status`, not applied
        RateLimited, ///< answered with the service's own 429, not applied
        Html, ///< an HTML page with HTTP `status` (200 if 0), not applied
        Truncated, ///< applied, the answer is cut in the middle
        Huge, ///< an answer of 64 MiB, not applied
        Garbage, ///< HTTP 200 with bytes that are no JSON, not applied
    };

    QString service = {}; ///< "avatax", "exact", "exact-token"; "*" for all
    QString operation = {}; ///< as in /_sandbox/calls; "*" for all
    QString subject = {}; ///< document code or the like; empty for all
    Kind kind = Kind::NotApplied;
    int times = 1; ///< how often; 0 or less: until cleared
    int skip = 0; ///< lets so many matching calls pass first
    qint64 delayMs = 0;
    int status = 0;
    /// Of kind Status: the sentence in the service's own form, and Exact's header Reason.
    QString words = {};
    QString reason = {};

    bool operator==(const Fault &) const = default;

    /// Members as above, kind in lower camel case ("answerLost"). Fails with Invalid
    /// ("fault.kind", "fault.member").
    [[nodiscard]] static Result<Fault> fromJson(const Json &json);
    [[nodiscard]] Json toJson() const;
};

/// The faults that wait to happen, in the order in which they were added.
class Faults {
public:
    void add(const Fault &fault);
    void clear();

    /// The first fault that matches this call and is due; counts it down.
    [[nodiscard]] std::optional<Fault> take(
        const QString &service, const QString &operation, const QString &subject = {});

    [[nodiscard]] Json toJson() const;

private:
    std::vector<Fault> m_faults;
};

} // namespace levy::sandbox
