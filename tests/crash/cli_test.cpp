#include "tests/crash/clifixture.h"

using namespace levy;
using namespace Qt::StringLiterals;

/// levy-cli as a person or a script uses it: the sample company, decisions, exit codes.
class CliTest : public CliFixture {
    Q_OBJECT

private:
    static QStringList correcting(const QString &id)
    {
        return {
            u"review"_s,
            u"address"_s,
            id,
            u"--line1"_s,
            u"4800 Burleson Yard"_s,
            u"--city"_s,
            u"Austin"_s,
            u"--region"_s,
            u"TX"_s,
            u"--postal-code"_s,
            u"78744"_s,
            u"--country"_s,
            u"US"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ended demo = run({u"--json"_s, u"demo"_s});
        QVERIFY2(demo.exitCode == 0, demo.err.constData());
        const Json report = demo.json();
        QVERIFY(report[u"audit"][u"intact"].toBool());
        QVERIFY(report[u"documents"].toInt().value_or(0) >= 180);
        QVERIFY(!report[u"flagged"].items().empty());
        put(u"text.json"_s, "\"hello\"");
        put(u"empty.json"_s, "{}");
        put(u"shape.json"_s, R"({"mappings":[]})");
        put(u"nomatch.json"_s, R"([{"kind":"tax-account","target":{"glAccountCode":"1500"}}])");
        put(u"match.json"_s,
            R"([{"kind":"tax-account","match":"US","target":{"glAccountCode":"1500"}}])");
        put(u"notarget.json"_s, R"([{"kind":"tax-account","match":{}}])");
        put(u"twice.json"_s,
            R"([{"kind":"tax-account","match":{},"target":{"glAccountCode":"1500"}},
            {"kind":"tax-account","match":{},"target":{"glAccountCode":"1600"}}])");
        put(u"mappings-object.json"_s, R"({"mappings":{}})");
        put(u"mappings-text.json"_s, R"({"mappings":"x"})");
        put(u"connections-object.json"_s, R"({"connections":{}})");
        put(u"open-secret.json"_s,
            R"({"avatax":{"environment":"production","accountId":"1234567890",
            "licenseKey":{"value":"0123456789ABCDEF"}}})");
    }

    void badInputIsASentenceAndExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"fly"_s};
        QTest::newRow("unknown document") << QStringList{u"documents"_s, u"show"_s, u"nonsense"_s};
        QTest::newRow("unknown state")
            << QStringList{u"documents"_s, u"list"_s, u"--state"_s, u"bogus"_s};
        QTest::newRow("no such day")
            << QStringList{u"documents"_s, u"list"_s, u"--from"_s, u"2026-02-30"_s};
        QTest::newRow("exclude without reason")
            << QStringList{u"review"_s, u"exclude"_s, u"2610482"_s};
        QTest::newRow("approve what is done")
            << QStringList{u"review"_s, u"approve"_s, u"2610482"_s};
        QTest::newRow("no such file") << QStringList{u"config"_s, u"apply"_s, u"/no/such/file"_s};
        QTest::newRow("workspace exists") << QStringList{u"init"_s};
        const QStringList set{u"mapping"_s, u"set"_s, u"exact-us"_s};
        for (const char *name : {"text", "empty", "shape", "nomatch", "match", "notarget", "twice"})
            QTest::addRow("mapping set %s", name)
                << set + QStringList{path(QString::fromLatin1(name) + u".json"_s)};
        const QStringList apply{u"config"_s, u"apply"_s};
        for (const char *name :
             {"mappings-object", "mappings-text", "connections-object", "open-secret"})
            QTest::addRow("config apply %s", name)
                << apply + QStringList{path(QString::fromLatin1(name) + u".json"_s)};
        QTest::newRow("export over a file")
            << QStringList{u"audit"_s, u"export"_s, path(u"text.json"_s)};
        QTest::newRow("export over the workspace")
            << QStringList{u"audit"_s, u"export"_s, path(u"sample/levy.db"_s)};
        QTest::newRow("entries over a file")
            << QStringList{u"takeover"_s, u"entries"_s, path(u"text.json"_s)};
        QTest::newRow("backup over a file")
            << QStringList{u"workspace"_s, u"backup"_s, path(u"text.json"_s)};
        QTest::newRow("backup into no folder")
            << QStringList{u"workspace"_s, u"backup"_s, path(u"nowhere/backup.db"_s)};
        QTest::newRow("documents of no connection")
            << QStringList{u"documents"_s, u"list"_s, u"--connection"_s, u"nope"_s};
        QTest::newRow("no original of an invoice")
            << QStringList{u"review"_s, u"original"_s, u"2610482"_s, u"--none"_s};
        QTest::newRow("no original, and one") << QStringList{
            u"review"_s, u"original"_s, u"2610482"_s, u"--none"_s, u"--number"_s, u"1"_s};
        QTest::newRow("no such connection")
            << QStringList{u"mapping"_s, u"check"_s, u"--connection"_s, u"x"_s};
    }

    void badInputIsASentenceAndExitCodeTwo()
    {
        QFETCH(QStringList, arguments);
        const QByteArray before = run({u"--json"_s, u"audit"_s, u"verify"_s}).out;
        const Ended ended = run(arguments);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(run({u"--json"_s, u"audit"_s, u"verify"_s}).out, before);
    }

    void aConfigurationWithAMistakeChangesNothing()
    {
        const QByteArray before = run({u"config"_s, u"show"_s}).out;
        const QString config = path(u"config.json"_s);
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"connections":[{"id":"exact-us","kind":"exact","region":"atlantis"}]})");
        file.close();
        const Ended ended = run({u"config"_s, u"apply"_s, config});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.contains("region"), ended.err.constData());
        QCOMPARE(run({u"config"_s, u"show"_s}).out, before);
    }

    void whatIsNoBackupBecomesNoWorkspace()
    {
        const Ended ended = run({u"workspace"_s, u"restore"_s, path(u"text.json"_s)}, u"junk"_s);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.contains("not a backup"), ended.err.constData());
        QVERIFY(!QFile::exists(path(u"junk/levy.db"_s)));
    }

    void aKeyThatOthersReadIsRefusedAtOnce()
    {
        put(u"open.key"_s, QByteArray(32, 'k'));
        QFile::setPermissions(
            path(u"open.key"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const Ended ended = run(
            {u"init"_s, u"--vault"_s, u"file"_s, u"--vault-key-file"_s, path(u"open.key"_s)},
            u"server"_s);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.contains("others may read"), ended.err.constData());
        QVERIFY(!QFile::exists(path(u"server/levy.db"_s)));
    }

    void aCorrectedAddressGoesThrough()
    {
        const Json waiting = run({u"--json"_s, u"review"_s, u"list"_s}).json();
        QString id;
        for (const Json &item : waiting[u"waiting"].items()) {
            if (item[u"flag"].toString() == u"address-invalid"
                && item[u"connection"].toString() == u"exact-us")
                id = u'#' + QString::number(item[u"id"].toInt().value_or(0));
        }
        QVERIFY(!id.isEmpty());
        const Ended corrected = run(correcting(id));
        QVERIFY2(corrected.exitCode == 0, corrected.err.constData());
        const Ended synced = run({u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.err.constData());
        const Json document = run({u"--json"_s, u"documents"_s, u"show"_s, id}).json();
        QCOMPARE(document[u"state"].toString(), u"done"_s);
        QVERIFY(document[u"entry"][u"isPosted"].toBool());
    }

    void anAddressIsCorrectedForTheCustomer()
    {
        const Json waiting = run({u"--json"_s, u"review"_s, u"list"_s}).json();
        Json found;
        for (const Json &item : waiting[u"waiting"].items()) {
            if (item[u"flag"].toString() == u"address-suggestion")
                found = item;
        }
        QVERIFY(!found.isNull());
        const QString id = u'#' + QString::number(found[u"id"].toInt().value_or(0));
        const Ended corrected = run(correcting(id) << u"--for-customer"_s);
        QVERIFY2(corrected.exitCode == 0, corrected.err.constData());
        const Ended synced = run({u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.err.constData());
        const Json document = run({u"--json"_s, u"documents"_s, u"show"_s, id}).json();
        QVERIFY(document[u"state"].toString() != u"waiting"_s);
        const QByteArray shown = run({u"documents"_s, u"show"_s, id}).out;
        QVERIFY2(shown.contains("4800 Burleson Yard"), shown.constData());
    }

    void signsAreConfirmedForACompanyAndNotForOneDocument()
    {
        const QString note = u"2610460"_s;
        const auto show = [&] {
            return run({u"--json"_s, u"documents"_s, u"show"_s, note}).json();
        };
        const Json before = show();
        QCOMPARE(before[u"state"].toString(), u"waiting"_s);
        QCOMPARE(before[u"flag"][u"reason"].toString(), u"unusual-sign"_s);
        const Ended approved = run({u"review"_s, u"approve"_s, note, u"--reason"_s, u"fine"_s});
        QCOMPARE(approved.exitCode, 2);
        QVERIFY2(approved.err.contains("review confirm-signs exact-us"), approved.err.constData());
        QVERIFY((show() == before));
        const Ended unknown = run({u"review"_s, u"confirm-signs"_s, u"exact-xx"_s});
        QCOMPARE(unknown.exitCode, 2);
        const Ended confirmed = run({u"review"_s, u"confirm-signs"_s, u"exact-us"_s});
        QVERIFY2(confirmed.exitCode == 0, confirmed.err.constData());
        QCOMPARE(show()[u"state"].toString(), u"active"_s);
        const Ended synced = run({u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.err.constData());
        QVERIFY(!show()[u"tax"].isNull());
    }

    void previewRecordsNothing()
    {
        const Json before = run({u"--json"_s, u"documents"_s, u"show"_s, u"2610482"_s}).json();
        const Ended preview = run({u"--json"_s, u"preview"_s, u"2610482"_s});
        QVERIFY2(preview.exitCode == 0, preview.err.constData());
        QCOMPARE(preview.json()[u"status"].toString(), u"temporary"_s);
        QVERIFY((run({u"--json"_s, u"documents"_s, u"show"_s, u"2610482"_s}).json() == before));
    }

    void aBackupBecomesAWorkspaceThatPostsNothingTwice()
    {
        const QString backup = path(u"backup.db"_s);
        QCOMPARE(run({u"workspace"_s, u"backup"_s, backup}).exitCode, 0);
        QCOMPARE(run({u"workspace"_s, u"restore"_s, backup}, u"restored"_s).exitCode, 0);
        QCOMPARE(run({u"workspace"_s, u"check"_s}, u"restored"_s).exitCode, 0);
        const Json before = run({u"--json"_s, u"report"_s}).json();
        const Json after = run({u"--json"_s, u"report"_s}, u"restored"_s).json();
        QVERIFY(before[u"outcomes"] == after[u"outcomes"]);
        QVERIFY(before[u"tax"] == after[u"tax"]);
    }

    void theTrailCanBeTakenAway()
    {
        const QString trail = path(u"trail.jsonl"_s);
        const Ended exported = run({u"--json"_s, u"audit"_s, u"export"_s, trail});
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QFile file(trail);
        QVERIFY(file.open(QIODevice::ReadOnly));
        qint64 lines = 0;
        while (!file.readLine().isEmpty())
            ++lines;
        QCOMPARE(lines, exported.json()[u"events"].toInt().value_or(0));
    }
};

LEVY_TEST_CLASS(CliTest)
#include "cli_test.moc"
