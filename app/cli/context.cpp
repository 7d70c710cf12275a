#include "app/cli/context.h"

#include "core/service/explain.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

Exit exitFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
    case ErrorKind::Malformed:
        return error.httpStatus == 0 && error.service.isEmpty() ? Exit::BadInput : Exit::Service;
    case ErrorKind::Storage:
    case ErrorKind::SecretMissing:
    case ErrorKind::SecretLocked:
        return Exit::Workspace;
    case ErrorKind::Busy:
        return Exit::Busy;
    case ErrorKind::Cancelled:
        return Exit::Stopped;
    default:
        return Exit::Service;
    }
}

/// For bad input the plain message is the sentence: it names what to change.
QString sentenceOf(const Error &error)
{
    const bool plain = exitFor(error) == Exit::BadInput && !error.message.isEmpty();
    QString sentence = plain ? error.message : explain(error).text;
    if (plain && !sentence.endsWith(u'.'))
        sentence += u'.';
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

} // namespace

QString Context::folder() const
{
    if (!workspace.empty())
        return QDir::cleanPath(QDir().absoluteFilePath(text(workspace)));
    const QString fromEnvironment = qEnvironmentVariable("LEVY_WORKSPACE");
    if (!fromEnvironment.isEmpty())
        return QDir::cleanPath(QDir().absoluteFilePath(fromEnvironment));
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/workspace"_s;
}

QString Context::person() const
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value;
    }
    return u"unknown"_s;
}

Result<std::unique_ptr<Levy>> Context::open()
{
    return Levy::open(folder(), clock, random);
}

Json errorJson(const Error &error)
{
    Json json
        = Json::object({{u"kind"_s, kindName(error.kind)}, {u"sentence"_s, sentenceOf(error)}});
    json.setIfAny(u"code"_s, error.code);
    json.setIfAny(u"service"_s, error.service);
    json.setIfAny(u"operation"_s, error.operation);
    json.setIfAny(u"message"_s, error.message);
    if (error.httpStatus != 0)
        json.set(u"httpStatus"_s, error.httpStatus);
    return json;
}

void Context::fail(const Error &error)
{
    endProgress();
    exit = exitFor(error);
    if (asJson) {
        printJson(Json::object({{u"error"_s, errorJson(error)}}));
        return;
    }
    err << sentenceOf(error) << Qt::endl;
}

void Context::refuse(const QString &sentence)
{
    fail(makeError(ErrorKind::Invalid, u"input"_s, sentence));
}

void Context::printJson(const Json &json)
{
    out << QString::fromUtf8(json.toIndentedBytes());
    out.flush();
}

void Context::progress(const QString &text)
{
    if (asJson || !isTerminal())
        return;
    err << u"\r\x1b[K"_s << text;
    err.flush();
    m_hasProgress = true;
}

void Context::endProgress()
{
    if (m_hasProgress)
        err << u"\r\x1b[K"_s;
    err.flush();
    m_hasProgress = false;
}

void printSummary(Context &context, const DecisionSummary &summary, const QString &done)
{
    if (!summary.refused.empty())
        context.exit = Exit::Attention;
    if (context.asJson) {
        Json refused = Json::array();
        for (const auto &[document, error] : summary.refused)
            refused.append(
                Json::object({{u"document"_s, document}, {u"error"_s, errorJson(error)}}));
        return context.printJson(
            Json::object({{u"changed"_s, summary.changed}, {u"refused"_s, std::move(refused)}}));
    }
    context.out << done.arg(summary.changed) << Qt::endl;
    for (const auto &[document, error] : summary.refused)
        context.out << u"  %1: %2"_s.arg(document, error.message) << Qt::endl;
}

} // namespace levy::cli
