#include "core/service/reviewdesk.h"
#include "core/service/tieout.h"
#include "outsideworld.h"
#include "tests/support/levytest.h"
#include "ui/components/amountfield.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/diffgrid.h"
#include "ui/components/fields.h"
#include "ui/review/remedydialog.h"
#include "ui/review/remedypanel.h"
#include "ui/review/reviewdetail.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewpage.h"

#include <QCheckBox>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::OutsideWorld;
using levytest::WindowFixture;

/// What people do in the window about documents that changed or vanished after their commit, and
/// rules that hold the next one; on the sample company, by keyboard.
class RemediesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChangedInvoiceIsAdjustedByKeyboard();
    void aDeletedInvoiceIsVoidedAfterItsEntry();
    void aRuleOfTheSettingsHoldsTheNextDocument();

private:
    [[nodiscard]] Document now(const Document &document)
    {
        return m_fixture->document(u"#%1"_s.arg(document.id.value));
    }
    /// Nobody gives the focus back after a dialog where there is no window manager.
    [[nodiscard]] bool isInFront()
    {
        m_fixture->window->activateWindow();
        return QTest::qWaitForWindowActive(m_fixture->window.get());
    }
    void showInReview(const Document &document);
    /// Key A on the list, then the reason and Return in the dialog.
    void chooseFirst(const QString &reason);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<OutsideWorld> m_outside;
};

void RemediesTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->preferences.undoSeconds = 0;
    m_outside = std::make_unique<OutsideWorld>(*m_fixture);
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->openSample());
}

void RemediesTest::showInReview(const Document &document)
{
    m_fixture->window->go({.page = PageId::Review, .document = document.id.value});
    auto *review = qobject_cast<ReviewPage *>(m_fixture->window->page(PageId::Review));
    QTRY_COMPARE(review->detail()->shown(), document.id.value);
    QTRY_COMPARE(review->list()->current(), document.id.value);
    QTRY_VERIFY(qobject_cast<RemedyPanel *>(review->detail()->panel()));
    QTRY_VERIFY(!review->detail()->panel()->primaryText().isEmpty());
}

void RemediesTest::chooseFirst(const QString &reason)
{
    auto *review = qobject_cast<ReviewPage *>(m_fixture->window->page(PageId::Review));
    QVERIFY(isInFront());
    // What can be chosen is looked up in the background.
    const auto offers = [review] {
        for (const Button *button : review->detail()->findChildren<Button *>()) {
            if (button->isVisible() && button->isEnabled()
                && button->accessibleDescription() == "A"_L1)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(offers());
    QTest::keyClick(review->list()->view(), Qt::Key_A);
    RemedyDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = review->findChild<RemedyDialog *>()) && dialog->isVisible());
    auto *words = dialog->findChild<Field *>();
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClick(words, Qt::Key_Return); // without a reason nothing happens
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(words, reason);
    QTest::keyClick(words, Qt::Key_Return);
}

void RemediesTest::aChangedInvoiceIsAdjustedByKeyboard()
{
    const Document before = m_outside->doneInvoice(u"exact-us"_s);
    QVERIFY(before.id.value > 0);
    const Decimal half = before.source.netTotal.dividedBy(Decimal(2), 2).value();
    QVERIFY(m_outside->setAmount(before, half));
    QVERIFY(m_outside->sync());
    const Document changed = now(before);
    QCOMPARE(changed.flag.reason, FlagReason::ChangedAfterCommit);
    QVERIFY(changed.pending.has_value());
    showInReview(changed);
    auto *review = qobject_cast<ReviewPage *>(m_fixture->window->page(PageId::Review));
    QVERIFY(review->findChild<DiffGrid *>()->isVisible());
    QCOMPARE(review->detail()->panel()->primaryText(), u"Adjust…"_s);
    QCOMPARE(review->detail()->panel()->editText(), u"Reverse and repost…"_s);
    chooseFirst(u"agreed with the customer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(now(before).state, DocumentState::Done, levytest::syncPatienceMs);
    const Document after = now(before);
    QCOMPARE(after.tax->status, TaxStatus::Committed);
    QCOMPARE(after.tax->version, before.tax->version + 1);
    QCOMPARE(after.source.netTotal, half);
    QCOMPARE(after.pastEntries.size(), before.pastEntries.size() + 1);
    QCOMPARE(taxInLedger(after).value(), after.tax->totalTax);
    QVERIFY(after.tax->totalTax < before.tax->totalTax);
}

void RemediesTest::aDeletedInvoiceIsVoidedAfterItsEntry()
{
    const Document before = m_outside->doneInvoice(u"exact-us"_s);
    QVERIFY(before.id.value > 0);
    QVERIFY(m_outside->erase(before));
    QVERIFY(m_outside->sync());
    const Document gone = now(before);
    QCOMPARE(gone.flag.reason, FlagReason::DeletedAtSource);
    QCOMPARE(gone.tax->status, TaxStatus::Committed); // proposed, not done
    showInReview(gone);
    chooseFirst(u"was sent twice"_s);
    QTRY_COMPARE_WITH_TIMEOUT(now(before).state, DocumentState::Voided, levytest::syncPatienceMs);
    const Document after = now(before);
    QCOMPARE(after.tax->status, TaxStatus::Cancelled);
    QVERIFY(taxInLedger(after).value().isZero());
}

void RemediesTest::aRuleOfTheSettingsHoldsTheNextDocument()
{
    const Document like = m_outside->doneInvoice(u"exact-us"_s);
    QVERIFY(like.id.value > 0);
    MainWindow &window = *m_fixture->window;
    window.go({.page = PageId::Settings, .connection = u"exact-us"_s});
    Page *settings = window.page(PageId::Settings);
    QCheckBox *over = nullptr;
    const auto findRule = [&] {
        for (QCheckBox *box : settings->findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->isEnabled()
                && box->accessibleName() == "Net amount above"_L1)
                over = box;
        }
        return over != nullptr;
    };
    QTRY_VERIFY(findRule());
    QVERIFY(!over->isChecked());
    AmountField *amount = nullptr;
    for (AmountField *field : settings->findChildren<AmountField *>()) {
        if (field->accessibleName() == "Net amount above: amount"_L1)
            amount = field;
    }
    QVERIFY(amount);
    QVERIFY(isInFront());
    over->setFocus();
    QTest::keyClick(over, Qt::Key_Space);
    QVERIFY(over->isChecked());
    amount->setFocus();
    amount->selectAll();
    QTest::keyClicks(amount, u"4000"_s);
    QTRY_VERIFY(m_fixture->shows(u"Net amount above: off → 4,000.00\u00a0USD, not saved yet"_s));
    QTest::keyClick(amount, Qt::Key_S, Qt::ControlModifier);
    // A sync in hand goes before what is changed.
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_fixture->shows(u"Net amount above: off → 4,000.00\u00a0USD, not saved yet"_s),
        levytest::syncPatienceMs);
    QVERIFY(m_outside->addLike(like, 26799001));
    QVERIFY(m_outside->sync());
    const Document held = m_fixture->document(u"26799001"_s);
    QCOMPARE(held.flag.reason, FlagReason::ApprovalNeeded);
    QVERIFY(!held.tax); // nothing was recorded
    window.go({.page = PageId::Review, .document = held.id.value});
    auto *review = qobject_cast<ReviewPage *>(window.page(PageId::Review));
    QTRY_COMPARE(review->detail()->shown(), held.id.value);
    QVERIFY(isInFront());
    QTest::keyClick(review->list()->view(), Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(now(held).state, DocumentState::Done, levytest::syncPatienceMs);
    QCOMPARE(now(held).approvals.size(), std::size_t(1));
}

LEVY_TEST_CLASS(RemediesTest)
#include "remedies_test.moc"
