#include "core/sync/ledgerpace.h"

#include <cmath>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr double storedDigits = 1000; ///< ratios are stored as whole thousandths

qint64 stored(double value)
{
    return std::llround(value * storedDigits);
}

double restored(const Json &value)
{
    return double(std::max<qint64>(0, value.toInt().value_or(0))) / storedDigits;
}

} // namespace

bool isInBacklog(const Document &document)
{
    return document.state == DocumentState::Active && document.phase < Phase::Posted;
}

void LedgerPace::note(
    const Document &before, const Document &after, const std::vector<http::Exchange> &exchanges)
{
    const std::lock_guard lock(m_mutex);
    Pace &pace = m_paces[after.source.connection];
    for (const http::Exchange &exchange : exchanges) {
        if (exchange.service == u"avatax")
            continue;
        pace.calls.add(1, 0);
        pace.milliseconds.add(double(exchange.elapsedMs), 1);
    }
    if (isInBacklog(before) && !isInBacklog(after))
        pace.calls.add(0, 1);
}

Pace LedgerPace::paceOf(const QString &connection) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_paces.find(connection);
    return found == m_paces.end() ? Pace() : found->second;
}

Json LedgerPace::toJson() const
{
    const std::lock_guard lock(m_mutex);
    Json all = Json::object();
    for (const auto &[connection, pace] : m_paces)
        all.set(
            connection,
            Json::object(
                {{u"calls"_s, stored(pace.calls.amount)},
                 {u"documents"_s, stored(pace.calls.per)},
                 {u"milliseconds"_s, stored(pace.milliseconds.amount)},
                 {u"timedCalls"_s, stored(pace.milliseconds.per)}}));
    return all;
}

void LedgerPace::restore(const Json &state)
{
    const std::lock_guard lock(m_mutex);
    m_paces.clear();
    for (const JsonMember &member : state.members())
        m_paces[member.key]
            = {{restored(member.value[u"calls"]), restored(member.value[u"documents"])},
               {restored(member.value[u"milliseconds"]), restored(member.value[u"timedCalls"])}};
}

} // namespace levy
