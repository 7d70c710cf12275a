#pragma once

#include "core/sandbox/visma/vismaservice.h"
#include "tests/support/vismaschema.h"

namespace levytest {

/// A simulated Visma.net with one small Norwegian company, called without a network, under a clock
/// that stands still. Each answer is held against the contract's schema; what does not fit fails
/// the test when the bench goes away.
class VismaBench {
public:
    explicit VismaBench(const QString &booksPath = {}, bool signInAtOnce = true);
    ~VismaBench();
    Q_DISABLE_COPY_MOVE(VismaBench)

    /// Kills the service and starts it again from the same books.
    void restart();
    void signIn(const QString &tenantId = tenant);
    /// POST /connect/token with these fields over the good ones; an empty value leaves a field out.
    [[nodiscard]] levy::http::ServerResponse token(
        const std::vector<std::pair<QString, QString>> &changes = {});

    [[nodiscard]] levy::http::ServerResponse send(
        const QByteArray &method,
        const QString &target,
        const QByteArray &body = {},
        const std::vector<levy::http::Header> &headers = {});
    /// Under /v1/, or with a version of its own in front: "/v2/…".
    [[nodiscard]] levy::http::ServerResponse get(const QString &path);
    [[nodiscard]] levy::http::ServerResponse put(const QString &path, const levy::Json &body);
    /// An answer to be looked at by its rows.
    [[nodiscard]] levy::Json::Array rows(const QString &path);
    [[nodiscard]] levy::Json invoice(const QString &number = balanced);

    /// PUT or POST in the background with If-Match; the job's id.
    [[nodiscard]] QString inBackground(
        const QByteArray &method,
        const QString &path,
        const levy::Json &body,
        const QString &version = {});
    [[nodiscard]] levy::Json job(const QString &id);

    /// An act of the outside world, in the bench's company.
    levy::Json act(const QString &name, levy::Json body = levy::Json::object());
    /// What the books hold of that company.
    [[nodiscard]] levy::Json books() const;

    static const QString tenant;
    static const QString contract;
    static const QString balanced; ///< 100245: USD, exported, two lines, 105.00
    static const QString domestic; ///< 100247: NOK, two VAT rates
    static const QString open; ///< 100246

    levy::ManualClock clock;
    levy::sandbox::SandboxSettings settings;
    std::unique_ptr<levy::sandbox::Books> store;
    std::unique_ptr<levy::sandbox::SimulatedService> service;
    QString accessToken;
    QStringList problems; ///< of answers, against the contract

private:
    QString m_booksPath;
};

[[nodiscard]] levy::Json vismaTestSeed();
[[nodiscard]] levy::Json parsed(const char *text);
[[nodiscard]] levy::Json parsed(const levy::http::ServerResponse &response);
/// The sentence of {"message": …}.
[[nodiscard]] QString message(const levy::http::ServerResponse &response);
[[nodiscard]] QByteArray etag(const levy::http::ServerResponse &response);
/// {"value": …}
[[nodiscard]] levy::Json wrapped(const levy::Json &value);
/// A body with one line operation: {"invoiceLines": [{…}]}.
[[nodiscard]] levy::Json lineBody(const char *line, const QString &lines = {});
/// The tax line that the contract proposes, on account 2790 and subaccount 00-WA.
[[nodiscard]] levy::Json taxLine(const char *amount = "10.76");

} // namespace levytest
