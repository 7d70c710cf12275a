#include "changesbench.h"
#include "core/rules/decisions.h"
#include "core/service/explain.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// Entries that were written are read back in bulk, and what is not as it was sent is told.
class ReadBackTest : public QObject, protected levytest::ChangesBench {
    Q_OBJECT

private:
    static constexpr int count = 40;

    /// As after a crash between the writing and the reading back.
    static std::vector<Document> unread(LevyBench &bench)
    {
        std::vector<Document> posted;
        for (const Document &document : bench.documents()) {
            if (document.hasEntry())
                posted.push_back(setBack(bench, document));
        }
        return posted;
    }
    static Document setBack(LevyBench &bench, const Document &document)
    {
        const auto stored = bench.levy().store().write([&](Transaction &transaction) {
            return bench.levy().recorder().recordIn(
                transaction,
                document,
                [](Document it) {
                    it.phase = Phase::Posted;
                    it.state = DocumentState::Active;
                    return Change{std::move(it), {}};
                },
                {},
                u"levy"_s);
        });
        if (!stored)
            qFatal("%s", qPrintable(describe(stored.error())));
        return *stored;
    }

    static qint64 calls(LevyBench &bench)
    {
        qint64 sum = 0;
        for (const JsonMember &operation : bench.sandbox().calls()[u"exact"].members())
            sum += operation.value[u"calls"].toInt().value_or(0);
        return sum;
    }
    static qint64 writes(LevyBench &bench)
    {
        qint64 sum = 0;
        for (const Json &each : bench.sandbox().state()[u"exact"][u"divisions"].items())
            sum += qint64(each[u"GeneralJournalEntries"].items().size());
        return sum;
    }

    static void onlyReadBack(LevyBench &bench)
    {
        SyncOptions options = LevyBench::fastOptions();
        options.readFeeds = false;
        bench.sync(options);
    }

    /// The same entry once more, with its marker, as another program's mistake would leave it.
    static void writeAgain(LevyBench &bench, const Document &document)
    {
        const Result<Services *> services = bench.levy().services();
        QVERIFY(services.has_value());
        Ledger *ledger = (*services)->ledger(document.source.connection);
        QVERIFY(ledger);
        http::Call call;
        const auto posted = ledger->connector->post(*document.entry, call);
        if (!posted)
            QTest::qFail(qPrintable(describe(posted.error())), __FILE__, __LINE__);
    }

private Q_SLOTS:
    void aBacklogIsReadInFewCalls()
    {
        const auto bench = ChangesBench::bench(false, count);
        const std::vector<Document> posted = unread(*bench);
        QCOMPARE(posted.size(), size_t(count));
        const qint64 before = calls(*bench);
        onlyReadBack(*bench);
        const qint64 made = calls(*bench) - before;
        QVERIFY2(made >= 1 && made <= 5, qPrintable(QString::number(made)));
        for (const Document &document : posted)
            QCOMPARE(now(*bench, document).state, DocumentState::Done);
        agree(*bench);
    }

    void twoEntriesWithOneMarkerAreTold_data()
    {
        QTest::addColumn<bool>("isAlone");
        QTest::newRow("read alone") << true;
        QTest::newRow("read in bulk") << false;
    }
    void twoEntriesWithOneMarkerAreTold()
    {
        QFETCH(bool, isAlone);
        const auto bench = ChangesBench::bench();
        const Document twice = pick(*bench, false);
        writeAgain(*bench, twice);
        if (isAlone)
            setBack(*bench, twice);
        else
            unread(*bench);
        onlyReadBack(*bench);
        const Document flagged = now(*bench, twice);
        QCOMPARE(flagged.state, DocumentState::Waiting);
        QCOMPARE(flagged.flag.reason, FlagReason::EntryDiffers);
        const QString text = explain(flagged.flag).text;
        QVERIFY2(text.contains(twice.entry->marker), qPrintable(text));
        for (const Document &document : bench->documents()) {
            if (document.id != twice.id)
                QCOMPARE(document.state, DocumentState::Done);
        }
    }

    void whatIsNotVisibleYetIsLookedForAgainAndNotWrittenAgain()
    {
        const auto bench = ChangesBench::bench();
        const Document missing = pick(*bench, false);
        bench->deleteEntry(missing.entryId);
        unread(*bench);
        const qint64 before = writes(*bench);
        onlyReadBack(*bench);
        const Document parked = now(*bench, missing);
        QCOMPARE(parked.phase, Phase::Posted);
        QCOMPARE(parked.state, DocumentState::Failed);
        QVERIFY(parked.lastError.has_value());
        QCOMPARE(parked.lastError->code, u"entry.not-visible"_s);
        QVERIFY(parked.attempts > 1);
        QCOMPARE(writes(*bench), before);
        for (const Document &document : bench->documents()) {
            if (document.id != missing.id)
                QCOMPARE(document.state, DocumentState::Done);
        }
        // It comes into sight after all.
        writeAgain(*bench, missing);
        const Document after = decide(*bench, parked, reprocess);
        QCOMPARE(after.state, DocumentState::Done);
        QCOMPARE(after.attempts, 0);
        QCOMPARE(writes(*bench), before + 1); // the test's own
    }
};

LEVY_TEST_CLASS(ReadBackTest)
#include "readback_test.moc"
