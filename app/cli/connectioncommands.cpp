#include "app/cli/context.h"
#include "app/cli/forecasttext.h"
#include "app/cli/table.h"
#include "core/erp/exact/signinlistener.h"
#include "core/service/explain.h"
#include "core/service/samplehost.h"
#include "core/service/secretkeys.h"
#include "core/service/servicecheck.h"
#include "core/service/services.h"
#include "core/workspace/connections.h"

#include <QFile>
#include <QProcess>

namespace levy::cli {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionOptions {
    std::string connection;
    std::string redirectUri = "https://localhost:8443/levy";
    bool simulated = false;
    bool paste = false;
    bool withoutBrowser = false;
    int seconds = 600;
};

using OptionsPtr = std::shared_ptr<ConnectionOptions>; // shared by the options and their callbacks

void listConnections(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto rows
            = levy.store().read([](Reader &reader) { return connections::all(reader); });
        const auto forecasts = levy.forecasts();
        if (!rows || !forecasts)
            return levy::fail(rows ? forecasts.error() : rows.error());
        Json list = Json::array();
        Table table(
            {{u"Id"_s},
             {u"Name"_s},
             {u"Kind"_s},
             {u"Company"_s},
             {u"Address"_s},
             {u"Mapping"_s, Table::Align::Right},
             {u"Chart of accounts"_s},
             {u"Left"_s, Table::Align::Right},
             {u"Done"_s}});
        for (const ConnectionRow &row : *rows) {
            const ConnectionForecast forecast = forecastOf(*forecasts, row.id);
            const QString read = row.masterAt.isValid()
                ? row.masterAt.toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s
                : u"not read yet"_s;
            table.add(
                {row.id,
                 row.name,
                 row.kind,
                 row.master[u"companyName"].toString(),
                 row.settings[u"baseUrl"].toString(),
                 u"v%1"_s.arg(row.mappingVersion),
                 read,
                 QString::number(forecast.backlog),
                 doneText(forecast)});
            list.append(Json::object(
                {{u"id"_s, row.id},
                 {u"name"_s, row.name},
                 {u"kind"_s, row.kind},
                 {u"company"_s, row.master[u"companyName"]},
                 {u"settings"_s, row.settings},
                 {u"policy"_s, row.policy},
                 {u"mappingVersion"_s, row.mappingVersion},
                 {u"forecast"_s, forecastJson(forecast)}}));
        }
        if (context.asJson)
            context.printJson(Json::object({{u"connections"_s, std::move(list)}}));
        else
            table.print(context.out);
        return {};
    });
}

void testConnections(Context &context)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto checks = checkServices(levy, context.stop.token());
        if (!checks)
            return levy::fail(checks.error());
        Json list = Json::array();
        for (const ServiceCheck &check : *checks) {
            Json item = Json::object(
                {{u"what"_s, check.what},
                 {u"ok"_s, check.answer.has_value()},
                 {u"ms"_s, check.milliseconds}});
            if (check.answer) {
                item.set(u"answer"_s, *check.answer);
            } else {
                context.exit = Exit::Service;
                item.set(u"error"_s, errorJson(check.answer.error()));
            }
            if (!context.asJson) {
                context.out << u"%1 %2: %3 (%4 ms)"_s
                                   .arg(
                                       check.answer ? u"ok    "_s : u"FAILED"_s,
                                       check.what,
                                       safe(
                                           check.answer ? *check.answer
                                                        : explain(check.answer.error()).text))
                                   .arg(check.milliseconds)
                            << Qt::endl;
            }
            list.append(std::move(item));
        }
        if (context.asJson)
            context.printJson(Json::object({{u"checks"_s, std::move(list)}}));
        return {};
    });
}

Result<void> signInSimulated(Context &context, Levy &levy, const ConnectionRow &row)
{
    const Result<Json> tokens = simulatedSignIn(
        QUrl(row.settings[u"baseUrl"].toString()),
        row.settings[u"clientId"].toString(),
        context.clock);
    if (!tokens)
        return levy::fail(tokens.error());
    return levy.folder().vault().write(
        secretkeys::exactTokens(row.settings[u"login"].toString()), tokens->toBytes());
}

/// With the system's own opener; whether it worked nobody tells, so the address is printed too.
void openBrowser(const QUrl &url)
{
#if defined(Q_OS_WIN)
    const QString opener = u"explorer"_s;
#elif defined(Q_OS_MACOS)
    const QString opener = u"open"_s;
#else
    const QString opener = u"xdg-open"_s;
#endif
    QProcess::startDetached(opener, {QString::fromLatin1(url.toEncoded())});
}

Result<QString> pastedCode(Context &context, exact::SignInListener &listener)
{
    context.out << u"Then paste the address that the browser ends at, even if the page cannot be "
                   "shown:"_s
                << Qt::endl;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
        return levy::fail(ErrorKind::Invalid, u"input"_s, u"standard input cannot be read"_s);
    const Result<void> pasted = listener.paste(QString::fromUtf8(input.readLine(16'384)));
    if (!pasted)
        return levy::fail(pasted.error());
    return listener.waitForCode(std::chrono::milliseconds(0), context.stop.token());
}

Result<void> signInByBrowser(
    Context &context, Levy &levy, const ConnectionRow &row, const ConnectionOptions &options)
{
    const Result<Services *> services = levy.services();
    if (!services)
        return levy::fail(services.error());
    const Result<exact::Settings> settings = (*services)->exactSettings(row);
    if (!settings)
        return levy::fail(settings.error());
    const QUrl redirectUri(text(options.redirectUri));
    const bool isPasted = options.paste || !exact::SignInListener::isLoopback(redirectUri);
    auto listener = isPasted ? exact::SignInListener::behind(*settings, redirectUri)
                             : exact::SignInListener::start(*settings, redirectUri, context.clock);
    if (!listener)
        return levy::fail(listener.error());
    const QUrl url = (*listener)->browserUrl();
    context.out << u"Open this address in a browser and sign in:\n\n  %1\n"_s.arg(
        QString::fromLatin1(url.toEncoded()))
                << Qt::endl;
    if (!options.withoutBrowser)
        openBrowser(url);
    if (!isPasted && redirectUri.scheme() == u"https")
        context.out << u"The browser will warn once: the way back to this computer has a "
                       "certificate that Levy made for itself just now."_s
                    << Qt::endl;
    const Result<QString> code = isPasted
        ? pastedCode(context, **listener)
        : (*listener)->waitForCode(std::chrono::seconds(options.seconds), context.stop.token());
    if (!code)
        return levy::fail(code.error());
    http::Call call;
    call.stop = context.stop.token();
    return (*services)->tokens(row, *settings).signIn(*code, redirectUri, call);
}

void signIn(Context &context, const ConnectionOptions &options)
{
    withWorkspace(context, [&](Levy &levy) -> Result<void> {
        const auto row = levy.store().read(
            [&](Reader &reader) { return connections::load(reader, text(options.connection)); });
        if (!row)
            return levy::fail(row.error());
        if (!*row)
            return levy::fail(
                ErrorKind::NotFound,
                u"connection.unknown"_s,
                u"there is no connection \"%1\""_s.arg(text(options.connection)));
        if ((*row)->kind != u"exact") {
            return levy::fail(
                ErrorKind::Invalid,
                u"input"_s,
                u"%1 needs no sign-in: it connects with its client id and secret"_s.arg(
                    (*row)->name));
        }
        const Result<void> signedIn = options.simulated
            ? signInSimulated(context, levy, **row)
            : signInByBrowser(context, levy, **row, options);
        if (!signedIn)
            return signedIn;
        const Result<void> noted = levy.store().write([&](Transaction &transaction) {
            return levy.recorder().noteIn(
                transaction,
                (*row)->id,
                {u"connection.signed-in"_s,
                 u"Somebody signed in for %1."_s.arg((*row)->name),
                 Json::object(),
                 false,
                 u"decided"_s},
                {},
                u"person:"_s + context.person());
        });
        if (!noted)
            return noted;
        if (context.asJson)
            context.printJson(Json::object({{u"signedIn"_s, true}}));
        else
            context.out << u"Signed in for %1."_s.arg((*row)->name) << Qt::endl;
        return {};
    });
}

} // namespace

void addConnectionCommands(CLI::App &app, Context &context)
{
    CLI::App *connection
        = app.add_subcommand("connection", "The ledgers and Avalara")->require_subcommand(1);
    const auto options = std::make_shared<ConnectionOptions>();
    connection->add_subcommand("list", "The connections as configured")->callback([&context] {
        listConnections(context);
    });
    connection->add_subcommand("test", "Ask each service for real")->callback([&context] {
        testConnections(context);
    });
    CLI::App *signInCommand = connection->add_subcommand("sign-in", "Sign in at Exact Online");
    signInCommand->add_option("connection", options->connection, "Id of the connection")
        ->required();
    signInCommand->add_option(
        "--redirect-uri",
        options->redirectUri,
        "As registered for your app, to the letter; to this computer it is listened to");
    signInCommand->add_flag(
        "--paste", options->paste, "Paste the address that the browser ends at instead");
    signInCommand->add_flag(
        "--no-browser", options->withoutBrowser, "Only print the address to open");
    signInCommand->add_option("--wait-seconds", options->seconds, "How long to wait for a person")
        ->check(CLI::Range(1, 3600));
    signInCommand->add_flag(
        "--simulated", options->simulated, "At simulated services, without a browser");
    signInCommand->callback([&context, options] { signIn(context, *options); });
}

} // namespace levy::cli
