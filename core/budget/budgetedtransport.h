#pragma once

#include "core/base/clock.h"
#include "core/budget/budgets.h"
#include "core/http/transport.h"

namespace levy::budget {

/// Lets the calls of one company through as its budgets allow, and notes what came of each. A wait
/// of a moment is waited here; a longer one is the error of a call that was not made (errorOf()).
/// Thread-safe; holds references to all it is given but the names.
class BudgetedTransport final : public http::Transport {
public:
    BudgetedTransport(
        http::Transport &transport,
        Budgets &budgets,
        Clock &clock,
        const QString &service,
        const QString &scope);

    [[nodiscard]] Result<http::Response> send(
        const http::Request &request,
        std::chrono::milliseconds deadline,
        const StopToken &stop) override;

private:
    [[nodiscard]] Result<void> enter(const BudgetKey &key, Purpose purpose, const StopToken &stop);

    http::Transport &m_transport;
    Budgets &m_budgets;
    Clock &m_clock;
    const QString m_service;
    const QString m_scope;
};

/// A path without versions, companies, keys and documents: "salesinvoice/SalesInvoices" of
/// "/api/v1/1042/salesinvoice/SalesInvoices(guid'…')".
[[nodiscard]] QString endpointOf(const QString &path);

} // namespace levy::budget
