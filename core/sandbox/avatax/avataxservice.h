#pragma once

#include "core/sandbox/avatax/avataxerrors.h"
#include "core/sandbox/service.h"

#include <memory>

namespace levy::sandbox {

/// Simulated AvaTax REST v2: strict about requests, real about the life of documents, invented
/// about rates. Operations, as faults and counters name them: "ping", "subscriptions", "companies",
/// "company", "nexus", "resolve", "create", "createoradjust", "get", "list", "commit", "void",
/// "adjust", "uncommit", "verify", "changecode", "lock", "taxcodes", "entityusecodes",
/// "currencies", "countries"; the subject is the document code.
///
/// Acts of the outside world, under /_sandbox/avatax/ (POST):
///  certificate   {customerCode, isExempt}  an exemption certificate comes or goes
///  lock          {companyCode, code, type, isLocked}  the return was filed
///  void          {companyCode, code, type}  somebody voids it in Avalara's console
class AvataxService final : public SimulatedService {
public:
    explicit AvataxService(const ServiceContext &context);
    ~AvataxService() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("avatax"); }
    [[nodiscard]] CallName identify(const http::ServerRequest &request) const override;
    [[nodiscard]] http::ServerResponse handle(const http::ServerRequest &request) override;
    /// `words`: "NoNexus: the sentence".
    [[nodiscard]] http::ServerResponse refuseSaying(
        const http::ServerRequest &request, int status, const QString &words) override;
    [[nodiscard]] http::ServerResponse refuse(
        const http::ServerRequest &request, int status) override;
    [[nodiscard]] Json books() const override;
    [[nodiscard]] Json credentials() const override;
    [[nodiscard]] std::optional<Json> control(
        const QByteArray &method, const QString &path, const Json &body) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace levy::sandbox
