#include "levybench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;
using sandbox::Fault;

/// Every writing call, each way in which its answer can go missing: nothing is booked twice and
/// nothing is lost.
class LostAnswersTest : public QObject {
    Q_OBJECT

private:
    const QStringList vismaWrites{
        u"customerinvoice.update"_s, u"customerCreditNote.update"_s, u"background.state"_s};

    /// Runs until everything is done, as a person would who processes again what was parked or
    /// refused because of a garbled answer.
    static void settle(LevyBench &bench, ManualClock *clock = nullptr)
    {
        for (int run = 0; run < 6; ++run) {
            (void)bench.sync(impatient());
            if (clock)
                clock->advance(std::chrono::hours(1)); // a limit of hours ends a run
            for (const Document &document : bench.documents()) {
                if (document.state == DocumentState::Failed
                    || document.state == DocumentState::Waiting)
                    (void)bench.levy().decide(document, reprocess, u"tester"_s);
            }
        }
    }

    const QDateTime start{{2026, 11, 25}, {8, 0}, Qt::UTC};
    static constexpr qint64 lateMs = 900;

    /// Gives up an answer long before a late one comes.
    static SyncOptions impatient()
    {
        SyncOptions options = LevyBench::fastOptions();
        options.answerWithin = std::chrono::milliseconds(lateMs / 3);
        return options;
    }

    static sandbox::SampleOptions bothLedgers(int documents)
    {
        sandbox::SampleOptions options;
        options.documents = documents;
        options.seed = 3;
        options.nordic = true;
        return options;
    }

    static Fault fault(const QString &service, const QString &operation, int kind)
    {
        Fault made;
        made.service = service;
        made.operation = operation;
        made.kind = Fault::Kind(kind);
        made.delayMs = lateMs;
        return made;
    }

private Q_SLOTS:
    void nothingIsDoubledOrLost_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("kind");
        const std::pair<const char *, Fault::Kind> kinds[] = {
            {"not applied", Fault::Kind::NotApplied},
            {"applied, answer lost", Fault::Kind::AnswerLost},
            {"500 after applied", Fault::Kind::ErrorAfterApplied},
            {"cut", Fault::Kind::Truncated},
            {"html instead", Fault::Kind::Html},
            {"garbage instead", Fault::Kind::Garbage},
            {"429", Fault::Kind::RateLimited},
            {"answered late", Fault::Kind::Late},
        };
        const std::pair<const char *, const char *> operations[] = {
            {"avatax", "create"},
            {"avatax", "commit"},
            {"exact", "GeneralJournalEntries.create"},
        };
        for (const auto &[service, operation] : operations) {
            for (const auto &[name, kind] : kinds) {
                QTest::addRow("%s %s: %s", service, operation, name)
                    << QString::fromLatin1(service) << QString::fromLatin1(operation) << int(kind);
            }
        }
    }

    void oneLostAnswerCostsTwoReadsAtMost_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("kind");
        for (const auto &[service, operation] :
             {std::pair{"avatax", "create"},
              std::pair{"avatax", "commit"},
              std::pair{"exact", "GeneralJournalEntries.create"}}) {
            for (const auto &[name, kind] :
                 {std::pair{"not applied", Fault::Kind::NotApplied},
                  std::pair{"applied, answer lost", Fault::Kind::AnswerLost},
                  std::pair{"500 after applied", Fault::Kind::ErrorAfterApplied},
                  std::pair{"answered late", Fault::Kind::Late}})
                QTest::addRow("%s %s: %s", service, operation, name)
                    << QString::fromLatin1(service) << QString::fromLatin1(operation) << int(kind);
        }
    }

    void oneLostAnswerCostsTwoReadsAtMost()
    {
        QFETCH(QString, service);
        QFETCH(QString, operation);
        QFETCH(int, kind);
        int reads = 0; // of one transaction, of one entry; by the services' threads, under one lock
        const auto observe = [&](const QString &,
                                 const http::ServerRequest &request,
                                 const http::ServerResponse &) {
            const bool ofTransaction
                = request.method == "GET" && request.target.contains("/transactions/");
            if (ofTransaction || request.target.contains("financialtransaction/TransactionLines"))
                ++reads;
        };
        LevyBench bench({.documents = 6, .seed = 3}, observe, std::make_unique<ManualClock>(start));
        Fault lost = fault(service, operation, kind);
        lost.skip = 2;
        bench.sandbox().addFault(lost);
        settle(bench);
        for (const Document &document : bench.documents())
            QCOMPARE(document.state, DocumentState::Done);
        QCOMPARE(bench.differences(), QStringList());
        // The entry that came alone is read back by itself as well, with one call or two.
        const int most = service == u"exact" ? 2 + 2 : 2;
        QVERIFY2(reads <= most, qPrintable(QString::number(reads)));
    }

    void anotherWorkspaceCannotOverwriteThese()
    {
        LevyBench bench({.documents = 3, .seed = 3});
        bench.sync();
        const auto held = [&] { return bench.sandbox().state()[u"avatax"][u"documents"]; };
        const Json before = held();
        bench.startOver();
        const SyncReport report = bench.sync();
        QVERIFY(std::any_of(
            report.troubles.begin(), report.troubles.end(), [](const ServiceTrouble &trouble) {
                return trouble.error.code == u"connection.prefix-taken";
            }));
        QVERIFY(held() == before);
    }

    void aLostTokenAnswerLosesNoDocument_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("not applied") << int(Fault::Kind::NotApplied);
        QTest::newRow("applied, answer lost") << int(Fault::Kind::AnswerLost);
        QTest::newRow("500 after applied") << int(Fault::Kind::ErrorAfterApplied);
        QTest::newRow("cut") << int(Fault::Kind::Truncated);
        QTest::newRow("html instead") << int(Fault::Kind::Html);
        QTest::newRow("429") << int(Fault::Kind::RateLimited);
    }

    void aLostTokenAnswerLosesNoDocument()
    {
        QFETCH(int, kind);
        LevyBench bench({.documents = 6, .seed = 3}, {}, std::make_unique<ManualClock>(start));
        bench.signIn(15 * 60); // the access token is over: the first call refreshes
        Fault lost = fault(u"exact-token"_s, u"refresh"_s, kind);
        bench.sandbox().addFault(lost);
        (void)bench.sync();
        const SyncReport second = bench.sync();
        // A refresh token is used up by a lost answer; then a person signs in once more.
        if (!second.troubles.empty())
            bench.signIn();
        (void)bench.sync();
        QCOMPARE(bench.documents().size(), size_t(6));
        for (const Document &document : bench.documents())
            QCOMPARE(document.state, DocumentState::Done);
        QCOMPARE(bench.differences(), QStringList());
    }

    /// The refresh happens where an entry is about to be written: neither is done twice.
    void aTokenAnswerThatComesLateLosesNoDocument()
    {
        LevyBench bench({.documents = 6, .seed = 3}, {}, std::make_unique<ManualClock>(start));
        Fault down
            = fault(u"exact"_s, u"GeneralJournalEntries.create"_s, int(Fault::Kind::NotApplied));
        down.times = 0;
        bench.sandbox().addFault(down);
        (void)bench.sync(impatient());
        bench.sandbox().clearFaults();
        for (const Document &document : bench.documents()) {
            QCOMPARE(document.state, DocumentState::Failed); // the writing did end
            QVERIFY(bench.levy().decide(document, reprocess, u"tester"_s));
        }
        bench.signIn(15 * 60); // the access token is over: the first call refreshes
        bench.reopen(); // what this process knew of the old one is gone
        bench.sandbox().addFault(fault(u"exact-token"_s, u"refresh"_s, int(Fault::Kind::Late)));
        SyncOptions options = impatient();
        options.readFeeds = false;
        const SyncReport late = bench.sync(options);
        QVERIFY(bench.sandbox().waitingFaults().items().empty()); // it was asked for, and late
        // Where a refresh token is used up by a lost answer, a person signs in once more.
        if (!late.troubles.empty())
            bench.signIn();
        settle(bench);
        for (const Document &document : bench.documents())
            QCOMPARE(document.state, DocumentState::Done);
        QCOMPARE(bench.differences(), QStringList());
    }

    /// The ledger shows a written entry only after a while: longer than the first look, shorter
    /// than the second.
    void anEntryThatShowsLateIsNotWrittenTwice()
    {
        LevyBench bench({.documents = 6, .seed = 3}, {}, std::make_unique<ManualClock>(start));
        constexpr qint64 settlingMs = 400;
        bench.apply(levytest::withFastSettling(bench.configuration(), settlingMs));
        sandbox::SandboxSettings settings = bench.sandbox().settings();
        settings.lookupLagMs = settlingMs * 3 / 2;
        bench.sandbox().configure(settings);
        Fault lost
            = fault(u"exact"_s, u"GeneralJournalEntries.create"_s, int(Fault::Kind::AnswerLost));
        lost.times = 3;
        bench.sandbox().addFault(lost);
        (void)bench.sync();
        for (const Document &document : bench.documents())
            QCOMPARE(document.state, DocumentState::Done);
        QCOMPARE(bench.differences(), QStringList());
    }

    void visma_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("kind");
        const std::pair<const char *, Fault::Kind> kinds[] = {
            {"not applied", Fault::Kind::NotApplied},
            {"applied, answer lost", Fault::Kind::AnswerLost},
            {"500 after applied", Fault::Kind::ErrorAfterApplied},
            {"cut", Fault::Kind::Truncated},
            {"html instead", Fault::Kind::Html},
            {"garbage instead", Fault::Kind::Garbage},
            {"429", Fault::Kind::RateLimited},
            {"answered late", Fault::Kind::Late},
        };
        for (const QString &operation : vismaWrites) {
            for (const auto &[name, kind] : kinds)
                QTest::addRow("%s: %s", qPrintable(operation), name) << operation << int(kind);
        }
    }

    void visma()
    {
        QFETCH(QString, operation);
        QFETCH(int, kind);
        auto clock = std::make_unique<ManualClock>(start);
        ManualClock *time = clock.get();
        LevyBench bench(bothLedgers(5), {}, std::move(clock));
        Fault lost = fault(u"visma"_s, operation, kind);
        lost.times = 3;
        bench.sandbox().addFault(lost);
        settle(bench, time);
        QCOMPARE(bench.documents().size(), size_t(10));
        for (const Document &document : bench.documents()) {
            QVERIFY2(
                document.state == DocumentState::Done
                    || document.state == DocumentState::AwaitsFinalisation,
                qPrintable(u"%1 is %2 (%3 %4)"_s.arg(
                    document.source.sourceId,
                    toText(document.state),
                    toText(document.flag.reason),
                    QString::fromUtf8(document.flag.facts.toBytes()))));
        }
        const QStringList differences = bench.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    void aLostTokenOfVismaLosesNoDocument_data() { aLostTokenAnswerLosesNoDocument_data(); }

    void aLostTokenOfVismaLosesNoDocument()
    {
        QFETCH(int, kind);
        auto clock = std::make_unique<ManualClock>(start);
        ManualClock *time = clock.get();
        LevyBench bench(bothLedgers(3), {}, std::move(clock));
        Fault lost = fault(u"visma-token"_s, u"token"_s, kind);
        lost.times = 2;
        bench.sandbox().addFault(lost);
        settle(bench, time);
        QVERIFY(bench.sandbox().waitingFaults().items().empty());
        QCOMPARE(bench.documents().size(), size_t(6));
        QCOMPARE(bench.differences(), QStringList());
    }

    void hostileReadsLoseNothing_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("kind");
        for (const QString &service : {u"exact"_s, u"visma"_s, u"avatax"_s}) {
            for (const auto &[name, kind] :
                 {std::pair{"huge", Fault::Kind::Huge},
                  std::pair{"html", Fault::Kind::Html},
                  std::pair{"garbage", Fault::Kind::Garbage},
                  std::pair{"cut", Fault::Kind::Truncated}})
                QTest::addRow("%s: %s", qPrintable(service), name) << service << int(kind);
        }
    }

    /// Whatever is asked first: master data and feeds of the ledgers, the first tax.
    void hostileReadsLoseNothing()
    {
        QFETCH(QString, service);
        QFETCH(int, kind);
        auto clock = std::make_unique<ManualClock>(start);
        ManualClock *time = clock.get();
        LevyBench bench(bothLedgers(3), {}, std::move(clock));
        Fault hostile = fault(service, u"*"_s, kind);
        hostile.times = 4;
        bench.sandbox().addFault(hostile);
        settle(bench, time);
        QVERIFY(bench.sandbox().waitingFaults().items().empty());
        QCOMPARE(bench.documents().size(), size_t(6));
        for (const Document &document : bench.documents())
            QVERIFY2(
                document.state == DocumentState::Done
                    || document.state == DocumentState::AwaitsFinalisation,
                qPrintable(u"%1 is %2"_s.arg(document.source.number, toText(document.state))));
        QCOMPARE(bench.differences(), QStringList());
    }

    void nothingIsDoubledOrLost()
    {
        QFETCH(QString, service);
        QFETCH(QString, operation);
        QFETCH(int, kind);
        LevyBench bench({.documents = 6, .seed = 3}, {}, std::make_unique<ManualClock>(start));
        Fault lost = fault(service, operation, kind);
        lost.times = 3;
        lost.skip = 1;
        bench.sandbox().addFault(lost);
        settle(bench);
        bench.sandbox().clearFaults();
        for (const Document &document : bench.documents()) {
            QVERIFY2(
                document.state == DocumentState::Done
                    || document.state == DocumentState::AwaitsFinalisation,
                qPrintable(u"%1 is %2 (%3)"_s.arg(
                    document.source.number, toText(document.state), toText(document.flag.reason))));
        }
        const QStringList differences = bench.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }
};

LEVY_TEST_CLASS(LostAnswersTest)
#include "lostanswers_test.moc"
