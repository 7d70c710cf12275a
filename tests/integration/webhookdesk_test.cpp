#include "core/http/tlsidentity.h"
#include "core/service/explain.h"
#include "livebench.h"
#include "tests/support/levytest.h"

#include <QSslCertificate>
#include <QSslConfiguration>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LiveBench;
using levytest::onlyWhenAsked;
using levytest::withSchedule;

namespace {

constexpr int patience = 60'000;

/// What this process trusts while it lives.
class Trusting {
public:
    explicit Trusting(const QByteArray &certificate)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(QSslCertificate(certificate));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trusting(const Trusting &) = delete;
    Trusting &operator=(const Trusting &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace

/// The alarm about a webhook that is silent, and the listener that shows a certificate of its own.
class WebhookDeskTest : public QObject {
    Q_OBJECT

private:
    static WebhookStanding standing(LiveBench &live)
    {
        const auto all = webhookdesk::standings(live.bench.levy());
        if (!all || all->size() != 1) {
            QTest::qFail("no standing", __FILE__, __LINE__);
            return {};
        }
        return all->front();
    }

    static bool isTold(LiveBench &live)
    {
        const auto causes = webhookdesk::causes({standing(live)});
        return std::ranges::any_of(
            causes, [](const Cause &cause) { return cause.key == u"webhook-silent/exact-us"; });
    }

    /// The workspace as it is so much later.
    static void later(LiveBench &live, int minutes)
    {
        live.bench.setClock(std::make_unique<ManualClock>(
            QDateTime::currentDateTimeUtc().addSecs(qint64(minutes) * 60)));
        live.bench.reopen();
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            QTest::qFail("not written", __FILE__, __LINE__);
        return file.fileName();
    }

    /// Listens with these files, as `serve` and the window do.
    static Result<std::unique_ptr<webhook::Listener>> listen(
        LiveBench &live, const WebhookConfig &config)
    {
        Result<webhook::Listener::Options> options
            = webhookdesk::listenerOptions(live.bench.levy(), config);
        if (!options)
            return fail(options.error());
        return webhook::Listener::start(
            std::move(*options),
            live.bench.levy().store(),
            live.bench.levy().clock(),
            [](const QSet<QString> &) {});
    }

    static WebhookConfig configOf(LiveBench &live)
    {
        WebhookConfig config;
        config.port = live.port();
        config.publicUrl = QUrl(u"https://localhost:%1"_s.arg(live.port()));
        return config;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    /// News that no message announced: an alarm after an hour, not before, and gone with the next
    /// message.
    void silenceIsToldAfterAnHour()
    {
        LiveBench live(4);
        live.bench.startOver(withSchedule(live.configuration(), onlyWhenAsked()));
        live.start();
        live.live().pollNow();
        QTRY_COMPARE_WITH_TIMEOUT(live.countOf(u"done"_s), qint64(4), patience);
        QTRY_VERIFY_WITH_TIMEOUT(live.webhookState().checkedAt.isValid(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(live.webhookState().unannouncedAt.isValid(), patience);
        QVERIFY(!standing(live).isAlarm);
        QVERIFY(!isTold(live));
        live.end();
        later(live, 59);
        QVERIFY(!standing(live).isAlarm);
        later(live, 61);
        QVERIFY(standing(live).isAlarm);
        QCOMPARE(standing(live).silentSince, live.webhookState().unannouncedAt);
        QVERIFY(isTold(live));
        // A message ends it.
        live.bench.setClock(std::make_unique<SystemClock>());
        live.bench.reopen();
        live.start();
        const QString id = live.addInvoice(26'800'000);
        QTRY_VERIFY_WITH_TIMEOUT(live.isPosted(id), patience);
        const QString credit = live.addCreditNote(26'800'001, 26'800'000);
        QTRY_VERIFY_WITH_TIMEOUT(live.isPosted(credit), patience);
        QVERIFY(live.webhookState().lastAt.isValid());
        QVERIFY(!live.webhookState().unannouncedAt.isValid());
        live.end();
        later(live, 600); // nothing came and nothing was missed: that is no silence
        QVERIFY(!standing(live).isAlarm);
        QVERIFY(!isTold(live));
    }

    /// The self-test goes through a real handshake and is taken as genuine.
    void aCertificateOfOnesOwnIsShown()
    {
        LiveBench live(1);
        live.bench.startOver(live.configuration());
        const auto identity
            = http::selfSignedIdentity({u"localhost"_s}, QDateTime::currentDateTimeUtc());
        QVERIFY(identity.has_value());
        WebhookConfig config = configOf(live);
        config.certificateFile = write(u"certificate.pem"_s, identity->certificates);
        config.keyFile = write(u"key.pem"_s, identity->privateKey);
        const auto listener = listen(live, config);
        QVERIFY2(listener.has_value(), listener ? "" : qPrintable(describe(listener.error())));
        QCOMPARE((*listener)->url().scheme(), u"https"_s);
        const auto untrusted = webhookdesk::test(live.bench.levy(), config, StopToken());
        QVERIFY(!untrusted.has_value()); // nobody vouches for it yet
        QCOMPARE((*listener)->figures().accepted + (*listener)->figures().unknownCompany, 0);
        const Trusting trusting(identity->certificates);
        const auto tested = webhookdesk::test(live.bench.levy(), config, StopToken());
        QVERIFY2(tested.has_value(), tested ? "" : qPrintable(describe(tested.error())));
    }

    void aKeyThatDoesNotFitIsSaidInASentence_data()
    {
        QTest::addColumn<QByteArray>("key");
        const auto other
            = http::selfSignedIdentity({u"localhost"_s}, QDateTime::currentDateTimeUtc());
        QTest::newRow("of another certificate") << other->privateKey;
        QTest::newRow("no key at all") << QByteArray("this is no key\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no file") << QByteArray("-");
    }
    void aKeyThatDoesNotFitIsSaidInASentence()
    {
        QFETCH(QByteArray, key);
        LiveBench live(1);
        live.bench.startOver(live.configuration());
        const auto identity
            = http::selfSignedIdentity({u"localhost"_s}, QDateTime::currentDateTimeUtc());
        WebhookConfig config = configOf(live);
        config.certificateFile = write(u"certificate.pem"_s, identity->certificates);
        config.keyFile
            = key == "-" ? m_folder.filePath(u"nowhere.pem"_s) : write(u"other-key.pem"_s, key);
        const auto listener = listen(live, config);
        QVERIFY(!listener.has_value());
        const Explanation why = explain(listener.error());
        QCOMPARE(why.title, u"Certificate cannot be used"_s);
        QCOMPARE(why.owner, u"administrator"_s);
        QVERIFY2(why.text.contains("the key that belongs to it"_L1), qPrintable(why.text));
        QVERIFY(!why.text.contains(QString::fromLatin1(identity->privateKey)));
    }
};

LEVY_TEST_CLASS(WebhookDeskTest)
#include "webhookdesk_test.moc"
