#pragma once

#include "core/sandbox/exact/exactservice.h"

#include <QUrl>

namespace levytest {

/// A guid that follows from a name.
[[nodiscard]] QString guid(const QString &name);

/// A simulated Exact Online with one small American and one Dutch company, called without a
/// network, under a clock that stands still.
class ExactBench {
public:
    explicit ExactBench(const QString &booksPath = {}, bool signInAtOnce = true);

    /// Kills the service and starts it again from the same books.
    void restart();
    void signIn(const QString &clientId = QStringLiteral("us-client"));

    [[nodiscard]] levy::http::ServerResponse send(
        const QByteArray &method, const QString &target, const QByteArray &body = {});
    /// Under /api/v1/1042/, or another company's number.
    [[nodiscard]] levy::http::ServerResponse get(const QString &path, int division = 1042);
    [[nodiscard]] levy::http::ServerResponse post(const QString &path, const levy::Json &body);
    [[nodiscard]] levy::http::ServerResponse postForm(
        const QString &path, const std::vector<std::pair<QString, QString>> &items);
    /// An act of the outside world.
    levy::Json act(const QString &name, const levy::Json &body);
    /// What lies in the books of a company, each entry with its lines.
    [[nodiscard]] levy::Json bookedEntries(int division = 1042) const;
    /// All rows behind a target, page after page.
    [[nodiscard]] std::vector<levy::Json> all(const QString &path, int *pages = nullptr);

    levy::ManualClock clock;
    levy::sandbox::SandboxSettings settings;
    std::unique_ptr<levy::sandbox::Books> books;
    std::unique_ptr<levy::sandbox::SimulatedService> service;
    QString accessToken;
    QString refreshToken;
    std::vector<levy::http::Header> extraHeaders;

private:
    QString m_booksPath;
};

[[nodiscard]] levy::Json exactTestSeed();
[[nodiscard]] levy::Json json(const levy::http::ServerResponse &response);
/// What is under "d".
[[nodiscard]] levy::Json data(const levy::http::ServerResponse &response);
/// The rows, whatever the envelope.
[[nodiscard]] levy::Json::Array rows(const levy::http::ServerResponse &response);
/// The sentence of an error envelope.
[[nodiscard]] QString sentence(const levy::http::ServerResponse &response);

} // namespace levytest
