#include "core/erp/exact/answer.h"
#include "core/erp/exact/refusals.h"
#include "core/erp/visma/answer.h"
#include "core/erp/visma/refusals.h"
#include "core/rules/failure.h"
#include "core/service/explain.h"
#include "refusalcases.h"
#include "tests/support/levytest.h"

#include <set>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::RefusalCase;

namespace {

const QDateTime now(QDate(2026, 8, 16), QTime(12, 0), Qt::UTC);

Error exactError(const RefusalCase &it)
{
    http::Response response;
    response.status = it.status;
    const Json words = Json::object({{u"value"_s, QString::fromUtf8(it.sentence)}});
    response.body = Json::object({{u"error"_s, Json::object({{u"message"_s, words}})}}).toBytes();
    if (*it.reason)
        response.headers.push_back({"Reason", it.reason});
    return exact::named(exact::errorOf(response, true, now), it.operation);
}

Error vismaError(const RefusalCase &it)
{
    http::Response response;
    response.status = it.status;
    if (*it.sentence)
        response.body = Json::object({{u"message"_s, QString::fromUtf8(it.sentence)}}).toBytes();
    return visma::named(visma::errorOf(response, true, now), it.operation);
}

Error errorOf(const QString &service, const RefusalCase &it)
{
    if (it.status != 0)
        return service == "exact"_L1 ? exactError(it) : vismaError(it);
    Error error = makeError(it.kind, QString::fromLatin1(it.code), QString::fromUtf8(it.sentence));
    error.service = service;
    error.operation = QString::fromLatin1(it.operation);
    return error;
}

std::span<const Refusal> catalogueOf(const QString &service)
{
    return service == "exact"_L1 ? exact::refusals() : visma::refusals();
}

std::vector<RefusalCase> casesOf(const QString &service)
{
    return service == "exact"_L1 ? levytest::exactRefusals() : levytest::vismaRefusals();
}

Error unknown(const QString &service)
{
    const RefusalCase odd{"", service == "exact"_L1 ? 500 : 400, "Der Mond steht im Wege."};
    return errorOf(service, odd);
}

} // namespace

/// Every refusal that a ledger's contract names is explained by a row of its own.
class RefusalsTest : public QObject {
    Q_OBJECT

private:
    static void bothLedgers()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("Exact Online") << u"exact"_s;
        QTest::newRow("Visma.net") << u"visma"_s;
    }

private Q_SLOTS:
    void isExplainedByItsOwnRow_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("index");
        for (const QString &service : {u"exact"_s, u"visma"_s}) {
            int index = 0;
            for (const RefusalCase &it : casesOf(service)) {
                QTest::addRow(
                    "%s %s: %d %s%s%.40s",
                    qPrintable(service),
                    it.section,
                    it.status,
                    it.code,
                    it.reason,
                    it.sentence)
                    << service << index++;
            }
        }
    }

    void isExplainedByItsOwnRow()
    {
        QFETCH(const QString, service);
        QFETCH(const int, index);
        const RefusalCase it = casesOf(service).at(size_t(index));
        const Error error = errorOf(service, it);
        const Refusal *row = findRefusal(catalogueOf(service), error);
        QVERIFY(row);
        const Explanation why = explain(error);
        QCOMPARE(why.title, QString::fromUtf8(it.title));
        QCOMPARE(why.title, titleOf(*row));
        QCOMPARE(why.owner, QString::fromLatin1(it.owner));
        QVERIFY(!QByteArray(row->say->happened).isEmpty());
        QVERIFY(!QByteArray(row->say->books).isEmpty());
        QVERIFY(!QByteArray(row->say->todo).isEmpty());
        QVERIFY2(why.text.contains(error.message), "the service's own words are shown");
        // What is said agrees with what Levy does.
        if (row->next == RefusalNext::Retry)
            QVERIFY(isTransient(error) || error.code == documentChangedCode);
        if (row->next == RefusalNext::Person)
            QVERIFY(!isTransient(error) && !isSignInTrouble(error));
        if (error.outcomeUnknown)
            QVERIFY(!why.text.contains("changed nothing in the books"_L1));
    }

    void everyRowIsQuoted_data() { bothLedgers(); }

    void everyRowIsQuoted()
    {
        QFETCH(const QString, service);
        std::set<const Refusal *> met;
        for (const RefusalCase &it : casesOf(service))
            met.insert(findRefusal(catalogueOf(service), errorOf(service, it)));
        for (const Refusal &row : catalogueOf(service)) {
            const QByteArray name = QByteArray(row.section) + ' ' + QByteArray::number(row.status)
                + ' ' + row.code + ' ' + row.words;
            QVERIFY2(met.contains(&row), name.constData());
        }
    }

    void aDocumentThatWaitsIsExplainedAlike_data() { bothLedgers(); }

    void aDocumentThatWaitsIsExplainedAlike()
    {
        QFETCH(const QString, service);
        for (const RefusalCase &it : casesOf(service)) {
            const Error error = errorOf(service, it);
            const Explanation why = explain(Flag{FlagReason::RefusedByLedger, errorFacts(error)});
            QCOMPARE(why.title, QString::fromUtf8(it.title));
            QCOMPARE(why.owner, QString::fromLatin1(it.owner));
            QVERIFY(why.text.contains(error.message));
        }
    }

    void anUnknownOneShowsTheServicesOwnWords_data() { bothLedgers(); }

    void anUnknownOneShowsTheServicesOwnWords()
    {
        QFETCH(const QString, service);
        const Error error = unknown(service);
        QCOMPARE(error.kind, ErrorKind::Rejected); // for a person, never repeated
        QCOMPARE(findRefusal(catalogueOf(service), error), nullptr);
        QVERIFY(explain(error).text.contains("Der Mond steht im Wege."_L1));
        const Explanation why = explain(Flag{FlagReason::RefusedByLedger, errorFacts(error)});
        QCOMPARE(why.owner, u"finance"_s);
        QVERIFY(why.text.contains("Der Mond steht im Wege."_L1));
    }

    /// One that was held because it would repeat bears the connection's name and no status.
    void oneThatWasHeldIsExplainedAlike()
    {
        Error held = makeError(
            ErrorKind::Rejected, u"exact.validation"_s, u"The financial year is closed."_s);
        held.service = u"us"_s;
        QCOMPARE(explain(held).title, u"Period is closed"_s);
    }

    void aRefusalOfAvalarasIsExplainedByItsCode()
    {
        Error error = makeError(ErrorKind::Rejected, u"NoNexus"_s, u"No nexus was found."_s);
        error.service = u"avatax"_s;
        const Explanation why = explain(Flag{FlagReason::RefusedByAvalara, errorFacts(error)});
        QCOMPARE(why.title, u"Refused by Avalara"_s);
        QCOMPARE(why.owner, u"administrator"_s);
        QVERIFY(why.text.contains("No nexus was found."_L1));
        QCOMPARE(why.text, explain(error).text);
    }

    /// What the ledger holds is not said of Avalara.
    void aConflictInTheLedgerNamesTheLedger()
    {
        const RefusalCase conflict{"12", 409, "", "", "", "post journal transaction"};
        const Flag flag{FlagReason::Conflict, errorFacts(errorOf(u"visma"_s, conflict))};
        QCOMPARE(explain(flag).title, u"Ledger holds something else"_s);
    }
};

LEVY_TEST_CLASS(RefusalsTest)
#include "refusals_test.moc"
