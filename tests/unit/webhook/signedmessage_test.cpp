#include "core/base/json.h"
#include "core/base/random.h"
#include "core/webhook/notification.h"
#include "core/webhook/signedmessage.h"
#include "tests/support/levytest.h"
#include "tests/unit/webhook/listenerbench.h"

using namespace levy;
using namespace levy::webhook;
using namespace Qt::StringLiterals;
using levytest::ListenerBench;

namespace {

bool isGenuine(QByteArrayView body, const QByteArray &secret)
{
    const auto parts = partsOf(body);
    return parts && isSignedWith(*parts, secret);
}

} // namespace

class SignedMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The worked example of contracts/exact-online.md 12.4.
    void takesTheWorkedExample()
    {
        const QByteArray content
            = "{\"Topic\":\"SalesInvoices\",\"ClientId\":\"3f2c9a10-5b7d-4e21-9c60-0a1b2c3d4e5f\","
              "\"Division\":1234567,\"Action\":\"Update\",\"Key\":\"c00ee12c-2b39-4e84-b332-"
              "54a3c722e5dd\",\"ExactOnlineEndpoint\":\"https://start.exactonline.nl/api/v1/"
              "1234567/salesinvoice/"
              "SalesInvoices(guid'c00ee12c-2b39-4e84-b332-54a3c722e5dd')\",\"EventCreatedOn\":"
              "\"2026-08-16T14:22:03.417\"}";
        const QByteArray body = signedMessage(content, "levy-test-webhook-secret");
        QCOMPARE(body.size(), 429);
        QVERIFY(body.endsWith(
            "\"HashCode\":\"84BBDFCA46EEE7FEFD3E86A6C913C2A914093EAFC0DDD30BD682F11608C1F1F4\"}"));
        QVERIFY(isGenuine(body, "levy-test-webhook-secret"));
        QVERIFY(!isGenuine(body, "levy-test-webhook-secre"));
        QVERIFY(!isGenuine(body, QByteArray()));
    }

    void agreesWithTheVectorsOfTheContract()
    {
#ifdef LEVY_SHARED_DIR
        QFile file(QStringLiteral(LEVY_SHARED_DIR
                                  "/contracts/exact-online/examples/webhook-test-vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = Json::parse(file.readAll());
        QVERIFY(json.has_value());
        int checked = 0;
        for (const Json &vector : (*json)[u"vectors"].items()) {
            if (vector[u"valid"].isNull())
                continue;
            const QByteArray body = vector[u"raw_body"].toString().toUtf8();
            const bool genuine = isGenuine(body, vector[u"secret"].toString().toUtf8());
            QVERIFY2(genuine == vector[u"valid"].toBool(), qPrintable(vector[u"name"].toString()));
            ++checked;
        }
        QVERIFY(checked >= 6);
#else
        QSKIP("the contracts are not here");
#endif
    }

    void refusesEverySingleFlippedBitOf200Bodies()
    {
        SeededRandom random(20);
        const QByteArray secret = "a webhook secret of an app";
        qint64 flips = 0;
        for (int number = 0; number < 200; ++number) {
            QByteArray content = ListenerBench::content(
                ListenerBench::key(number), number % 5 == 0 ? "" : "2026-08-16T14:22:03.4");
            if (number % 3 == 0)
                content.insert(
                    content.size() - 1,
                    ",\"Note\":\"" + QByteArray::number(random.next(), 36) + u"é€{x}"_s.toUtf8()
                        + '"');
            QByteArray body = signedMessage(content, secret);
            QVERIFY(isGenuine(body, secret));
            for (qsizetype byte = 0; byte < body.size(); ++byte) {
                for (int bit = 0; bit < 8; ++bit) {
                    body[byte] = char(body[byte] ^ (1 << bit));
                    if (isGenuine(body, secret))
                        QFAIL(qPrintable(u"byte %1 bit %2 of %3"_s.arg(byte).arg(bit).arg(number)));
                    body[byte] = char(body[byte] ^ (1 << bit));
                    ++flips;
                }
            }
        }
        QVERIFY(flips > 500'000);
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = signedMessage("{}", "s");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no hash") << QByteArray("{\"Content\":{}}");
        QTest::newRow("hash first") << QByteArray(
            "{\"HashCode\":\"84BBDFCA46EEE7FEFD3E86A6C913C2A914093EAFC0DDD30BD682F11608C1F1F4\","
            "\"Content\":{}}");
        QTest::newRow("blank behind") << good + ' ';
        QTest::newRow("line end behind") << good + '\n';
        QTest::newRow("blank in front") << ' ' + good;
        QTest::newRow("blank inside")
            << QByteArray(good).replace("\"HashCode\":", "\"HashCode\": ");
        QTest::newRow("short hash") << good.left(good.size() - 3) + "\"}";
        QTest::newRow("mixed case") << QByteArray(good).replace('A', 'a');
        QTest::newRow("zero byte") << good.left(11) + '\0' + good.mid(11);
        QTest::newRow("two hashes") << QByteArray(good).replace("\"}", "\",\"HashCode\":\"\"}");
    }

    void refusesOtherForms()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!isGenuine(body, "s"));
        QVERIFY(isGenuine(signedMessage("{}", "s"), "s"));
        QVERIFY(isGenuine(
            signedMessage("{}", "s")
                .toLower()
                .replace("content", "Content")
                .replace("hashcode", "HashCode"),
            "s"));
    }

    void readsDivisionAndKeyAndNothingElse()
    {
        const auto read = notificationOf(ListenerBench::content(ListenerBench::key(7).toUpper()));
        QVERIFY(read.has_value());
        QCOMPARE(read->division, 1042);
        QCOMPARE(read->key, QString::fromLatin1(ListenerBench::key(7)));
        QVERIFY(!read->isDeletion && !read->isPart && read->isUnique);
        const auto line = notificationOf(ListenerBench::content(
            ListenerBench::key(7), "", "1042", "DELETE", "SalesInvoiceLines"));
        QVERIFY(line && line->isDeletion && line->isPart && !line->isUnique);
    }

    void refusesContentThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray key = ListenerBench::key(1);
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no division") << QByteArray("{\"Key\":\"" + key + "\"}");
        QTest::newRow("negative") << QByteArray("{\"Division\":-1,\"Key\":\"" + key + "\"}");
        QTest::newRow("huge") << QByteArray(
            "{\"Division\":99999999999999999999,\"Key\":\"" + key + "\"}");
        QTest::newRow("fraction") << QByteArray("{\"Division\":1.5,\"Key\":\"" + key + "\"}");
        QTest::newRow("no key") << QByteArray("{\"Division\":1042}");
        QTest::newRow("path as key")
            << QByteArray("{\"Division\":1042,\"Key\":\"../../current/Me\"}");
        QTest::newRow("two keys") << QByteArray(
            "{\"Division\":1042,\"Key\":\"" + key + "\",\"Key\":\"" + key + "\"}");
        QTest::newRow("deep") << QByteArray(
            "{\"Division\":1042,\"Key\":\"" + key + "\",\"x\":" + QByteArray(100, '[')
            + QByteArray(100, ']') + '}');
    }

    void refusesContentThatCannotBeUsed()
    {
        QFETCH(QByteArray, content);
        const auto read = notificationOf(content);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"webhook.content"_s);
    }
};

LEVY_TEST_CLASS(SignedMessageTest)
#include "signedmessage_test.moc"
