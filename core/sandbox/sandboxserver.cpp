#include "core/sandbox/sandboxserver.h"

#include "core/sandbox/avatax/avataxservice.h"
#include "core/sandbox/trafficlog.h"

#include <map>
#include <mutex>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBody = 4 * 1024 * 1024;
constexpr qsizetype hugeAnswer = 64 * 1024 * 1024;

struct Calls {
    qint64 all = 0;
    std::map<QString, qint64> bySubject;
    std::map<int, qint64> byStatus;
};

http::ServerResponse answerOf(const Fault &fault)
{
    http::ServerResponse response;
    switch (fault.kind) {
    case Fault::Kind::NotApplied:
        response.closeInstead = true;
        break;
    case Fault::Kind::Html:
        response.status = fault.status == 0 ? 200 : fault.status;
        response.headers.push_back({"Content-Type", "text/html"});
        response.body = "<html><body><h1>Service is being updated</h1></body></html>";
        break;
    case Fault::Kind::Huge:
        response.headers.push_back({"Content-Type", "application/json"});
        // In one piece: joined from parts, it is copied thrice before the first byte goes out.
        response.body = QByteArray(hugeAnswer, 'x');
        response.body.front() = '"';
        response.body.back() = '"';
        break;
    default:
        response.headers.push_back({"Content-Type", "application/json"});
        response.body = QByteArray("\x00\xff{\"id\":}\x01", 10);
        break;
    }
    return response;
}

void spoil(http::ServerResponse &response, const Fault &fault, http::ServerResponse error)
{
    if (fault.kind == Fault::Kind::AnswerLost)
        response.closeInstead = true;
    else if (fault.kind == Fault::Kind::ErrorAfterApplied)
        response = std::move(error);
    else if (fault.kind == Fault::Kind::Late)
        response.delay = std::chrono::milliseconds(fault.delayMs);
    else if (fault.kind == Fault::Kind::Truncated)
        response.cutAfter = response.body.size() / 2;
}

bool isApplied(Fault::Kind kind)
{
    return kind == Fault::Kind::AnswerLost || kind == Fault::Kind::ErrorAfterApplied
        || kind == Fault::Kind::Late || kind == Fault::Kind::Truncated;
}

http::ServerResponse refusal(int status, const Error &error)
{
    return jsonResponse(
        status,
        Json::object({{u"error"_s, Json(error.code)}, {u"message"_s, Json(error.message)}}));
}

} // namespace

class Sandbox::Private {
public:
    struct Place {
        ServicePtr service;
        std::unique_ptr<http::Server> server;
    };

    http::ServerResponse answer(SimulatedService &service, const http::ServerRequest &request);
    http::ServerResponse carryOut(SimulatedService &service, const http::ServerRequest &request);
    http::ServerResponse control(const http::ServerRequest &request);
    http::ServerResponse controlFaults(const QByteArray &method, const Json &body);
    http::ServerResponse controlService(
        const QByteArray &method, const QString &path, const Json &body);
    qint64 latencyOf(const QString &service) const;
    QUrl urlOf(const QString &service) const;
    Result<> listen(Place &place, quint16 port);
    Json state() const;
    Json callsToJson() const;

    mutable std::mutex mutex;
    std::unique_ptr<Books> books;
    SandboxSettings settings;
    Observer observer;
    std::unique_ptr<TrafficLog> traffic; ///< null: nobody wants it
    Faults faults;
    std::map<QString, std::map<QString, Calls>> calls; ///< by service and operation
    std::vector<std::unique_ptr<Place>> places; ///< AvaTax first; destroyed before the rest
};

http::ServerResponse Sandbox::Private::carryOut(
    SimulatedService &service, const http::ServerRequest &request)
{
    http::ServerResponse response = service.handle(request);
    if (const Result<> flushed = books->flush(); !flushed)
        return refusal(500, flushed.error());
    if (observer)
        observer(service.name(), request, response);
    if (traffic)
        traffic->note(service.name(), request, response);
    return response;
}

http::ServerResponse Sandbox::Private::answer(
    SimulatedService &service, const http::ServerRequest &request)
{
    const std::lock_guard lock(mutex);
    if (request.path().startsWith(u"/_sandbox/"))
        return control(request);

    const CallName name = service.identify(request);
    Calls &counted = calls[name.service][name.operation];
    ++counted.all;
    if (!name.subject.isEmpty())
        ++counted.bySubject[name.subject];

    http::ServerResponse response;
    const std::optional<Fault> fault = faults.take(name.service, name.operation, name.subject);
    if (!fault) {
        response = carryOut(service, request);
    } else if (fault->kind == Fault::Kind::Status || fault->kind == Fault::Kind::RateLimited) {
        const bool limited = fault->kind == Fault::Kind::RateLimited;
        const int status = limited ? 429 : fault->status;
        response = fault->words.isEmpty() ? service.refuse(request, status)
                                          : service.refuseSaying(request, status, fault->words);
        if (!fault->reason.isEmpty())
            response.headers.push_back({"Reason", fault->reason.toLatin1()});
    } else if (isApplied(fault->kind)) {
        response = carryOut(service, request);
        spoil(response, *fault, service.refuse(request, fault->status == 0 ? 500 : fault->status));
    } else {
        response = answerOf(*fault);
    }
    ++counted.byStatus[response.status];
    response.delay += std::chrono::milliseconds(latencyOf(service.name()));
    return response;
}

qint64 Sandbox::Private::latencyOf(const QString &service) const
{
    if (service == u"avatax")
        return settings.avataxLatencyMs;
    return service == u"exact" ? settings.exactLatencyMs : settings.vismaLatencyMs;
}

QUrl Sandbox::Private::urlOf(const QString &service) const
{
    for (const auto &place : places) {
        if (place->service->name() == service)
            return place->server->url();
    }
    return {};
}

http::ServerResponse Sandbox::Private::control(const http::ServerRequest &request)
{
    const QString path = request.path().mid(u"/_sandbox/"_s.size());
    Json body;
    if (!request.body.isEmpty()) {
        Result<Json> parsed = Json::parse(request.body);
        if (!parsed)
            return refusal(400, parsed.error());
        body = std::move(*parsed);
    }
    if (path == u"state")
        return jsonResponse(200, state());
    if (path == u"calls") {
        if (request.method == "DELETE")
            calls.clear();
        return jsonResponse(200, callsToJson());
    }
    if (path == u"faults")
        return controlFaults(request.method, body);
    if (path == u"settings") {
        if (const Result<> updated = settings.update(body); !updated)
            return refusal(400, updated.error());
        return jsonResponse(200, settings.toJson());
    }
    return controlService(request.method, path, body);
}

http::ServerResponse Sandbox::Private::controlFaults(const QByteArray &method, const Json &body)
{
    if (method == "DELETE") {
        faults.clear();
    } else if (method == "POST") {
        const Json list = body.isArray() ? body : Json::array({body});
        std::vector<Fault> added;
        for (const Json &item : list.items()) {
            const Result<Fault> fault = Fault::fromJson(item);
            if (!fault)
                return refusal(400, fault.error());
            added.push_back(*fault);
        }
        for (const Fault &fault : added)
            faults.add(fault);
    }
    return jsonResponse(200, faults.toJson());
}

http::ServerResponse Sandbox::Private::controlService(
    const QByteArray &method, const QString &path, const Json &body)
{
    const QString name = path.section(u'/', 0, 0);
    for (const auto &place : places) {
        if (place->service->name() != name)
            continue;
        const std::optional<Json> done
            = place->service->control(method, path.section(u'/', 1), body);
        if (!done)
            break;
        if (const Result<> flushed = books->flush(); !flushed)
            return refusal(500, flushed.error());
        return jsonResponse(200, *done);
    }
    return refusal(404, makeError(ErrorKind::NotFound, u"control.unknown"_s, path));
}

Result<> Sandbox::Private::listen(Place &place, quint16 port)
{
    http::Server::Options options;
    options.port = port;
    options.maxBodyBytes = largestBody;
    SimulatedService &service = *place.service;
    Result<std::unique_ptr<http::Server>> server
        = http::Server::listen(options, [this, &service](const http::ServerRequest &request) {
              return answer(service, request);
          });
    if (!server)
        return fail(server.error());
    place.server = std::move(*server);
    return {};
}

Json Sandbox::Private::state() const
{
    Json all = Json::object({{u"simulated"_s, Json(true)}});
    for (const auto &place : places)
        all.set(place->service->name(), place->service->books());
    return all;
}

Json Sandbox::Private::callsToJson() const
{
    Json all = Json::object();
    for (const auto &[service, operations] : calls) {
        Json ofService = Json::object();
        for (const auto &[operation, counted] : operations) {
            Json subjects = Json::object();
            for (const auto &[subject, count] : counted.bySubject)
                subjects.set(subject, Json(count));
            Json statuses = Json::object();
            for (const auto &[status, count] : counted.byStatus)
                statuses.set(QString::number(status), Json(count));
            ofService.set(
                operation,
                Json::object(
                    {{u"calls"_s, Json(counted.all)},
                     {u"subjects"_s, subjects},
                     {u"statuses"_s, statuses}}));
        }
        all.set(service, ofService);
    }
    return all;
}

Sandbox::Sandbox(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Sandbox::~Sandbox() = default;

Result<std::unique_ptr<Sandbox>> Sandbox::start(Options options, const Clock &clock)
{
    Result<std::unique_ptr<Books>> books = Books::open(options.booksPath);
    if (!books)
        return fail(books.error());
    auto p = std::make_unique<Private>();
    p->books = std::move(*books);
    p->settings = options.settings;
    p->observer = std::move(options.observer);
    p->traffic = TrafficLog::make();
    if (p->books->isEmpty() && options.seed) {
        if (const Result<> seeded = options.seed(*p->books, clock); !seeded)
            return fail(seeded.error());
    }
    const ServiceContext context{*p->books, clock, p->settings};
    const auto open = [&](ServicePtr service, quint16 port) {
        p->places.push_back(std::make_unique<Private::Place>());
        p->places.back()->service = std::move(service);
        return p->listen(*p->places.back(), port);
    };
    const std::lock_guard lock(p->mutex); // nobody is served before everything is there
    if (const Result<> opened = open(std::make_unique<AvataxService>(context), options.avataxPort);
        !opened)
        return fail(opened.error());
    const std::pair<Factory, quint16> ledgers[]
        = {{options.exact, options.exactPort}, {options.visma, options.vismaPort}};
    for (const auto &[make, port] : ledgers) {
        if (!make)
            continue;
        if (const Result<> opened = open(make(context), port); !opened)
            return fail(opened.error());
    }
    if (const Result<> flushed = p->books->flush(); !flushed)
        return fail(flushed.error());
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(p)));
}

QUrl Sandbox::avataxUrl() const
{
    return d->urlOf(u"avatax"_s);
}

QUrl Sandbox::exactUrl() const
{
    return d->urlOf(u"exact"_s);
}

QUrl Sandbox::vismaUrl() const
{
    return d->urlOf(u"visma"_s);
}

Json Sandbox::describe() const
{
    const std::lock_guard lock(d->mutex);
    Json all = Json::object({{u"simulated"_s, Json(true)}});
    for (const auto &place : d->places) {
        Json one = Json::object({{u"url"_s, Json(place->server->url().toString())}});
        const Json credentials = place->service->credentials();
        for (const auto &[key, value] : credentials.members())
            one.set(key, value);
        all.set(place->service->name(), one);
    }
    return all;
}

Json Sandbox::state() const
{
    const std::lock_guard lock(d->mutex);
    return d->state();
}

Json Sandbox::calls() const
{
    const std::lock_guard lock(d->mutex);
    return d->callsToJson();
}

void Sandbox::addFault(const Fault &fault)
{
    const std::lock_guard lock(d->mutex);
    d->faults.add(fault);
}

void Sandbox::clearFaults()
{
    const std::lock_guard lock(d->mutex);
    d->faults.clear();
}

Json Sandbox::waitingFaults() const
{
    const std::lock_guard lock(d->mutex);
    return d->faults.toJson();
}

void Sandbox::configure(const SandboxSettings &settings)
{
    const std::lock_guard lock(d->mutex);
    d->settings = settings;
}

SandboxSettings Sandbox::settings() const
{
    const std::lock_guard lock(d->mutex);
    return d->settings;
}

} // namespace levy::sandbox
