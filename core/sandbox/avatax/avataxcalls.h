#pragma once

#include "core/sandbox/avatax/lifecycle.h"
#include "core/sandbox/avatax/route.h"

namespace levy::sandbox::avatax {

/// The calls of a client that has signed in: reads a request, lets it happen, answers.
class AvataxCalls {
public:
    using Answer = OrRefusal<http::ServerResponse>;

    AvataxCalls(Documents &documents, Lifecycle &lifecycle)
        : m_documents(documents)
        , m_lifecycle(lifecycle)
    {
    }

    [[nodiscard]] Answer carryOut(const Route &route, const http::ServerRequest &request);

private:
    Answer create(const Route &route, const http::ServerRequest &request);
    OrRefusal<Written> recorded(const Route &route, const TaxRequest &request, const Json &body);
    Answer write(const Route &route, const http::ServerRequest &request);
    OrRefusal<Written> changed(const Route &route, const DocumentKey &key, const QByteArray &body);
    [[nodiscard]] Answer get(const Route &route) const;
    [[nodiscard]] Answer getById(const Route &route) const;
    [[nodiscard]] Answer listTransactions(
        const Route &route, const http::ServerRequest &request) const;
    [[nodiscard]] Answer list(
        Json::Array rows, const Route &route, const http::ServerRequest &request) const;
    [[nodiscard]] Answer company(
        const Route &route, bool isNexus, const http::ServerRequest &request) const;
    [[nodiscard]] Answer resolve(const http::ServerRequest &request) const;

    Documents &m_documents;
    Lifecycle &m_lifecycle;
};

} // namespace levy::sandbox::avatax
