#include "core/sandbox/trafficlog.h"

#include "core/base/json.h"

#include <QCoreApplication>

#include <atomic>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

std::unique_ptr<TrafficLog> TrafficLog::make()
{
    static std::atomic<int> count = 0;
    const QString folder = qEnvironmentVariable("LEVY_SANDBOX_TRAFFIC");
    if (folder.isEmpty())
        return nullptr;
    const QString name = u"/%1-%2.jsonl"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    std::unique_ptr<TrafficLog> log(new TrafficLog(folder + name));
    return log->m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? std::move(log)
                                                                          : nullptr;
}

TrafficLog::TrafficLog(const QString &path)
    : m_file(path)
{
}

void TrafficLog::note(
    const QString &service,
    const http::ServerRequest &request,
    const http::ServerResponse &response)
{
    const Json line = Json::object(
        {{u"service"_s, service},
         {u"method"_s, QString::fromLatin1(request.method)},
         {u"target"_s, QString::fromLatin1(request.target)},
         {u"body"_s, QString::fromUtf8(request.body)},
         {u"status"_s, Json(response.status)},
         {u"answer"_s, QString::fromUtf8(response.body)}});
    m_file.write(line.toBytes() + '\n');
}

} // namespace levy::sandbox
