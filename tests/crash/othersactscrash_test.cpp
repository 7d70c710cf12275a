#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/levy.h"
#include "core/service/services.h"
#include "crashrig.h"
#include "tests/support/levytest.h"

#include <functional>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::CrashRig;

namespace {

const QStringList scope{
    u"--connection"_s, u"exact-us"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s};

QStringList command(const QString &name, const QStringList &more = {})
{
    return QStringList{u"reconcile"_s, name} + scope + more;
}

/// What somebody does with the services' own screens, by the calls that those make.
void behindLevysBack(const CrashRig &rig, const std::function<void(Services &)> &act)
{
    SystemClock clock;
    SeededRandom random(7);
    const auto levy = Levy::open(rig.workspace(), clock, random);
    QVERIFY2(levy.has_value(), levy ? "" : qPrintable(describe(levy.error())));
    const auto services = (*levy)->services();
    QVERIFY2(services.has_value(), services ? "" : qPrintable(describe(services.error())));
    act(**services);
}

avatax::TransactionRequest requestOf(const Document &document)
{
    avatax::TransactionRequest request;
    request.companyCode = document.tax->companyCode;
    request.code = document.code;
    request.recording = avatax::Recording::Record;
    request.document = document.source;
    request.companyCurrency = document.source.currency;
    request.sourceSystem = u"Exact Online"_s;
    request.commit = true;
    return request;
}

void voidIt(Services &services, const Document &document)
{
    http::Call call;
    QVERIFY(services.tax()
                .voidTransaction(
                    document.tax->companyCode,
                    document.code,
                    document.tax->type,
                    avatax::VoidReason::DocVoided,
                    call)
                .has_value());
}

void exempt(Services &services, const Document &document)
{
    avatax::TransactionRequest request = requestOf(document);
    request.document.customer.entityUseCode = u"G"_s;
    http::Call call;
    const auto adjusted = services.tax().adjust(
        document.code, document.tax->type, u"ExemptCertApplied"_s, {}, request, call);
    QVERIFY2(adjusted.has_value(), adjusted ? "" : qPrintable(describe(adjusted.error())));
}

void postAgain(Services &services, const Document &document)
{
    http::Call call;
    const auto posted = services.ledger(u"exact-us"_s)->connector->post(*document.entry, call);
    QVERIFY2(posted.has_value(), posted ? "" : qPrintable(describe(posted.error())));
}

void recordTwice(Services &services, const Document &document)
{
    avatax::TransactionRequest request = requestOf(document);
    request.code += u"-B"_s;
    http::Call call;
    QVERIFY(services.tax().create(request, call).has_value());
}

struct Kind {
    const char *name = "";
    void (*act)(Services &, const Document &) = nullptr;
    const char *with = ""; ///< another mend than the usual one
    std::vector<const char *> places;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"recorded anew",
         &voidIt,
         "",
         {"reconcile.mend.before",
          "reconcile.mend.after",
          "avatax.create.before",
          "avatax.create.after",
          "avatax.commit.after"}},
        {"withdrawn",
         &voidIt,
         "void",
         {"reconcile.mend.after",
          "exact.post-journal-entry.before",
          "exact.post-journal-entry.after",
          "remedy.void.before",
          "remedy.void.after"}},
        {"brought back",
         &exempt,
         "",
         {"reconcile.mend.after", "remedy.adjust.before", "remedy.adjust.after"}},
        {"taken over",
         &exempt,
         "take-over",
         {"reconcile.mend.after",
          "exact.post-journal-entry.before",
          "exact.post-journal-entry.after"}},
        {"second entry",
         &postAgain,
         "",
         {"reconcile.mend.before",
          "reconcile.mend.after",
          "exact.post-journal-entry.before",
          "exact.post-journal-entry.after",
          "sync.record.after:2"}},
        {"second transaction",
         &recordTwice,
         "",
         {"reconcile.void-second.before", "reconcile.void-second.after", "reconcile.mend.after"}},
    };
    return all;
}

} // namespace

/// levy-cli is killed while it mends what others did; whatever the moment, the same command leads
/// to the same end, once: the books tie out, and no entry or transaction is there twice.
class OthersActsCrashTest : public QObject {
    Q_OBJECT

private:
    static constexpr int documents = 8;

    /// An invoice and a credit note, both with an entry.
    static std::vector<Document> chosen(const CrashRig &rig)
    {
        std::vector<Document> found;
        for (const bool isCredit : {false, true}) {
            for (const Document &document : rig.documents()) {
                if (document.hasEntry() && document.source.isCreditNote() == isCredit
                    && document.state == DocumentState::Done
                    && document.source.connection == u"exact-us") {
                    found.push_back(document);
                    break;
                }
            }
        }
        return found;
    }

    static qint64 entries(const CrashRig &rig)
    {
        qint64 count = 0;
        for (const Json &division : rig.sandboxState()[u"exact"][u"divisions"].items())
            count += qint64(division[u"GeneralJournalEntries"].items().size());
        return count;
    }

    static qint64 transactions(const CrashRig &rig)
    {
        return qint64(rig.sandboxState()[u"avatax"][u"documents"].items().size());
    }

    /// What the mend writes for each document, whatever happens on the way.
    static void checkWritten(
        const CrashRig &rig, const QByteArray &kind, qint64 entriesBefore, qint64 taxBefore)
    {
        const qint64 each = qint64(chosenCount);
        const bool writesEntry
            = kind == "withdrawn" || kind == "taken over" || kind == "second entry";
        QCOMPARE(entries(rig) - entriesBefore, writesEntry ? each : 0);
        const bool recordsAnother = kind == "recorded anew" || kind == "brought back";
        QCOMPARE(transactions(rig) - taxBefore, recordsAnother ? each : 0);
    }

    static constexpr int chosenCount = 2;

private Q_SLOTS:
    void aKilledMendIsSeenThroughOnce_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("failPoint");
        for (size_t kind = 0; kind < kinds().size(); ++kind) {
            for (const char *place : kinds()[kind].places)
                QTest::addRow("%s, %s", kinds()[kind].name, place)
                    << int(kind) << QByteArray(place);
        }
    }

    void aKilledMendIsSeenThroughOnce()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, failPoint);
        const Kind &it = kinds().at(size_t(kind));
        CrashRig rig(documents);
        QVERIFY(rig.isReady());
        QCOMPARE(rig.sync().exitCode, 0);
        const std::vector<Document> before = chosen(rig);
        QCOMPARE(before.size(), size_t(chosenCount));
        behindLevysBack(rig, [&](Services &services) {
            for (const Document &document : before)
                it.act(services, document);
        });
        const CrashRig::Ended compared = rig.run(command(u"run"_s));
        QVERIFY2(compared.output.contains(": 2 open, 0 accepted"), compared.output.constData());
        const qint64 entriesBefore = entries(rig);
        const qint64 taxBefore = transactions(rig);
        QStringList all{u"--all"_s, u"--sync"_s};
        if (*it.with)
            all << u"--with"_s << QString::fromLatin1(it.with);
        const CrashRig::Ended killed = rig.run(command(u"mend"_s, all), failPoint);
        QVERIFY2(killed.wasKilled, killed.output.constData());
        const CrashRig::Ended again = rig.run(command(u"mend"_s, all));
        QVERIFY2(!again.wasKilled, again.output.constData());
        QVERIFY2(rig.sync().exitCode == 0, "something waits");
        checkWritten(rig, it.name, entriesBefore, taxBefore);
        const CrashRig::Ended last = rig.run(command(u"run"_s));
        QVERIFY2(last.exitCode == 0, last.output.constData());
    }
};

LEVY_TEST_CLASS(OthersActsCrashTest)
#include "othersactscrash_test.moc"
