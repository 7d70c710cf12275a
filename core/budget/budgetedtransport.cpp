#include "core/budget/budgetedtransport.h"

#include <QRegularExpression>
#include <QStringList>

namespace levy::budget {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWaitMs = 2'000; ///< what is waited for with the worker in hand

/// AvaTax says "too many" under other HTTP statuses, too (contracts/avatax.md 6).
bool saysTooMany(const QString &service, const http::Response &response)
{
    if (service != u"avatax" || response.status < 400)
        return false;
    static const QRegularExpression codes(u"\"number\"\\s*:\\s*(4011|1723|1715|1716)\\b"_s);
    return codes.match(QString::fromUtf8(response.body.left(4096))).hasMatch();
}

} // namespace

BudgetedTransport::BudgetedTransport(
    http::Transport &transport,
    Budgets &budgets,
    Clock &clock,
    const QString &service,
    const QString &scope)
    : m_transport(transport)
    , m_budgets(budgets)
    , m_clock(clock)
    , m_service(service)
    , m_scope(scope)
{
}

Result<void> BudgetedTransport::enter(const BudgetKey &key, Purpose purpose, const StopToken &stop)
{
    const QDateTime giveUp = m_clock.now().addMSecs(longestWaitMs);
    for (;;) {
        const Verdict verdict = m_budgets.ask(key, purpose);
        if (verdict.kind == Verdict::Kind::Go)
            return {};
        if (verdict.kind == Verdict::Kind::Stop || verdict.until > giveUp)
            return fail(errorOf(verdict, key, m_clock.now()));
        if (!m_clock.sleepUntil(verdict.until, stop))
            return fail(ErrorKind::Cancelled, u"budget.cancelled"_s);
    }
}

Result<http::Response> BudgetedTransport::send(
    const http::Request &request, std::chrono::milliseconds deadline, const StopToken &stop)
{
    const BudgetKey key{m_service, m_scope, endpointOf(request.url.path())};
    const Result<void> entered
        = enter(key, request.isForPerson ? Purpose::Person : Purpose::Background, stop);
    if (!entered)
        return fail(entered.error());
    CallOutcome outcome;
    outcome.key = key;
    outcome.sentAt = m_clock.now();
    Result<http::Response> response = m_transport.send(request, deadline, stop);
    outcome.receivedAt = m_clock.now();
    if (response) {
        outcome.status = response->status;
        outcome.headers = response->headers;
        outcome.isRateLimited = saysTooMany(m_service, *response);
    } else if (!response.error().outcomeUnknown) {
        outcome.sentAt = {}; // it never left
    }
    m_budgets.note(outcome);
    return response;
}

QString endpointOf(const QString &path)
{
    static const QRegularExpression plain(u"^[A-Za-z][A-Za-z-]*$"_s);
    static const QRegularExpression version(u"^(api|v\\d+)$"_s);
    QStringList words;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        const QString word = part.section(u'(', 0, 0);
        if (plain.match(word).hasMatch() && !version.match(word).hasMatch())
            words << word;
    }
    return words.join(u'/');
}

} // namespace levy::budget
