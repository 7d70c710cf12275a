#pragma once

#include "core/base/clock.h"
#include "core/service/liveconfig.h"
#include "core/store/store.h"

namespace levy {

/// Something that needs a person.
struct Cause {
    QString key; ///< "waiting/exact-us/address-invalid": the same for as long as it holds
    QString title; ///< a few words, for a subject
    QString sentence;
    QString connection; ///< may be empty
    qint64 documents = 0; ///< how many it holds up; 0: none, or not known

    bool operator==(const Cause &) const = default;
};

/// Documents that wait or failed, one cause per connection and reason.
[[nodiscard]] Result<std::vector<Cause>> documentCauses(Reader &reader);

/// Tells people what needs them: one message per cause, another one only after it was gone. What
/// was told outlives a restart. Runs programs, so not on a thread that others wait for.
class Notifier {
public:
    Notifier(Store &store, const Clock &clock, NotifyConfig config, QString workspace);

    /// Sends a message for each cause that was not told yet and forgets those that are gone. One
    /// that could not be sent is tried again the next time. Gives the number of messages.
    [[nodiscard]] Result<int> tell(const std::vector<Cause> &causes, const StopToken &stop);

private:
    [[nodiscard]] bool send(const Cause &cause, const StopToken &stop) const;

    Store &m_store;
    const Clock &m_clock;
    const NotifyConfig m_config;
    const QString m_workspace;
};

/// The message as mail (RFC 5322), with LF line ends as sendmail takes it.
[[nodiscard]] QByteArray mailOf(
    const Cause &cause, const NotifyConfig &config, const QString &workspace);

} // namespace levy
