#include "tests/gui/wizardfixture.h"
#include "tests/support/consent.h"
#include "tests/support/levytest.h"
#include "ui/components/segmented.h"
#include "ui/components/tableview.h"
#include "ui/documentparts/accountpicker.h"
#include "ui/platform/application.h"
#include "ui/wizard/listeningwaiter.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::ui;
using levytest::WizardFixture;

/// The set-up as a person walks through it, against the simulated services.
class WizardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWholeWayToObserve();
    void aWrongKeyHasNoNext();
    void signInIsRefusedCancelledOrForeign();
    void aMissingRightHasNoNext();
    void vismaShowsTheCompanyFirst();
    void theBrowserComesBackByItself();
    void everyControlHasAName();
    void theWindowNeverWaits();

private:
    void passAvalara();
    void signIn();
    void enterExact();
    void passExact();
    void passMapping();
    void resume(SetupStep step);
    [[nodiscard]] QTableView *table();

    std::unique_ptr<WizardFixture> m_fixture;
};

void WizardTest::init()
{
    m_fixture = std::make_unique<WizardFixture>();
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->openWizard());
    QCOMPARE(m_fixture->wizard()->current(), SetupStep::Avalara);
}

void WizardTest::cleanup()
{
    m_fixture.reset();
}

void WizardTest::passAvalara()
{
    WizardFixture &f = *m_fixture;
    f.press(u"Sandbox"_s);
    f.type(u"Account ID"_s, f.description[u"avatax"][u"accountId"].toString());
    f.type(u"Licence key"_s, f.description[u"avatax"][u"licenseKey"].toString());
    QVERIFY(!f.wizard()->next()->isEnabled()); // typed is not tested
    f.press(u"Test sign-in"_s);
    QVERIFY(f.idle());
    QVERIFY(f.says(u"Signed in to account"_s));
    QVERIFY(f.next(SetupStep::Ledger));
}

void WizardTest::enterExact()
{
    WizardFixture &f = *m_fixture;
    auto *region = f.page()->findChild<QComboBox *>();
    QVERIFY(region);
    region->setFocus();
    QTest::keyClick(region, Qt::Key_End);
    QCOMPARE(region->currentData().toString(), u"us"_s);
    Q_EMIT region->activated(region->currentIndex());
    f.type(u"Client ID"_s, f.exactRegion()[u"clientId"].toString());
    f.type(u"Client secret"_s, f.exactRegion()[u"clientSecret"].toString());
}

void WizardTest::signIn()
{
    WizardFixture &f = *m_fixture;
    f.press(u"Sign in with the browser"_s);
    QVERIFY(f.opened.isValid());
    const QUrl landed = levytest::consent(f.opened, {u"1042"_s});
    QVERIFY(landed.isValid());
    f.paste(u"Address at the end of the sign-in"_s, landed);
    f.press(u"Use address"_s);
    QVERIFY(f.idle());
}

void WizardTest::passExact()
{
    WizardFixture &f = *m_fixture;
    enterExact();
    QVERIFY(!f.wizard()->next()->isEnabled());
    signIn();
    QTRY_VERIFY(f.says(u"Signed in as"_s));
    auto *list = f.page()->findChild<CompanyList *>();
    QVERIFY(list && list->box(u"1042"_s));
    if (!list->box(u"1042"_s)->isChecked())
        list->box(u"1042"_s)->click();
    for (const SetupCompany &company : f.wizard()->desk().draft().companies) {
        QCheckBox *box = list->box(company.key);
        if (company.key != "1042"_L1 && box->isChecked())
            box->click();
    }
    QVERIFY(f.idle());
    QTRY_VERIFY(f.wizard()->next()->isEnabled());
    QVERIFY(f.next(SetupStep::Mapping));
}

void WizardTest::passMapping()
{
    WizardFixture &f = *m_fixture;
    // Everything is proposed but the debit side, which nobody may choose for the books.
    QVERIFY(f.says(u"no usual answer"_s));
    QVERIFY(!f.wizard()->next()->isEnabled());
    for (QRadioButton *radio : f.page()->findChildren<QRadioButton *>()) {
        if (radio->text() == "Clearing account"_L1)
            QTest::mouseClick(radio, Qt::LeftButton, {}, QPoint(8, radio->height() / 2));
    }
    QVERIFY(f.says(u"must come back to zero"_s));
    QVERIFY(!f.wizard()->next()->isEnabled());
    AccountPicker *debit = nullptr;
    for (AccountPicker *picker : f.page()->findChildren<AccountPicker *>()) {
        if (picker->accessibleName() == "Debit account"_L1)
            debit = picker;
    }
    QVERIFY(debit);
    debit->setCode(u"1390"_s);
    QTRY_VERIFY(f.wizard()->next()->isEnabled());
    QVERIFY(f.next(SetupStep::Schedule));
}

/// Killed now, nothing confirmed is lost; left and opened again, it goes on at the same step.
void WizardTest::resume(SetupStep step)
{
    WizardFixture &f = *m_fixture;
    QCOMPARE(f.afterAKill().firstUnfinished(), step);
    f.wizard()->reject();
    QTRY_VERIFY(!f.wizard());
    f.backend->open(f.path());
    QTRY_VERIFY_WITH_TIMEOUT(f.backend->workspace().isOpen(), levytest::servicePatienceMs);
    QVERIFY(f.openWizard());
    QCOMPARE(f.wizard()->current(), step);
}

QTableView *WizardTest::table()
{
    return m_fixture->page()->findChild<PlainTable *>();
}

void WizardTest::theWholeWayToObserve()
{
    WizardFixture &f = *m_fixture;
    passAvalara();
    resume(SetupStep::Ledger);
    passExact();
    resume(SetupStep::Mapping);
    QTRY_VERIFY(f.says(u"no usual answer"_s));
    passMapping();
    resume(SetupStep::Schedule);
    // Only what is new from today on: its feed is not what is looked at here.
    f.page()->findChild<QDateEdit *>()->setDate(QDate::currentDate());
    QVERIFY(f.next(SetupStep::Trial));
    QCOMPARE(f.wizard()->desk().draft().goLive, QDate::currentDate());
    resume(SetupStep::Trial);
    QTRY_VERIFY_WITH_TIMEOUT(f.wizard()->next()->isEnabled(), levytest::servicePatienceMs);
    QVERIFY(table());
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(f.isNothingRecorded());
    QCOMPARE(f.documents(), qint64(0));
    QVERIFY(f.next(SetupStep::TurnOn));
    resume(SetupStep::TurnOn);
    QVERIFY(f.says(u"begins in Observe"_s));
    QCOMPARE(f.wizard()->next()->text(), u"Turn on"_s);
    QTest::mouseClick(f.wizard()->next(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!f.wizard(), levytest::servicePatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        f.backend->services().connections.size(), std::size_t(1), levytest::servicePatienceMs);
    QCOMPARE(f.backend->services().connections.front().mode, WorkingMode::Observe);
    // It works, and still records nothing.
    QTRY_VERIFY_WITH_TIMEOUT(
        f.backend->sync().lastEnd.isValid() && !f.backend->sync().isRunning,
        levytest::syncPatienceMs);
    QVERIFY(!f.backend->sync().failure);
    QVERIFY(f.isNothingRecorded());
    const SetupDraft left = f.afterAKill();
    QCOMPARE(left.confirmed, 0);
}

void WizardTest::aWrongKeyHasNoNext()
{
    WizardFixture &f = *m_fixture;
    f.press(u"Sandbox"_s);
    f.type(u"Account ID"_s, f.description[u"avatax"][u"accountId"].toString());
    f.type(u"Licence key"_s, u"NOTTHEKEY"_s);
    f.press(u"Test sign-in"_s);
    QVERIFY(f.idle());
    QVERIFY(f.says(u"does not accept the sign-in"_s));
    QVERIFY(!f.wizard()->next()->isEnabled());
    QVERIFY(!f.wizard()->desk().hasLicenseKey());
    // Another try is as good as the first, by keyboard.
    f.type(u"Licence key"_s, f.description[u"avatax"][u"licenseKey"].toString());
    QTest::keyClick(f.field(u"Licence key"_s), Qt::Key_Return);
    QVERIFY(f.idle());
    QTRY_VERIFY(f.wizard()->next()->isEnabled());
    // Changed after the test: to be tested again.
    f.type(u"Account ID"_s, u"20041188"_s);
    QVERIFY(!f.wizard()->next()->isEnabled());
}

void WizardTest::signInIsRefusedCancelledOrForeign()
{
    WizardFixture &f = *m_fixture;
    passAvalara();
    enterExact();
    const QString pasted = u"Address at the end of the sign-in"_s;
    f.press(u"Sign in with the browser"_s);
    const QUrl first = f.opened;
    const QUrl refused = levytest::consent(first, {});
    f.paste(pasted, refused);
    f.press(u"Use address"_s);
    QVERIFY(f.says(u"Access was refused"_s));
    f.press(u"Sign in with the browser"_s);
    QVERIFY(f.opened != first); // a state of its own
    // The answer to the first page does not belong to this sign-in.
    const QUrl foreign = levytest::consent(first, {u"1042"_s});
    f.paste(pasted, foreign);
    f.press(u"Use address"_s);
    QVERIFY(f.says(u"does not belong to this sign-in"_s));
    f.press(u"Cancel sign-in"_s);
    QVERIFY(f.says(u"was cancelled"_s));
    QVERIFY(!f.wizard()->next()->isEnabled());
    // A wrong secret shows itself at the exchange, and nothing is kept of it.
    f.type(u"Client secret"_s, u"wrong"_s);
    signIn();
    QTRY_VERIFY(f.says(u"does not accept the client secret"_s));
    QVERIFY(!f.wizard()->desk().hasClientSecret());
    QVERIFY(!f.wizard()->next()->isEnabled());
    f.type(u"Client secret"_s, f.exactRegion()[u"clientSecret"].toString());
    signIn();
    QTRY_VERIFY(f.says(u"Signed in as"_s));
    QVERIFY(f.field(u"Client secret"_s)->text().isEmpty());
}

void WizardTest::aMissingRightHasNoNext()
{
    WizardFixture &f = *m_fixture;
    passAvalara();
    http::NetTransport transport({});
    http::Request deny;
    deny.method = http::Method::Post;
    deny.url = QUrl(f.places().exact + u"/_sandbox/exact/deny-scopes"_s);
    deny.headers = {{"Content-Type", "application/json"}};
    deny.body = Json::object({{u"clientId"_s, f.exactRegion()[u"clientId"]},
                              {u"scopes"_s, Json::ofTexts({u"financial.costcenters"_s})}})
                    .toBytes();
    QVERIFY(transport.send(deny, std::chrono::seconds(5), StopToken()).has_value());
    enterExact();
    signIn();
    auto *list = f.page()->findChild<CompanyList *>();
    QTRY_VERIFY(list->box(u"1042"_s));
    if (!list->box(u"1042"_s)->isChecked())
        list->box(u"1042"_s)->click();
    QVERIFY(f.idle());
    QTRY_VERIFY(f.says(u"lacks a right"_s));
    QVERIFY(f.says(u"Cost centers"_s));
    QVERIFY(!f.wizard()->next()->isEnabled());
}

void WizardTest::vismaShowsTheCompanyFirst()
{
    WizardFixture &f = *m_fixture;
    passAvalara();
    f.press(u"Visma.net"_s);
    QVERIFY(f.idle());
    const Json company = f.vismaCompany(u"5e55e002"_s);
    f.type(u"Client ID"_s, company[u"clientId"].toString());
    f.type(u"Client secret"_s, company[u"clientSecret"].toString());
    f.type(u"Tenant ID"_s, company[u"tenantId"].toString());
    QVERIFY(!f.wizard()->next()->isEnabled());
    f.press(u"Show the company"_s);
    QVERIFY(f.idle());
    QVERIFY2(
        f.says(f.wizard()->desk().draft().chosen().front().name), "the company's name is shown");
    QVERIFY(f.says(u"Is this the company"_s));
    QVERIFY(f.next(SetupStep::Mapping));
    // At home in Norway: Visma.net computes, and nobody has to choose a debit side.
    const SetupMapping mapping = f.wizard()->desk().draft().chosen().front().mapping;
    QCOMPARE(mapping.place, TaxPlace::TaxCodes);
    QCOMPARE(mapping.ledgerTaxCode, u"25"_s);
    QTRY_VERIFY(f.wizard()->next()->isEnabled());
    QVERIFY(f.next(SetupStep::Schedule));
    QVERIFY(f.next(SetupStep::Trial));
    QTRY_VERIFY_WITH_TIMEOUT(f.wizard()->next()->isEnabled(), levytest::servicePatienceMs);
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(f.isNothingRecorded());
    QVERIFY(f.next(SetupStep::TurnOn));
    QCOMPARE(f.wizard()->next()->text(), u"Turn on"_s);
    QTest::mouseClick(f.wizard()->next(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(
        f.backend->services().connections.size(), std::size_t(1), levytest::servicePatienceMs);
    QCOMPARE(f.backend->services().connections.front().mode, WorkingMode::Observe);
}

void WizardTest::theBrowserComesBackByItself()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const int port = probe.serverPort();
    probe.close();
    SetupDraft draft;
    draft.region = u"nl"_s;
    draft.clientId = u"7d1b0f52"_s;
    draft.redirect = u"http://localhost:%1/levy"_s.arg(port);
    ListeningWaiter waiter;
    QUrl shown;
    bool isListening = false;
    QString code;
    connect(&waiter, &SignInWaiter::ready, this, [&](const QUrl &address, bool listens) {
        shown = address;
        isListening = listens;
    });
    connect(&waiter, &SignInWaiter::arrived, this, [&](const QString &arrived) { code = arrived; });
    waiter.start(draft);
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(isListening);
    const auto comeBack = [&](const QString &state) {
        QNetworkAccessManager browser;
        QNetworkReply *reply = browser.get(
            QNetworkRequest(QUrl(u"%1?code=stampNL001.x&state=%2"_s.arg(draft.redirect, state))));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        return finished.wait();
    };
    // Somebody else's answer neither ends the waiting nor gets its code in.
    QVERIFY(comeBack(u"strange"_s));
    QVERIFY(code.isEmpty());
    QVERIFY(comeBack(QUrlQuery(shown).queryItemValue(u"state"_s)));
    QTRY_COMPARE(code, u"stampNL001.x"_s);
}

void WizardTest::everyControlHasAName()
{
    WizardFixture &f = *m_fixture;
    QStringList nameless;
    const auto look = [&](const QString &where) {
        for (QWidget *widget : f.wizard()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + where;
        }
    };
    look(u" at Avalara"_s);
    passAvalara();
    look(u" at the ledger"_s);
    passExact();
    look(u" at the mapping"_s);
    passMapping();
    look(u" at the schedule"_s);
    QVERIFY(f.next(SetupStep::Trial));
    QTRY_VERIFY_WITH_TIMEOUT(f.wizard()->next()->isEnabled(), levytest::servicePatienceMs);
    look(u" at the trial run"_s);
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void WizardTest::theWindowNeverWaits()
{
    auto *app = qobject_cast<Application *>(QCoreApplication::instance());
    QVERIFY(app && app->watchdog());
    QStringList waits;
    constexpr qint64 hiccupMs = 150; // shorter ones are the machine's
    for (const Watchdog::Offence &offence : app->watchdog()->offences()) {
        if (offence.waitedMs >= hiccupMs)
            waits << u"%1: waited %2 ms"_s.arg(offence.what).arg(offence.waitedMs);
    }
    QVERIFY2(waits.isEmpty(), qPrintable(waits.join(u'\n')));
}

LEVY_TEST_CLASS(WizardTest)
#include "wizard_test.moc"
