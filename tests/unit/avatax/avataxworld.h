#pragma once

#include "core/avatax/client.h"
#include "core/http/nettransport.h"
#include "core/http/server.h"

#include <QMutex>

namespace levytest {

/// A made-up invoice and what AvaTax would say of it.
[[nodiscard]] levy::SalesDocument usInvoice();
[[nodiscard]] levy::SalesDocument creditNote();
[[nodiscard]] levy::avatax::TransactionRequest requestFor(const levy::SalesDocument &document);
/// A TransactionModel with one 10 % detail a line; the answer to `request`.
[[nodiscard]] levy::Json answerTo(
    const levy::avatax::TransactionRequest &request, const QString &status);

/// A recorded example of the contract, null where the contracts are not on this computer.
[[nodiscard]] levy::Json example(const QString &name);
[[nodiscard]] bool hasExamples();
[[nodiscard]] QStringList exampleNames();

/// An error envelope with one detail; empty texts are left out.
[[nodiscard]] QByteArray envelope(
    const QString &code, const QString &detailCode, int number = 0, const QString &subCode = {});

/// A server on loopback that answers from a list, and a Client that speaks to it.
class AvataxWorld {
public:
    AvataxWorld();

    void answer(
        int status, const QByteArray &body, const std::vector<levy::http::Header> &headers = {});
    void answer(const levy::http::ServerResponse &response);

    /// What arrived so far.
    [[nodiscard]] std::vector<levy::http::ServerRequest> requests() const;
    [[nodiscard]] levy::http::ServerRequest lastRequest() const;
    [[nodiscard]] levy::Json lastBody() const;

    [[nodiscard]] levy::avatax::Client client();
    levy::avatax::Settings settings;
    levy::http::Call call;
    levy::ManualClock clock;

private:
    mutable QMutex m_mutex;
    std::vector<levy::http::ServerResponse> m_answers;
    std::vector<levy::http::ServerRequest> m_requests;
    std::unique_ptr<levy::http::Server> m_server;
    levy::http::NetTransport m_transport;
};

} // namespace levytest
