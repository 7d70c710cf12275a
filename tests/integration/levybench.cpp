#include "levybench.h"

#include "core/erp/exact/tokenrecord.h"
#include "core/sandbox/samplesandbox.h"
#include "core/secrets/vaultkeysource.h"
#include "core/service/secretkeys.h"
#include "core/workspace/documents.h"

#include <QTest>

#include <map>

namespace levytest {

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

constexpr std::chrono::milliseconds patience{10'000};

Result<QByteArray> valueOf(const Json &reference)
{
    return reference[u"value"].toString().toUtf8();
}

void must(const Result<void> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(describe(result.error())));
}

Decimal amountOf(const Json &json)
{
    return Decimal::fromJson(json).value_or(Decimal());
}

/// A document with more than one entry or transaction: all of them are there, and what its tax is
/// at Avalara in sum is what is in the books in sum.
QStringList laterDifferences(
    const Document &document, const QString &name, std::map<QString, Json> &transactions)
{
    QStringList problems;
    Decimal filed;
    const bool isLive = document.tax && document.tax->status != TaxStatus::Cancelled;
    if (isLive)
        filed = document.tax->totalTax;
    for (const PastTax &past : document.pastTax) {
        const auto held = transactions.find(past.tax.code);
        if (past.tax.status == TaxStatus::Cancelled)
            continue;
        if (held == transactions.end())
            problems << u"%1: %2 is not at Avalara"_s.arg(name, past.tax.code);
        else if (amountOf(held->second[u"totalTax"]) != past.tax.totalTax)
            problems << u"%1: Avalara holds another tax of %2"_s.arg(name, past.tax.code);
        if (held != transactions.end())
            transactions.erase(held);
        filed = filed.plus(past.tax.totalTax).value_or(filed);
    }
    const bool isSettled
        = document.state == DocumentState::Voided || document.state == DocumentState::Done;
    const bool hasLaterLife = !document.pastEntries.empty() || !document.pastTax.empty();
    const Decimal posted
        = document.postedBefore.plus(document.hasEntry() ? document.entryTax : Decimal())
              .value_or(Decimal());
    if (isSettled && hasLaterLife && posted != filed)
        problems << u"%1: %2 posted in sum, %3 at Avalara"_s.arg(
            name, posted.toString(), filed.toString());
    return problems;
}

/// Through, with tax that stands neither in an entry nor on the document itself.
bool isMissingInLedger(const Document &document)
{
    const bool isThrough = document.state == DocumentState::Done
        || document.state == DocumentState::AwaitsFinalisation;
    if (!isThrough || document.hasEntry() || !document.tax || document.tax->totalTax.isZero())
        return false;
    return document.source.taxOnDocument() != document.tax->totalTax
        && document.postedBefore != document.tax->totalTax; // nothing came of calculating it again
}

} // namespace

Json withFastSettling(Json configuration, qint64 milliseconds)
{
    Json connections = Json::array();
    for (Json connection : configuration[u"connections"].items()) {
        Json policy = connection[u"policy"];
        policy.set(u"firstLookUpMs"_s, milliseconds);
        policy.set(u"secondLookUpMs"_s, milliseconds);
        connection.set(u"policy"_s, std::move(policy));
        connections.append(std::move(connection));
    }
    configuration.set(u"connections"_s, std::move(connections));
    return configuration;
}

SyncOptions LevyBench::fastOptions()
{
    SyncOptions options;
    options.retryBaseMs = 5;
    options.retryCapMs = 40;
    return options;
}

LevyBench::LevyBench(
    const sandbox::SampleOptions &sample,
    sandbox::Sandbox::Observer observer,
    std::unique_ptr<Clock> clock)
    : m_clock(std::move(clock))
{
    sandbox::Sandbox::Options options;
    options.observer = std::move(observer);
    options = sandbox::withSample(std::move(options), sample);
    if (sample.nordic)
        options = sandbox::withVisma(std::move(options), sandbox::vismaSeed(sample));
    auto started = sandbox::Sandbox::start(std::move(options), *m_clock);
    if (!started)
        qFatal("sandbox: %s", qPrintable(describe(started.error())));
    m_sandbox = std::move(*started);

    startOver();
}

void LevyBench::startOver(const Json &configuration)
{
    m_levy.reset();
    ++m_workspaces;
    const QString keyFile = m_folder.path() + u"/vault-%1.key"_s.arg(m_workspaces);
    must(VaultKeySource::createFile(keyFile), "vault key");
    const auto made
        = WorkspaceFolder::create(folder(), u"Bench"_s, {VaultChoice::Kind::File, keyFile}, false);
    if (!made)
        qFatal("workspace: %s", qPrintable(describe(made.error())));
    reopen();
    apply(configuration);
    signIn();
}

void LevyBench::signIn(qint64 ageSeconds)
{
    const Json description = m_sandbox->describe();
    for (const Json &region : description[u"exact"][u"regions"].items()) {
        const Json tokens = act(
            u"signin"_s,
            Json::object({{u"clientId"_s, region[u"clientId"]}, {u"ageSeconds"_s, ageSeconds}}));
        exact::TokenRecord record;
        record.accessToken = tokens[u"access_token"].toString();
        record.refreshToken = tokens[u"refresh_token"].toString();
        record.issuedAt = m_clock->now().addSecs(-ageSeconds);
        must(
            m_levy->folder().vault().write(
                secretkeys::exactTokens(region[u"code"].toString().toLower()),
                record.toJson().toBytes()),
            "tokens");
    }
}

LevyBench::~LevyBench() = default;

Json LevyBench::configuration() const
{
    return withFastSettling(sampleConfigurationFor(m_sandbox->describe()));
}

void LevyBench::reopen()
{
    m_levy.reset();
    auto opened = Levy::open(folder(), m_levyClock ? *m_levyClock : *m_clock, m_random);
    if (!opened)
        qFatal("open: %s", qPrintable(describe(opened.error())));
    m_levy = std::move(*opened);
}

void LevyBench::apply(const Json &configuration)
{
    must(
        configuration::apply(
            configuration, m_levy->folder(), m_levy->recorder(), valueOf, u"tester"_s),
        "apply");
}

SyncReport LevyBench::sync(SyncOptions options)
{
    const auto report = m_levy->sync(StopToken(), options, {});
    if (!report)
        QTest::qFail(qPrintable(describe(report.error())), __FILE__, __LINE__);
    return report.value_or(SyncReport());
}

Json LevyBench::act(const QString &act, const Json &body, const QString &service)
{
    http::NetTransport transport({});
    http::Request request;
    request.method = http::Method::Post;
    request.url = m_sandbox->exactUrl();
    request.url.setPath(u"/_sandbox/%1/%2"_s.arg(service, act));
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = body.toBytes();
    const auto response = transport.send(request, patience, StopToken());
    if (!response || !response->isSuccess())
        qFatal(
            "act %s: %s",
            qPrintable(act),
            response ? response->body.constData() : qPrintable(describe(response.error())));
    return Json::parse(response->body).value_or(Json());
}

void LevyBench::deleteEntry(const QString &entryId)
{
    deleteJournalEntry(m_sandbox->state(), entryId, [this](const QString &name, const Json &body) {
        (void)act(name, body);
    });
}

std::vector<Document> LevyBench::documents()
{
    std::vector<Document> all;
    const auto ids = m_levy->store().read(
        [](Reader &reader) { return documents::ids(reader, {.limit = 1'000'000}); });
    for (const DocumentId id : ids.value_or(std::vector<DocumentId>())) {
        auto document
            = m_levy->store().read([&](Reader &reader) { return documents::load(reader, id); });
        if (document && *document)
            all.push_back(std::move(**document));
    }
    return all;
}

Document LevyBench::document(const QString &number)
{
    const auto found = m_levy->document(number);
    if (!found)
        QTest::qFail(qPrintable(describe(found.error())), __FILE__, __LINE__);
    return found.value_or(Document());
}

QStringList LevyBench::differences()
{
    return tieOut(documents(), m_sandbox->state());
}

QStringList tieOut(const std::vector<Document> &documents, const Json &state)
{
    QStringList problems;
    std::map<QString, QStringList> entriesByMarker;
    std::map<QString, Decimal> taxByMarker;
    for (const Json &division : state[u"exact"][u"divisions"].items()) {
        for (const Json &entry : division[u"GeneralJournalEntries"].items()) {
            Decimal sum;
            Decimal debit;
            QString marker;
            for (const Json &line : entry[u"GeneralJournalEntryLines"].items()) {
                sum = sum.plus(amountOf(line[u"AmountFC"])).value_or(sum);
                if (line[u"LineNumber"].toInt() == 1) {
                    debit = amountOf(line[u"AmountFC"]);
                    marker = line[u"Description"].toString(); // others carry a text behind it
                }
            }
            if (!sum.isZero())
                problems << u"entry %1 does not balance"_s.arg(marker);
            entriesByMarker[marker] << entry[u"EntryID"].toString();
            taxByMarker[marker] = debit;
        }
    }
    std::map<QString, Json> transactions;
    for (const Json &transaction : state[u"avatax"][u"documents"].items()) {
        const QString status = transaction[u"status"].toString();
        if (status != u"Adjusted" && status != u"Cancelled")
            transactions[transaction[u"code"].toString()] = transaction;
    }
    for (const Document &document : documents) {
        const QString name = document.source.number + u" ("_s + document.source.connection + u')';
        const bool isInExact = document.source.connection.startsWith(u"exact"_s);
        if (document.hasEntry() && isInExact && !document.entry->isOnDocument()) {
            const QString marker = document.entry->marker;
            if (entriesByMarker[marker].size() != 1)
                problems << u"%1 has %2 entries in the ledger"_s.arg(name).arg(
                    entriesByMarker[marker].size());
            else if (taxByMarker[marker] != document.entry->lines.front().amount.toDecimal())
                problems << u"%1: the ledger holds %2"_s.arg(name, taxByMarker[marker].toString());
            entriesByMarker.erase(marker);
        }
        if (isInExact) {
            for (const PastEntry &past : document.pastEntries) {
                const QString marker = past.entry.marker;
                if (entriesByMarker[marker].size() != 1)
                    problems << u"%1 has %2 earlier entries %3 in the ledger"_s.arg(name)
                                    .arg(entriesByMarker[marker].size())
                                    .arg(marker);
                else if (taxByMarker[marker] != past.entry.lines.front().amount.toDecimal())
                    problems << u"%1: the ledger holds %2 in %3"_s.arg(
                        name, taxByMarker[marker].toString(), marker);
                entriesByMarker.erase(marker);
            }
        }
        if (isMissingInLedger(document))
            problems << u"%1 is through, with %2 of tax that no ledger has"_s.arg(
                name, document.tax->totalTax.toString());
        problems << laterDifferences(document, name, transactions);
        const auto held = transactions.find(document.code);
        if (document.tax && document.tax->status == TaxStatus::Cancelled) {
            if (held != transactions.end())
                problems << u"%1 is not voided at Avalara"_s.arg(name);
        } else if (document.tax && document.tax->status != TaxStatus::None) {
            if (held == transactions.end())
                problems << u"%1 is not at Avalara"_s.arg(name);
            else if (amountOf(held->second[u"totalTax"]) != document.tax->totalTax)
                problems << u"%1: Avalara holds another tax"_s.arg(name);
            else if (
                held->second[u"status"].toString().compare(
                    toText(document.tax->status), Qt::CaseInsensitive)
                != 0)
                problems << u"%1: Avalara says %2, Levy %3"_s.arg(
                    name, held->second[u"status"].toString(), toText(document.tax->status));
        }
        if (held != transactions.end())
            transactions.erase(held);
    }
    for (const auto &[marker, ids] : entriesByMarker) {
        if (!ids.isEmpty())
            problems << u"entry %1 belongs to no document"_s.arg(marker);
    }
    for (const auto &[code, transaction] : transactions)
        problems << u"Avalara holds %1, which no document has"_s.arg(code);
    if (state.has(u"visma"))
        problems << vismaDifferences(documents, state[u"visma"]);
    return problems;
}

Json journalEntryIn(const Json &sandboxState, const QString &entryId)
{
    for (const Json &division : sandboxState[u"exact"][u"divisions"].items()) {
        for (const Json &entry : division[u"GeneralJournalEntries"].items()) {
            if (entry[u"EntryID"].toString() == entryId)
                return entry;
        }
    }
    return {};
}

void deleteJournalEntry(
    const Json &sandboxState,
    const QString &entryId,
    const std::function<void(const QString &act, const Json &body)> &act)
{
    const auto erase = [&](const QString &set, const Json &key) {
        act(u"delete"_s, Json::object({{u"division"_s, 1042}, {u"set"_s, set}, {u"key"_s, key}}));
    };
    const Json entry = journalEntryIn(sandboxState, entryId);
    for (const Json &line : entry[u"GeneralJournalEntryLines"].items()) {
        erase(u"TransactionLines"_s, line[u"ID"]);
        erase(u"GeneralJournalEntryLines"_s, line[u"ID"]);
    }
    erase(u"GeneralJournalEntries"_s, Json(entryId));
}

} // namespace levytest
