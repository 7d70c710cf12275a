#include "ui/wizard/exactpanel.h"

#include "core/service/explain.h"
#include "ui/components/fields.h"
#include "ui/components/flowlayout.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/companylist.h"
#include "ui/wizard/formrows.h"
#include "ui/wizard/signinbox.h"
#include "ui/wizard/wizarddesk.h"

#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

ExactPanel::ExactPanel(WizardDesk &desk, const MakeSignInWaiter &makeWaiter, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_waiter(makeWaiter())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    buildForm();
    column->addWidget(m_form);
    m_signIn = new SignInBox(this);
    column->addWidget(m_signIn);
    buildDivisions();
    column->addWidget(m_divisionsArea);

    connect(m_signIn, &SignInBox::signInWanted, this, &ExactPanel::startSignIn);
    connect(m_signIn, &SignInBox::cancelWanted, this, [this] {
        endWaiting();
        m_signIn->setState(SignInBox::State::SignedOut);
        Q_EMIT troubleChanged(
            tr("The sign-in was cancelled"),
            tr("Nothing was changed. Sign in when you are ready."));
    });
    connect(m_signIn, &SignInBox::pasted, this, [this](const QString &address) {
        m_waiter->paste(address);
    });
    connect(
        m_waiter.get(), &SignInWaiter::ready, this, [this](const QUrl &address, bool isListening) {
            m_signIn->setListening(isListening);
            m_desk.openBrowser(address);
        });
    connect(m_waiter.get(), &SignInWaiter::arrived, this, [this](const QString &code) {
        endWaiting();
        exchange(code);
    });
    connect(m_waiter.get(), &SignInWaiter::notOurs, this, &ExactPanel::tellNotOurs);
    connect(m_waiter.get(), &SignInWaiter::ended, this, &ExactPanel::tellEnded);
    connect(m_divisions, &CompanyList::toggled, this, &ExactPanel::choose);
    connect(&m_desk, &WizardDesk::secretsChanged, this, &ExactPanel::showSecret);
    connect(&m_desk, &WizardDesk::busyChanged, this, [this] { read(); });
}

ExactPanel::~ExactPanel() = default;

void ExactPanel::enter()
{
    const SetupDraft &draft = m_desk.draft();
    m_region->setCurrentIndex(m_region->findData(draft.region));
    m_clientId->setText(draft.clientId);
    m_redirect->setText(draft.redirect);
    showSecret();
    if (m_isWaiting)
        return;
    const bool isSignedIn = !draft.signedInAs.isEmpty() && draft.kind == "exact"_L1;
    if (isSignedIn)
        m_signIn->setSignedIn(draft.signedInAs, int(draft.companies.size()));
    else
        m_signIn->setState(SignInBox::State::SignedOut);
    showDivisions();
    if (isSignedIn && isReady()) {
        // Tested before the set-up was left.
        std::vector<setup::Right> rights;
        for (int i = 0; i < exact::accessCount; ++i)
            rights.push_back({exact::Access(i), std::nullopt});
        showRights(rights);
    } else {
        m_rightsArea->hide();
    }
    read();
}

void ExactPanel::showSecret()
{
    const bool isKept = m_desk.hasClientSecret() && m_desk.draft().kind == "exact"_L1;
    m_secret->setPlaceholderText(isKept ? tr("kept; leave empty to go on with it") : QString());
    m_secretNote->show(IconLine::Kind::Lock, tr("kept in %1").arg(m_desk.vaultPlace()));
    read();
}

void ExactPanel::leave()
{
    endWaiting();
}

bool ExactPanel::isReady() const
{
    const SetupDraft &draft = m_desk.draft();
    const std::vector<SetupCompany> chosen = draft.chosen();
    return !draft.signedInAs.isEmpty() && !m_isWaiting && m_testing.empty() && !chosen.empty()
        && std::ranges::all_of(chosen, &SetupCompany::isTested);
}

QWidget *ExactPanel::firstFocus() const
{
    if (m_clientId->text().isEmpty())
        return m_clientId;
    const bool needsSecret = m_secret->text().isEmpty() && !m_desk.hasClientSecret();
    return needsSecret ? static_cast<QWidget *>(m_secret) : m_signIn->firstFocus();
}

void ExactPanel::read()
{
    const bool hasSecret = !m_secret->text().isEmpty() || m_desk.hasClientSecret();
    m_signIn->setUsable(
        !m_desk.isBusy() && hasSecret && !m_clientId->text().trimmed().isEmpty()
        && redirectProblem().isEmpty());
}

void ExactPanel::edited()
{
    SetupDraft &draft = m_desk.draft();
    draft.region = m_region->currentData().toString();
    draft.clientId = m_clientId->text().trimmed();
    draft.redirect = m_redirect->text().trimmed();
    m_redirect->setTrouble(redirectProblem());
    if (!draft.signedInAs.isEmpty()) {
        // Another app or region: what was seen with the old one counts no more.
        draft.signedInAs.clear();
        draft.companies.clear();
        m_signIn->setState(SignInBox::State::SignedOut);
        showDivisions();
    }
    m_desk.reopen(SetupStep::Ledger);
    Q_EMIT troubleChanged({}, {});
    read();
    Q_EMIT readyChanged();
}

QString ExactPanel::redirectProblem() const
{
    const QUrl url(m_redirect->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tr("This is not an address.");
    // The simulated service takes http to this computer; the real one does not (contract 4.2).
    const bool isSimulated = !m_desk.draft().places.exact.isEmpty();
    if (url.scheme() != "https"_L1 && !isSimulated)
        return tr("Exact takes addresses with https only.");
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return tr("The address must have nothing behind its path.");
    return {};
}

void ExactPanel::startSignIn()
{
    endWaiting();
    Q_EMIT troubleChanged({}, {});
    m_isWaiting = true;
    m_signIn->setState(SignInBox::State::Waiting);
    m_waiter->start(m_desk.draft());
    m_signIn->firstFocus()->setFocus();
    Q_EMIT readyChanged();
}

void ExactPanel::endWaiting()
{
    m_waiter->cancel();
    m_isWaiting = false;
}

void ExactPanel::tellEnded(const Error &error)
{
    endWaiting();
    m_signIn->setState(SignInBox::State::SignedOut);
    if (error.kind == ErrorKind::Timeout) {
        Q_EMIT troubleChanged(
            tr("The sign-in took too long"),
            tr("Nothing came back from the browser, and nothing was changed. Sign in again."));
    } else if (error.kind == ErrorKind::Forbidden) {
        Q_EMIT troubleChanged(
            tr("Access was refused"),
            tr("Exact says that access was not allowed. Nothing was changed; sign in again and "
               "allow it, or ask whoever may."));
    } else {
        Q_EMIT failed(error);
    }
    Q_EMIT readyChanged();
}

void ExactPanel::tellNotOurs(const Error &error)
{
    if (error.code == "exact.redirect-state"_L1) {
        Q_EMIT troubleChanged(
            tr("This address does not belong to this sign-in"),
            tr("It is not the answer to the page that Levy opened, so it was not used. Copy the "
               "whole address of the page at the end of this sign-in."));
    } else {
        Q_EMIT troubleChanged(
            tr("This address holds no answer"),
            tr("Copy the whole address of the page at the end of the sign-in, with everything "
               "behind the question mark."));
    }
}

void ExactPanel::exchange(const QString &code)
{
    m_desk.ask(
        this,
        tr("Signing in at Exact Online …"),
        [draft = m_desk.draft(), secret = m_secret->text().trimmed().toUtf8(), code](
            setup::Context &context) { return setup::signIn(context, draft, secret, code); },
        [this](const Result<SetupDraft> &draft) {
            if (!draft) {
                m_signIn->setState(SignInBox::State::SignedOut);
                if (draft.error().code == "invalid_client"_L1) {
                    Q_EMIT troubleChanged(
                        tr("Exact does not accept the client secret"),
                        tr("Client ID and secret do not belong together, or the app is of another "
                           "region. Nothing was kept; correct them and sign in again."));
                } else {
                    Q_EMIT failed(draft.error());
                }
                Q_EMIT readyChanged();
                return;
            }
            m_desk.draft() = *draft;
            m_secret->clear(); // shown never again
            chooseByInvoices();
            m_signIn->setSignedIn(draft->signedInAs, int(draft->companies.size()));
            showDivisions();
            m_desk.askForSecrets();
            testChosen();
            Q_EMIT readyChanged();
        });
}

void ExactPanel::chooseByInvoices()
{
    SetupDraft &draft = m_desk.draft();
    if (!draft.chosen().empty())
        return;
    for (SetupCompany &company : draft.companies)
        company.isChosen = company.invoices > 0 || draft.companies.size() == 1;
}

void ExactPanel::choose(const QString &key, bool isChosen)
{
    SetupCompany *company = m_desk.draft().company(key);
    if (!company)
        return;
    company->isChosen = isChosen;
    m_desk.reopen(SetupStep::Ledger);
    Q_EMIT troubleChanged({}, {});
    if (isChosen && !company->isTested)
        test(key);
    m_count->setText(tr("%1 of %2 chosen")
                         .arg(m_desk.draft().chosen().size())
                         .arg(m_desk.draft().companies.size()));
    Q_EMIT readyChanged();
}

void ExactPanel::testChosen()
{
    for (const SetupCompany &company : m_desk.draft().chosen()) {
        if (!company.isTested)
            test(company.key);
    }
}

void ExactPanel::test(const QString &key)
{
    const SetupCompany *company = m_desk.draft().company(key);
    if (!company || !m_testing.insert(key).second)
        return;
    m_divisions->setAccess(key, CompanyList::Access::Testing);
    m_desk.ask(
        this,
        tr("Testing the rights …"),
        [draft = m_desk.draft(), one = *company](setup::Context &context) {
            return setup::tryRights(context, draft, one);
        },
        [this, key](const Result<std::vector<setup::Right>> &rights) {
            m_testing.erase(key);
            SetupCompany *tested = m_desk.draft().company(key);
            if (!tested)
                return;
            if (!rights) {
                m_divisions->setAccess(key, CompanyList::Access::NotTested);
                Q_EMIT failed(rights.error());
            } else {
                const auto missing = std::ranges::find_if(
                    *rights, [](const setup::Right &right) { return right.refusal.has_value(); });
                tested->isTested = missing == rights->end();
                m_divisions->setAccess(
                    key,
                    tested->isTested ? CompanyList::Access::Good : CompanyList::Access::Missing);
                showRights(*rights);
                if (missing != rights->end()) {
                    Q_EMIT troubleChanged(
                        tr("%1 %2 lacks a right").arg(tested->key, tested->name),
                        tr("Levy cannot read: %1. Tick the company at the sign-in, give your app "
                           "the scope in Exact's App Center, then sign in again. Nothing was "
                           "changed.")
                                .arg(accessName(missing->access))
                            + u' ' + missing->refusal->message);
                }
            }
            Q_EMIT readyChanged();
        });
}

void ExactPanel::showRights(const std::vector<setup::Right> &rights)
{
    while (QLayoutItem *item = m_rights->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_rights->addWidget(new Label(tr("Tested"), {TextSize::Small, Tone::Secondary}, m_rightsArea));
    for (const setup::Right &right : rights) {
        auto *line = new IconLine(m_rightsArea);
        line->show(
            right.refusal ? IconLine::Kind::Missing : IconLine::Kind::Good,
            accessName(right.access));
        m_rights->addWidget(line);
        line->setVisible(true);
    }
    m_rightsArea->show();
}

void ExactPanel::showDivisions()
{
    const SetupDraft &draft = m_desk.draft();
    const bool isShown = !draft.companies.empty() && draft.kind == "exact"_L1;
    m_divisionsArea->setVisible(isShown);
    if (!isShown)
        return;
    m_divisions->show(draft.companies);
    m_count->setText(tr("%1 of %2 chosen").arg(draft.chosen().size()).arg(draft.companies.size()));
}

} // namespace levy::ui
