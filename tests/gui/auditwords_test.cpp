#include "core/audit/eventkinds.h"
#include "longertexts.h"
#include "tests/support/levytest.h"
#include "ui/data/auditkinds.h"
#include "ui/data/auditmodel.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;

/// What the trail's events say in the window's language.
class AuditWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWords_data();
    void everyKindHasItsWords();
    void withoutANumberTheSentenceBeginsLater();
    void inEnglishTheTrailsOwnWordsStay();
    void aKindOfALaterVersionIsShownAsRecorded();
};

void AuditWordsTest::everyKindHasItsWords_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : eventKinds())
        QTest::newRow(qPrintable(kind)) << kind;
    QTest::newRow("a call") << u"call.list-transactions"_s;
}

/// The list is the core's, which writes no kind that is not in it.
void AuditWordsTest::everyKindHasItsWords()
{
    QFETCH(QString, kind);
    QVERIFY(isEventKind(kind));
    AuditEvent event;
    event.kind = kind;
    event.documentNumber = u"26700041"_s;
    event.summary = u"As the trail has it."_s;
    event.facts = Json::object({{u"reason"_s, u"precision"_s}});
    QVERIFY2(
        QFile::exists(u":/icons/%1.svg"_s.arg(eventIcon(event))), qPrintable(eventIcon(event)));
    const QString english = eventTitle(kind);
    levytest::LongerTexts longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    QCOMPARE(eventTitle(kind), levytest::LongerTexts::longer(english));
    const QString sentence = eventSentence(event, u"Exact Online US"_s);
    QVERIFY(sentence != event.summary);
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    if (const AuditKind *known = auditKind(kind)) {
        QCOMPARE(
            sentence.contains(event.documentNumber),
            QString::fromUtf8(known->sentence).contains("%1"_L1));
        QCOMPARE(
            sentence.contains("Exact Online US"_L1),
            QString::fromUtf8(known->sentence).contains("%3"_L1));
    }
}

/// An estimate, say, is of a document that the trail names in its own words only.
void AuditWordsTest::withoutANumberTheSentenceBeginsLater()
{
    AuditEvent event;
    event.kind = u"tax.previewed"_s;
    levytest::LongerTexts longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    const QString sentence = eventSentence(event);
    QVERIFY2(!sentence.contains(u':') && sentence[0].isUpper(), qPrintable(sentence));
}

void AuditWordsTest::inEnglishTheTrailsOwnWordsStay()
{
    AuditEvent event;
    event.kind = u"tax.saved"_s;
    event.summary = u"26700041: Avalara calculated 12.00 USD tax on 100.00 USD."_s;
    QCOMPARE(eventSentence(event), event.summary);
}

void AuditWordsTest::aKindOfALaterVersionIsShownAsRecorded()
{
    AuditEvent event;
    event.kind = u"moon.eclipsed"_s;
    event.summary = u"The moon was eclipsed."_s;
    levytest::LongerTexts longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    QCOMPARE(eventSentence(event), event.summary);
    QCOMPARE(eventTitle(event.kind), u"Eclipsed"_s);
}

LEVY_TEST_CLASS(AuditWordsTest)
#include "auditwords_test.moc"
