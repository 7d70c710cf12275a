#include "core/service/notifier.h"

#include "core/service/explain.h"
#include "core/workspace/documents.h"
#include "core/workspace/plans.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logNotify, "levy.service.notify")

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notifier)
};

constexpr int programMs = 30'000;
constexpr int sliceMs = 100;
constexpr qsizetype subjectBytes = 40; ///< of text in one encoded word (RFC 2047: 75 characters)

/// True where the program ended well.
bool run(const QStringList &command, const QByteArray &input, const StopToken &stop)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.front(), command.mid(1));
    if (!process.waitForStarted(programMs)) {
        qCWarning(logNotify) << "the program does not start:" << process.errorString();
        return false;
    }
    process.write(input);
    process.closeWriteChannel();
    for (int waited = 0; !process.waitForFinished(sliceMs); waited += sliceMs) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (waited >= programMs || stop.stopRequested()) {
            process.kill();
            process.waitForFinished(1000);
            return false;
        }
    }
    const bool isWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isWell)
        qCWarning(logNotify) << "the program failed with" << process.exitCode();
    return isWell;
}

QByteArray encodedSubject(const QString &text)
{
    QByteArrayList words;
    QByteArray part;
    for (const QChar c : text.simplified()) {
        const QByteArray next = QString(c).toUtf8();
        if (part.size() + next.size() > subjectBytes && !c.isLowSurrogate()) {
            words << part;
            part.clear();
        }
        part += next;
    }
    words << part;
    QByteArrayList encoded;
    for (const QByteArray &word : words)
        encoded << "=?UTF-8?B?" + word.toBase64() + "?=";
    return encoded.join("\n ");
}

Cause causeOf(const DocumentCount &count)
{
    Flag flag;
    flag.reason = flagReasonFromText(count.flag).value_or(FlagReason::None);
    const bool isFailed = count.state == toText(DocumentState::Failed);
    Cause cause;
    cause.key
        = u"%1/%2/%3"_s.arg(isFailed ? u"failed"_s : u"waiting"_s, count.connection, count.flag);
    cause.connection = count.connection;
    cause.documents = count.count;
    cause.title = isFailed ? Words::tr("Documents could not be processed") : explain(flag).title;
    cause.sentence
        = Words::tr("%n document(s) of %1 wait for a person: %2.", nullptr, int(count.count))
              .arg(count.connection, cause.title);
    return cause;
}

} // namespace

Result<std::vector<Cause>> documentCauses(Reader &reader)
{
    const auto counts = documents::counts(reader);
    if (!counts)
        return fail(counts.error());
    std::map<QString, Cause> causes;
    for (const DocumentCount &count : *counts) {
        if (count.state != toText(DocumentState::Waiting)
            && count.state != toText(DocumentState::Failed))
            continue;
        // Invoices and credit notes of one reason are one cause.
        DocumentCount sum = count;
        const QString key = causeOf(count).key;
        if (const auto known = causes.find(key); known != causes.end())
            sum.count += known->second.documents;
        causes[key] = causeOf(sum);
    }
    std::vector<Cause> list;
    for (auto &[key, cause] : causes)
        list.push_back(std::move(cause));
    return list;
}

QByteArray mailOf(const Cause &cause, const NotifyConfig &config, const QString &workspace)
{
    QByteArray mail;
    mail += "From: " + config.mailFrom.toUtf8() + '\n';
    mail += "To: " + config.mailTo.join(u", "_s).toUtf8() + '\n';
    mail += "Subject: " + encodedSubject(u"Levy (%1): %2"_s.arg(workspace, cause.title)) + '\n';
    mail += "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
            "Content-Transfer-Encoding: base64\nAuto-Submitted: auto-generated\n\n";
    const QByteArray body = (cause.sentence + u'\n').toUtf8().toBase64();
    for (qsizetype at = 0; at < body.size(); at += 76)
        mail += body.mid(at, 76) + '\n';
    return mail;
}

Notifier::Notifier(Store &store, const Clock &clock, NotifyConfig config, QString workspace)
    : m_store(store)
    , m_clock(clock)
    , m_config(std::move(config))
    , m_workspace(std::move(workspace))
{
}

bool Notifier::send(const Cause &cause, const StopToken &stop) const
{
    bool isSent = true;
    if (!m_config.command.isEmpty()) {
        Json message = Json::object(
            {{u"workspace"_s, m_workspace},
             {u"cause"_s, cause.key},
             {u"title"_s, cause.title},
             {u"sentence"_s, cause.sentence},
             {u"documents"_s, cause.documents}});
        message.setIfAny(u"connection"_s, cause.connection);
        isSent = run(m_config.command, message.toBytes() + '\n', stop);
    }
    if (isSent && !m_config.mailTo.isEmpty())
        isSent = run(m_config.mailCommand, mailOf(cause, m_config, m_workspace), stop);
    return isSent;
}

Result<int> Notifier::tell(const std::vector<Cause> &causes, const StopToken &stop)
{
    if (!m_config.isOn())
        return 0;
    const auto told = m_store.read([](Reader &reader) { return plans::toldCauses(reader); });
    if (!told)
        return fail(told.error());
    int sent = 0;
    std::map<QString, QString> gone = *told;
    for (const Cause &cause : causes) {
        gone.erase(cause.key);
        if (told->contains(cause.key) || stop.stopRequested() || !send(cause, stop))
            continue;
        ++sent;
        const Result<void> noted = m_store.write([&](Transaction &transaction) {
            return plans::setTold(transaction, cause.key, cause.sentence, m_clock.now());
        });
        if (!noted)
            return fail(noted.error());
    }
    if (gone.empty())
        return sent;
    const Result<void> forgotten = m_store.write([&](Transaction &transaction) -> Result<void> {
        for (const auto &[key, sentence] : gone) {
            if (const Result<void> done = plans::forgetTold(transaction, key); !done)
                return done;
        }
        return {};
    });
    if (!forgotten)
        return fail(forgotten.error());
    return sent;
}

} // namespace levy
