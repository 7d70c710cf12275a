#include "core/erp/exact/tokensource.h"

#include "core/base/failpoint.h"
#include "core/erp/exact/oauth.h"

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr int skewSeconds = 60; // another process's clock reading may lie a little ahead
constexpr int refreshTries = 2; // with one refresh token, see contracts/exact-online.md 4.5
constexpr qint64 pauseMs = 30'000;
constexpr qint64 refusedPauseMs = 600'000;

bool isYoungerThan(const TokenRecord &record, qint64 seconds, const QDateTime &now)
{
    const qint64 age = record.ageSeconds(now);
    return age > -skewSeconds && age < seconds;
}

Error signInError(const QString &code)
{
    Error error = makeError(ErrorKind::AuthExpired, code);
    error.service = u"exact"_s;
    return error;
}

Error waitError(const QString &code, qint64 milliseconds)
{
    Error error = makeError(ErrorKind::RateLimited, code);
    error.service = u"exact"_s;
    error.retryAfterMs = milliseconds;
    return error;
}

void countCall(TokenRecord &record, const QDateTime &now)
{
    const QDate today = now.toUTC().date();
    if (record.day != today) {
        record.day = today;
        record.callsToday = 0;
    }
    ++record.callsToday;
}

bool isUsedUp(const TokenRecord &record, const QDateTime &now)
{
    return record.day == now.toUTC().date() && record.callsToday >= TokenSource::callsPerDay;
}

qint64 untilMidnight(const QDateTime &now)
{
    return now.msecsTo(QDateTime(now.toUTC().date().addDays(1), QTime(0, 0), Qt::UTC));
}

} // namespace

/// The right to refresh, given to one thread at a time. Waits for it until stop is requested.
class TokenSource::Flight {
public:
    Flight(TokenSource &source, const StopToken &stop)
        : m_source(source)
    {
        const std::shared_ptr<void> wake = stop.onStop([&source] {
            {
                const std::lock_guard lock(source.m_mutex);
            }
            source.m_landed.notify_all();
        });
        std::unique_lock lock(source.m_mutex);
        source.m_landed.wait(lock, [&] { return !source.m_isFlying || stop.stopRequested(); });
        m_isMine = !source.m_isFlying;
        source.m_isFlying = true;
    }

    ~Flight()
    {
        if (!m_isMine)
            return;
        {
            const std::lock_guard lock(m_source.m_mutex);
            m_source.m_isFlying = false;
        }
        m_source.m_landed.notify_all();
    }

    Flight(const Flight &) = delete;
    Flight &operator=(const Flight &) = delete;

    [[nodiscard]] bool isMine() const { return m_isMine; }

private:
    TokenSource &m_source;
    bool m_isMine = false;
};

TokenSource::TokenSource(
    http::Transport &transport, const Clock &clock, TokenStore &store, const Settings &settings)
    : m_transport(transport)
    , m_clock(clock)
    , m_store(store)
    , m_settings(settings)
{
}

Result<QByteArray> TokenSource::accessToken(http::Call &call)
{
    return obtain({}, call);
}

Result<QByteArray> TokenSource::accessTokenAfterRefusal(const QByteArray &refused, http::Call &call)
{
    return obtain(refused, call);
}

std::optional<QByteArray> TokenSource::freshToken(const QByteArray &refused)
{
    const std::lock_guard lock(m_mutex);
    if (!m_known || !isYoungerThan(*m_known, refreshAfterSeconds, m_clock.now())
        || m_known->accessToken.toUtf8() == refused)
        return std::nullopt;
    return m_known->accessToken.toUtf8();
}

Result<QByteArray> TokenSource::obtain(const QByteArray &refused, http::Call &call)
{
    if (const std::optional<QByteArray> token = freshToken(refused))
        return *token;
    const Flight flight(*this, call.stop);
    if (!flight.isMine())
        return fail(ErrorKind::Cancelled, u"exact.token"_s);
    if (const std::optional<QByteArray> token = freshToken(refused))
        return *token;

    const Result<std::unique_ptr<TokenLock>> lock = m_store.lock(call.stop);
    if (!lock)
        return fail(lock.error());
    Result<TokenRecord> record = newestRecord();
    if (!record)
        return fail(record.error());
    const bool isRefused = record->accessToken.toUtf8() == refused;
    if (!isYoungerThan(*record, refreshAfterSeconds, m_clock.now()))
        record = refreshed(*record, call);
    else if (isRefused)
        return fail(signInError(u"exact.unauthorized"_s));
    if (!record)
        return fail(record.error());
    if (record->accessToken.toUtf8() == refused)
        return fail(signInError(u"exact.unauthorized"_s));
    const std::lock_guard remember(m_mutex);
    m_known = *record;
    return record->accessToken.toUtf8();
}

Result<TokenRecord> TokenSource::newestRecord()
{
    const Result<std::optional<TokenRecord>> stored = m_store.load();
    if (!stored)
        return fail(stored.error());
    if (m_unsaved && *stored && (*stored)->issuedAt > m_unsaved->issuedAt)
        m_unsaved.reset();
    if (m_unsaved) {
        if (const Result<void> saved = m_store.save(*m_unsaved); !saved)
            return fail(saved.error());
        const TokenRecord record = *m_unsaved;
        m_unsaved.reset();
        return record;
    }
    if (!*stored)
        return fail(signInError(u"exact.never-signed-in"_s));
    return **stored;
}

Result<TokenRecord> TokenSource::refreshed(TokenRecord record, http::Call &call)
{
    const QDateTime now = m_clock.now();
    if (record.needsLogin)
        return aliveOr(record, signInError(u"exact.sign-in-ended"_s));
    if (record.notBefore.isValid() && now < record.notBefore)
        return aliveOr(record, waitError(u"exact.refresh-pause"_s, now.msecsTo(record.notBefore)));
    if (isUsedUp(record, now))
        return aliveOr(record, waitError(u"exact.token-calls"_s, untilMidnight(now)));
    if (record.refreshesBegun >= refreshTries)
        return givenUp(record, signInError(u"exact.refresh-unclear"_s));

    const TokenRecord before = record;
    ++record.refreshesBegun;
    record.notBefore = {};
    countCall(record, now);
    // The proof that the store takes a record, and what is left behind should this process die.
    if (const Result<void> saved = m_store.save(record); !saved)
        return aliveOr(before, saved.error());
    return settled(
        record, refreshTokens(m_transport, m_clock, m_settings, record.refreshToken, call));
}

Result<TokenRecord> TokenSource::settled(TokenRecord record, const RefreshAnswer &answer)
{
    switch (answer.outcome) {
    case RefreshOutcome::Refreshed:
        return adopted(record, answer.record);
    case RefreshOutcome::TooEarly:
        record.refreshesBegun = 0;
        record.notBefore = m_clock.now().addMSecs(pauseMs);
        if (const Result<void> saved = m_store.save(record); !saved)
            return fail(saved.error());
        return record; // good although the clock here says otherwise
    case RefreshOutcome::OldToken:
        return afterOldToken(record, answer.error);
    case RefreshOutcome::Dead:
        return givenUp(record, answer.error);
    case RefreshOutcome::Refused: {
        --record.refreshesBegun;
        Error error = answer.error;
        error.kind = ErrorKind::Forbidden;
        return paused(record, error, refusedPauseMs);
    }
    case RefreshOutcome::NotSent: {
        --record.refreshesBegun;
        --record.callsToday;
        if (const Result<void> saved = m_store.save(record); !saved)
            return fail(saved.error());
        return aliveOr(record, answer.error);
    }
    case RefreshOutcome::Unclear:
        break;
    }
    if (record.refreshesBegun >= refreshTries)
        return givenUp(record, answer.error);
    Error error = answer.error;
    if (error.kind != ErrorKind::RateLimited && error.kind != ErrorKind::Cancelled)
        error.kind = ErrorKind::Unavailable;
    return paused(record, error, pauseMs);
}

Result<TokenRecord> TokenSource::adopted(TokenRecord record, const TokenRecord &pair)
{
    record.accessToken = pair.accessToken;
    record.refreshToken = pair.refreshToken;
    record.issuedAt = pair.issuedAt;
    record.lifetimeSeconds = pair.lifetimeSeconds;
    record.refreshesBegun = 0;
    record.notBefore = {};
    record.needsLogin = false;
    if (const Result<void> saved = m_store.save(record); !saved) {
        m_unsaved = record; // the only copy of a living pair: stored before anything else next time
        return fail(saved.error());
    }
    LEVY_FAILPOINT("exact.token.stored");
    return record;
}

Result<TokenRecord> TokenSource::afterOldToken(TokenRecord record, Error error)
{
    const Result<std::optional<TokenRecord>> stored = m_store.load();
    if (!stored)
        return fail(stored.error());
    if (*stored && (*stored)->refreshToken != record.refreshToken)
        return aliveOr(**stored, waitError(u"exact.refresh-pause"_s, 1000));
    return givenUp(record, std::move(error));
}

Result<TokenRecord> TokenSource::paused(TokenRecord record, Error error, qint64 atLeastMs)
{
    const QDateTime now = m_clock.now();
    error.retryAfterMs = std::max(atLeastMs, error.retryAfterMs);
    record.notBefore = now.addMSecs(error.retryAfterMs);
    if (const Result<void> saved = m_store.save(record); !saved)
        return fail(saved.error());
    return aliveOr(record, std::move(error));
}

Result<TokenRecord> TokenSource::givenUp(TokenRecord record, Error error)
{
    record.needsLogin = true;
    if (const Result<void> saved = m_store.save(record); !saved)
        return fail(saved.error());
    error.service = u"exact"_s;
    error.kind = ErrorKind::AuthExpired;
    error.retryAfterMs = -1;
    return aliveOr(record, std::move(error));
}

/// The record while its access token still works, else the error.
Result<TokenRecord> TokenSource::aliveOr(const TokenRecord &record, Error error) const
{
    if (isYoungerThan(record, record.lifetimeSeconds, m_clock.now()))
        return record;
    error.outcomeUnknown = false; // said of the token call, not of the call that needs the token
    return fail(std::move(error));
}

Result<void> TokenSource::signIn(const QString &code, const QUrl &redirectUri, http::Call &call)
{
    const Flight flight(*this, call.stop);
    if (!flight.isMine())
        return fail(ErrorKind::Cancelled, u"exact.token"_s);
    const Result<std::unique_ptr<TokenLock>> lock = m_store.lock(call.stop);
    if (!lock)
        return fail(lock.error());
    Result<TokenRecord> pair
        = exchangeCode(m_transport, m_clock, m_settings, code, redirectUri, call);
    if (!pair)
        return fail(pair.error());
    if (const auto stored = m_store.load(); stored && *stored && (*stored)->day == pair->day)
        pair->callsToday += (*stored)->callsToday;
    const Result<TokenRecord> record = adopted(*pair, *pair);
    if (!record)
        return fail(record.error());
    m_unsaved.reset();
    const std::lock_guard remember(m_mutex);
    m_known = *record;
    return {};
}

} // namespace levy::exact
