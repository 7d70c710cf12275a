#include "core/base/json.h"
#include "tests/support/levytest.h"
#include "tests/support/trafficcheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace levy;
using namespace Qt::StringLiterals;

/// That the check of all traffic finds what is wrong in it.
class ContractsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
#ifndef LEVY_SHARED_DIR
        QSKIP("the contracts are not beside the project");
#endif
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("call"); ///< method and target
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("found"); ///< part of the one problem; empty: none
        const QString create = u"POST /api/v2/transactions/create"_s;
        const QString ping = u"GET /api/v2/utilities/ping"_s;
        const QString pong = uR"({"version":"1","authenticated":true})"_s;
        const auto invoice = [](const QString &more) {
            return uR"({"type":"SalesInvoice","companyCode":"A","date":"2026-03-31",)"
                   uR"("customerCode":"C","lines":[{"amount":10}]%1})"_s.arg(more);
        };
        QTest::newRow("right") << u"avatax"_s << ping << QString() << 200 << pong << QString();
        QTest::newRow("no such endpoint") << u"avatax"_s << u"GET /api/v2/utilities/pong"_s
                                          << QString() << 200 << pong << u"not in the contract"_s;
        QTest::newRow("misspelt answer")
            << u"avatax"_s << ping << QString() << 200
            << uR"({"version":"1","authentikated":true})"_s << u"authentikated: unknown"_s;
        QTest::newRow("right request")
            << u"avatax"_s << create << invoice({}) << 201 << QString() << QString();
        QTest::newRow("misspelt request") << u"avatax"_s << create << invoice(uR"(,"comit":true)"_s)
                                          << 201 << QString() << u"comit: unknown"_s;
        QTest::newRow("wrong type") << u"avatax"_s << create << invoice(uR"(,"commit":"yes")"_s)
                                    << 201 << QString() << u"commit: not of type"_s;
        QTest::newRow("too long") << u"avatax"_s << create
                                  << invoice(uR"(,"code":"%1")"_s.arg(QString(51, u'x'))) << 201
                                  << QString() << u"code: longer than 50"_s;
        QTest::newRow("not of the list")
            << u"avatax"_s << create << invoice(uR"(,"serviceMode":"Sometimes")"_s) << 201
            << QString() << u"serviceMode"_s;
        QTest::newRow("a member left out")
            << u"avatax"_s << create << uR"({"type":"SalesInvoice","date":"2026-03-31"})"_s << 201
            << QString() << u"customerCode"_s;

        const QString journals = u"GET /api/v1/7/financial/Journals?$select=Code,Type"_s;
        const auto row
            = [](const QString &members) { return uR"({"d":{"results":[{%1}]}})"_s.arg(members); };
        QTest::newRow("right list") << u"exact"_s << journals << QString() << 200
                                    << row(uR"("Code":"90","Type":90)"_s) << QString();
        QTest::newRow("no such property asked")
            << u"exact"_s << u"GET /api/v1/7/financial/Journals?$select=Kode"_s << QString() << 200
            << row(QString()) << u"no property Kode"_s;
        QTest::newRow("no such entity")
            << u"exact"_s << u"GET /api/v1/7/financial/Diaries"_s << QString() << 200
            << row(QString()) << u"not in the contract"_s;
        QTest::newRow("a property nobody publishes")
            << u"exact"_s << journals << QString() << 200
            << row(uR"("Code":"90","Type":90,"Kind":1)"_s) << u"Kind, which is no property"_s;
        QTest::newRow("a number as text")
            << u"exact"_s << journals << QString() << 200 << row(uR"("Code":"90","Type":"90")"_s)
            << u"Type is not of type"_s;
        QTest::newRow("not what was selected") << u"exact"_s << journals << QString() << 200
                                               << row(uR"("Code":"90")"_s) << u"lacks Type"_s;
        QTest::newRow("no envelope") << u"exact"_s << journals << QString() << 200
                                     << uR"([{"Code":"90","Type":90}])"_s << u"envelope"_s;
        QTest::newRow("a time that is none")
            << u"exact"_s << u"GET /api/v1/7/financial/Journals"_s << QString() << 200
            << row(uR"("Created":"2026-03-31")"_s) << u"Created is not of type"_s;
        QTest::newRow("a refusal of another shape") << u"exact"_s << journals << QString() << 400
                                                    << uR"({"error":"no"})"_s << u"another shape"_s;
        QTest::newRow("a method it does not know")
            << u"exact"_s << u"POST /api/v1/7/financial/FinancialPeriods"_s << u"{}"_s << 201
            << QString() << u"does not know POST"_s;
        const QString entries = u"POST /api/v1/7/generaljournalentry/GeneralJournalEntries"_s;
        QTest::newRow("read only")
            << u"exact"_s << entries
            << uR"({"JournalCode":"90","GeneralJournalEntryLines":[],"Created":"2026-03-31"})"_s
            << 201 << QString() << u"Created may not be written"_s;

        QTest::newRow("Visma.net has no such endpoint")
            << u"visma"_s << u"GET /v1/nothing"_s << QString() << 200 << QString() << u"nothing"_s;
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, service);
        QFETCH(QString, call);
        QFETCH(QString, body);
        QFETCH(int, status);
        QFETCH(QString, answer);
        QFETCH(QString, found);
        QTemporaryDir folder;
        QFile file(folder.path() + u"/calls.jsonl"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            Json::object({{u"service"_s, service},
                          {u"method"_s, call.section(u' ', 0, 0)},
                          {u"target"_s, call.section(u' ', 1)},
                          {u"body"_s, body},
                          {u"status"_s, status},
                          {u"answer"_s, answer}})
                .toBytes()
            + '\n');
        file.close();
        const levytest::TrafficFindings findings = levytest::checkTraffic(folder.path());
        QCOMPARE(findings.calls, 1);
        const QString all = findings.problems.join(u'\n');
        QCOMPARE(findings.problems.isEmpty(), found.isEmpty());
        QVERIFY2(all.contains(found), qPrintable(all));
    }
};

LEVY_TEST_CLASS(ContractsTest)
#include "contracts_test.moc"
