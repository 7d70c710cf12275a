#include "tests/crash/clifixture.h"

#include <rapidjson/document.h>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/utils/rapidjson_utils.hpp>
#include <valijson/validator.hpp>

using namespace levy;
using namespace Qt::StringLiterals;

/// What a person decides, maps and sets up with levy-cli, on the sample company.
class CliReviewTest : public CliFixture {
    Q_OBJECT

private:
    [[nodiscard]] std::vector<QString> waitingFor(const QString &flag) const
    {
        std::vector<QString> found;
        const Json waiting = run({u"--json"_s, u"review"_s, u"list"_s}).json();
        for (const Json &item : waiting[u"waiting"].items()) {
            if (item[u"flag"].toString() == flag)
                found.push_back(u'#' + QString::number(item[u"id"].toInt().value_or(0)));
        }
        return found;
    }

    [[nodiscard]] QString stateOf(const QString &id) const
    {
        return run({u"--json"_s, u"documents"_s, u"show"_s, id}).json()[u"state"].toString();
    }

    void sync() const
    {
        const Ended synced = run({u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.err.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ended demo = run({u"--json"_s, u"demo"_s});
        QVERIFY2(demo.exitCode == 0, demo.err.constData());
    }

    void aDoubtfulAddressIsApprovedWithAReasonOnly()
    {
        const std::vector<QString> waiting = waitingFor(u"address-suggestion"_s);
        QVERIFY(!waiting.empty());
        const QStringList approve{u"review"_s, u"approve"_s, waiting.front(), u"--reason"_s};
        QCOMPARE(run(approve + QStringList{u"  "_s}).exitCode, 2);
        QCOMPARE(stateOf(waiting.front()), u"waiting"_s);
        QCOMPARE(run(approve + QStringList{u"the customer says so"_s}).exitCode, 0);
        sync();
        QVERIFY(stateOf(waiting.front()) != u"waiting");
    }

    void everyAcceptedSuggestionGoesThrough()
    {
        const std::vector<QString> waiting = waitingFor(u"address-suggestion"_s);
        QVERIFY(waiting.size() >= 2);
        for (const QString &id : waiting)
            QCOMPARE(run({u"review"_s, u"accept-suggestion"_s, id}).exitCode, 0);
        sync();
        for (const QString &id : waiting)
            QVERIFY2(stateOf(id) != u"waiting", qPrintable(id));
    }

    void noOriginalIsAnAnswerToThatQuestionOnly()
    {
        const std::vector<QString> unusual = waitingFor(u"unusual-sign"_s);
        QVERIFY(!unusual.empty());
        QCOMPARE(run({u"review"_s, u"original"_s, unusual.front(), u"--none"_s}).exitCode, 2);
        QCOMPARE(stateOf(unusual.front()), u"waiting"_s);
        const std::vector<QString> unknown = waitingFor(u"original-unknown"_s);
        QVERIFY(!unknown.empty());
        QCOMPARE(run({u"review"_s, u"original"_s, unknown.front(), u"--none"_s}).exitCode, 0);
        sync();
        QVERIFY(stateOf(unknown.front()) != u"waiting");
    }

    void anExclusionIsSaidAndTakenBack()
    {
        const std::vector<QString> waiting = waitingFor(u"address-invalid"_s);
        QVERIFY(!waiting.empty());
        const QString id = waiting.front();
        const Ended excluded
            = run({u"review"_s, u"exclude"_s, id, u"--reason"_s, u"booked by hand"_s});
        QCOMPARE(excluded.exitCode, 0);
        QVERIFY2(excluded.out.contains("excluded"), excluded.out.constData());
        QVERIFY2(!excluded.out.contains("goes on"), excluded.out.constData());
        sync();
        QCOMPARE(stateOf(id), u"excluded"_s);
        QCOMPARE(run({u"reprocess"_s, id}).exitCode, 0);
        sync();
        QCOMPARE(stateOf(id), u"waiting"_s);
    }

    void rulesGoBackAsTheyWereListed()
    {
        const QStringList list{
            u"--json"_s, u"mapping"_s, u"list"_s, u"--connection"_s, u"exact-us"_s};
        const Json before = run(list).json();
        QVERIFY(before[u"rules"].items().size() > 2);
        put(u"rules.json"_s, before.toBytes());
        const Ended set = run({u"mapping"_s, u"set"_s, u"exact-us"_s, path(u"rules.json"_s)});
        QVERIFY2(set.exitCode == 0, set.err.constData());
        QVERIFY(run(list).json() == before);
        const QByteArray table = run({u"mapping"_s, u"list"_s}).out;
        QVERIFY2(!table.contains("…"), table.constData()); // what a debit side means is said whole
    }

    void aMappingThatIsAddedLetsItsDocumentsGoOn()
    {
        const std::vector<QString> waiting = waitingFor(u"mapping-missing"_s);
        QVERIFY(!waiting.empty());
        const Json document = run({u"--json"_s, u"documents"_s, u"show"_s, waiting.front()}).json();
        const QString connection = document[u"connection"].toString();
        Json rules
            = run({u"--json"_s, u"mapping"_s, u"list"_s, u"--connection"_s, connection}).json();
        Json list = rules[u"rules"];
        Json added;
        for (const Json &rule : list.items()) {
            if (added.isNull() && rule[u"kind"].toString() == u"tax-account")
                added = rule;
        }
        added.set(u"match"_s, Json::object());
        list.append(added);
        put(u"added.json"_s, list.toBytes());
        const Ended set
            = run({u"--json"_s, u"mapping"_s, u"set"_s, connection, path(u"added.json"_s)});
        QVERIFY2(set.exitCode == 0, set.out.constData());
        QVERIFY(set.json()[u"released"].toInt().value_or(0) > 0);
        sync();
        QVERIFY(stateOf(waiting.front()) != u"waiting");
    }

    void connectionsAreListedAndTried()
    {
        const Ended listed = run({u"--json"_s, u"connection"_s, u"list"_s});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY(listed.out.contains("exact-us"));
        const Ended tried = run({u"--json"_s, u"connection"_s, u"test"_s});
        QVERIFY2(tried.exitCode == 0, tried.out.constData());
        QString nexus;
        for (const Json &check : tried.json()[u"checks"].items()) {
            if (check[u"what"].toString().startsWith(u"Avalara: nexus"))
                nexus += check[u"answer"].toString() + u'\n';
        }
        QVERIFY2(nexus.contains(u"US-TX"), qPrintable(nexus));
        QVERIFY2(nexus.contains(u"without nexus there"), qPrintable(nexus));
    }

    void theTrailTellsWhoDecidedWhat()
    {
        const Json decided
            = run({u"--json"_s, u"audit"_s, u"list"_s, u"--kind"_s, u"decision."_s}).json();
        QVERIFY(!decided[u"events"].items().empty());
        const Json &event = decided[u"events"][0];
        QVERIFY(event[u"actor"].toString().startsWith(u"person:"));
        const Ended shown
            = run({u"audit"_s, u"show"_s, QString::number(event[u"sequence"].toInt().value_or(0))});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.json()[u"hash"], event[u"hash"]);
    }

    void theConfigurationKeepsItsPublishedSchema()
    {
        rapidjson::Document text;
        QVERIFY(
            valijson::utils::loadDocument(LEVY_SOURCE_DIR "/docs/configuration.schema.json", text));
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(valijson::adapters::RapidJsonAdapter(text), schema);
        const auto problemsOf = [&](const QByteArray &json) {
            rapidjson::Document document;
            document.Parse(json.constData());
            valijson::ValidationResults results;
            valijson::Validator().validate(
                schema, valijson::adapters::RapidJsonAdapter(document), &results);
            QStringList problems;
            valijson::ValidationResults::Error error;
            while (results.popError(error))
                problems << QString::fromStdString(error.description);
            return problems;
        };
        const QByteArray shown = run({u"config"_s, u"show"_s}).out;
        QVERIFY(shown.contains("ledgerTaxCode"));
        const QStringList problems = problemsOf(shown);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(
            !problemsOf(QByteArray(shown).replace("\"glAccountCode\"", "\"glAcount\"")).isEmpty());
    }

    void secretsComeByReference_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<bool>("isTaken");
        put(u"license.key"_s, "TOPSECRET0123456\n");
        put(u"empty.key"_s, "\n");
        const QByteArray file = path(u"license.key"_s).toUtf8();
        const QByteArray empty = path(u"empty.key"_s).toUtf8();
        qputenv("LEVY_TEST_LICENSE", "TOPSECRET0123456");
        QTest::newRow("file") << QByteArray("{\"file\":\"" + file + "\"}") << QByteArray() << true;
        QTest::newRow("environment")
            << QByteArray(R"({"env":"LEVY_TEST_LICENSE"})") << QByteArray() << true;
        QTest::newRow("standard input")
            << QByteArray(R"({"stdin":true})") << QByteArray("TOPSECRET0123456\n") << true;
        QTest::newRow("empty file")
            << QByteArray("{\"file\":\"" + empty + "\"}") << QByteArray() << false;
        QTest::newRow("no such variable")
            << QByteArray(R"({"env":"LEVY_TEST_NOTHING"})") << QByteArray() << false;
        QTest::newRow("in the text")
            << QByteArray(R"("TOPSECRET0123456")") << QByteArray() << false;
    }

    void secretsComeByReference()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, input);
        QFETCH(bool, isTaken);
        const QString workspace = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        const Ended made = run(
            {u"init"_s,
             u"--vault"_s,
             u"file"_s,
             u"--vault-key-file"_s,
             path(workspace + u".vault"_s)},
            workspace);
        QVERIFY2(made.exitCode == 0, made.err.constData());
        put(u"avatax.json"_s,
            R"({"avatax":{"environment":"production","accountId":"1234567890","licenseKey":)"
                + reference + "}}");
        const Ended applied
            = run({u"config"_s, u"apply"_s, path(u"avatax.json"_s)}, workspace, input);
        QCOMPARE(applied.exitCode, isTaken ? 0 : 2);
        const QByteArray shown = run({u"config"_s, u"show"_s}, workspace).out;
        QCOMPARE(shown.contains("\"vault\""), isTaken);
        QVERIFY(!(applied.out + applied.err + shown).contains("TOPSECRET"));
    }
};

LEVY_TEST_CLASS(CliReviewTest)
#include "clireview_test.moc"
