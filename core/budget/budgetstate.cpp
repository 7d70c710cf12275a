// What of the budgets outlives the process, as JSON.
#include "core/budget/budgets.h"

#include <algorithm>

namespace levy::budget {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTimes = 100'000;

QString countedName(Counted counted)
{
    return counted == Counted::Errors ? u"errors"_s : u"calls"_s;
}

std::optional<Window> windowNamed(const QString &name)
{
    for (const Window window : {Window::Minute, Window::Hour, Window::Day}) {
        if (name == windowName(window))
            return window;
    }
    return std::nullopt;
}

std::optional<Counted> countedNamed(const QString &name)
{
    for (const Counted counted : {Counted::Calls, Counted::Errors}) {
        if (name == countedName(counted))
            return counted;
    }
    return std::nullopt;
}

Json toJson(const BudgetKey &key)
{
    Json json = Json::object({{u"service"_s, key.service}});
    json.setIfAny(u"scope"_s, key.scope);
    json.setIfAny(u"endpoint"_s, key.endpoint);
    return json;
}

BudgetKey keyFrom(const Json &json)
{
    return {json[u"service"].toString(), json[u"scope"].toString(), json[u"endpoint"].toString()};
}

/// A number that is not negative; 0 where the member is missing.
std::optional<qint64> natural(const Json &json, QStringView name)
{
    if (!json.has(name))
        return 0;
    const std::optional<qint64> value = json[name].toInt();
    return value && *value >= 0 ? value : std::nullopt;
}

/// Calls under way are among `used`, and nobody will say what came of them.
Json toJson(const Count &count)
{
    Json json = Json::object({{u"used"_s, count.used}});
    if (count.stated > 0)
        json.set(u"limit"_s, count.stated);
    if (count.endsAt > 0)
        json.set(u"endsAt"_s, count.endsAt);
    if (count.isTold)
        json.set(u"told"_s, true);
    if (!count.times.empty())
        json.set(u"times"_s, Json::array({count.times.begin(), count.times.end()}));
    return json;
}

std::optional<Count> countFrom(const Json &json)
{
    const auto used = natural(json, u"used");
    const auto stated = natural(json, u"limit");
    const auto endsAt = natural(json, u"endsAt");
    const Json::Array &times = json[u"times"].items();
    if (!used || !stated || !endsAt || qsizetype(times.size()) > mostTimes)
        return std::nullopt;
    Count count{
        .stated = *stated,
        .used = *used,
        .inFlight = 0,
        .endsAt = *endsAt,
        .isTold = json[u"told"].toBool(),
        .times = {}};
    for (const Json &time : times) {
        const std::optional<qint64> value = time.toInt();
        if (!value || *value < 0)
            return std::nullopt;
        count.times.push_back(*value);
    }
    std::ranges::sort(count.times);
    return count;
}

auto malformed()
{
    return fail(
        ErrorKind::Malformed,
        u"budget.malformed"_s,
        u"what was counted of the services' call limits cannot be read"_s);
}

} // namespace

Json Budgets::toJson() const
{
    const std::lock_guard lock(m_mutex);
    Json::Array counts;
    for (const auto &[key, count] : m_counts) {
        Json json = budget::toJson(key.where);
        json.set(u"window"_s, windowName(key.window));
        json.set(u"counted"_s, countedName(key.counted));
        json.set(u"count"_s, budget::toJson(count));
        counts.push_back(std::move(json));
    }
    Json::Array pauses;
    for (const auto &[key, lane] : m_lanes) {
        if (!lane.pausedUntil.isValid())
            continue;
        Json json = budget::toJson(key);
        json.set(u"until"_s, lane.pausedUntil.toMSecsSinceEpoch());
        pauses.push_back(std::move(json));
    }
    Json::Array clocks;
    for (const auto &[service, offset] : m_offsets)
        clocks.push_back(Json::object({{u"service"_s, service}, {u"aheadMs"_s, offset}}));
    return Json::object(
        {{u"counts"_s, Json::array(std::move(counts))},
         {u"pauses"_s, Json::array(std::move(pauses))},
         {u"clocks"_s, Json::array(std::move(clocks))}});
}

Result<void> Budgets::restore(const Json &state)
{
    if (!state.isObject())
        return malformed();
    std::map<CountKey, Count> counts;
    std::map<BudgetKey, Lane> lanes;
    std::map<QString, qint64> offsets;
    for (const Json &json : state[u"counts"].items()) {
        const auto window = windowNamed(json[u"window"].toString());
        const auto counted = countedNamed(json[u"counted"].toString());
        const auto count = countFrom(json[u"count"]);
        if (!window || !counted || !count)
            return malformed();
        counts[{keyFrom(json), *window, *counted}] = *count;
    }
    for (const Json &json : state[u"pauses"].items()) {
        const auto until = json[u"until"].toInt();
        if (!until)
            return malformed();
        lanes[keyFrom(json)].pausedUntil = QDateTime::fromMSecsSinceEpoch(*until, Qt::UTC);
    }
    for (const Json &json : state[u"clocks"].items()) {
        const auto ahead = json[u"aheadMs"].toInt();
        if (!ahead)
            return malformed();
        offsets[json[u"service"].toString()] = *ahead;
    }
    const std::lock_guard lock(m_mutex);
    m_counts = std::move(counts);
    m_lanes = std::move(lanes);
    m_offsets = std::move(offsets);
    return {};
}

} // namespace levy::budget
