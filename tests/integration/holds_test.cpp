#include "changesbench.h"
#include "core/service/explain.h"
#include "core/service/remedydesk.h"
#include "core/service/reviewdesk.h"
#include "tests/support/levytest.h"

#include <algorithm>

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// What is held for a person: credits beyond the invoice, mass changes, another company, approval
/// rules.
class HoldsTest : public QObject, protected levytest::ChangesBench {
    Q_OBJECT

private:
    /// Another document of that kind, for the same customer, with one line.
    static void addLike(
        LevyBench &bench,
        const Document &like,
        const QString &number,
        const Decimal &amount,
        const QString &description,
        QDate day = {})
    {
        const Json header = headerOf(bench, like);
        const bool isNegative = Decimal::fromJson(header[u"AmountFCExclVat"]).value().isNegative();
        const Json line = Json::object(
            {{u"Item"_s, like.source.lines.front().itemId},
             {u"Quantity"_s, 1},
             {u"AmountFC"_s, (isNegative ? amount.negated() : amount).toJson()}});
        Json row = Json::object();
        for (const QString &same :
             {u"OrderedBy"_s,
              u"Journal"_s,
              u"Currency"_s,
              u"InvoiceDate"_s,
              u"DueDate"_s,
              u"Type"_s,
              u"Status"_s,
              u"DeliverToAddress"_s}) {
            if (header.has(same))
                row.set(same, header[same]);
        }
        if (day.isValid())
            row.set(u"InvoiceDate"_s, day.toString(Qt::ISODate));
        row.set(u"Description"_s, description);
        row.set(u"InvoiceNumber"_s, Json(number.toLongLong()));
        row.set(u"SalesInvoiceLines"_s, Json::array({line}));
        const Json added = bench.act(
            u"add-invoice"_s, Json::object({{u"division"_s, division}, {u"invoice"_s, row}}));
        QVERIFY(!added.has(u"error"));
    }

private Q_SLOTS:
    void creditsBeyondTheInvoiceWait()
    {
        const auto bench = ChangesBench::bench();
        const Document credit = pick(*bench, true);
        const QString original = credit.source.originalNumber;
        QVERIFY(!original.isEmpty());
        const Document invoice = bench->document(original);
        const Json header = headerOf(*bench, credit);
        const auto add = [&](const QString &number, const Decimal &amount) {
            addLike(*bench, credit, number, amount, header[u"Description"].toString());
        };
        const Decimal rest
            = invoice.source.netTotal.minus(credit.source.netTotal.absolute()).value();
        add(u"26799001"_s, rest.minus(Decimal(1)).value());
        bench->sync();
        QCOMPARE(bench->document(u"26799001"_s).state, DocumentState::Done);
        add(u"26799002"_s, Decimal::parse("1.01").value());
        bench->sync();
        const Document over = bench->document(u"26799002"_s);
        QCOMPARE(over.flag.reason, FlagReason::CreditExceedsInvoice);
        QVERIFY(!over.tax);
        QVERIFY(explain(over.flag).text.contains(original));
        const Document after = decide(*bench, over, [](Document it, const Decider &by) {
            return approve(std::move(it), u"goodwill"_s, by);
        });
        QCOMPARE(after.state, DocumentState::Done);
        agree(*bench);
    }

    void manyDeletionsAtOnceAreHeld()
    {
        const auto bench = ChangesBench::bench(false, 14);
        const std::vector<Document> before = bench->documents();
        for (const Document &document : before) {
            if (document.id.value <= 12)
                erase(*bench, document);
        }
        const SyncReport report = bench->sync();
        QVERIFY(!report.feeds.notices.empty());
        for (const Document &document : bench->documents())
            QCOMPARE(document.state, DocumentState::Done);
        QCOMPARE(heldChanges(bench->levy())->size(), size_t(12));
        agree(*bench);
        // Dismissed, everything stays; the feed does not tell it again.
        QCOMPARE(*dismissHeldChanges(bench->levy(), u"exact-us"_s, u"tester"_s), 12);
        bench->sync();
        QCOMPARE(bench->documents().front().state, DocumentState::Done);
        // One more is few enough; and what a person accepts goes to review.
        erase(*bench, before.back().id.value > 12 ? before.back() : before.front());
        bench->sync();
        int flagged = 0;
        for (const Document &document : bench->documents())
            flagged += document.flag.reason == FlagReason::DeletedAtSource ? 1 : 0;
        QCOMPARE(flagged, 1);
    }

    void manyThatAreGoneWhenLookedAtAreHeldToo()
    {
        constexpr int documents = 5; // Exact refuses an app after ten that are not there
        const auto bench = ChangesBench::bench(false, documents);
        Ground ground = groundOf(bench->levy(), u"exact-us"_s).value();
        ground.policy.guard = {2, 0};
        QVERIFY(changePolicy(bench->levy(), u"exact-us"_s, ground.policy, u"tester"_s).has_value());
        for (const Document &document : bench->documents())
            erase(*bench, document);
        // Not by the feed but one by one, as a message or a person would.
        for (const Document &document : bench->documents()) {
            const auto looked = bench->levy().refetch(document, StopToken());
            QVERIFY2(looked.has_value(), looked ? "" : qPrintable(describe(looked.error())));
        }
        const auto taken = std::ranges::count_if(bench->documents(), [](const Document &document) {
            return document.flag.reason == FlagReason::DeletedAtSource;
        });
        const auto held = heldChanges(bench->levy());
        QVERIFY(held.has_value());
        QVERIFY2(!held->empty(), qPrintable(u"all %1 were taken"_s.arg(taken)));
        QCOMPARE(taken, 2);
        QCOMPARE(qint64(held->size()), documents - taken);
    }

    void aCreditNoteThatCameBeforeItsInvoiceFindsIt()
    {
        const auto bench = ChangesBench::bench();
        const Document credit = pick(*bench, true);
        const Document invoice = pick(*bench, false);
        const QString words = u"Credit for invoice 26799010"_s;
        addLike(*bench, credit, u"26799011"_s, Decimal::parse("10.00").value(), words);
        bench->sync();
        QCOMPARE(bench->document(u"26799011"_s).flag.reason, FlagReason::OriginalUnknown);
        Document sameCustomer = invoice;
        for (const Document &document : bench->documents()) {
            if (!document.source.isCreditNote()
                && document.source.customer.id == credit.source.customer.id)
                sameCustomer = document;
        }
        addLike(*bench, sameCustomer, u"26799010"_s, Decimal::parse("50.00").value(), {});
        bench->sync();
        const Document found = bench->document(u"26799011"_s);
        QCOMPARE(found.source.originalNumber, u"26799010"_s);
        QCOMPARE(found.state, DocumentState::Done);
        agree(*bench);
    }

    void anInvoiceOfALaterDayIsNotTheOriginal()
    {
        const auto bench = ChangesBench::bench();
        const Document credit = pick(*bench, true);
        const auto added = [&](const QString &number, const QString &words) {
            addLike(
                *bench, credit, number, Decimal::parse("10.00").value(), words, credit.source.date);
            bench->sync();
            return bench->document(number);
        };
        QCOMPARE(
            added(u"26799021"_s, u"Credit for 26799020"_s).flag.reason,
            FlagReason::OriginalUnknown);
        for (const Document &document : bench->documents()) {
            if (document.source.isCreditNote()
                || document.source.customer.id != credit.source.customer.id)
                continue;
            addLike(
                *bench,
                document,
                u"26799020"_s,
                Decimal::parse("50.00").value(),
                {},
                credit.source.date.addDays(1));
            break;
        }
        bench->sync();
        // Neither the one that waited for it nor one that comes afterwards is linked.
        for (const Document &waits :
             {bench->document(u"26799021"_s),
              added(u"26799022"_s, u"Goods of 26799020 returned"_s)}) {
            QCOMPARE(waits.state, DocumentState::Waiting);
            QCOMPARE(waits.flag.reason, FlagReason::OriginalUnknown);
            QVERIFY(!waits.source.originalDate.isValid());
        }
    }

    void whatAPersonAcceptsGoesToReview()
    {
        const auto bench = ChangesBench::bench(false, 12);
        for (const Document &document : bench->documents())
            erase(*bench, document);
        bench->sync();
        QCOMPARE(*acceptHeldChanges(bench->levy(), u"exact-us"_s, u"tester"_s), 12);
        bench->sync();
        for (const Document &document : bench->documents())
            QCOMPARE(document.flag.reason, FlagReason::DeletedAtSource);
        QVERIFY(heldChanges(bench->levy())->empty());
    }

    void anotherCompanyStopsTheConnection()
    {
        const auto bench = ChangesBench::bench();
        bench->act(
            u"change"_s,
            Json::object(
                {{u"division"_s, division},
                 {u"set"_s, u"Divisions"_s},
                 {u"fields"_s,
                  Json::object({{u"Currency"_s, u"CAD"_s}, {u"Country"_s, u"CA"_s}})}}));
        bench->startOver();
        bench->sync(); // a new workspace knows no other company
        bench->act(
            u"change"_s,
            Json::object(
                {{u"division"_s, division},
                 {u"set"_s, u"Divisions"_s},
                 {u"fields"_s,
                  Json::object({{u"Currency"_s, u"USD"_s}, {u"Country"_s, u"US"_s}})}}));
        static_cast<ManualClock &>(bench->levy().clock()).advance(std::chrono::hours(25));
        bench->signIn();
        const SyncReport report = bench->sync();
        bool isStopped = false;
        for (const ServiceTrouble &trouble : report.troubles)
            isStopped = isStopped || trouble.error.code == u"connection.other-company";
        QVERIFY(isStopped);
        QVERIFY(acceptHeldChanges(bench->levy(), u"exact-us"_s, u"tester"_s).has_value());
        for (const ServiceTrouble &trouble : bench->sync().troubles)
            QVERIFY(trouble.error.code != u"connection.other-company"_s);
    }

    void aRuleHoldsBeforeAnythingIsRecorded_data() { bothKinds(); }
    void aRuleHoldsBeforeAnythingIsRecorded()
    {
        QFETCH(bool, isCredit);
        LevyBench fresh(
            {.documents = 10, .seed = 7},
            {},
            std::make_unique<ManualClock>(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)));
        fresh.apply(withApproval(fresh.configuration()));
        fresh.sync();
        QVERIFY(fresh.sandbox().state()[u"avatax"][u"documents"].items().empty());
        for (const Document &document : fresh.documents()) {
            if (document.source.isCreditNote() != isCredit)
                continue;
            QCOMPARE(document.flag.reason, FlagReason::ApprovalNeeded);
            QVERIFY(document.assessment->preview.has_value());
            const Document after = decide(fresh, document, [](Document it, const Decider &by) {
                return approve(std::move(it), {}, by);
            });
            QCOMPARE(after.state, DocumentState::Done);
            const auto forecast = approvalForecast(fresh.levy(), u"exact-us"_s, {}, 400);
            QVERIFY(forecast.has_value());
            QCOMPARE(forecast->heldByAny, forecast->documents);
            return;
        }
        QFAIL("the sample has no such document");
    }

private:
    static Json withApproval(Json configuration)
    {
        Json connections = Json::array();
        for (Json connection : configuration[u"connections"].items()) {
            Json policy = connection[u"policy"];
            policy.set(
                u"approval"_s,
                Json::object({{u"everything"_s, true}, {u"zeroTaxWhereUsual"_s, true}}));
            connection.set(u"policy"_s, std::move(policy));
            connections.append(std::move(connection));
        }
        configuration.set(u"connections"_s, std::move(connections));
        return configuration;
    }
};

LEVY_TEST_CLASS(HoldsTest)
#include "holds_test.moc"
