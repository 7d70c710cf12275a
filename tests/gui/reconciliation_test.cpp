#include "core/rules/schedule.h"
#include "core/service/services.h"
#include "core/workspace/plans.h"
#include "tests/gui/outsideworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/levytest.h"
#include "ui/components/amountfield.h"
#include "ui/components/button.h"
#include "ui/components/cells.h"
#include "ui/components/fields.h"
#include "ui/components/tableview.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/settings/ruletable.h"
#include "ui/settings/schedulesettings.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::WindowFixture;

/// The month's end on the sample company: compare, mend, accept, sign, prove; and the schedule that
/// does it by itself.
class ReconciliationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMonthIsComparedOnThreeSides();
    void whatAvalaraLostIsMendedByItsButton();
    void whatWasVoidedCanBeWithdrawn();
    void whatPartsIsAcceptedSignedAndProven();
    void nothingIsRedWhereNoAmountDiffers();
    void aScheduleIsSavedAndShownAgain();
    void whatAScheduleDidIsShownBesideWhatItWillDo();
    void aRuleProposesAnAmountAndAPercentage();
    void cleanupTestCase() { m_fixture.reset(); }

private:
    template <class Widget>
    static Widget *named(QWidget *within, const QString &name)
    {
        for (Widget *widget : within->findChildren<Widget *>()) {
            if (widget->accessibleName() == name || widget->property("text").toString() == name)
                return widget;
        }
        return nullptr;
    }
    /// Its front dialog's field filled in and its button pressed.
    [[nodiscard]] bool answer(const QString &field, const QString &text, const QString &button)
    {
        return QTest::qWaitFor([&] { return answerNow(field, text, button); });
    }
    bool answerNow(const QString &field, const QString &text, const QString &button)
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *edit = dialog ? named<Field>(dialog, field) : nullptr;
        auto *press = dialog ? named<Button>(dialog, button) : nullptr;
        if (!edit || !press)
            return false;
        edit->setText(text);
        press->click();
        return true;
    }
    [[nodiscard]] bool compared()
    {
        auto *cancel = named<Button>(m_page, u"Cancel the comparison"_s);
        return QTest::qWaitFor(
            [&] { return !cancel->isVisible() && named<Button>(m_page, u"Run again"_s); },
            levytest::syncPatienceMs);
    }
    /// In Avalara's console.
    [[nodiscard]] bool voidAtAvalara(const Document &document, avatax::VoidReason reason)
    {
        std::optional<bool> isVoided;
        m_fixture->backend->errand(
            m_page,
            u"voiding it"_s,
            [document, reason](Levy &levy, const StopToken &) -> Result<void> {
                const Result<Services *> services = levy.services();
                if (!services)
                    return fail(services.error());
                http::Call call;
                const auto gone = (*services)->tax().voidTransaction(
                    document.tax->companyCode, document.code, document.tax->type, reason, call);
                return gone ? Result<void>() : Result<void>(fail(gone.error()));
            },
            [&](const Result<void> &done) { isVoided = done.has_value(); });
        return QTest::qWaitFor([&] { return isVoided.has_value(); }, levytest::syncPatienceMs)
            && *isVoided;
    }
    TableView *found() { return named<TableView>(m_page, u"Discrepancies"_s); }
    /// The table's line of that document; -1: there is none.
    int lineOf(const QString &number)
    {
        const QAbstractItemModel *model = found()->model();
        for (int line = 0; line < model->rowCount(); ++line) {
            if (model->index(line, 0).data().toString() == number)
                return line;
        }
        return -1;
    }
    /// The first line that can still be accepted, chosen; false: there is none.
    bool chooseOpen()
    {
        auto *accept = named<Button>(m_page, u"Accept…"_s);
        for (int line = 0; line < found()->model()->rowCount(); ++line) {
            found()->setCurrentIndex(found()->model()->index(line, 0));
            if (accept->isVisible())
                return true;
        }
        return false;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    ReconciliationPage *m_page = nullptr;
    Document m_saved; ///< recorded at Avalara, not yet final
    QDate m_month;
};

void ReconciliationTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    WindowFixture &f = *m_fixture;
    QVERIFY(f.show());
    QVERIFY(f.openSample());
    bool isDone = false;
    f.backend->read(
        f.window.get(),
        [](Levy &levy) {
            return levy.store().read([](Reader &reader) -> Result<Document> {
                const auto ids
                    = documents::ids(reader, {.connection = u"exact-us"_s, .limit = 100'000});
                if (!ids)
                    return fail(ids.error());
                for (const DocumentId id : *ids) {
                    const auto document = documents::load(reader, id);
                    if (document && *document && (*document)->tax
                        && (*document)->tax->status == TaxStatus::Saved && (*document)->hasEntry())
                        return **document;
                }
                return fail(ErrorKind::NotFound, u"test"_s, u"no saved document"_s);
            });
        },
        [&](const Result<Document> &document) {
            if (document)
                m_saved = *document;
            isDone = true;
        });
    QTRY_VERIFY(isDone);
    QVERIFY(m_saved.id.value > 0);
    m_month = QDate(m_saved.source.date.year(), m_saved.source.date.month(), 1);
    f.window->go({.page = PageId::Reconciliation});
    m_page = qobject_cast<ReconciliationPage *>(f.window->page(PageId::Reconciliation));
    QVERIFY(m_page);
}

void ReconciliationTest::aMonthIsComparedOnThreeSides()
{
    WindowFixture &f = *m_fixture;
    m_page->choose(m_month, m_saved.source.connection);
    QTRY_VERIFY(f.shows(u"Not compared yet"_s));
    named<Button>(m_page, u"Run now"_s)->click();
    QVERIFY(compared());
    auto *totals = named<PlainTable>(m_page, u"Documents, Avalara and ledger by currency"_s);
    QVERIFY(totals->isVisible());
    QVERIFY(totals->model()->rowCount() > 0);
    QVERIFY(totals->model()->index(0, 1).data().toString().toInt() > 0);
    const QString sign = totals->model()->index(0, 3).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sign == u"=" || sign == u"≠", qPrintable(sign));
}

void ReconciliationTest::whatAvalaraLostIsMendedByItsButton()
{
    WindowFixture &f = *m_fixture;
    QVERIFY(voidAtAvalara(m_saved, avatax::VoidReason::DocDeleted));
    const QString number = m_saved.source.number;
    QVERIFY(named<Button>(m_page, u"Run again"_s));
    named<Button>(m_page, u"Run again"_s)->click();
    QVERIFY(compared());
    const QString press = u"Process now: "_s + number;
    QTRY_VERIFY(named<Button>(found(), press));
    QVERIFY(lineOf(number) >= 0);
    QVERIFY(!f.document(number).intent);
    named<Button>(found(), press)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!named<Button>(found(), press), levytest::syncPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        f.backend->sync().errand.isEmpty() && !f.backend->sync().isRunning,
        levytest::syncPatienceMs);
    QVERIFY(compared());
    const Document mended = f.document(number);
    QVERIFY(mended.tax);
    QCOMPARE(mended.tax->status, TaxStatus::Saved);
    QCOMPARE(mended.tax->totalTax, m_saved.tax->totalTax);
}

/// Two ways are right: the usual one in the row, the other one beside its sentence.
void ReconciliationTest::whatWasVoidedCanBeWithdrawn()
{
    WindowFixture &f = *m_fixture;
    levytest::OutsideWorld world(f);
    const Document document = world.doneInvoice(m_saved.source.connection);
    QVERIFY(document.id.value > 0);
    QVERIFY(voidAtAvalara(document, avatax::VoidReason::DocVoided));
    const QDate day = document.source.date;
    m_page->choose(QDate(day.year(), day.month(), 1), document.source.connection);
    const auto runButton = [&] {
        Button *again = named<Button>(m_page, u"Run again"_s);
        return again && again->isVisible() ? again : named<Button>(m_page, u"Run now"_s);
    };
    QTRY_VERIFY(runButton());
    runButton()->click();
    QVERIFY(compared());
    const QString number = document.source.number;
    QTRY_VERIFY(lineOf(number) >= 0);
    found()->setCurrentIndex(found()->model()->index(lineOf(number), 0));
    QTRY_VERIFY(named<Button>(found(), u"Record anew: "_s + number));
    auto *other = named<Button>(m_page, u"Void…"_s);
    QTRY_VERIFY(other && other->isVisible());
    other->click();
    QVERIFY(QTest::qWaitFor([&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *press = dialog ? named<Button>(dialog, u"Void"_s) : nullptr;
        if (press)
            press->click();
        return press != nullptr;
    }));
    QTRY_COMPARE_WITH_TIMEOUT(
        f.document(number).state, DocumentState::Voided, levytest::syncPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        f.backend->sync().errand.isEmpty() && !f.backend->sync().isRunning,
        levytest::syncPatienceMs);
    QVERIFY(compared());
    QTRY_COMPARE_WITH_TIMEOUT(lineOf(number), -1, levytest::syncPatienceMs);
    m_page->choose(m_month, m_saved.source.connection);
    QTRY_VERIFY(named<Button>(m_page, u"Run again"_s));
}

void ReconciliationTest::whatPartsIsAcceptedSignedAndProven()
{
    WindowFixture &f = *m_fixture;
    auto *accept = named<Button>(m_page, u"Accept…"_s);
    int accepted = 0;
    while (chooseOpen()) {
        QVERIFY2(accepted < 200, "it does not end");
        const QString number = found()->currentIndex().data().toString();
        accept->click();
        QVERIFY(answer(u"Reason"_s, u"known at month-end"_s, u"Accept"_s));
        ++accepted;
        QTRY_VERIFY2(
            found()
                ->model()
                ->index(lineOf(number), 8)
                .data()
                .toString()
                .contains(u"known at month-end"),
            qPrintable(number));
    }
    QVERIFY(accepted > 0);
    auto *reviewer = named<QCheckBox>(m_page, u"A second person reviews"_s);
    auto *sign = named<Button>(m_page, u"Sign off…"_s);
    QTRY_VERIFY(sign->isVisible() && sign->isEnabled());
    reviewer->click();
    QTRY_VERIFY(reviewer->isChecked());
    sign->click();
    QVERIFY(answer(u"Name"_s, u"Ines Halvard"_s, u"Sign"_s));
    auto *review = named<Button>(m_page, u"Review and sign…"_s);
    QTRY_VERIFY(review->isVisible());
    // The same person again is refused.
    review->click();
    QVERIFY(answer(u"Name"_s, u"ines halvard"_s, u"Sign"_s));
    QTest::qWait(300);
    QVERIFY(review->isVisible());
    review->click();
    QVERIFY(answer(u"Name"_s, u"Ruben Okafor"_s, u"Sign"_s));
    QTRY_VERIFY(!review->isVisible());
    QVERIFY(named<Button>(m_page, u"Break the seal…"_s)->isVisible());

    const QDir target(f.folder.path());
    QVERIFY(target.mkpath(u"packs"_s));
    m_page->writePacks(target.filePath(u"packs"_s));
    const QDir packs(target.filePath(u"packs"_s));
    // It is written under another name first and renamed when it is whole.
    const auto whole = [&packs] {
        const QStringList names = packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return names.size() == 1 && !names.front().endsWith(u".part"_s) ? names.front() : QString();
    };
    QTRY_VERIFY(!whole().isEmpty());
    const QDir pack(packs.filePath(whole()));
    for (const QString &file : {u"report.pdf"_s, u"documents.csv"_s, u"SHA256SUMS"_s})
        QVERIFY2(pack.exists(file), qPrintable(file));
    const QString report = target.filePath(u"all.csv"_s);
    m_page->writeReport(report);
    QTRY_VERIFY(QFile::exists(report));
}

/// Only a step is missing there: red is for amounts that part, and the line says what is missing.
void ReconciliationTest::nothingIsRedWhereNoAmountDiffers()
{
    WindowFixture &f = *m_fixture;
    f.window->go({.page = PageId::Reconciliation});
    m_page->choose(m_month, {});
    named<Button>(m_page, u"Run again"_s)->click();
    QVERIFY(compared());
    const QAbstractItemModel *totals
        = named<PlainTable>(m_page, u"Documents, Avalara and ledger by currency"_s)->model();
    const int difference = 9;
    const auto notes = [&] {
        QStringList found;
        for (int line = 0; line < totals->rowCount(); ++line) {
            if (totals->index(line, difference).data().toString() == u"0.00")
                found << totals->index(line, difference + 1).data().toString();
        }
        found.removeAll(QString());
        return found;
    };
    QTRY_VERIFY(!notes().isEmpty());
    for (const QString &note : notes()) {
        QVERIFY2(
            note.contains(u"not committed yet") || note.contains(u"without an entry"),
            qPrintable(note));
    }
    for (int line = 0; line < totals->rowCount(); ++line) {
        const QModelIndex cell = totals->index(line, difference);
        QVERIFY(cell.data().toString() != u"0.00" || cell.data(ToneRole).toInt() != int(Tone::Red));
    }
}

void ReconciliationTest::aScheduleIsSavedAndShownAgain()
{
    WindowFixture &f = *m_fixture;
    f.window->go({.page = PageId::Settings});
    auto *settings = f.window->page(PageId::Settings)->findChild<ScheduleSettings *>();
    QVERIFY(settings);
    auto *save = named<Button>(settings, u"Save schedule"_s);
    const auto kindOf = [&](QWidget *within) {
        return named<LabelledCombo>(within, u"Look for news"_s)->currentText();
    };
    QTRY_COMPARE(kindOf(settings), u"near real time"_s);
    QTRY_VERIFY(named<QCheckBox>(settings, u"Monday"_s)->isChecked()); // it is loaded
    auto *kind = named<LabelledCombo>(settings, u"Look for news"_s);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    named<QTimeEdit>(settings, u"Close of business"_s)->setTime({17, 45});
    auto *zone = named<LabelledCombo>(settings, u"Time zone"_s);
    zone->setCurrentIndex(zone->findText(u"Europe/Amsterdam"_s));
    Q_EMIT zone->activated(zone->currentIndex());
    named<QCheckBox>(settings, u"Saturday"_s)->setChecked(true);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(named<QLabel>(settings, u"Saved; it holds once the background work goes on."_s));

    DecisionDesk decisions(*f.backend, f.preferences);
    ScheduleSettings again({*f.backend, f.preferences, decisions});
    QTRY_COMPARE(kindOf(&again), u"at close of business"_s);
    QCOMPARE(named<QTimeEdit>(&again, u"Close of business"_s)->time(), QTime(17, 45));
    QCOMPARE(named<LabelledCombo>(&again, u"Time zone"_s)->currentText(), u"Europe/Amsterdam"_s);
    QVERIFY(named<QCheckBox>(&again, u"Saturday"_s)->isChecked());
    QVERIFY(named<QCheckBox>(&again, u"Monday"_s)->isChecked());
    QVERIFY(!named<QCheckBox>(&again, u"Sunday"_s)->isChecked());
}

void ReconciliationTest::whatAScheduleDidIsShownBesideWhatItWillDo()
{
    WindowFixture &f = *m_fixture;
    const auto lastRuns = [](QWidget *within) {
        QString text;
        for (const QLabel *label : within->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Last runs")
                text = label->text();
        }
        return text;
    };
    // A schedule that was changed counts from then on; that is no run.
    DecisionDesk decisions(*f.backend, f.preferences);
    ScheduleSettings settings({*f.backend, f.preferences, decisions});
    QTRY_VERIFY(lastRuns(&settings).endsWith(u": compare the books"));
    QVERIFY(!lastRuns(&settings).contains(u"close of business"));
    std::optional<bool> isNoted;
    f.backend->change(
        f.window.get(),
        [connection = f.backend->services().connections.front().id](Levy &levy) {
            return levy.store().write([&](Transaction &transaction) {
                return plans::setLastRun(
                    transaction,
                    connection,
                    toText(PlannedRun::Kind::Poll),
                    QDateTime({2026, 3, 4}, {12, 0}, Qt::UTC));
            });
        },
        [&](const Result<void> &done) { isNoted = done.has_value(); });
    QTRY_VERIFY(isNoted.has_value());
    QVERIFY(*isNoted);
    ScheduleSettings after({*f.backend, f.preferences, decisions});
    QTRY_VERIFY2(
        lastRuns(&after).endsWith(u": look for news") && lastRuns(&after).count(u'\n') == 1,
        qPrintable(lastRuns(&after)));
}

/// What a rule would ask for is seen before it is switched on.
void ReconciliationTest::aRuleProposesAnAmountAndAPercentage()
{
    RuleTable table;
    table.setRules({}, u"USD"_s);
    const auto field = [](RuleTable &within, const QString &what) {
        return named<AmountField>(
            &within, u"Tax differs from the invoice's own by more than: "_s + what);
    };
    QCOMPARE(field(table, u"amount"_s)->figure(), u"1.00"_s);
    QCOMPARE(field(table, u"percent"_s)->figure(), u"2"_s);
    ApprovalRules onlyAmount;
    onlyAmount.taxDiffersBy[u"USD"_s] = Decimal(5);
    RuleTable saved;
    saved.setRules(onlyAmount, u"USD"_s);
    QCOMPARE(field(saved, u"percent"_s)->figure(), QString()); // as it was saved
}

LEVY_TEST_CLASS(ReconciliationTest)
#include "reconciliation_test.moc"
