#include "core/rules/effective.h"
#include "core/service/documentview.h"
#include "core/service/reviewdesk.h"
#include "core/service/servicecheck.h"
#include "core/service/servicesview.h"
#include "core/service/tieout.h"
#include "core/workspace/mappings.h"
#include "levybench.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::LevyBench;

/// What a person sees of the synced sample company and does about it, through the functions that
/// the window calls.
class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<LevyBench>();
        m_bench->sync();
    }

    void aDoneDocumentTellsItsWholeStory()
    {
        // 2610484: Texas and its cities, two rules.
        const DocumentView view = viewOf(u"2610484"_s);
        QCOMPARE(view.connectionName, u"Exact Online US"_s);
        QVERIFY(view.entry && !view.isProposed);
        QVERIFY(view.entry->checkBalance().has_value());
        QCOMPARE(view.events.front().kind, u"tax.committed"_s);
        QCOMPARE(view.events.back().kind, u"document.found"_s);
        for (const LedgerLine &line : view.entry->lines)
            QVERIFY(!view.accountNames.value(line.glAccountCode).isEmpty());
        QVERIFY(!view.rules.empty());
        Decimal sum;
        for (const AppliedRule &rule : view.rules) {
            sum = sum.plus(rule.tax).value_or(sum);
            QVERIFY(!rule.beaten.empty()); // the defaults match as well
            QVERIFY(rule.rule.match.specificity() >= rule.beaten.front().match.specificity());
        }
        QCOMPARE(sum, view.document.tax->totalTax);
        QVERIFY(!view.earlier.empty());
        for (const ListedDocument &earlier : view.earlier) {
            QCOMPARE(earlier.row.customer, view.document.source.customer.name);
            QVERIFY(earlier.row.id != view.document.id);
        }
    }

    void aWaitingDocumentShowsWhatWouldBePosted()
    {
        const Document waiting = firstWith(FlagReason::TaxOnInvoice);
        const DocumentView view = viewOf(u"#%1"_s.arg(waiting.id.value));
        QVERIFY(view.entry && view.isProposed);
        QVERIFY(view.entry->checkBalance().has_value());
        QCOMPARE(
            view.entry->tax()->toDecimal().toString(),
            waiting.flag.facts[u"difference"].toString());
    }

    void aZeroIsExplained_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("no nexus") << u"2610388"_s << u"no nexus in KENTUCKY"_s;
        QTest::newRow("no-tax state") << u"2610385"_s << u"OREGON has no rate"_s;
    }

    void aZeroIsExplained()
    {
        QFETCH(QString, number);
        QFETCH(QString, words);
        const DocumentView view = viewOf(number);
        QVERIFY(view.document.tax->totalTax.isZero());
        const QString text = whyThisTax(view.document, view.effective).join(u'\n');
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void servicesAnswerAndAreCounted()
    {
        const auto checks = checkServices(m_bench->levy(), StopToken());
        QVERIFY(checks.has_value());
        QCOMPARE(
            checks->size(), std::size_t(8)); // sign-in, companies, nexus of three, three ledgers
        for (const ServiceCheck &check : *checks)
            QVERIFY2(check.answer.has_value(), qPrintable(check.what));
        const auto view = servicesView(
            m_bench->levy().store(), m_bench->levy().trail(), QDateTime::currentDateTimeUtc());
        QVERIFY(view.has_value());
        QCOMPARE(view->connections.size(), std::size_t(3));
        QCOMPARE(view->avalara.companies.size(), 3);
        QVERIFY(view->avalara.calls.today > 200);
        for (const ConnectionView &connection : view->connections) {
            QVERIFY(connection.accounts > 0);
            QVERIFY(connection.calls.last.isValid());
            QVERIFY(!connection.company.isEmpty());
        }
    }

    void whatAgreesIsNoDiscrepancy()
    {
        const auto all = tieOut(m_bench->levy().store(), {});
        QVERIFY(all.has_value());
        std::map<QString, Decimal> open; // by connection and currency
        for (const Discrepancy &found : all->discrepancies) {
            const Decimal due = found.avalara.value_or(Decimal());
            const Decimal booked = found.ledger.value_or(Decimal());
            Decimal &sum = open[found.document.row.connection + found.document.row.currency];
            sum = sum.plus(due.minus(booked).value_or(Decimal())).value_or(sum);
        }
        for (const TieOutLine &line : all->lines) {
            QCOMPARE(
                line.due.minus(line.postedTax).value_or(Decimal(-1)),
                open[line.connection + line.currency]);
        }
        const auto done
            = [&](const Document &document) { return document.state == DocumentState::Done; };
        for (const Document &document : m_bench->documents()) {
            if (done(document))
                QVERIFY2(!discrepancyOf(document), qPrintable(document.source.number));
        }
        QVERIFY(std::any_of(
            all->discrepancies.begin(), all->discrepancies.end(), [](const Discrepancy &found) {
                return found.kind == DiscrepancyKind::NotAtAvalara
                    && found.flag == FlagReason::AddressInvalid;
            }));
    }

    void aDecisionCanBeTakenBackUntilItTakesEffect()
    {
        const Document before = firstWith(FlagReason::AddressSuggestion);
        const auto after = m_bench->levy().decide(
            before, takingEffectAfter(acceptSuggestion, std::chrono::hours(1)), u"tester"_s);
        QVERIFY(after.has_value());
        QCOMPARE(after->state, DocumentState::Active);
        QVERIFY(after->notBefore > QDateTime::currentDateTimeUtc().addSecs(3000));
        const auto undone = undoDecision(m_bench->levy(), before, *after, u"tester"_s);
        QVERIFY(undone.has_value());
        Document expected = before;
        expected.version = undone->version;
        QVERIFY(*undone == expected);
        const DocumentView view = viewOf(u"#%1"_s.arg(before.id.value));
        QCOMPARE(view.events[0].kind, u"decision.undone"_s);
        QCOMPARE(view.events[1].kind, u"decision.address"_s);
    }

    void aDecisionDoesNotShortenTheSettlingTime()
    {
        // An entry in doubt: it may show late, and is looked for once more before it is sent again.
        Document document = m_bench->documents().front();
        document.state = DocumentState::Active;
        document.phase = Phase::Calculated;
        document.flag = {};
        document.intent = Intent{QDateTime::currentDateTimeUtc(), 1};
        const QDateTime nextLook = QDateTime::currentDateTimeUtc().addSecs(170);
        document.notBefore = nextLook;
        const Decider by{u"ines"_s, QDateTime::currentDateTimeUtc()};
        const auto again = takingEffectAfter(reprocess, std::chrono::seconds(10))(document, by);
        QVERIFY(again.has_value());
        QCOMPARE(again->document.notBefore, nextLook);
    }

    void aDecisionThatTookEffectStays()
    {
        const Document before = firstWith(FlagReason::AddressSuggestion);
        const auto after = m_bench->levy().decide(
            before, takingEffectAfter(acceptSuggestion, std::chrono::milliseconds(1)), u"tester"_s);
        QVERIFY(after.has_value());
        m_bench->sync();
        const auto undone = undoDecision(m_bench->levy(), before, *after, u"tester"_s);
        QVERIFY(!undone.has_value());
        QCOMPARE(undone.error().code, u"decision.took-effect"_s);
        const Document now = m_bench->document(u"#%1"_s.arg(before.id.value));
        QVERIFY(now.phase >= Phase::Verified);
    }

    void oneNewRuleReleasesAllThatWaitForIt()
    {
        const Document waiting = firstWith(FlagReason::MappingMissing);
        const QString connection = waiting.source.connection;
        auto rules = m_bench->levy().store().read(
            [&](Reader &reader) { return mappings::current(reader, connection); });
        QVERIFY(rules.has_value());
        MappingRule rule;
        rule.kind = MappingKind::TaxAccount;
        rule.match.country = waiting.flag.facts[u"country"].toString();
        rule.target.glAccountCode = u"2211"_s;
        rule.target.costCenter = u"DE-W"_s;
        rules->push_back(rule);
        const auto released = replaceMappings(m_bench->levy(), connection, *rules, u"tester"_s);
        QVERIFY(released.has_value());
        QVERIFY(released->changed >= 1);
        m_bench->sync();
        const Document now = m_bench->document(u"#%1"_s.arg(waiting.id.value));
        QVERIFY(now.state == DocumentState::Done || now.state == DocumentState::AwaitsFinalisation);
        QCOMPARE(m_bench->differences(), QStringList());
    }

    void aCustomersCorrectionLeavesItsOtherPlacesAlone()
    {
        const Document waiting = firstWith(FlagReason::AddressSuggestion);
        QCOMPARE(waiting.source.connection, u"exact-us"_s);
        // The same customer is delivered elsewhere, where the address is right.
        const Document elsewhere = firstThat([&](const Document &document) {
            return document.state == DocumentState::AwaitsFinalisation
                && document.source.connection == "exact-us"_L1
                && document.source.shipTo.region != waiting.source.shipTo.region;
        });
        m_bench->act(
            u"change"_s,
            Json::object(
                {{u"division"_s, Json(1042)},
                 {u"set"_s, u"SalesInvoices"_s},
                 {u"key"_s, elsewhere.source.sourceId},
                 {u"fields"_s, Json::object({{u"OrderedBy"_s, waiting.source.customer.id}})}}));
        m_bench->sync();
        const QString other = u"#%1"_s.arg(elsewhere.id.value);
        const Document before = m_bench->document(other);
        QCOMPARE(before.source.customer.id, waiting.source.customer.id);
        QCOMPARE(before.source.shipTo, elsewhere.source.shipTo);
        QCOMPARE(before.state, DocumentState::AwaitsFinalisation);

        const Address mended{
            u"4800 Burleson Yard"_s, {}, {}, u"Austin"_s, u"TX"_s, u"78744"_s, u"US"_s};
        const auto corrected = m_bench->levy().correctCustomerAddress(waiting, mended, u"tester"_s);
        QVERIFY2(corrected, corrected ? "" : qPrintable(describe(corrected.error())));
        QVERIFY(corrected->changed >= 1);
        m_bench->sync();
        const DocumentView mendedView = viewOf(u"#%1"_s.arg(waiting.id.value));
        QVERIFY(mendedView.document.state != DocumentState::Waiting);
        QCOMPARE(mendedView.effective.shipTo, mended);
        const DocumentView otherView = viewOf(other);
        QCOMPARE(otherView.effective.shipTo, before.source.shipTo);
        QVERIFY(otherView.document == before); // not even calculated again
        const QStringList differences = m_bench->differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));

        Document moved = mendedView.document; // the ledger has another address since
        moved.source.shipTo.line1 = u"9 Elsewhere St"_s;
        const auto ground = m_bench->levy().services();
        QVERIFY(ground.has_value());
        const auto known = (*ground)->grounds().groundOf(u"exact-us"_s);
        QVERIFY(known.has_value());
        QCOMPARE(effectiveDocument(moved, **known).shipTo, moved.source.shipTo);
    }

    void whatWasCorrectedAtTheSourceGoesOn()
    {
        qint64 seen = 0;
        const auto nothing = reprocessCorrected(
            m_bench->levy(), StopToken(), [&](qint64 done, qint64) { seen = done; });
        QVERIFY(nothing.has_value());
        QCOMPARE(nothing->changed, 0); // nobody has corrected anything
        QVERIFY(seen > 5);
    }

private:
    DocumentView viewOf(const QString &number)
    {
        const Document document = m_bench->document(number);
        const auto view
            = documentView(m_bench->levy().store(), m_bench->levy().trail(), document.id);
        if (!view)
            QTest::qFail(qPrintable(describe(view.error())), __FILE__, __LINE__);
        return view.value_or(DocumentView());
    }

    Document firstWith(FlagReason reason)
    {
        return firstThat([reason](const Document &document) {
            return document.state == DocumentState::Waiting && document.flag.reason == reason;
        });
    }

    Document firstThat(const std::function<bool(const Document &)> &wanted)
    {
        for (const Document &document : m_bench->documents()) {
            if (wanted(document))
                return document;
        }
        QTest::qFail("the sample has no such document", __FILE__, __LINE__);
        return {};
    }

    std::unique_ptr<LevyBench> m_bench;
};

LEVY_TEST_CLASS(DeskTest)
#include "desk_test.moc"
