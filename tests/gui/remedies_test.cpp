#include "core/service/reviewdesk.h"
#include "core/service/tieout.h"
#include "outsideworld.h"
#include "tests/support/levytest.h"
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

private:
    [[nodiscard]] Document now(const Document &document)
    {
        return m_fixture->document(u"#%1"_s.arg(document.id.value));
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

LEVY_TEST_CLASS(RemediesTest)
#include "remedies_test.moc"
