#include "tests/support/levytest.h"
#include "tests/unit/sandbox/avatax_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

namespace {

Json plain(const QString &code = u"SI-1"_s, const QByteArray &amount = "100.00")
{
    return invoice(code, place(u"Detroit"_s, u"MI"_s, u"48226"_s), {line(u"10"_s, amount)});
}

Json committed(Json model)
{
    model.set(u"commit"_s, Json(true));
    return model;
}

Json orAdjust(const Json &model)
{
    return Json::object({{u"createTransactionModel"_s, model}});
}

const Json commitBody = Json::object({{u"commit"_s, Json(true)}});

Json voidBody(const QString &code)
{
    return Json::object({{u"code"_s, Json(code)}});
}

} // namespace

class AvataxLifecycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersAreNeverRecorded();
    void savedIsReplacedSilently();
    void committedRefusesTheSameCode();
    void oneCodeServesAnInvoiceAndACredit();
    void commitsOnceOnly();
    void createOrAdjustMakesVersions();
    void adjustsWithAReason();
    void voidsByTheTable_data();
    void voidsByTheTable();
    void removesTheLastAdjustment();
    void cancelledCodeCanBeUsedAgain();
    void lockedCannotBeTouched();
    void verifiesTotals();
    void renamesWhileOpen();
    void readsEarlierVersionsById();
    void unknownCodesAreNotFound();
    void ordersCannotBeFetched();

private:
    static QString statusOf(AvataxBench &bench, const QString &code)
    {
        return bench.read(code).body[u"status"].toString();
    }
};

void AvataxLifecycleTest::ordersAreNeverRecorded()
{
    AvataxBench bench;
    Json order = plain();
    order.remove(u"type"); // the contract's trap: without a type it is an estimate
    const auto reply = bench.create(order);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.body[u"type"].toString(), u"SalesOrder"_s);
    QCOMPARE(reply.body[u"status"].toString(), u"Temporary"_s);
    QCOMPARE(reply.body[u"id"].toInt(), 0);
    QCOMPARE(bench.read(u"SI-1"_s).status, 404);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxLifecycleTest::savedIsReplacedSilently()
{
    AvataxBench bench;
    QCOMPARE(bench.create(plain()).status, 201);
    const auto again = bench.create(plain(u"SI-1"_s, "200.00"));
    QCOMPARE(again.status, 201);
    QCOMPARE(bench.read(u"SI-1"_s).body[u"totalAmount"].numberText(), QByteArray("200"));
    QCOMPARE(bench.sandbox().state()[u"avatax"][u"documents"].items().size(), 1U);
}

void AvataxLifecycleTest::committedRefusesTheSameCode()
{
    AvataxBench bench;
    const auto first = bench.create(committed(plain()));
    QCOMPARE(first.body[u"status"].toString(), u"Committed"_s);
    QVERIFY(http::headerValue(first.headers, "Location").startsWith("/api/v2/companies/1200101/"));
    const auto again = bench.create(plain());
    QCOMPARE(again.status, 400);
    QCOMPARE(again.error(), u"GetTaxError"_s);
    QCOMPARE(again.subCode(), u"DocStatusError"_s);
    QCOMPARE(again.body[u"error"][u"details"][0][u"refersTo"].toString(), u"DocStatus"_s);
}

void AvataxLifecycleTest::oneCodeServesAnInvoiceAndACredit()
{
    AvataxBench bench;
    QCOMPARE(bench.create(committed(plain())).status, 201);
    Json credit = plain(u"SI-1"_s, "-10.00");
    credit.set(u"type"_s, Json(u"ReturnInvoice"_s));
    QCOMPARE(bench.create(credit).status, 201);
    QCOMPARE(statusOf(bench, u"SI-1"_s), u"Committed"_s);
    QCOMPARE(bench.read(u"SI-1"_s, u"ReturnInvoice"_s).body[u"status"].toString(), u"Saved"_s);
}

void AvataxLifecycleTest::commitsOnceOnly()
{
    AvataxBench bench;
    QCOMPARE(bench.create(plain()).body[u"status"].toString(), u"Saved"_s);
    const auto done = bench.act(u"SI-1"_s, u"commit"_s, commitBody);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.body[u"status"].toString(), u"Committed"_s);
    QCOMPARE(bench.act(u"SI-1"_s, u"commit"_s, commitBody).subCode(), u"DocStatusError"_s);
    QCOMPARE(bench.act(u"SI-2"_s, u"commit"_s, commitBody).status, 404);
    QCOMPARE(bench.act(u"SI-1"_s, u"commit"_s, commitBody, u"ReturnInvoice"_s).status, 404);
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxLifecycleTest::createOrAdjustMakesVersions()
{
    AvataxBench bench;
    const QString path = u"/api/v2/transactions/createoradjust"_s;
    const auto first = bench.post(path, orAdjust(committed(plain())));
    QCOMPARE(first.status, 201);
    const auto second = bench.post(path, orAdjust(committed(plain()))); // identical, yet a version
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body[u"version"].toInt(), 2);
    QCOMPARE(second.body[u"adjustmentReason"].toString(), u"Other"_s);
    QVERIFY(second.body[u"id"] != first.body[u"id"]);
    const Json documents = bench.sandbox().state()[u"avatax"][u"documents"];
    QCOMPARE(documents[0][u"status"].toString(), u"Adjusted"_s);
    QCOMPARE(documents[1][u"status"].toString(), u"Committed"_s);
}

void AvataxLifecycleTest::adjustsWithAReason()
{
    AvataxBench bench;
    QCOMPARE(bench.create(committed(plain())).status, 201);
    Json body = Json::object(
        {{u"adjustmentReason"_s, Json(u"PriceAdjusted"_s)},
         {u"newTransaction"_s, committed(plain(u"SI-1"_s, "90.00"))}});
    const auto adjusted = bench.act(u"SI-1"_s, u"adjust"_s, body);
    QCOMPARE(adjusted.status, 200);
    QCOMPARE(adjusted.body[u"version"].toInt(), 2);
    body.set(u"adjustmentReason"_s, Json(QString()));
    QCOMPARE(bench.act(u"SI-1"_s, u"adjust"_s, body).error(), u"ErrorCountLimitExceededError"_s);
    body.set(u"adjustmentReason"_s, Json(u"Other"_s));
    QCOMPARE(bench.act(u"SI-1"_s, u"adjust"_s, body).error(), u"ValueRequiredError"_s);
}

void AvataxLifecycleTest::voidsByTheTable_data()
{
    QTest::addColumn<QString>("state"); // Saved, Committed or Cancelled before
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("after"); // empty: gone
    QTest::newRow("saved, deleted") << "Saved"
                                    << "DocDeleted" << 200 << "";
    QTest::newRow("saved, voided") << "Saved"
                                   << "DocVoided" << 200 << "Cancelled";
    QTest::newRow("saved, post failed") << "Saved"
                                        << "PostFailed" << 400 << "Saved";
    QTest::newRow("saved, unspecified") << "Saved"
                                        << "Unspecified" << 200 << "Saved";
    QTest::newRow("committed, deleted") << "Committed"
                                        << "DocDeleted" << 200 << "Cancelled";
    QTest::newRow("committed, voided") << "Committed"
                                       << "DocVoided" << 200 << "Cancelled";
    QTest::newRow("committed, no adjustment") << "Committed"
                                              << "AdjustmentCancelled" << 400 << "Committed";
    QTest::newRow("cancelled, deleted") << "Cancelled"
                                        << "DocDeleted" << 200 << "";
    QTest::newRow("cancelled, voided") << "Cancelled"
                                       << "DocVoided" << 400 << "Cancelled";
}

void AvataxLifecycleTest::voidsByTheTable()
{
    QFETCH(QString, state);
    QFETCH(QString, code);
    AvataxBench bench;
    bench.create(state == u"Committed" ? committed(plain()) : plain());
    if (state == u"Cancelled")
        bench.act(u"SI-1"_s, u"void"_s, voidBody(u"DocVoided"_s));
    QCOMPARE(statusOf(bench, u"SI-1"_s), state);
    const auto reply = bench.act(u"SI-1"_s, u"void"_s, voidBody(code));
    QTEST(reply.status, "status");
    QTEST(statusOf(bench, u"SI-1"_s), "after");
    QCOMPARE(bench.problems(), QStringList());
}

void AvataxLifecycleTest::removesTheLastAdjustment()
{
    AvataxBench bench;
    const QString path = u"/api/v2/transactions/createoradjust"_s;
    bench.post(path, orAdjust(committed(plain())));
    bench.post(path, orAdjust(committed(plain(u"SI-1"_s, "90.00"))));
    const auto reply = bench.act(u"SI-1"_s, u"void"_s, voidBody(u"AdjustmentCancelled"_s));
    QCOMPARE(reply.body[u"version"].toInt(), 1);
    QCOMPARE(bench.read(u"SI-1"_s).body[u"totalAmount"].numberText(), QByteArray("100"));
    QCOMPARE(statusOf(bench, u"SI-1"_s), u"Committed"_s);
}

void AvataxLifecycleTest::cancelledCodeCanBeUsedAgain()
{
    AvataxBench bench;
    bench.create(committed(plain()));
    bench.act(u"SI-1"_s, u"void"_s, voidBody(u"DocVoided"_s));
    const auto again = bench.create(plain());
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body[u"version"].toInt(), 1);
    QCOMPARE(statusOf(bench, u"SI-1"_s), u"Saved"_s);
}

void AvataxLifecycleTest::lockedCannotBeTouched()
{
    AvataxBench bench;
    bench.create(committed(plain()));
    const Json lockIt
        = Json::object({{u"companyCode"_s, Json(u"TARNWICKUS"_s)}, {u"code"_s, Json(u"SI-1"_s)}});
    QVERIFY(bench.control(u"avatax/lock"_s, lockIt)[u"done"].toBool());
    QVERIFY(bench.read(u"SI-1"_s).body[u"locked"].toBool());
    const QString expected = u"CannotModifyLockedTransaction"_s;
    QCOMPARE(bench.act(u"SI-1"_s, u"void"_s, voidBody(u"DocVoided"_s)).error(), expected);
    QCOMPARE(bench.act(u"SI-1"_s, u"uncommit"_s, Json::object()).error(), expected);
    QCOMPARE(
        bench.post(u"/api/v2/transactions/createoradjust"_s, orAdjust(plain())).error(), expected);
    QCOMPARE(bench.create(plain()).subCode(), u"DocStatusError"_s);
}

void AvataxLifecycleTest::verifiesTotals()
{
    AvataxBench bench;
    bench.create(plain());
    const auto asked = [](const QByteArray &tax) {
        return Json::object(
            {{u"verifyTotalAmount"_s, Json::number("100.00")},
             {u"verifyTotalTax"_s, Json::number(tax)}});
    };
    QCOMPARE(bench.act(u"SI-1"_s, u"verify"_s, asked("6.01")).error(), u"TotalTaxMismatch"_s);
    QCOMPARE(
        bench.act(u"SI-1"_s, u"verify"_s, asked("6.00")).body[u"status"].toString(), u"Posted"_s);
}

void AvataxLifecycleTest::renamesWhileOpen()
{
    AvataxBench bench;
    bench.create(plain());
    const Json newCode = Json::object({{u"newCode"_s, Json(u"SI-9"_s)}});
    QCOMPARE(bench.act(u"SI-1"_s, u"changecode"_s, newCode).body[u"code"].toString(), u"SI-9"_s);
    QCOMPARE(bench.read(u"SI-1"_s).status, 404);
    QCOMPARE(bench.read(u"SI-9"_s).status, 200);
}

void AvataxLifecycleTest::readsEarlierVersionsById()
{
    AvataxBench bench;
    const QString path = u"/api/v2/transactions/createoradjust"_s;
    const auto first = bench.post(path, orAdjust(committed(plain())));
    bench.post(path, orAdjust(committed(plain(u"SI-1"_s, "90.00"))));
    const qint64 id = first.body[u"id"].toInt().value_or(0);
    const auto read = bench.get(u"/api/v2/transactions/%1"_s.arg(id));
    QCOMPARE(read.body[u"status"].toString(), u"Adjusted"_s);
    QCOMPARE(read.body[u"totalAmount"].numberText(), QByteArray("100"));
}

void AvataxLifecycleTest::unknownCodesAreNotFound()
{
    AvataxBench bench;
    const auto read = bench.read(u"not-existing-number"_s);
    QCOMPARE(read.status, 404);
    QCOMPARE(
        read.body[u"error"][u"details"][0][u"description"].toString(),
        u"The Transaction with code 'TARNWICKUS:not-existing-number' was not found."_s);
    const auto voided = bench.act(u"R5"_s, u"void"_s, voidBody(u"DocVoided"_s));
    QCOMPARE(
        voided.body[u"error"][u"details"][0][u"description"].toString(),
        u"The Document with code 'R5' was not found."_s);
    QCOMPARE(
        bench.get(u"/api/v2/companies/NOBODY/transactions/SI-1"_s).error(),
        u"EntityNotFoundError"_s);
    const auto empty = bench.post(
        u"/api/v2/companies/TARNWICKUS/transactions//void"_s, voidBody(u"DocVoided"_s));
    QCOMPARE(empty.status, 404);
    QVERIFY(empty.body.isNull());
}

void AvataxLifecycleTest::ordersCannotBeFetched()
{
    AvataxBench bench;
    const auto reply = bench.read(u"SI-1"_s, u"SalesOrder"_s);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"InvalidDocumentTypesToFetch"_s);
}

LEVY_TEST_CLASS(AvataxLifecycleTest)
#include "avatax_lifecycle_test.moc"
