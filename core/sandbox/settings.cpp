#include "core/sandbox/settings.h"

namespace levy::sandbox {

using namespace Qt::StringLiterals;

Json SandboxSettings::toJson() const
{
    return Json::object(
        {{u"avataxLatencyMs"_s, Json(avataxLatencyMs)},
         {u"exactLatencyMs"_s, Json(exactLatencyMs)},
         {u"lookupLagMs"_s, Json(lookupLagMs)},
         {u"avataxPerMinute"_s, Json(avataxPerMinute)},
         {u"exactPerMinute"_s, Json(exactPerMinute)},
         {u"exactPerDay"_s, Json(exactPerDay)},
         {u"exactErrorsPerHour"_s, Json(exactErrorsPerHour)},
         {u"strictTokenTimes"_s, Json(strictTokenTimes)}});
}

Result<> SandboxSettings::update(const Json &json)
{
    SandboxSettings changed = *this;
    for (const auto &[key, value] : json.members()) {
        if (key == u"strictTokenTimes" && value.isBool()) {
            changed.strictTokenTimes = value.toBool();
            continue;
        }
        const std::optional<qint64> number = value.isNumber() ? value.toInt() : std::nullopt;
        if (!number || *number < 0)
            return fail(ErrorKind::Invalid, u"settings.member"_s, key);
        if (key == u"avataxLatencyMs")
            changed.avataxLatencyMs = *number;
        else if (key == u"exactLatencyMs")
            changed.exactLatencyMs = *number;
        else if (key == u"lookupLagMs")
            changed.lookupLagMs = *number;
        else if (key == u"avataxPerMinute")
            changed.avataxPerMinute = int(*number);
        else if (key == u"exactPerMinute")
            changed.exactPerMinute = int(*number);
        else if (key == u"exactPerDay")
            changed.exactPerDay = int(*number);
        else if (key == u"exactErrorsPerHour")
            changed.exactErrorsPerHour = int(*number);
        else
            return fail(ErrorKind::Invalid, u"settings.member"_s, key);
    }
    *this = changed;
    return {};
}

} // namespace levy::sandbox
