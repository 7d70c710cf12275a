#include "core/rules/approvalforecast.h"
#include "core/rules/decisions.h"
#include "core/rules/guardrules.h"
#include "core/rules/holding.h"
#include "rulesworld.h"
#include "smallbooks.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::decimal;
using levytest::SmallBooks;
using levytest::soundDocument;
using levytest::soundGround;
using levytest::taxOf;

/// What holds documents back: approval rules, credits beyond the invoice, mass changes.
class HoldingTest : public QObject {
    Q_OBJECT

private:
    static Decider by() { return {u"ines"_s, QDateTime({2026, 3, 20}, {9, 0}, Qt::UTC)}; }

    static Document creditOver(const char *net, const char *before, const char *original)
    {
        Document credit = soundDocument();
        credit.source.kind = DocumentKind::CreditNote;
        credit.source.originalNumber = u"26700040"_s;
        credit.source.originalDate = QDate(2026, 3, 1);
        credit.source.netTotal = credit.source.lines.front().amount = decimal(net);
        History history;
        history.originalNet = decimal(original);
        history.creditedBefore = decimal(before);
        credit.assessment = Assessment{{}, history, {}};
        return credit;
    }

private Q_SLOTS:
    void rulesHoldWhatTheySay_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("tax"); ///< "" unknown
        QTest::addColumn<bool>("isKnown"); ///< customer and place were there before
        QTest::addColumn<QStringList>("held");
        QTest::newRow("nothing") << QByteArray("{}") << QByteArray("8.25") << false
                                 << QStringList();
        QTest::newRow("everything") << QByteArray(R"({"everything": true})") << QByteArray() << true
                                    << QStringList{u"everything"_s};
        QTest::newRow("over") << QByteArray(R"({"overAmount": {"USD": 99.99}})") << QByteArray()
                              << true << QStringList{u"over-amount"_s};
        QTest::newRow("not over") << QByteArray(R"({"overAmount": {"USD": 100}})") << QByteArray()
                                  << true << QStringList();
        QTest::newRow("another currency")
            << QByteArray(R"({"overAmount": {"EUR": 1}})") << QByteArray() << true << QStringList();
        QTest::newRow("first") << QByteArray(R"({"firstOfCustomer": true, "firstOfPlace": true})")
                               << QByteArray() << false
                               << QStringList{u"first-of-customer"_s, u"first-of-place"_s};
        QTest::newRow("not first")
            << QByteArray(R"({"firstOfCustomer": true, "firstOfPlace": true})") << QByteArray()
            << true << QStringList();
        QTest::newRow("zero") << QByteArray(R"({"zeroTaxWhereUsual": true})") << QByteArray("0")
                              << true << QStringList{u"zero-tax"_s};
        QTest::newRow("not usual") << QByteArray(R"({"zeroTaxWhereUsual": true})")
                                   << QByteArray("0") << false << QStringList();
        QTest::newRow("zero is not known yet") << QByteArray(R"({"zeroTaxWhereUsual": true})")
                                               << QByteArray() << true << QStringList();
        QTest::newRow("zero after so many")
            << QByteArray(R"({"zeroTaxWhereUsual": true, "zeroTaxAfter": 3})") << QByteArray("0")
            << true << QStringList{u"zero-tax"_s};
        QTest::newRow("zero after too few")
            << QByteArray(R"({"zeroTaxWhereUsual": true, "zeroTaxAfter": 4})") << QByteArray("0")
            << true << QStringList();
        QTest::newRow("a number alone is off")
            << QByteArray(R"({"zeroTaxAfter": 1})") << QByteArray("0") << true << QStringList();
        QTest::newRow("differs by percent")
            << QByteArray(R"({"taxDiffersByPercent": 2})") << QByteArray("8.42") << true
            << QStringList{u"tax-differs"_s};
        QTest::newRow("within the percent") << QByteArray(R"({"taxDiffersByPercent": 2})")
                                            << QByteArray("8.41") << true << QStringList();
        QTest::newRow("percent beside a wide amount")
            << QByteArray(R"({"taxDiffersBy": {"USD": 5}, "taxDiffersByPercent": 2})")
            << QByteArray("8.42") << true << QStringList{u"tax-differs"_s};
        QTest::newRow("amount beside a wide percent")
            << QByteArray(R"({"taxDiffersBy": {"USD": 0.05}, "taxDiffersByPercent": 50})")
            << QByteArray("8.31") << true << QStringList{u"tax-differs"_s};
        QTest::newRow("differs") << QByteArray(R"({"taxDiffersBy": {"USD": 0.05}})")
                                 << QByteArray("8.31") << true << QStringList{u"tax-differs"_s};
        QTest::newRow("within") << QByteArray(R"({"taxDiffersBy": {"USD": 0.05}})")
                                << QByteArray("8.30") << true << QStringList();
        QTest::newRow("listed") << QByteArray(R"({"customers": ["255"]})") << QByteArray() << true
                                << QStringList{u"customer"_s};
    }

    void rulesHoldWhatTheySay()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, tax);
        QFETCH(bool, isKnown);
        QFETCH(QStringList, held);
        const auto parsed = ApprovalRules::fromJson(Json::parse(rules).value());
        QVERIFY(parsed.has_value());
        QCOMPARE(ApprovalRules::fromJson(parsed->toJson()).value(), *parsed);
        Document document = soundDocument();
        document.source.sourceTax = decimal("8.25");
        const History history{!isKnown, !isKnown, isKnown, isKnown ? 3 : 0, {}, {}};
        std::optional<TaxResult> result;
        if (!tax.isEmpty())
            result = taxOf(document, tax.constData());
        QCOMPARE(heldBy(*parsed, document.source, history, result), held);
        // An invoice that carries no tax is not compared with Avalara's.
        SalesDocument untaxed = document.source;
        untaxed.sourceTax = {};
        QVERIFY(!heldBy(*parsed, untaxed, history, result).contains(u"tax-differs"_s));
        // The twin: amounts turned, the same verdict.
        document.source.kind = DocumentKind::CreditNote;
        document.source.netTotal = document.source.netTotal.negated();
        document.source.sourceTax = document.source.sourceTax.negated();
        if (result)
            result->totalTax = result->totalTax.negated();
        QCOMPARE(heldBy(*parsed, document.source, history, result), held);
    }

    void onlyCreditNotesMeetTheirLimit()
    {
        ApprovalRules rules;
        rules.creditOverAmount[u"USD"_s] = decimal("99.99");
        Document document = soundDocument();
        QCOMPARE(heldBy(rules, document.source, {}, {}), QStringList());
        document.source.kind = DocumentKind::CreditNote;
        document.source.netTotal = document.source.netTotal.negated();
        QCOMPARE(heldBy(rules, document.source, {}, {}), QStringList{u"credit-over-amount"_s});
        rules.creditOverAmount[u"USD"_s] = decimal("100");
        QCOMPARE(heldBy(rules, document.source, {}, {}), QStringList());
        QCOMPARE(ApprovalRules::fromJson(rules.toJson()).value(), rules);
        QVERIFY(rules.isAny());
    }

    void rulesThatAreOffDoNotChangeWhatIsApproved()
    {
        // An approval stands on the rules as text: new members must not appear by themselves.
        const QByteArray text = ApprovalRules().toJson().toCanonicalBytes();
        for (const char *member : {"zeroTaxAfter", "taxDiffersByPercent", "creditOverAmount"})
            QVERIFY(!text.contains(member));
    }

    void wrongRulesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::newRow("unknown") << QByteArray(R"({"evrything": true})");
        QTest::newRow("not a flag") << QByteArray(R"({"everything": "yes"})");
        QTest::newRow("not a currency") << QByteArray(R"({"overAmount": {"dollars": 5}})");
        QTest::newRow("negative") << QByteArray(R"({"taxDiffersBy": {"USD": -1}})");
        QTest::newRow("too many documents") << QByteArray(R"({"zeroTaxAfter": 51})");
        QTest::newRow("less than none") << QByteArray(R"({"zeroTaxAfter": -1})");
        QTest::newRow("no percent") << QByteArray(R"({"taxDiffersByPercent": -2})");
        QTest::newRow("credits") << QByteArray(R"({"creditOverAmount": 5})");
        QTest::newRow("not an object") << QByteArray(R"(["everything"])");
        QTest::newRow("no code") << QByteArray(R"({"customers": [" "]})");
    }

    void wrongRulesAreNamed()
    {
        QFETCH(QByteArray, rules);
        const auto parsed = ApprovalRules::fromJson(Json::parse(rules).value());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, u"policy.malformed"_s);
    }

    void nothingIsRecordedBeforeTheApproval()
    {
        SmallBooks books(soundGround());
        books.ground.policy.approval.overAmount[u"USD"_s] = decimal("50");
        books.ground.policy.approval.zeroTaxWhereUsual = true; // wants the tax
        Document document = books.run(soundDocument());
        QCOMPARE(document.flag.reason, FlagReason::ApprovalNeeded);
        QCOMPARE(document.flag.facts[u"tax"].toString(), u"8.25"_s);
        QCOMPARE(books.done, (QStringList{u"assess"_s, u"raise-flag"_s}));
        QVERIFY(books.avalara.empty());
        document = books.run(approve(document, {}, by())->document);
        QCOMPARE(document.state, DocumentState::Done);
        QCOMPARE(books.posted(), decimal("8.25"));
    }

    void anApprovalDoesNotHoldForOtherTax()
    {
        SmallBooks books(soundGround());
        books.ground.policy.approval.everything = true;
        books.ground.policy.approval.zeroTaxWhereUsual = true;
        Document document = books.run(soundDocument());
        document = approve(document, {}, by())->document;
        books.rate = decimal("0.09");
        document = books.run(document);
        QCOMPARE(document.flag.reason, FlagReason::ApprovalNeeded);
        QCOMPARE(document.flag.facts[u"tax"].toString(), u"9.00"_s);
        QVERIFY(books.entries.empty());
        document = books.run(approve(document, {}, by())->document);
        QCOMPARE(document.state, DocumentState::Done);
    }

    void creditsBeyondTheInvoiceAreHeld_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("first part") << QByteArray("0") << false;
        QTest::newRow("the rest to the cent") << QByteArray("60.00") << false;
        QTest::newRow("a cent too much") << QByteArray("60.01") << true;
    }

    void creditsBeyondTheInvoiceAreHeld()
    {
        QFETCH(QByteArray, before);
        QFETCH(bool, isHeld);
        SmallBooks books(soundGround());
        Document credit = books.run(creditOver("-40.00", before.constData(), "100.00"));
        QCOMPARE(credit.flag.reason == FlagReason::CreditExceedsInvoice, isHeld);
        if (isHeld) {
            QVERIFY(books.avalara.empty());
            credit = books.run(approve(credit, {}, by())->document);
        }
        QCOMPARE(credit.state, DocumentState::Done);
    }

    void aForecastCountsEachRule()
    {
        std::vector<Document> documents;
        for (int i = 0; i < 10; ++i) {
            Document document = soundDocument();
            document.id = {i + 1};
            document.source.date = QDate(2026, 3, 1).addDays(i);
            document.source.customer.id = i < 5 ? u"k-1"_s : u"k-2"_s;
            document.source.netTotal = decimal(i == 9 ? "5000.00" : "100.00");
            document.tax = taxOf(document, i == 8 ? "0" : "8.25");
            documents.push_back(document);
        }
        ApprovalRules rules;
        rules.overAmount[u"USD"_s] = decimal("1000");
        const ApprovalForecast forecast
            = forecastApprovals(documents, rules, QDate(2026, 3, 2), QDate(2026, 3, 31));
        QCOMPARE(forecast.documents, 9);
        QCOMPARE(forecast.heldByAny, 1);
        const std::map<QString, qint64> held(forecast.held.begin(), forecast.held.end());
        QCOMPARE(held.at(u"everything"_s), 9);
        QCOMPARE(held.at(u"over-amount"_s), 1);
        QCOMPARE(held.at(u"first-of-customer"_s), 1); // k-2; k-1 was there the day before
        QCOMPARE(held.at(u"first-of-place"_s), 0);
        QCOMPARE(held.at(u"zero-tax"_s), 1);
        QCOMPARE(held.at(u"customer"_s), 0);
        QCOMPARE(held.at(u"credit-over-amount"_s), 0);
        QCOMPARE(forecast.heldDocuments, std::vector<DocumentId>{DocumentId{10}});
        QCOMPARE(forecast.heldBySeveral, 0);
    }

    void aForecastLooksAtTheLatestDocuments()
    {
        std::vector<Document> documents;
        const char *taxes[]{"8.25", "0", "8.25", "8.25", "0"};
        for (int i = 0; i < 5; ++i) {
            Document document = soundDocument();
            document.id = {i + 1};
            document.source.date = QDate(2026, 3, 1).addDays(i);
            document.tax = taxOf(document, taxes[i]);
            documents.push_back(document);
        }
        ApprovalRules rules;
        rules.zeroTaxWhereUsual = true;
        const auto ask = [&](int after) {
            rules.zeroTaxAfter = after;
            return forecastApprovals(documents, rules, QDate(2026, 3, 1), QDate(2026, 3, 31))
                .heldDocuments;
        };
        QCOMPARE(ask(1), (std::vector<DocumentId>{DocumentId{2}, DocumentId{5}}));
        QCOMPARE(ask(2), std::vector<DocumentId>{DocumentId{5}});
        QCOMPARE(ask(3), std::vector<DocumentId>());
    }

    void masterDataTellOfAnotherCompany()
    {
        MasterData before;
        before.companyCurrency = u"USD"_s;
        before.companyCountry = u"US"_s;
        for (int i = 0; i < 10; ++i) {
            GlAccount account;
            account.id = QString::number(i);
            before.accounts.push_back(account);
        }
        MasterData now = before;
        QVERIFY(signOfOtherCompany(before, now).isEmpty());
        now.accounts.resize(5); // half of it may go
        QVERIFY(signOfOtherCompany(before, now).isEmpty());
        now.accounts.resize(4);
        QVERIFY(!signOfOtherCompany(before, now).isEmpty());
        now = before;
        now.companyCurrency = u"EUR"_s;
        QVERIFY(!signOfOtherCompany(before, now).isEmpty());
        QVERIFY(signOfOtherCompany(MasterData(), now).isEmpty());
    }

    void theGuardGrowsWithTheConnection()
    {
        QCOMPARE(mostAtOnce({10, 5}, 100), 10);
        QCOMPARE(mostAtOnce({10, 5}, 1000), 50);
        QCOMPARE(mostAtOnce({0, 0}, 1000), 0);
        QVERIFY(isShrunken(100, 49));
        QVERIFY(!isShrunken(100, 50));
        QVERIFY(!isShrunken(0, 0));
    }

    void aRecordedDocumentKeepsItsIdentity()
    {
        Document document = soundDocument();
        SalesDocument other = document.source;
        other.number = u"1"_s;
        QVERIFY(!hasOtherIdentity(document, other)); // nothing of it is anywhere
        document.tax = taxOf(document, "8.25");
        QVERIFY(hasOtherIdentity(document, other));
        other = document.source;
        other.netTotal = decimal("1.00");
        QVERIFY(!hasOtherIdentity(document, other));
        other.customer.id = u"k-9"_s;
        QVERIFY(hasOtherIdentity(document, other));
    }
};

LEVY_TEST_CLASS(HoldingTest)
#include "holding_test.moc"
