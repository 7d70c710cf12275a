#include "core/rules/decisions.h"
#include "core/service/explain.h"
#include "levybench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// Documents whose kind and sign disagree, on the sample company: a person confirms each division.
class SignsTest : public QObject {
    Q_OBJECT

private:
    static const inline QString noteInUs = u"2610460"_s; ///< of the sample, with positive amounts
    static const inline QString invoiceInUs = u"26990001"_s;
    static const inline QString noteInUk = u"26990002"_s;
    static const inline QString invoiceInUk = u"26990003"_s;

    /// An invoice that is done already, once more under another number: as an invoice with negative
    /// amounts, or as a credit note with positive ones.
    static void addTurned(
        LevyBench &bench,
        const QString &connection,
        int division,
        DocumentKind kind,
        const QString &number)
    {
        for (const Document &like : bench.documents()) {
            const SalesDocument &source = like.source;
            if (source.connection != connection || source.isCreditNote() || !like.hasEntry())
                continue;
            for (const Json &each : bench.sandbox().state()[u"exact"][u"divisions"].items()) {
                for (const Json &header : each[u"SalesInvoices"].items()) {
                    if (header[u"InvoiceID"].toString() != source.sourceId)
                        continue;
                    Json row = Json::object();
                    for (const char *same :
                         {"OrderedBy",
                          "Journal",
                          "Currency",
                          "InvoiceDate",
                          "DueDate",
                          "Status",
                          "DeliverToAddress",
                          "Description",
                          "YourRef"}) {
                        const QString name = QString::fromLatin1(same);
                        if (!header[name].isNull())
                            row.set(name, header[name]);
                    }
                    const DocumentLine &line = source.lines.front();
                    const bool isCredit = kind == DocumentKind::CreditNote;
                    row.set(u"Type"_s, isCredit ? 8021 : 8020);
                    row.set(u"InvoiceNumber"_s, Json(number.toLongLong()));
                    row.set(
                        u"SalesInvoiceLines"_s,
                        Json::array({Json::object(
                            {{u"Item"_s, line.itemId},
                             {u"Quantity"_s, 1},
                             {u"AmountFC"_s,
                              (isCredit ? line.amount : line.amount.negated()).toJson()}})}));
                    const Json added = bench.act(
                        u"add-invoice"_s,
                        Json::object({{u"division"_s, division}, {u"invoice"_s, row}}));
                    QVERIFY2(!added.has(u"error"), added.toBytes().constData());
                    return;
                }
            }
        }
        QTest::qFail("the sample has no such document", __FILE__, __LINE__);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<LevyBench>();
        m_bench->sync();
        addTurned(*m_bench, u"exact-us"_s, 1042, DocumentKind::Invoice, invoiceInUs);
        addTurned(*m_bench, u"exact-uk"_s, 2210, DocumentKind::CreditNote, noteInUk);
        addTurned(*m_bench, u"exact-uk"_s, 2210, DocumentKind::Invoice, invoiceInUk);
        m_bench->sync();
    }
    void cleanupTestCase() { m_bench.reset(); }

    void kindAndSignThatDisagreeWait_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("says");
        QTest::newRow("credit note") << noteInUs << u"credit note carries"_s;
        QTest::newRow("invoice") << invoiceInUs << u"invoice has a negative total"_s;
        QTest::newRow("credit note elsewhere") << noteInUk << u"credit note carries"_s;
        QTest::newRow("invoice elsewhere") << invoiceInUk << u"invoice has a negative total"_s;
    }
    void kindAndSignThatDisagreeWait()
    {
        QFETCH(QString, number);
        QFETCH(QString, says);
        const Document document = m_bench->document(number);
        QCOMPARE(document.flag.reason, FlagReason::UnusualSign);
        QVERIFY(!document.tax);
        const QString text = explain(document.flag).text;
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void oneAloneCannotBeApproved()
    {
        const Document before = m_bench->document(invoiceInUs);
        const auto approved = m_bench->levy().decide(
            before,
            [](Document it, const Decider &by) { return approve(std::move(it), u"fine"_s, by); },
            u"ines"_s);
        QVERIFY(!approved);
        QCOMPARE(approved.error().code, u"decision.signs"_s);
        QVERIFY(approved.error().message.contains(u"review confirm-signs exact-us"_s));
        QCOMPARE(m_bench->document(invoiceInUs), before);
    }

    void anUnknownCompanyHasNoSigns()
    {
        const auto summary = m_bench->levy().confirmSigns(u"exact-xx"_s, u"ines"_s);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, u"connection.unknown"_s);
    }

    void whatIsConfirmedHoldsForItsDivisionOnly()
    {
        const auto summary = m_bench->levy().confirmSigns(u"exact-us"_s, u"ines"_s);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->changed, 2);
        QVERIFY(summary->refused.empty());
        m_bench->sync();
        for (const QString &number : {noteInUs, invoiceInUs}) {
            const Document document = m_bench->document(number);
            QVERIFY2(document.tax, qPrintable(toText(document.flag.reason)));
            QVERIFY(document.tax->totalAmount.isNegative());
        }
        QCOMPARE(m_bench->document(invoiceInUs).tax->type, u"SalesInvoice"_s);
        for (const QString &number : {noteInUk, invoiceInUk}) {
            QCOMPARE(m_bench->document(number).state, DocumentState::Waiting);
            QCOMPARE(m_bench->document(number).flag.reason, FlagReason::UnusualSign);
        }
        // The next one of that division is not asked about again.
        addTurned(*m_bench, u"exact-us"_s, 1042, DocumentKind::Invoice, u"26990004"_s);
        m_bench->sync();
        QVERIFY(m_bench->document(u"26990004"_s).flag.reason != FlagReason::UnusualSign);
    }

private:
    std::unique_ptr<LevyBench> m_bench;
};

LEVY_TEST_CLASS(SignsTest)
#include "signs_test.moc"
