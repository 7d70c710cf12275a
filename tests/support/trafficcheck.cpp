#include "tests/support/trafficcheck.h"

#include "tests/support/avataxschema.h"
#include "tests/support/exactschema.h"
#include "tests/support/vismaschema.h"

#include <QDir>
#include <QFile>

namespace levytest {

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

/// The schemas, read once.
struct Contracts {
    AvataxSchema avatax;
    ExactSchema exact;
    VismaSchema visma;

    [[nodiscard]] QStringList problemsOf(const Json &call) const
    {
        const QString service = call[u"service"].toString();
        const QByteArray method = call[u"method"].toString().toLatin1();
        const QByteArray target = call[u"target"].toString().toLatin1();
        const QByteArray body = call[u"body"].toString().toUtf8();
        const QByteArray answer = call[u"answer"].toString().toUtf8();
        const int status = int(call[u"status"].toInt().value_or(0));
        if (service == u"avatax")
            return avatax.requestProblems(method, target, body)
                + avatax.answerProblems(method, target, status, answer);
        if (service == u"visma")
            return visma.requestProblems(method, target, body)
                + visma.answerProblems(method, target, status, answer);
        return exact.requestProblems(method, target, body)
            + exact.answerProblems(method, target, status, answer);
    }
};

} // namespace

TrafficFindings checkTraffic(const QString &folder)
{
    constexpr qsizetype most = 100;
    const Contracts contracts;
    TrafficFindings found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.jsonl"_s}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            found.problems << u"%1 cannot be read"_s.arg(name);
            continue;
        }
        while (!file.atEnd() && found.problems.size() < most) {
            const auto call = Json::parse(file.readLine());
            if (!call)
                continue; // the program was killed while it wrote this line
            ++found.calls;
            found.problems << contracts.problemsOf(*call);
            found.problems.removeDuplicates();
        }
    }
    return found;
}

} // namespace levytest
