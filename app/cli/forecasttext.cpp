#include "app/cli/forecasttext.h"

namespace levy::cli {

using namespace Qt::StringLiterals;

Json forecastJson(const ConnectionForecast &forecast)
{
    Json json = Json::object({{u"backlog"_s, forecast.backlog}});
    if (forecast.doneAt.isValid())
        json.set(u"doneAt"_s, forecast.doneAt.toString(Qt::ISODate));
    return json;
}

Json forecastsJson(const std::vector<ConnectionForecast> &forecasts)
{
    Json list = Json::array();
    for (const ConnectionForecast &forecast : forecasts) {
        Json item = forecastJson(forecast);
        item.set(u"connection"_s, forecast.connection);
        list.append(std::move(item));
    }
    return list;
}

QString doneText(const ConnectionForecast &forecast)
{
    if (forecast.backlog == 0)
        return {};
    if (!forecast.doneAt.isValid())
        return u"cannot be told"_s;
    return u"about %1 UTC"_s.arg(forecast.doneAt.toString(u"yyyy-MM-dd HH:mm"_s));
}

QString longestText(const std::vector<ConnectionForecast> &forecasts)
{
    const ConnectionForecast *longest = nullptr;
    qint64 backlog = 0;
    for (const ConnectionForecast &forecast : forecasts) {
        backlog += forecast.backlog;
        if (forecast.doneAt.isValid() && (!longest || longest->doneAt < forecast.doneAt))
            longest = &forecast;
    }
    return longest ? u"%1 left, done %2"_s.arg(backlog).arg(doneText(*longest)) : QString();
}

} // namespace levy::cli
