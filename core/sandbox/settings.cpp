#include "core/sandbox/settings.h"

#include <algorithm>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The settings that are whole numbers, by name.
struct Number {
    QLatin1StringView name;
    qint64 SandboxSettings::*longMember = nullptr;
    int SandboxSettings::*intMember = nullptr;
    qint64 smallest = 0;
};

const Number numbers[]
    = {{"avataxLatencyMs"_L1, &SandboxSettings::avataxLatencyMs, nullptr, 0},
       {"exactLatencyMs"_L1, &SandboxSettings::exactLatencyMs, nullptr, 0},
       {"vismaLatencyMs"_L1, &SandboxSettings::vismaLatencyMs, nullptr, 0},
       {"lookupLagMs"_L1, &SandboxSettings::lookupLagMs, nullptr, 0},
       {"avataxPerMinute"_L1, nullptr, &SandboxSettings::avataxPerMinute, 0},
       {"exactPerMinute"_L1, nullptr, &SandboxSettings::exactPerMinute, 0},
       {"exactPerDay"_L1, nullptr, &SandboxSettings::exactPerDay, 0},
       {"exactErrorsPerHour"_L1, nullptr, &SandboxSettings::exactErrorsPerHour, 0},
       {"vismaPerHour"_L1, nullptr, &SandboxSettings::vismaPerHour, 0},
       {"vismaBackgroundMs"_L1, &SandboxSettings::vismaBackgroundMs, nullptr, 0},
       {"vismaMaxPageSize"_L1, nullptr, &SandboxSettings::vismaMaxPageSize, 1}};

} // namespace

Json SandboxSettings::toJson() const
{
    Json json = Json::object();
    for (const Number &number : numbers)
        json.set(
            number.name,
            number.longMember ? Json(this->*number.longMember) : Json(this->*number.intMember));
    json.set(u"strictTokenTimes"_s, Json(strictTokenTimes));
    return json;
}

Result<> SandboxSettings::update(const Json &json)
{
    SandboxSettings changed = *this;
    for (const auto &[key, value] : json.members()) {
        if (key == u"strictTokenTimes" && value.isBool()) {
            changed.strictTokenTimes = value.toBool();
            continue;
        }
        const auto number = std::ranges::find(numbers, key, &Number::name);
        const std::optional<qint64> given = value.isNumber() ? value.toInt() : std::nullopt;
        if (number == std::end(numbers) || !given || *given < number->smallest)
            return fail(ErrorKind::Invalid, u"settings.member"_s, key);
        if (number->longMember)
            changed.*number->longMember = *given;
        else
            changed.*number->intMember = int(*given);
    }
    *this = changed;
    return {};
}

} // namespace levy::sandbox
