#include "core/service/bookscauses.h"
#include "core/service/notifier.h"
#include "core/workspace/connections.h"
#include "core/workspace/heldchanges.h"
#include "core/workspace/plans.h"
#include "core/workspace/reconciliations.h"
#include "core/workspace/signoffs.h"
#include "tests/support/levytest.h"

#include <QTemporaryDir>

#include <thread>

using namespace levy;
using namespace Qt::StringLiterals;

/// Who is told what, how often, and in what form.
class NotifierTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    ManualClock m_clock;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.path() + u'/' + name; }
    /// A program that keeps what it gets, each message in a line of its own.
    [[nodiscard]] QStringList keeper(const QString &into) const
    {
        return {u"/bin/sh"_s, u"-c"_s, u"cat >> \"$0\""_s, file(into)};
    }
    [[nodiscard]] QByteArrayList lines(const QString &name) const
    {
        QFile kept(file(name));
        return kept.open(QIODevice::ReadOnly) ? kept.readAll().trimmed().split('\n')
                                              : QByteArrayList();
    }
    static Cause cause(const QString &key)
    {
        return {
            key, u"A title"_s, u"A sentence with \"quotes\" and; $(things)."_s, u"exact-us"_s, 3};
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(file(u"levy.db"_s));
        m_store.reset();
        auto store = Store::open({.path = file(u"levy.db"_s)});
        QVERIFY(store.has_value());
        m_store = std::move(*store);
    }
    void cleanup()
    {
        m_store.reset();
        for (const char *name : {"levy.db", "levy.db-wal", "levy.db-shm", "told", "mail"})
            QFile::remove(file(QString::fromLatin1(name)));
    }

    void oneMessagePerCause()
    {
        NotifyConfig config;
        config.command = keeper(u"told"_s);
        Notifier notifier(*m_store, m_clock, config, u"Tarnwick"_s);
        QCOMPARE(*notifier.tell({cause(u"a"_s), cause(u"b"_s)}, StopToken()), 2);
        QCOMPARE(*notifier.tell({cause(u"a"_s), cause(u"b"_s)}, StopToken()), 0);
        // Nor after a restart.
        Notifier again(*m_store, m_clock, config, u"Tarnwick"_s);
        QCOMPARE(*again.tell({cause(u"a"_s), cause(u"b"_s), cause(u"c"_s)}, StopToken()), 1);
        QCOMPARE(lines(u"told"_s).size(), 3);
        const auto message = Json::parse(lines(u"told"_s).first());
        QVERIFY(message.has_value());
        QCOMPARE((*message)[u"cause"].toString(), u"a"_s);
        QCOMPARE((*message)[u"workspace"].toString(), u"Tarnwick"_s);
        QCOMPARE((*message)[u"sentence"].toString(), cause(u"a"_s).sentence);
        QCOMPARE((*message)[u"documents"].toInt(), 3);
    }

    void whatTheBooksNeedIsTold()
    {
        ConnectionRow row;
        row.id = u"exact-us"_s;
        row.settings = Json::object();
        row.policy = Json::object();
        ReconciliationRun run;
        run.connection = row.id;
        run.from = QDate(2026, 10, 1);
        run.to = QDate(2026, 10, 31);
        run.startedAt = m_clock.now();
        run.startedBy = u"ines"_s;
        Seal seal;
        const auto stored = m_store->write([&](Transaction &transaction) -> Result<void> {
            if (auto done = connections::configure(transaction, row); !done)
                return done;
            HeldChange gone;
            gone.connection = row.id;
            gone.sourceId = u"a"_s;
            gone.seenAt = m_clock.now();
            if (auto done = heldchanges::put(transaction, gone); !done)
                return done;
            if (auto done = reconciliations::begin(transaction, run); !done)
                return done;
            seal.connection = row.id;
            seal.from = run.from;
            seal.to = run.to;
            seal.run = run.id;
            seal.needsReview = true;
            seal.preparedBy = u"ines"_s;
            seal.preparedAt = m_clock.now();
            return signoffs::add(transaction, seal);
        });
        QVERIFY(stored.has_value());
        const auto keys = [&] {
            QStringList found;
            const auto causes = booksCauses(*m_store, m_clock.now());
            for (const Cause &each : causes.value_or(std::vector<Cause>()))
                found << each.key;
            return found;
        };
        const QString unreviewed = u"seal/exact-us/%1"_s.arg(seal.id);
        QCOMPARE(keys(), QStringList{unreviewed}); // few changes are nobody's affair
        QVERIFY(m_store->write([&](Transaction &t) { return heldchanges::hold(t, row.id); }));
        QCOMPARE(keys(), (QStringList{u"held-changes/exact-us"_s, unreviewed}));
        seal.reviewedBy = u"tom"_s;
        seal.reviewedAt = m_clock.now();
        QVERIFY(m_store->write([&](Transaction &t) { return signoffs::update(t, seal); }));
        QCOMPARE(keys(), QStringList{u"held-changes/exact-us"_s});
    }

    void aCauseThatComesBackIsToldAgain()
    {
        NotifyConfig config;
        config.command = keeper(u"told"_s);
        Notifier notifier(*m_store, m_clock, config, u"Tarnwick"_s);
        QCOMPARE(*notifier.tell({cause(u"a"_s)}, StopToken()), 1);
        QCOMPARE(*notifier.tell({}, StopToken()), 0);
        QCOMPARE(*notifier.tell({cause(u"a"_s)}, StopToken()), 1);
    }

    void whatCouldNotBeSentIsTriedAgain()
    {
        NotifyConfig config;
        config.command = {u"/bin/sh"_s, u"-c"_s, u"exit 1"_s};
        Notifier failing(*m_store, m_clock, config, u"Tarnwick"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the program failed with 1"_s));
        QCOMPARE(*failing.tell({cause(u"a"_s)}, StopToken()), 0);
        config.command = {file(u"no-such-program"_s)};
        Notifier missing(*m_store, m_clock, config, u"Tarnwick"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the program does not start"_s));
        QCOMPARE(*missing.tell({cause(u"a"_s)}, StopToken()), 0);
        config.command = keeper(u"told"_s);
        Notifier well(*m_store, m_clock, config, u"Tarnwick"_s);
        QCOMPARE(*well.tell({cause(u"a"_s)}, StopToken()), 1);
    }

    void nobodyIsToldWhereNothingIsConfigured()
    {
        Notifier notifier(*m_store, m_clock, {}, u"Tarnwick"_s);
        QCOMPARE(*notifier.tell({cause(u"a"_s)}, StopToken()), 0);
        const auto told = m_store->read([](Reader &reader) { return plans::toldCauses(reader); });
        QVERIFY(told && told->empty());
    }

    void mailIsWellFormed()
    {
        NotifyConfig config;
        config.mailTo = {u"finance@example.com"_s, u"it@example.com"_s};
        config.mailFrom = u"levy@example.com"_s;
        config.mailCommand = keeper(u"mail"_s);
        Cause odd = cause(u"a"_s);
        odd.title = u"Zürich\r\nBcc: everybody@example.com"_s + QString(200, u'é');
        odd.sentence = u"Ünïcode.\n.\nA line with a dot alone does not end it."_s;
        Notifier notifier(*m_store, m_clock, config, u"Tarnwick"_s);
        QCOMPARE(*notifier.tell({odd}, StopToken()), 1);
        const QByteArrayList mail = lines(u"mail"_s);
        QCOMPARE(mail[0], "From: levy@example.com");
        QCOMPARE(mail[1], "To: finance@example.com, it@example.com");
        QVERIFY(mail[2].startsWith("Subject: =?UTF-8?B?"));
        const qsizetype end = mail.indexOf("");
        QVERIFY(end > 3);
        for (qsizetype i = 0; i < mail.size(); ++i) {
            QVERIFY(mail[i].size() <= 78);
            QVERIFY(!mail[i].startsWith("Bcc"));
            QVERIFY(!mail[i].contains('\r'));
        }
        QCOMPARE(
            QString::fromUtf8(QByteArray::fromBase64(mail.mid(end + 1).join())),
            odd.sentence + u'\n');
    }

    void aSlowProgramIsLeftWhenStopping()
    {
        NotifyConfig config;
        config.command = {u"/bin/sleep"_s, u"60"_s};
        Notifier notifier(*m_store, m_clock, config, u"Tarnwick"_s);
        StopSource stop;
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            stop.requestStop();
        });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(*notifier.tell({cause(u"a"_s)}, stop.token()), 0);
        QVERIFY(timer.elapsed() < 10'000);
        stopper.join();
    }
};

LEVY_TEST_CLASS(NotifierTest)
#include "notifier_test.moc"
