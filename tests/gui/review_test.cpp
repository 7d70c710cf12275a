#include "core/service/documentview.h"
#include "core/service/reconciliation.h"
#include "core/service/reviewdesk.h"
#include "tests/support/levytest.h"
#include "ui/components/button.h"
#include "ui/components/chip.h"
#include "ui/components/fields.h"
#include "ui/components/tableview.h"
#include "ui/components/toast.h"
#include "ui/data/flagwords.h"
#include "ui/review/plainpanel.h"
#include "ui/review/remedydialog.h"
#include "ui/review/reviewdetail.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewpage.h"
#include "ui/review/taxpreview.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::WindowFixture;

/// Review where time matters: an answer that comes late, a key that comes early, a preview that
/// comes by itself; and lists that something else than a column chooses.
class ReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstHeadingIsInSight();
    void amountsInSentencesFollowTheLocale();
    void theTaxOfASuggestedAddressIsPreviewedByItself();
    void aKeyBeforeTheDocumentDecidesNothing();
    void aDayThatComesAfterAnotherDocumentIsIgnored();
    void anotherDayMustBeOpen();
    void undecidedDocumentsAreListed();
    void whatTheRulesWouldHoldIsShown();
    void cleanupTestCase() { m_fixture.reset(); }

private:
    void showInReview(const Document &document);
    [[nodiscard]] ReviewPage *review() const
    {
        return qobject_cast<ReviewPage *>(m_fixture->window->page(PageId::Review));
    }
    [[nodiscard]] Document now(const Document &document)
    {
        return m_fixture->document(u"#%1"_s.arg(document.id.value));
    }
    template <class T, class Ask>
    [[nodiscard]] std::optional<T> asked(Ask ask)
    {
        std::optional<T> answer;
        bool isDone = false;
        m_fixture->backend->read(m_fixture->window.get(), ask, [&](const Result<T> &found) {
            if (found)
                answer = *found;
            isDone = true;
        });
        static_cast<void>(QTest::qWaitFor([&] { return isDone; }));
        return answer;
    }
    /// The list itself, not a table of the pane.
    [[nodiscard]] static TableView *listOf(const Page *page)
    {
        for (TableView *table : page->findChildren<TableView *>()) {
            if (table->accessibleName() == "Documents"_L1)
                return table;
        }
        return nullptr;
    }
    /// Key A, and in the dialog that day and a reason.
    void chooseDay(QDate day);

    std::unique_ptr<WindowFixture> m_fixture;
};

void ReviewTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->preferences.undoSeconds = 0;
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->openSample());
}

void ReviewTest::showInReview(const Document &document)
{
    QVERIFY(document.id.value > 0);
    m_fixture->window->go({.page = PageId::Review, .document = document.id.value});
    QTRY_COMPARE(review()->detail()->shown(), document.id.value);
    QTRY_COMPARE(review()->list()->current(), document.id.value);
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    review()->list()->view()->setFocus();
}

void ReviewTest::theFirstHeadingIsInSight()
{
    m_fixture->window->go({.page = PageId::Review});
    QTRY_VERIFY(review()->list()->current() > 0);
    const ReviewList *list = review()->list();
    const auto firstIsCurrent = [&] { return list->view()->currentIndex().row() == 1; };
    QTRY_VERIFY(firstIsCurrent());
    const QModelIndex heading = list->model()->index(0);
    QTRY_VERIFY(list->view()->visualRect(heading).height() > 0);
    QTRY_COMPARE(list->view()->visualRect(heading).top(), 0);
}

void ReviewTest::amountsInSentencesFollowTheLocale()
{
    const QLocale before;
    const Json changes = Json::array({Json::object(
        {{u"what"_s, u"net-total"_s}, {u"before"_s, u"3197.45"_s}, {u"after"_s, u"1763.4"_s}})});
    const Flag changed{FlagReason::ChangedAfterCommit, Json::object({{u"changes"_s, changes}})};
    const Flag differs{
        FlagReason::AmountsDiffer,
        Json::object(
            {{u"lines"_s, u"5400"_s}, {u"net"_s, u"12000.5"_s}, {u"currency"_s, u"USD"_s}})};
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QVERIFY(flagWords(changed, u"USD"_s).text.contains(u"3,197.45 → 1,763.40"_s));
    QVERIFY(flagWords(differs, u"USD"_s).text.contains(u"5,400.00"_s));
    QVERIFY(flagWords(differs, u"USD"_s).text.contains(u"12,000.50"_s));
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QVERIFY(flagWords(changed, u"USD"_s).text.contains(u"3.197,45 → 1.763,40"_s));
    // A sentence of a service is no figure and stays as it is.
    const Flag entry{
        FlagReason::EntryDiffers,
        Json::object({{u"difference"_s, u"the amount on account 1520"_s}})};
    QVERIFY(flagWords(entry, u"USD"_s).text.contains(u"the amount on account 1520"_s));
    QLocale::setDefault(before);
}

void ReviewTest::theTaxOfASuggestedAddressIsPreviewedByItself()
{
    const Document waiting = m_fixture->waitingFor(FlagReason::AddressSuggestion);
    showInReview(waiting);
    auto *preview = review()->findChild<TaxPreview *>();
    QVERIFY(preview);
    QTRY_VERIFY_WITH_TIMEOUT(preview->isAnswered(), 20'000);
    QVERIFY(!now(waiting).tax.has_value()); // an estimate, recorded nowhere
    QCOMPARE(now(waiting).state, DocumentState::Waiting);
}

void ReviewTest::aKeyBeforeTheDocumentDecidesNothing()
{
    const Document waiting = m_fixture->waitingFor(FlagReason::AddressSuggestion);
    showInReview(waiting);
    const auto canAccept = [this] {
        return review()->detail()->panel() && review()->detail()->panel()->canPrimary();
    };
    QTRY_VERIFY(canAccept());
    QTest::keyClick(review()->list()->view(), Qt::Key_J);
    QVERIFY(review()->list()->current() != waiting.id.value);
    QCOMPARE(review()->detail()->shown(), waiting.id.value); // the next one is not there yet
    QTest::keyClick(review()->list()->view(), Qt::Key_A);
    QTRY_VERIFY(review()->detail()->shown() != waiting.id.value);
    QVERIFY(!review()->list()->toast()->isVisible());
    QCOMPARE(now(waiting).state, DocumentState::Waiting);
}

void ReviewTest::aDayThatComesAfterAnotherDocumentIsIgnored()
{
    const Document closed = m_fixture->waitingFor(FlagReason::PeriodClosed);
    const Document other = m_fixture->waitingFor(FlagReason::AddressSuggestion);
    showInReview(closed);
    auto *panel = qobject_cast<PlainPanel *>(review()->detail()->panel());
    QVERIFY(panel);
    QTRY_COMPARE(panel->primaryText(), u"Choose another day…"_s);
    const auto view = asked<DocumentView>(
        [id = other.id](Levy &levy) { return documentView(levy.store(), levy.trail(), id); });
    QVERIFY(view.has_value());
    panel->primary(); // looks the day up
    panel->show(*view); // and the other one comes up before the answer
    for (int round = 0; round < 4; ++round)
        QVERIFY(asked<QString>([](Levy &) { return Result<QString>(u"done"_s); }).has_value());
    QVERIFY(!panel->findChild<RemedyDialog *>());
}

void ReviewTest::chooseDay(QDate day)
{
    const auto offers = [this] {
        const auto buttons = review()->detail()->findChildren<Button *>();
        return std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
            return button->isVisible() && button->isEnabled()
                && button->accessibleDescription() == "A"_L1;
        });
    };
    QTRY_VERIFY(offers());
    QTest::keyClick(review()->list()->view(), Qt::Key_A);
    RemedyDialog *dialog = nullptr;
    const auto isOpen = [&] {
        dialog = review()->findChild<RemedyDialog *>();
        return dialog && dialog->isVisible();
    };
    QTRY_VERIFY(isOpen());
    auto *date = dialog->findChild<QDateEdit *>();
    QVERIFY(date);
    date->setDate(day);
    auto *words = dialog->findChild<Field *>();
    QTest::keyClicks(words, u"the month is closed"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(!review()->findChild<RemedyDialog *>());
}

void ReviewTest::anotherDayMustBeOpen()
{
    const Document closed = m_fixture->waitingFor(FlagReason::PeriodClosed);
    showInReview(closed);
    QTRY_COMPARE(review()->detail()->panel()->primaryText(), u"Choose another day…"_s);
    chooseDay(closed.source.date); // the closed one itself
    Toast *toast = review()->list()->toast();
    const auto isRefused = [&] {
        const auto labels = toast->findChildren<QLabel *>();
        return toast->isVisible()
            && std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                   return label->text().contains("Nothing was changed"_L1);
               });
    };
    QTRY_VERIFY(isRefused());
    QCOMPARE(now(closed).state, DocumentState::Waiting);
    QVERIFY(!now(closed).correction.entryDay.isValid());

    const QDate today = QDate::currentDate();
    showInReview(closed);
    chooseDay(today);
    QTRY_COMPARE_WITH_TIMEOUT(now(closed).correction.entryDay, today, levytest::syncPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(now(closed).state != DocumentState::Waiting, levytest::syncPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(now(closed).hasEntry(), levytest::syncPatienceMs);
    QTRY_VERIFY(!m_fixture->backend->sync().isRunning);
}

void ReviewTest::undecidedDocumentsAreListed()
{
    const auto all = asked<std::vector<UndecidedDocument>>(
        [](Levy &levy) { return finalisedWithoutDecision(levy.store(), {}, {}, {}); });
    QVERIFY(all.has_value());
    QVERIFY(!all->empty());
    m_fixture->window->go({.page = PageId::Documents, .documents = DocumentQuery()});
    Page *page = m_fixture->window->page(PageId::Documents);
    TableView *table = listOf(page);
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() > int(all->size()));
    const int before = table->model()->rowCount();
    Chip *undecided = nullptr;
    for (Chip *chip : page->findChildren<Chip *>()) {
        if (chip->accessibleName() == "Undecided"_L1)
            undecided = chip;
    }
    QVERIFY(undecided);
    undecided->click();
    QTRY_COMPARE(table->model()->rowCount(), int(all->size()));
    QTRY_COMPARE(undecided->accessibleDescription(), QLocale().toString(qlonglong(all->size())));
    // The list is filled again by the core's news just before the person goes back to all.
    Q_EMIT m_fixture->backend->documentsChanged();
    undecided->click();
    QTRY_COMPARE(table->model()->rowCount(), before);
    QTRY_VERIFY(!m_fixture->backend->isAsking());
    QTRY_COMPARE(table->model()->rowCount(), before);
    QVERIFY(!undecided->isChecked());
}

void ReviewTest::whatTheRulesWouldHoldIsShown()
{
    MainWindow &window = *m_fixture->window;
    window.go({.page = PageId::Settings, .connection = u"exact-us"_s});
    Page *settings = window.page(PageId::Settings);
    QCheckBox *everything = nullptr;
    const auto findRule = [&] {
        for (QCheckBox *box : settings->findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->isEnabled()
                && box->accessibleName() == "Every document"_L1)
                everything = box;
        }
        return everything != nullptr;
    };
    QTRY_VERIFY(findRule());
    LinkButton *show = nullptr;
    for (LinkButton *link : settings->findChildren<LinkButton *>()) {
        if (link->text() == "Show them"_L1)
            show = link;
    }
    QVERIFY(show);
    QVERIFY(!show->isVisible()); // no rule holds anything
    everything->click();
    QTRY_VERIFY(show->isVisible());
    show->click();
    Page *documents = window.page(PageId::Documents);
    QTRY_VERIFY(documents->isVisible());
    DocumentQuery month;
    month.connection = u"exact-us"_s;
    month.from = QDate::currentDate().addDays(-29);
    month.to = QDate::currentDate();
    const qint64 expected = m_fixture->count(month);
    QVERIFY(expected > 0);
    QTRY_COMPARE(qint64(listOf(documents)->model()->rowCount()), expected);
}

LEVY_TEST_CLASS(ReviewTest)
#include "review_test.moc"
