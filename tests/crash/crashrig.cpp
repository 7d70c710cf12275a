#include "crashrig.h"

#include "core/base/clock.h"
#include "core/erp/exact/tokenrecord.h"
#include "core/service/secretkeys.h"
#include "core/service/workspacefolder.h"
#include "core/workspace/documents.h"
#include "tests/integration/levybench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileSystemWatcher>
#include <QTest>

namespace levytest {

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

const QString program = QStringLiteral(LEVY_BINARY_DIR "/bin/levy-cli");
constexpr int patience = 120'000;

/// Webhooks to that port, and no poll that could do their work.
void addHooks(Json &configuration, quint16 port)
{
    Json connections = Json::array();
    for (Json connection : configuration[u"connections"].items()) {
        connection.set(
            u"schedule"_s,
            Json::object({{u"kind"_s, u"on-demand"_s}, {u"reconcileAt"_s, QString(u""_s)}}));
        connections.append(std::move(connection));
    }
    configuration.set(u"connections"_s, std::move(connections));
    configuration.set(
        u"webhook"_s,
        Json::object(
            {{u"port"_s, int(port)}, {u"publicUrl"_s, u"http://127.0.0.1:%1"_s.arg(port)}}));
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CrashRig::CrashRig(int documents, quint64 seed, Ledgers ledgers, quint16 hookPort)
{
    const QString ready = m_folder.path() + u"/ready.json"_s;
    m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{
        u"--json"_s,
        u"sandbox"_s,
        u"serve"_s,
        u"--ready-file"_s,
        ready,
        u"--documents"_s,
        QString::number(documents),
        u"--seed"_s,
        QString::number(seed)};
    if (ledgers == Ledgers::Exact)
        arguments << u"--without-visma"_s;
    if (hookPort > 0)
        arguments << u"--open"_s;
    m_sandbox.start(program, arguments);
    if (!m_sandbox.waitForStarted()
        || !QTest::qWaitFor([&] { return QFile::exists(ready); }, patience))
        return;
    const Json description = Json::parse(fileContent(ready)).value_or(Json());
    m_regions = description[u"services"][u"exact"][u"regions"];
    m_controlUrl = QUrl(description[u"services"][u"exact"][u"url"].toString());
    const QString config = m_folder.path() + u"/config.json"_s;
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        return;
    Json configuration = withFastSettling(description[u"configuration"], 40);
    if (hookPort > 0)
        addHooks(configuration, hookPort);
    file.write(configuration.toBytes());
    file.close();
    const QString key = m_folder.path() + u"/vault.key"_s;
    m_isReady = run({u"init"_s, u"--vault"_s, u"file"_s, u"--vault-key-file"_s, key}).exitCode == 0
        && run({u"config"_s, u"apply"_s, config}).exitCode == 0;
    signIn();
}

void CrashRig::signIn()
{
    for (const QString &connection : {u"exact-us"_s, u"exact-uk"_s, u"exact-de"_s})
        m_isReady = m_isReady
            && run({u"connection"_s, u"sign-in"_s, connection, u"--simulated"_s}).exitCode == 0;
}

void CrashRig::signInLongAgo()
{
    constexpr int ageSeconds = 15 * 60;
    auto folder = WorkspaceFolder::open(workspace());
    m_isReady = m_isReady && folder;
    for (const Json &region : m_regions.items()) {
        const Json tokens = actOf(
            u"signin"_s,
            Json::object({{u"clientId"_s, region[u"clientId"]}, {u"ageSeconds"_s, ageSeconds}}));
        exact::TokenRecord record;
        record.accessToken = tokens[u"access_token"].toString();
        record.refreshToken = tokens[u"refresh_token"].toString();
        record.issuedAt = QDateTime::currentDateTimeUtc().addSecs(-ageSeconds);
        m_isReady = m_isReady
            && folder->vault().write(
                secretkeys::exactTokens(region[u"code"].toString().toLower()),
                record.toJson().toBytes());
    }
}

CrashRig::~CrashRig()
{
    m_sandbox.kill();
    m_sandbox.waitForFinished();
}

CrashRig::Ended CrashRig::run(const QStringList &arguments, const QByteArray &failPoint)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!failPoint.isEmpty())
        environment.insert(u"LEVY_FAILPOINT"_s, QString::fromLatin1(failPoint));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, QStringList{u"-w"_s, m_folder.path() + u"/workspace"_s} + arguments);
    process.waitForFinished(patience);
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAll()};
}

QStringList CrashRig::syncArguments() const
{
    return {
        u"sync"_s,
        u"--retry-base-ms"_s,
        u"5"_s,
        u"--retry-cap-ms"_s,
        u"40"_s,
        u"--read-back-batch"_s,
        u"10"_s};
}

CrashRig::Ended CrashRig::sync(const QByteArray &failPoint)
{
    return run(syncArguments(), failPoint);
}

std::unique_ptr<QProcess> CrashRig::serve(const QByteArray &failPoint)
{
    const QString ready = m_folder.path() + u"/serving.json"_s;
    QFile::remove(ready);
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!failPoint.isEmpty())
        environment.insert(u"LEVY_FAILPOINT"_s, QString::fromLatin1(failPoint));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->start(
        program,
        {u"-w"_s,
         m_folder.path() + u"/workspace"_s,
         u"serve"_s,
         u"--ready-file"_s,
         ready,
         u"--retry-base-ms"_s,
         u"5"_s,
         u"--retry-cap-ms"_s,
         u"40"_s});
    if (!process->waitForStarted()
        || !QTest::qWaitFor([&] { return QFile::exists(ready); }, patience))
        return nullptr;
    return process;
}

Json CrashRig::actOf(const QString &act, const Json &body) const
{
    http::NetTransport transport({});
    http::Request request;
    request.method = http::Method::Post;
    request.url = m_controlUrl;
    request.url.setPath(u"/_sandbox/exact/"_s + act);
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = body.toBytes();
    const auto response = transport.send(request, std::chrono::milliseconds(patience), StopToken());
    return response ? Json::parse(response->body).value_or(Json()) : Json();
}

CrashRig::Ended CrashRig::runAndKillAfter(int milliseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        program, QStringList{u"-w"_s, m_folder.path() + u"/workspace"_s} + syncArguments());
    process.waitForStarted();
    const bool ended = process.waitForFinished(milliseconds);
    if (!ended) {
        process.kill();
        process.waitForFinished(patience);
    }
    return {!ended, process.exitCode(), process.readAll()};
}

std::vector<Document> CrashRig::documents() const
{
    std::vector<Document> all;
    auto store = Store::open({.path = m_folder.path() + u"/workspace/levy.db"_s});
    if (!store)
        return all;
    const auto ids = (*store)->read(
        [](Reader &reader) { return documents::ids(reader, {.limit = 1'000'000}); });
    for (const DocumentId id : ids.value_or(std::vector<DocumentId>())) {
        auto document = (*store)->read([&](Reader &reader) { return documents::load(reader, id); });
        if (document && *document)
            all.push_back(std::move(**document));
    }
    return all;
}

qint64 CrashRig::firstStepAfter(const QDateTime &instant) const
{
    auto store = Store::open({.path = m_folder.path() + u"/workspace/levy.db"_s});
    if (!store)
        return -1;
    const SystemClock clock;
    const AuditTrail trail(clock);
    AuditFilter filter;
    filter.order = AuditFilter::Order::OldestFirst;
    filter.from = instant;
    filter.limit = 1000;
    const auto events = (*store)->read([&](Reader &reader) { return trail.list(reader, filter); });
    for (const AuditEvent &event : events.value_or(std::vector<AuditEvent>())) {
        if (event.document > 0)
            return instant.msecsTo(event.at);
    }
    return -1;
}

bool CrashRig::isThrough(int expectedDocuments) const
{
    const std::vector<Document> known = documents();
    return int(known.size()) >= expectedDocuments
        && std::all_of(known.begin(), known.end(), [](const Document &document) {
               return document.state == DocumentState::Done
                   || document.state == DocumentState::AwaitsFinalisation;
           });
}

void CrashRig::act(const QString &act, const Json &body, const QString &service)
{
    http::NetTransport transport({});
    http::Request request;
    request.method = http::Method::Post;
    request.url = m_controlUrl;
    request.url.setPath(u"/_sandbox/%1/%2"_s.arg(service, act));
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = body.toBytes();
    const auto response = transport.send(request, std::chrono::milliseconds(patience), StopToken());
    if (!response || !response->isSuccess())
        QTest::qFail(qPrintable(u"the act %1 failed"_s.arg(act)), __FILE__, __LINE__);
}

Json CrashRig::sandboxState() const
{
    http::NetTransport transport({});
    http::Request request;
    request.url = m_controlUrl;
    request.url.setPath(u"/_sandbox/state"_s);
    const auto response = transport.send(request, std::chrono::milliseconds(patience), StopToken());
    return response ? Json::parse(response->body).value_or(Json()) : Json();
}

QStringList CrashRig::problems(int expectedDocuments) const
{
    const std::vector<Document> all = documents();
    QStringList found = tieOut(all, sandboxState());
    if (int(all.size()) != expectedDocuments)
        found << u"%1 documents instead of %2"_s.arg(all.size()).arg(expectedDocuments);
    for (const Document &document : all) {
        if (document.state != DocumentState::Done && document.state != DocumentState::Voided
            && document.state != DocumentState::AwaitsFinalisation)
            found << u"%1 is %2 (%3)"_s.arg(
                document.source.number, toText(document.state), toText(document.flag.reason));
    }
    auto store = Store::open({.path = m_folder.path() + u"/workspace/levy.db"_s});
    if (!store)
        return found << u"the workspace does not open"_s;
    found << (*store)->check().value_or(QStringList{u"the check failed"_s});
    const SystemClock clock;
    const AuditTrail trail(clock);
    const auto verdict = (*store)->read([&](Reader &reader) {
        return trail.verify(
            reader, [](qint64, qint64) {}, StopToken());
    });
    if (!verdict || !verdict->isIntact())
        found << u"the audit trail is broken"_s;
    return found;
}

} // namespace levytest
