#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/faults.h"
#include "core/sandbox/service.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace levy::sandbox {

/// The simulated services over real HTTP on loopback ports, with one set of books. Invented data
/// and rates, nothing leaves the computer. Thread-safe from outside; each service has its own
/// server thread, and one lock makes all calls happen one after the other.
class Sandbox {
public:
    using ServicePtr = std::unique_ptr<SimulatedService>;
    using Factory = std::function<ServicePtr(const ServiceContext &)>;
    /// Sees each call of a client as it was answered (not faults, not /_sandbox); called under the
    /// sandbox's lock.
    using Observer = std::function<void(
        const QString &service,
        const http::ServerRequest &request,
        const http::ServerResponse &response)>;

    struct Options {
        QString booksPath = {}; ///< empty: in memory only
        quint16 avataxPort = 0; ///< 0: any free one
        quint16 exactPort = 0; ///< 0: any free one
        quint16 vismaPort = 0; ///< 0: any free one
        SandboxSettings settings;
        Observer observer;
        /// Fills new books; not called for books that hold something already.
        std::function<Result<>(Books &books, const Clock &clock)> seed;
        /// Makes the simulated Exact Online; none: it does not run.
        Factory exact;
        /// Makes the simulated Visma.net; none: it does not run.
        Factory visma;
    };

    /// Fails with Storage (books) or Busy (port taken).
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>> start(
        Options options, const Clock &clock);
    ~Sandbox();

    [[nodiscard]] QUrl avataxUrl() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] QUrl exactUrl() const; ///< empty without Exact
    [[nodiscard]] QUrl vismaUrl() const; ///< empty without Visma.net

    /// `{"simulated": true, "avatax": {"url": …, credentials …}, "exact": {…},
    /// "visma": {…}}`: what clients need.
    [[nodiscard]] Json describe() const;

    // The control interface, for code in the same process; the same over HTTP under /_sandbox/.
    [[nodiscard]] Json state() const;
    [[nodiscard]] Json calls() const;
    void addFault(const Fault &fault);
    void clearFaults();
    [[nodiscard]] Json waitingFaults() const; ///< those that have not happened as often as asked
    void configure(const SandboxSettings &settings);
    [[nodiscard]] SandboxSettings settings() const;

private:
    class Private;
    explicit Sandbox(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace levy::sandbox
