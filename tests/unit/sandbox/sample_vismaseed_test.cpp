#include "core/base/clock.h"
#include "core/sandbox/books.h"
#include "core/sandbox/sample/sample.h"
#include "core/sandbox/visma/vismaseed.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/nordiccompany.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levytest;

namespace {

QString resourceOf(const NordicKind &kind)
{
    if (kind.type == u"Invoice")
        return u"customerinvoice"_s;
    return kind.type == u"CashSale" ? u"cashsale"_s : u"customer%1"_s.arg(kind.type);
}

} // namespace

/// The sample in the simulated Visma.net.
class SampleVismaSeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReferenceLeadsSomewhere_data()
    {
        QTest::addColumn<int>("documents");
        QTest::newRow("curated") << 0;
        QTest::newRow("plain") << 200;
    }

    void everyReferenceLeadsSomewhere()
    {
        QFETCH(const int, documents);
        const auto books = sandbox::Books::open({});
        QVERIFY(books.has_value());
        const Result<> seeded
            = sandbox::seedVisma(sandbox::vismaSeed({.documents = documents}), **books, m_clock);
        QVERIFY2(seeded.has_value(), seeded ? "" : qPrintable(seeded.error().message));
    }

    void itsVatAndTotalsAreWhatTheSecondOpinionSays()
    {
        const auto books = sandbox::Books::open({});
        QVERIFY(books.has_value());
        QVERIFY(sandbox::seedVisma(sandbox::vismaSeed(), **books, m_clock).has_value());
        int withVat = 0;
        for (const NordicCompany &company : nordicCompanies()) {
            company.forEachDocument([&](const NordicKind &kind, const Json &row) {
                const QString name = company.nameOf(kind, row);
                const Json *held = (*books)->find(
                    u"visma.%1.%2"_s.arg(company.rows()[u"tenantId"].toString(), resourceOf(kind)),
                    row[u"referenceNumber"].toString());
                QVERIFY2(held, qPrintable(name));
                const Decimal vat = company.vismaVat(row, kind.lines);
                const std::vector<Decimal> lines = company.amounts(row, kind.lines);
                const auto sum = sumOf(lines, [](const Decimal &amount) { return amount; });
                QVERIFY2(
                    Decimal::fromJson((*held)[u"vatTotalInCurrency"]) == vat, qPrintable(name));
                QVERIFY2(
                    Decimal::fromJson((*held)[u"detailTotalInCurrency"]) == sum, qPrintable(name));
                withVat += vat.isZero() ? 0 : 1;
            });
        }
        QVERIFY(withVat >= 15);
    }

private:
    SystemClock m_clock;
};

LEVY_TEST_CLASS(SampleVismaSeedTest)
#include "sample_vismaseed_test.moc"
