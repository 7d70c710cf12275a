#include "core/service/levy.h"
#include "tests/support/levytest.h"
#include "ui/components/button.h"
#include "ui/components/statestack.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::WindowFixture;

/// A workspace that cannot be read while the window is open: no page pretends that nothing is
/// there, none says for ever that it looks, and each can be asked again.
class TroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatCannotBeReadIsSaidAndCanBeTriedAgain_data();
    void whatCannotBeReadIsSaidAndCanBeTriedAgain();

private:
    [[nodiscard]] bool change(const QString &sql);
    [[nodiscard]] bool rename(const QString &from, const QString &to);
    [[nodiscard]] QString shownTitle(Page *page) const;
    [[nodiscard]] Button *tryAgain(Page *page) const;

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_away;
};

void TroubleTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->openSample());
}

void TroubleTest::cleanup()
{
    if (!m_away.isEmpty())
        QVERIFY(rename(m_away + u"_away"_s, m_away));
    m_away.clear();
}

bool TroubleTest::change(const QString &sql)
{
    std::optional<bool> done;
    m_fixture->backend->change(
        m_fixture->window.get(),
        [sql](Levy &levy) {
            return levy.store().write(
                [sql](Transaction &transaction) { return transaction.execute(sql); });
        },
        [&done](const auto &answer) { done = answer.has_value(); });
    return QTest::qWaitFor([&] { return done.has_value(); }) && *done;
}

bool TroubleTest::rename(const QString &from, const QString &to)
{
    return change(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to));
}

QString TroubleTest::shownTitle(Page *page) const
{
    for (const EmptyState *state : page->findChildren<EmptyState *>()) {
        if (state->isVisible())
            return state->accessibleName();
    }
    return {};
}

Button *TroubleTest::tryAgain(Page *page) const
{
    for (const EmptyState *state : page->findChildren<EmptyState *>()) {
        for (Button *button : state->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == "Try again"_L1)
                return button;
        }
    }
    return nullptr;
}

void TroubleTest::whatCannotBeReadIsSaidAndCanBeTriedAgain_data()
{
    QTest::addColumn<PageId>("id");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("title");
    QTest::newRow("overview") << PageId::Overview << u"document"_s
                              << u"The figures cannot be read"_s;
    QTest::newRow("documents") << PageId::Documents << u"document"_s
                               << u"The documents cannot be read"_s;
    QTest::newRow("review") << PageId::Review << u"document"_s
                            << u"What waits for a person cannot be read"_s;
    QTest::newRow("reconciliation")
        << PageId::Reconciliation << u"reconciliation_run"_s << u"The comparison cannot be read"_s;
    QTest::newRow("audit") << PageId::Audit << u"audit_event"_s << u"The trail cannot be read"_s;
    QTest::newRow("mappings") << PageId::Mappings << u"mapping_rule"_s
                              << u"The rules cannot be read"_s;
    QTest::newRow("connections") << PageId::Connections << u"connection"_s
                                 << u"The connections cannot be read"_s;
}

void TroubleTest::whatCannotBeReadIsSaidAndCanBeTriedAgain()
{
    QFETCH(PageId, id);
    QFETCH(QString, table);
    QFETCH(QString, title);
    m_fixture->window->go({.page = id});
    Page *page = m_fixture->window->page(id);
    QTRY_VERIFY(shownTitle(page) != title);
    QVERIFY(rename(table, table + u"_away"_s));
    m_away = table;
    Q_EMIT m_fixture->backend->servicesChanged(); // some pages look again only then
    Q_EMIT m_fixture->backend->syncEnded();
    QTRY_COMPARE(shownTitle(page), title);
    QVERIFY(tryAgain(page));
    // Asked while nothing has changed, it says so once more.
    tryAgain(page)->click();
    QVERIFY(shownTitle(page) != title);
    QTRY_COMPARE(shownTitle(page), title);
    QVERIFY(rename(table + u"_away"_s, table));
    m_away.clear();
    if (tryAgain(page))
        tryAgain(page)->click();
    QTRY_VERIFY(shownTitle(page) != title && !tryAgain(page));
}

LEVY_TEST_CLASS(TroubleTest)
#include "trouble_test.moc"
