#include "core/reconcile/withoutdecision.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace levy::reconcile;
using namespace Qt::StringLiterals;

class WithoutDecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatWasFinalisedWithoutADecision_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<QString>("why");
        const auto row =
            [](const char *name, DocumentState state, TaxStatus tax, const QString &why) {
                for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote}) {
                    Document document;
                    document.source.kind = kind;
                    document.source.status = SourceStatus::Final;
                    document.state = state;
                    document.tax = TaxResult();
                    document.tax->status = tax;
                    const QByteArray title = QByteArray(name) + ' ' + toText(kind).toLatin1();
                    QTest::newRow(title.constData()) << document << why;
                }
            };
        row("waiting", DocumentState::Waiting, TaxStatus::None, u"still-waiting"_s);
        row("failed", DocumentState::Failed, TaxStatus::None, u"retries-exhausted"_s);
        row("fresh", DocumentState::Active, TaxStatus::None, u"not-reached"_s);
        row("observed", DocumentState::Observed, TaxStatus::Temporary, u"only-observed"_s);
        row("recorded and waiting", DocumentState::Waiting, TaxStatus::Saved, {});
        row("done", DocumentState::Done, TaxStatus::Committed, {});
        row("excluded", DocumentState::Excluded, TaxStatus::None, {});
        row("handled", DocumentState::HandledOutside, TaxStatus::None, {});
    }

    void namesWhatWasFinalisedWithoutADecision()
    {
        QFETCH(Document, document);
        QFETCH(QString, why);
        const auto found = finalisedWithoutDecision(document);
        QCOMPARE(found ? toText(*found) : QString(), why);
        document.source.status = SourceStatus::Open;
        QVERIFY(!finalisedWithoutDecision(document));
    }

    void taxThatCameTooLateCounts()
    {
        Document document;
        document.source.status = SourceStatus::Final;
        document.state = DocumentState::Waiting;
        document.flag.reason = FlagReason::FinalBeforeTax;
        document.tax = TaxResult();
        document.tax->status = TaxStatus::Saved;
        QVERIFY(finalisedWithoutDecision(document).has_value());
    }
};

LEVY_TEST_CLASS(WithoutDecisionTest)
#include "withoutdecision_test.moc"
