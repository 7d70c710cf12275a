#include "core/service/reviewdesk.h"
#include "levybench.h"
#include "tests/support/levytest.h"

#include <QSet>

#include <atomic>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// What happens in the middle of a run, while entries wait for the ledger.
class MidRunTest : public QObject {
    Q_OBJECT

private:
    /// The documents whose intent was taken back.
    static QSet<qint64> notSent(LevyBench &bench)
    {
        QSet<qint64> all;
        const auto rows = bench.levy().store().read([](Reader &reader) {
            return reader.rows(u"SELECT document FROM audit_event WHERE kind = 'entry.not-sent'"_s);
        });
        for (const SqlRow &row : rows.value_or(std::vector<SqlRow>()))
            all.insert(row.integer(u"document"));
        return all;
    }

private Q_SLOTS:
    void whatWasNotSentNeedsNoLookUp()
    {
        constexpr int documents = 60;
        constexpr int entries = 9;
        StopSource stop;
        std::atomic<int> posts = 0;
        QByteArrayList lookUps; // written by the ledger's server thread, read after the runs
        const auto observe = [&](const QString &service,
                                 const http::ServerRequest &request,
                                 const http::ServerResponse & /*response*/) {
            if (service != u"exact")
                return;
            if (request.method == "POST" && request.target.contains("GeneralJournalEntries")
                && ++posts == entries)
                stop.requestStop();
            if (request.target.contains("financialtransaction/TransactionLines"))
                lookUps.append(request.target);
        };
        LevyBench bench({.documents = documents, .seed = 5}, observe);
        sandbox::SandboxSettings settings = bench.sandbox().settings();
        settings.exactLatencyMs = 50; // the ledger is what the others wait for
        bench.sandbox().configure(settings);
        const auto first = bench.levy().sync(stop.token(), LevyBench::fastOptions(), {});
        QVERIFY(first.has_value());
        QVERIFY(first->wasStopped);
        // Those that stood behind a ledger's slot with their intents are as they were; what was on
        // its way when the stop came stays in doubt and is looked for.
        const QSet<qint64> withdrawn = notSent(bench);
        QVERIFY(!withdrawn.isEmpty());
        for (const Document &document : bench.documents())
            QVERIFY(!withdrawn.contains(document.id.value) || !document.intent);
        for (int run = 0; run < 3; ++run)
            (void)bench.sync();
        QCOMPARE(bench.differences(), QStringList());
        int sent = 0;
        for (const Document &document : bench.documents()) {
            // What the ledger refused with a server error is looked for all the same.
            if (!withdrawn.contains(document.id.value) || document.state != DocumentState::Done)
                continue;
            ++sent;
            const QByteArray number = document.source.number.toUtf8();
            for (const QByteArray &lookUp : lookUps)
                QVERIFY2(!lookUp.contains(number), lookUp.constData());
        }
        QVERIFY(sent > 0);
    }

    void anotherModeHoldsAtOnce()
    {
        constexpr int entries = 5;
        LevyBench *running = nullptr;
        std::atomic<int> posts = 0;
        const auto observe = [&](const QString &service,
                                 const http::ServerRequest &request,
                                 const http::ServerResponse & /*response*/) {
            if (service != u"exact" || request.method != "POST"
                || !request.target.contains("/1042/generaljournalentry/GeneralJournalEntries"))
                return;
            if (++posts != entries)
                return;
            // As from the window, or from another program.
            Ground ground = groundOf(running->levy(), u"exact-us"_s).value();
            ground.policy.mode = WorkingMode::Observe;
            QVERIFY(changePolicy(running->levy(), u"exact-us"_s, ground.policy, u"tester"_s)
                        .has_value());
        };
        LevyBench bench({.documents = 40, .seed = 5}, observe);
        running = &bench;
        (void)bench.sync();
        QCOMPARE(posts.load(), entries); // what waited for the ledger with its intent is not sent
        for (const Document &document : bench.documents())
            QVERIFY(!document.intent);
    }
};

LEVY_TEST_CLASS(MidRunTest)
#include "midrun_test.moc"
