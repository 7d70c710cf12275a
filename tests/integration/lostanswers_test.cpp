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

    void nothingIsDoubledOrLost()
    {
        QFETCH(QString, service);
        QFETCH(QString, operation);
        QFETCH(int, kind);
        LevyBench bench({.documents = 6, .seed = 3});
        Fault fault;
        fault.service = service;
        fault.operation = operation;
        fault.kind = Fault::Kind(kind);
        fault.times = 3;
        fault.skip = 1;
        bench.sandbox().addFault(fault);
        for (int run = 0; run < 6; ++run) {
            bench.sync();
            const auto all = bench.documents();
            if (std::all_of(all.begin(), all.end(), [](const Document &d) {
                    return d.state == DocumentState::Done;
                }))
                break;
            // A person processes again what was parked or refused because of a garbled answer.
            for (const Document &document : all) {
                if (document.state == DocumentState::Failed
                    || document.state == DocumentState::Waiting)
                    (void)bench.levy().decide(document, reprocess, u"tester"_s);
            }
        }
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
