#include "levybench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;
using sandbox::Fault;

/// The second way of Exact Online: the tax on the invoice itself while it is open.
class OnDocumentTest : public QObject {
    Q_OBJECT

private:
    static Json writingOnInvoices(Json configuration)
    {
        Json connections = Json::array();
        for (Json connection : configuration[u"connections"].items()) {
            Json policy = connection[u"policy"];
            policy.set(u"place"_s, toText(TaxPlace::DocumentLines));
            connection.set(u"policy"_s, std::move(policy));
            connections.append(std::move(connection));
        }
        configuration.set(u"connections"_s, std::move(connections));
        Json mappings = Json::array();
        for (Json rule : configuration[u"mappings"].items()) {
            if (rule[u"kind"].toString() == toText(MappingKind::TaxAccount)) {
                Json target = rule[u"target"];
                target.set(u"ledgerTaxCode"_s, u"ST"_s);
                rule.set(u"target"_s, std::move(target));
            }
            mappings.append(std::move(rule));
        }
        configuration.set(u"mappings"_s, std::move(mappings));
        return configuration;
    }

    /// What the simulated ledger has on its invoices against what Avalara calculated.
    static QStringList differences(LevyBench &bench)
    {
        QStringList problems;
        const Json state = bench.sandbox().state();
        QHash<QString, Decimal> onInvoice;
        for (const Json &division : state[u"exact"][u"divisions"].items()) {
            for (const Json &invoice : division[u"SalesInvoices"].items())
                onInvoice[invoice[u"InvoiceID"].toString()]
                    = Decimal::fromJson(invoice[u"VATAmountFC"]).value_or(Decimal());
            if (!division[u"GeneralJournalEntries"].items().empty())
                problems << u"a journal entry was written"_s;
        }
        for (const Document &document : bench.documents()) {
            const Decimal held = onInvoice.value(document.source.sourceId);
            const bool isNegated = document.source.isCreditNote() && document.source.hasUnusualSign;
            if (!document.tax || (isNegated ? held.negated() : held) != document.tax->totalTax)
                problems << u"%1 carries %2 tax"_s.arg(document.source.number, held.toString());
        }
        return problems;
    }

    static void process(LevyBench &bench)
    {
        for (const Document &document : bench.documents())
            (void)bench.act(
                u"process"_s,
                Json::object({{u"division"_s, 1042}, {u"key"_s, document.source.sourceId}}));
    }

private Q_SLOTS:
    void theTaxIsOnTheInvoiceBeforeItIsProcessed()
    {
        LevyBench bench({.documents = 12, .areOpen = true, .seed = 5});
        bench.apply(writingOnInvoices(bench.configuration()));
        bench.sync();
        for (const Document &document : bench.documents()) {
            QVERIFY2(
                document.state == DocumentState::AwaitsFinalisation,
                qPrintable(u"%1 is %2 (%3)"_s.arg(
                    document.source.number, toText(document.state), toText(document.flag.reason))));
        }
        const QStringList found = differences(bench);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
        process(bench);
        bench.sync();
        for (const Document &document : bench.documents())
            QCOMPARE(document.state, DocumentState::Done);
        const QStringList after = differences(bench);
        QVERIFY2(after.isEmpty(), qPrintable(after.join(u"; "_s)));
    }

    void whatIsFinalAlreadyIsSaidAndNotTried()
    {
        LevyBench bench({.documents = 4, .seed = 5});
        bench.apply(writingOnInvoices(bench.configuration()));
        bench.sync();
        for (const Document &document : bench.documents())
            QCOMPARE(document.flag.reason, FlagReason::FinalBeforeTax);
        QVERIFY(!bench.sandbox().calls().toBytes().contains("SalesInvoiceLines.update"));
    }

    void lostAnswersOfThePutAreSettled_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("not applied") << int(Fault::Kind::NotApplied);
        QTest::newRow("applied, answer lost") << int(Fault::Kind::AnswerLost);
        QTest::newRow("500 after applied") << int(Fault::Kind::ErrorAfterApplied);
        QTest::newRow("cut") << int(Fault::Kind::Truncated);
        QTest::newRow("html instead") << int(Fault::Kind::Html);
        QTest::newRow("answered late") << int(Fault::Kind::Late);
    }

    void lostAnswersOfThePutAreSettled()
    {
        QFETCH(int, kind);
        LevyBench bench({.documents = 6, .areOpen = true, .seed = 3});
        bench.apply(writingOnInvoices(bench.configuration()));
        Fault fault;
        fault.service = u"exact"_s;
        fault.operation = u"SalesInvoiceLines.update"_s;
        fault.kind = Fault::Kind(kind);
        fault.times = 3;
        fault.skip = 1;
        fault.delayMs = 900;
        bench.sandbox().addFault(fault);
        SyncOptions impatient = LevyBench::fastOptions();
        impatient.answerWithin = std::chrono::milliseconds(300);
        for (int run = 0; run < 6; ++run) {
            bench.sync(impatient);
            for (const Document &document : bench.documents()) {
                if (document.state == DocumentState::Failed
                    || document.state == DocumentState::Waiting)
                    (void)bench.levy().decide(document, reprocess, u"tester"_s);
            }
        }
        for (const Document &document : bench.documents()) {
            QVERIFY2(
                document.state == DocumentState::AwaitsFinalisation,
                qPrintable(u"%1 is %2 (%3)"_s.arg(
                    document.source.number, toText(document.state), toText(document.flag.reason))));
        }
        const QStringList found = differences(bench);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
    }

    void observeLeavesNoTrace()
    {
        LevyBench bench({.documents = 6, .seed = 3});
        Json configuration = bench.configuration();
        Json connections = Json::array();
        for (Json connection : configuration[u"connections"].items()) {
            Json policy = connection[u"policy"];
            policy.set(u"mode"_s, toText(WorkingMode::Observe));
            connection.set(u"policy"_s, std::move(policy));
            connections.append(std::move(connection));
        }
        configuration.set(u"connections"_s, std::move(connections));
        bench.apply(configuration);
        bench.sync();
        for (const Document &document : bench.documents()) {
            QCOMPARE(document.state, DocumentState::Observed);
            QVERIFY(document.entry.has_value());
        }
        QVERIFY(bench.sandbox().state()[u"avatax"][u"documents"].items().empty());
        // Allowed to post, the same documents go all the way.
        bench.apply(bench.configuration());
        bench.sync();
        for (const Document &document : bench.documents())
            QCOMPARE(document.state, DocumentState::Done);
        QCOMPARE(bench.differences(), QStringList());
    }
};

LEVY_TEST_CLASS(OnDocumentTest)
#include "ondocument_test.moc"
