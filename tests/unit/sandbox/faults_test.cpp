#include "core/sandbox/faults.h"
#include "core/sandbox/settings.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace levy::sandbox;
using namespace Qt::StringLiterals;

class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void happensAsOftenAsAsked();
    void letsCallsPassFirst();
    void matchesServiceOperationAndSubject();
    void staysUntilClearedWithTimesZero();
    void readsItsOwnJson();
    void refusesWhatItDoesNotKnow();
    void settingsRefuseUnknownMembersWhole();
};

void FaultsTest::happensAsOftenAsAsked()
{
    Faults faults;
    faults.add({.service = u"avatax"_s, .operation = u"create"_s, .times = 2});
    QVERIFY(faults.take(u"avatax"_s, u"create"_s));
    QVERIFY(faults.take(u"avatax"_s, u"create"_s));
    QVERIFY(!faults.take(u"avatax"_s, u"create"_s));
}

void FaultsTest::letsCallsPassFirst()
{
    Faults faults;
    faults.add({.service = u"avatax"_s, .operation = u"*"_s, .skip = 1});
    QVERIFY(!faults.take(u"avatax"_s, u"create"_s));
    QVERIFY(faults.take(u"avatax"_s, u"void"_s));
}

void FaultsTest::matchesServiceOperationAndSubject()
{
    Faults faults;
    faults.add({.service = u"avatax"_s, .operation = u"create"_s, .subject = u"SI-1"_s});
    QVERIFY(!faults.take(u"exact"_s, u"create"_s, u"SI-1"_s));
    QVERIFY(!faults.take(u"avatax"_s, u"void"_s, u"SI-1"_s));
    QVERIFY(!faults.take(u"avatax"_s, u"create"_s, u"SI-2"_s));
    QVERIFY(faults.take(u"avatax"_s, u"create"_s, u"SI-1"_s));
}

void FaultsTest::staysUntilClearedWithTimesZero()
{
    Faults faults;
    faults.add({.service = u"avatax"_s, .operation = u"*"_s, .times = 0});
    for (int i = 0; i < 5; ++i)
        QVERIFY(faults.take(u"avatax"_s, u"ping"_s));
    faults.clear();
    QVERIFY(!faults.take(u"avatax"_s, u"ping"_s));
}

void FaultsTest::readsItsOwnJson()
{
    const Fault fault{
        u"exact"_s,
        u"x"_s,
        u"s"_s,
        Fault::Kind::Truncated,
        3,
        2,
        50,
        503,
        u"No."_s,
        u"BlockedUser"_s};
    const Result<Fault> read = Fault::fromJson(fault.toJson());
    QVERIFY(read);
    QCOMPARE(*read, fault);
}

void FaultsTest::refusesWhatItDoesNotKnow()
{
    const Json kind = Json::object({{u"kind"_s, Json(u"nonsense"_s)}});
    QCOMPARE(Fault::fromJson(kind).error().code, u"fault.kind"_s);
    const Json member = Json::object({{u"kind"_s, Json(u"html"_s)}, {u"tims"_s, Json(2)}});
    QCOMPARE(Fault::fromJson(member).error().code, u"fault.member"_s);
}

void FaultsTest::settingsRefuseUnknownMembersWhole()
{
    SandboxSettings settings;
    const Json half = Json::object({{u"lookupLagMs"_s, Json(5)}, {u"lookupLag"_s, Json(5)}});
    QVERIFY(!settings.update(half));
    QCOMPARE(settings, SandboxSettings());
    QVERIFY(settings.update(Json::object({{u"lookupLagMs"_s, Json(5)}})));
    QCOMPARE(settings.lookupLagMs, 5);
}

LEVY_TEST_CLASS(FaultsTest)
#include "faults_test.moc"
