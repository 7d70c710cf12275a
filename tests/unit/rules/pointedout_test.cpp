#include "core/rules/decisions.h"
#include "core/rules/entrybuilder.h"
#include "core/rules/progress.h"
#include "core/rules/vatnumber.h"
#include "rulesworld.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

/// Doubtful VAT numbers, items without a tax code, and documents that others recorded.
class PointedOutTest : public QObject {
    Q_OBJECT

private:
    const Moment m_moment{QDateTime({2026, 3, 3}, {12, 0}, Qt::UTC), 0};
    const Decider m_person{u"anna"_s, m_moment.now};

    static SalesDocument soldTo(const QString &country, const QString &vatNumber)
    {
        SalesDocument sales = soundDocument().source;
        sales.shipFrom.country = u"DE"_s;
        sales.shipTo.country = country;
        sales.customer.vatNumber = vatNumber;
        return sales;
    }
    /// A German sale abroad that has only its VAT number to be doubted.
    static Document abroad(const QString &vatNumber)
    {
        Document document = soundDocument();
        document.source.shipFrom = {u"1 Weg"_s, {}, {}, u"Köln"_s, {}, u"50667"_s, u"DE"_s};
        document.source.shipTo = {u"2 Straat"_s, {}, {}, u"Utrecht"_s, {}, u"3511 AB"_s, u"NL"_s};
        document.source.customer.vatNumber = vatNumber;
        return document;
    }
    static Document walkedToRecording(Document document, const Ground &ground, const Moment &moment)
    {
        Step step = nextStep(document, ground);
        while (const Move *move = std::get_if<Move>(&step)) {
            document = afterMove(document, *move, moment).document;
            step = nextStep(document, ground);
        }
        return document;
    }
    static FlagReason flagOf(const Step &step)
    {
        const auto *raised = std::get_if<RaiseFlag>(&step);
        return raised ? raised->flag.reason : FlagReason::None;
    }
    static Ground unchecked()
    {
        Ground ground = soundGround();
        ground.policy.checkAddresses = false;
        return ground;
    }

private Q_SLOTS:
    void aVatNumberHasTheFormOfItsCountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *country, const char *number, const char *problem) {
            QTest::newRow(qPrintable(QLatin1StringView(country) + u' ' + QLatin1StringView(number)))
                << QString::fromLatin1(country) << QString::fromLatin1(number)
                << QString::fromLatin1(problem);
        };
        row("NL", "NL123456789B01", "");
        row("NL", "nl 1234.56.789.B01", "");
        row("NL", "NL12345678B01", "vat-number-form");
        row("NL", "123456789B01", "vat-number-prefix");
        row("DE", "DE123456789", "");
        row("DE", "DE12345678", "vat-number-form");
        row("AT", "ATU12345678", "");
        row("AT", "AT12345678", "vat-number-form");
        row("FR", "FRXX123456789", "");
        row("GR", "EL123456789", "");
        row("GR", "GR123456789", ""); // written so by many, and meant
        row("IE", "IE1234567WA", "");
        row("ES", "ESX1234567X", "");
        row("SE", "SE123456789001", "");
        row("SE", "SE123456789002", "vat-number-form");
        row("GB", "GB123456789", "");
        row("GB", "GBGD001", "");
        row("GB", "GB12345", "vat-number-form");
        row("GB", "XI123456789", "");
        row("CH", "CHE-123.456.789 MWST", "");
        row("CH", "CHE-123.456", "vat-number-form");
        row("NO", "123456789MVA", "");
        row("NO", "NO 123 456 789 MVA", "");
        row("NO", "12345678", "vat-number-form");
        row("US", "12-3456789", "");
        row("AU", "AU51824753556", ""); // unknown country: never doubtful
        row("JP", "whatever", "");
        row("NL", "", "");
    }
    void aVatNumberHasTheFormOfItsCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, number);
        QFETCH(QString, problem);
        QCOMPARE(vatNumberProblem(soldTo(country, number)), problem);
    }

    void aDoubtfulVatNumberHoldsASaleAbroadAndIsToldOfOneAtHome()
    {
        const Ground ground = unchecked();
        const Document doubtful = abroad(u"NL12345"_s);
        const Step held = nextStep(doubtful, ground);
        QCOMPARE(flagOf(held), FlagReason::AddressInvalid);
        const Json &facts = std::get<RaiseFlag>(held).flag.facts;
        QCOMPARE(facts[u"problems"][0].toString(), u"vat-number-form"_s);
        QCOMPARE(facts[u"vatNumber"].toString(), u"NL12345"_s);
        // A person who knows better lets it go on.
        Document waiting = afterFlag(doubtful, std::get<RaiseFlag>(held).flag, m_moment).document;
        const auto approved = approve(waiting, u"new customer, number applied for"_s, m_person);
        QVERIFY(approved.has_value());
        QCOMPARE(flagOf(nextStep(approved->document, ground)), FlagReason::None);
        QCOMPARE(flagOf(nextStep(abroad(u"NL123456789B01"_s), ground)), FlagReason::None);

        Document home = abroad(u"DE12345"_s);
        home.source.shipTo = home.source.shipFrom;
        home = walkedToRecording(home, ground, m_moment);
        const Step step = nextStep(home, ground);
        const RecordTax *record = std::get_if<RecordTax>(&step);
        QVERIFY(record);
        const Change change
            = afterRecording(home, *record, taxOf(home, "19.00"), ground.policy, m_moment);
        QCOMPARE(change.notes.front().facts[u"doubtfulVatNumber"].toString(), u"DE12345"_s);
        QVERIFY(change.notes.front().summary.contains(u"DE12345"_s));
    }

    void anItemWithoutATaxCodeIsSaid()
    {
        Ground ground = unchecked();
        const Document document = walkedToRecording(soundDocument(), ground, m_moment);
        const Step step = nextStep(document, ground);
        TaxResult tax = taxOf(document, "8.25");
        tax.lines.front().taxCode = u"P0000000"_s;
        const auto noteFor = [&](const Step &of, const TaxResult &answer) {
            return afterRecording(
                       document, std::get<RecordTax>(of), answer, ground.policy, m_moment)
                .notes.front();
        };
        const Note general = noteFor(step, tax);
        QCOMPARE(general.facts[u"withoutTaxCode"][0].toString(), u"HW-GATE-4G"_s);
        QVERIFY(general.summary.contains(u"HW-GATE-4G"_s));
        // Mapped at Avalara itself: that is said too, and not as the general code.
        tax.lines.front().taxCode = u"SW054000"_s;
        const Note mapped = noteFor(step, tax);
        QVERIFY(!mapped.facts.has(u"withoutTaxCode"));
        QCOMPARE(mapped.facts[u"otherTaxCode"][0].toString(), u"HW-GATE-4G (SW054000)"_s);
        // Mapped here and taken as sent: nothing to say.
        MappingRule code;
        code.id = 9;
        code.kind = MappingKind::ItemTaxCode;
        code.match.itemCode = u"HW-GATE-4G"_s;
        code.target.taxCode = u"SW054000"_s;
        ground.mappings.push_back(code);
        const Note sent = noteFor(nextStep(document, ground), tax);
        QVERIFY(!sent.facts.has(u"withoutTaxCode") && !sent.facts.has(u"otherTaxCode"));
    }

    void aDocumentThatAnotherToolRecordedIsNotRecordedAgain()
    {
        Ground ground = unchecked();
        const Document document = soundDocument();
        OtherRecord other{
            u"INV-26700041"_s,
            u"SalesInvoice"_s,
            u"Committed"_s,
            QDate(2026, 3, 1),
            u"255"_s,
            u"USD"_s,
            decimal("90.00"),
            decimal("7.43")};
        const auto flagged = [&](const OtherRecord &record) {
            ground.others = {record};
            return flagOf(nextStep(document, ground)) == FlagReason::RecordedElsewhere;
        };
        QVERIFY(flagged(other)); // the number and the customer
        OtherRecord changed = other;
        changed.code = u"126700041"_s; // another number that ends alike
        QVERIFY(!flagged(changed));
        changed.date = QDate(2026, 3, 2);
        changed.totalAmount = decimal("100");
        QVERIFY(flagged(changed)); // same day, customer and amount under any code
        changed.status = u"Cancelled"_s;
        QVERIFY(!flagged(changed));
        changed = other;
        changed.customerCode = u"777"_s; // another ledger's invoice of the same number
        QVERIFY(!flagged(changed));
        changed = other;
        changed.type = u"ReturnInvoice"_s;
        QVERIFY(!flagged(changed));

        ground.others = {other};
        const Step held = nextStep(document, ground);
        const Document waiting
            = afterFlag(document, std::get<RaiseFlag>(held).flag, m_moment).document;
        const auto approved = approve(waiting, u"another sale"_s, m_person);
        QVERIFY(approved.has_value());
        QCOMPARE(flagOf(nextStep(approved->document, ground)), FlagReason::None);
        // The approval was of that record.
        ground.others.front().totalAmount = decimal("100.00");
        QCOMPARE(flagOf(nextStep(approved->document, ground)), FlagReason::RecordedElsewhere);
        const auto handled = markHandled(waiting, u"the shop's plug-in did it"_s, m_person);
        QVERIFY(handled.has_value());
        QCOMPARE(handled->document.state, DocumentState::HandledOutside);
        // What Levy itself recorded is not asked about.
        Document own = approved->document;
        own.tax = taxOf(own, "8.25");
        QCOMPARE(flagOf(nextStep(own, ground)), FlagReason::None);
    }

    void whoPaysStandsOnTheReceivable()
    {
        const Ground ground = soundGround();
        Document document = soundDocument();
        const TaxResult tax = taxOf(document, "8.25");
        const auto debit = [&] {
            const auto built = buildEntry(document, document.source, tax, tax.totalTax, ground);
            return std::get<LedgerEntry>(built).lines.front().relationId;
        };
        QCOMPARE(debit(), u"k-1"_s);
        const QByteArray before = document.source.fingerprint();
        document.source.payerId = u"k-2"_s;
        QCOMPARE(debit(), u"k-2"_s);
        QVERIFY(document.source.fingerprint() != before);
    }

    void taxThatRoundsToNothingInTheCompanysCurrencyMakesNoEntry()
    {
        Ground ground = unchecked();
        ground.master.companyCurrency = u"JPY"_s;
        Document document = soundDocument();
        document.source.exchangeRate = decimal("0.04");
        document = walkedToRecording(document, ground, m_moment);
        const Step step = nextStep(document, ground);
        document = afterRecording(
                       document,
                       std::get<RecordTax>(step),
                       taxOf(document, "8.25"),
                       ground.policy,
                       m_moment)
                       .document;
        const Step next = nextStep(document, ground);
        const Move *move = std::get_if<Move>(&next);
        QVERIFY(move);
        QCOMPARE(move->why, Move::Why::TaxAgrees);
    }

    void anAddressCorrectedAtTheSourceLetsTheDocumentGoOn()
    {
        Document document = soundDocument();
        document = afterFlag(document, {FlagReason::AddressInvalid, {}}, m_moment).document;
        SalesDocument seen = document.source;
        seen.customer.group = u"retail"_s; // something else changed
        Change change = afterSourceChange(document, seen, m_moment);
        QCOMPARE(change.notes.front().kind, u"document.changed"_s);
        seen.shipTo.line1 = u"6 Mill"_s;
        change = afterSourceChange(document, seen, m_moment);
        QCOMPARE(change.document.state, DocumentState::Active);
        QCOMPARE(change.notes.size(), size_t(1));
        QCOMPARE(change.notes.front().kind, u"document.corrected-at-source"_s);
    }
};

LEVY_TEST_CLASS(PointedOutTest)
#include "pointedout_test.moc"
