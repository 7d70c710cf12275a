#include "core/http/retryafter.h"
#include "tests/support/levytest.h"

using namespace levy::http;

class RetryAfterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSecondsAndDates_data();
    void readsSecondsAndDates();
};

void RetryAfterTest::readsSecondsAndDates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1: nothing
    const auto row = [](const char *value, qint64 expected) {
        QTest::newRow(value) << QByteArray(value) << expected;
    };
    constexpr qint64 yearMs = 365LL * 24 * 3600 * 1000;
    row("0", 0);
    row("412", 412'000);
    row(" 7 ", 7'000);
    row("99999999999999999999999999", yearMs);
    row("Mon, 02 Mar 2026 08:00:30 GMT", 30'000);
    row("Sun, 29 Mar 2026 02:30:00 GMT", 2'313'000'000); // an hour that Amsterdam skips
    row("Mon, 02 Mar 2026 07:59:00 GMT", 0);
    row("Fri, 31 Dec 9999 23:59:59 GMT", yearMs);
    row("Monday, 02-Mar-26 08:01:00 GMT", 60'000);
    row("Sunday, 06-Nov-94 08:49:37 GMT", 0);
    row("Mon Mar  2 08:02:00 2026", 120'000);
    row("", -1);
    row("-5", -1);
    row("1.5", -1);
    row("soon", -1);
    row("Mon, 30 Feb 2026 08:00:30 GMT", -1);
    row("Mon, 02 Mar 2026 25:00:30 GMT", -1);
    row("Mon, 02 Mar 2026 08:00:30 CET", -1);
    row("Mo, 02 März 2026 08:00:30 GMT", -1);
    row("2026-03-02T08:00:30Z", -1);
}

void RetryAfterTest::readsSecondsAndDates()
{
    QFETCH(QByteArray, value);
    const QDateTime now({2026, 3, 2}, {8, 0}, Qt::UTC);
    QTEST(retryAfterMs(value, now).value_or(-1), "expected");
}

LEVY_TEST_CLASS(RetryAfterTest)
#include "retryafter_test.moc"
