#pragma once

#include "core/http/nettransport.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/avataxschema.h"

#include <QStringList>

namespace levytest {

/// A running sandbox without Exact and a client signed in to its AvaTax. Everything that AvaTax
/// answers is held against the contract; problems() says what did not fit.
class AvataxBench {
public:
    struct Reply {
        int status = 0;
        levy::Json body;
        std::vector<levy::http::Header> headers;

        [[nodiscard]] QString error() const; ///< error.details[0].code
        [[nodiscard]] QString subCode() const; ///< error.details[0].faultSubCode
    };

    explicit AvataxBench(const QString &booksPath = {});

    Reply get(const QString &pathAndQuery);
    Reply post(const QString &pathAndQuery, const levy::Json &body);
    Reply send(levy::http::Request request);
    /// GET and POST of /_sandbox/…, and DELETE.
    levy::Json control(const QString &path);
    levy::Json control(const QString &path, const levy::Json &body);
    levy::Json controlDelete(const QString &path);

    Reply create(const levy::Json &model);
    Reply read(const QString &code, const QString &type = QStringLiteral("SalesInvoice"));
    Reply act(
        const QString &code,
        const QString &verb,
        const levy::Json &body,
        const QString &type = QStringLiteral("SalesInvoice"));

    [[nodiscard]] QStringList problems() const { return m_problems; }
    levy::sandbox::Sandbox &sandbox() { return *m_sandbox; }

    levy::ManualClock clock;
    QByteArray account = "2000123456:0SIMULATED1AVATAX2KEY3";
    std::chrono::milliseconds deadline{5000};

private:
    AvataxSchema m_schema;
    QStringList m_problems;
    std::unique_ptr<levy::sandbox::Sandbox> m_sandbox;
    levy::http::NetTransport m_transport{{}};
};

/// An address in the United States.
levy::Json place(const QString &city, const QString &region, const QString &zip);
levy::Json abroad(const QString &country);
levy::Json line(const QString &number, const QByteArray &amount, const QString &taxCode = {});
/// A SalesInvoice of TARNWICKUS in USD, 2 March 2026, from Columbus OH.
levy::Json invoice(const QString &code, const levy::Json &shipTo, levy::Json::Array lines);

} // namespace levytest
