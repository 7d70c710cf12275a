#include "core/service/services.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/levytest.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/tableview.h"
#include "ui/reconciliation/reconciliationpage.h"
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
    void cleanupTestCase() { m_fixture.reset(); }

private:
    template <class Widget>
    Widget *named(QWidget *within, const QString &name)
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
    std::optional<bool> isLost;
    f.backend->errand(
        m_page,
        u"losing it"_s,
        [lost = m_saved](Levy &levy, const StopToken &) -> Result<void> {
            const Result<Services *> services = levy.services();
            if (!services)
                return fail(services.error());
            http::Call call;
            const auto gone = (*services)->tax().voidTransaction(
                lost.tax->companyCode,
                lost.code,
                lost.tax->type,
                avatax::VoidReason::DocDeleted,
                call);
            return gone ? Result<void>() : Result<void>(fail(gone.error()));
        },
        [&](const Result<void> &done) { isLost = done.has_value(); });
    QTRY_VERIFY(isLost.has_value());
    QVERIFY(*isLost);
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

LEVY_TEST_CLASS(ReconciliationTest)
#include "reconciliation_test.moc"
