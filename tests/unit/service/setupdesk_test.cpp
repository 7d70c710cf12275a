#include "core/erp/exact/oauth.h"
#include "core/service/setupmapping.h"
#include "core/service/setuptrial.h"
#include "core/workspace/connections.h"
#include "setupbench.h"
#include "tests/support/consent.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;
using levytest::SetupBench;

/// The set-up's questions to real (simulated) services, and what stays of it.
class SetupDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SetupBench>();
        m_before = m_bench->sandbox().state();
    }
    void cleanup() { m_bench.reset(); }

    void avalaraIsAskedForReal()
    {
        setup::Context context = m_bench->context();
        const SetupDraft draft = m_bench->exactDraft();
        const auto wrong = setup::askAvalara(context, draft, "NOTTHEKEY");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"avatax.credentials"_s);
        QCOMPARE(setup::hasLicenseKey(context.levy).value_or(true), false);
        const auto companies = setup::askAvalara(context, draft, m_bench->licenseKey());
        QVERIFY2(companies.has_value(), companies ? "" : qPrintable(describe(companies.error())));
        QVERIFY(companies->size() >= 3);
        QVERIFY(setup::keepLicenseKey(context.levy, m_bench->licenseKey()).has_value());
        // From the vault from now on, also after a restart.
        m_bench->open();
        setup::Context again = m_bench->context();
        QVERIFY(setup::askAvalara(again, draft, {}).has_value());
    }

    void signingInShowsTheCompanies()
    {
        setup::Context context = m_bench->context();
        const auto draft = signedIn(context, {u"1042"_s});
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(describe(draft.error())));
        QVERIFY(!draft->signedInAs.isEmpty());
        SetupCompany us = *std::ranges::find(draft->companies, u"1042"_s, &SetupCompany::key);
        QCOMPARE(us.currency, u"USD"_s);
        QVERIFY(us.invoices >= 0);
        const auto rights = setup::tryRights(context, *draft, us);
        QVERIFY2(rights.has_value(), rights ? "" : qPrintable(describe(rights.error())));
        QCOMPARE(rights->size(), std::size_t(exact::accessCount));
        for (const setup::Right &right : *rights)
            QVERIFY(!right.refusal);
        // Neither the secret nor a token stands in the settings.
        const QByteArray kept = setup::load(context.levy)->toJson().toBytes();
        QVERIFY(!kept.contains(m_bench->clientSecret()));
        QVERIFY(!kept.contains("refresh_token") && !kept.contains("refreshToken"));
        QVERIFY(setup::hasClientSecret(context.levy, *draft).value_or(false));
    }

    void aMissingScopeIsNamed()
    {
        setup::Context context = m_bench->context();
        const auto draft = signedIn(context, {u"1042"_s});
        QVERIFY(draft.has_value());
        http::NetTransport transport({});
        http::Request deny;
        deny.method = http::Method::Post;
        deny.url = QUrl(draft->places.exact + u"/_sandbox/exact/deny-scopes"_s);
        deny.headers = {{"Content-Type", "application/json"}};
        deny.body = Json::object({{u"clientId"_s, draft->clientId},
                                  {u"scopes"_s, Json::ofTexts({u"financial.costcenters"_s})}})
                        .toBytes();
        QVERIFY(transport.send(deny, std::chrono::seconds(5), StopToken()).has_value());
        const auto rights = setup::tryRights(context, *draft, draft->companies.front());
        QVERIFY(rights.has_value());
        for (const setup::Right &right : *rights)
            QCOMPARE(right.refusal.has_value(), right.access == exact::Access::CostCenters);
    }

    void aWrongSecretKeepsNothing()
    {
        setup::Context context = m_bench->context();
        const SetupDraft draft = m_bench->exactDraft();
        const auto refused = setup::signIn(context, draft, "wrong", codeFor(draft, {u"1042"_s}));
        QVERIFY(!refused);
        QCOMPARE(setup::hasClientSecret(context.levy, draft).value_or(true), false);
    }

    void aTrialRunRecordsNothing()
    {
        setup::Context context = m_bench->context();
        auto draft = ready(context);
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(describe(draft.error())));
        const auto trial = setup::trialRun(context, *draft, [](qint64, qint64) {});
        QVERIFY2(trial.has_value(), trial ? "" : qPrintable(describe(trial.error())));
        QCOMPARE(trial->size(), std::size_t(setup::trialDocuments));
        int calculated = 0;
        for (const setup::TrialDocument &document : *trial) {
            QVERIFY2(!document.error, document.error ? qPrintable(describe(*document.error)) : "");
            QVERIFY(document.tax || document.flag);
            calculated += document.tax ? 1 : 0;
            if (document.entry)
                QVERIFY(document.entry->checkBalance().has_value());
        }
        QVERIFY(calculated > 0);
        checkNothingRecorded(context.levy);
    }

    void turningOnBeginsInObserve()
    {
        setup::Context context = m_bench->context();
        auto draft = ready(context);
        QVERIFY(draft.has_value());
        draft->goLive = QDate::currentDate(); // its feed is not what is looked at here
        QVERIFY(setup::isUnfinished(context.levy).value_or(false));
        const auto on = setup::turnOn(context, *draft);
        QVERIFY2(on.has_value(), on ? "" : qPrintable(describe(on.error())));
        QCOMPARE(setup::isUnfinished(context.levy).value_or(true), false);
        const auto row = context.levy.store().read(
            [](Reader &reader) { return connections::load(reader, u"exact-us-1042"_s); });
        QVERIFY(row && *row);
        QCOMPARE((*row)->policy[u"mode"].toString(), u"observe"_s);
        // The same once more is refused, whichever way it comes.
        const auto twice = setup::checkNotConnected(context.levy, *draft);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"setup.connected"_s);
        // And it works.
        SyncOptions options;
        options.readFeeds = true;
        const auto report = context.levy.sync(StopToken(), options, [](qint64) {});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(describe(report.error())));
        QVERIFY(report->troubles.empty());
    }

    void killedBeforeTheDraftWasForgottenItIsOver()
    {
        setup::Context context = m_bench->context();
        const auto draft = ready(context);
        QVERIFY(draft.has_value());
        QVERIFY(setup::turnOn(context, *draft).has_value());
        QVERIFY(setup::keep(context.levy, *draft).has_value()); // as it stood in between
        m_bench->open();
        setup::Context again = m_bench->context();
        QCOMPARE(setup::isUnfinished(again.levy).value_or(true), false);
        QCOMPARE(setup::load(again.levy)->confirmed, 0);
    }

    void vismaShowsTheCompanyBehindTheTenant()
    {
        setup::Context context = m_bench->context();
        SetupDraft draft = vismaDraft();
        const auto wrong = setup::askVisma(context, draft, "wrong");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Forbidden);
        const auto company = setup::askVisma(context, draft, vismaSecret());
        QVERIFY2(company.has_value(), company ? "" : qPrintable(describe(company.error())));
        QVERIFY(!company->name.isEmpty());
        QCOMPARE(company->country, u"NO"_s);
        draft.companies = {*company};
        QVERIFY(setup::keepClientSecret(context.levy, draft, vismaSecret()).has_value());
        QVERIFY(setup::keepLicenseKey(context.levy, m_bench->licenseKey()).has_value());
        const auto master = setup::masterData(context, draft, *company);
        QVERIFY2(master.has_value(), master ? "" : qPrintable(describe(master.error())));
        draft.companies.front().mapping = proposedMapping(draft, *company, *master);
        QCOMPARE(draft.companies.front().mapping.place, TaxPlace::TaxCodes);
        const auto trial = setup::trialRun(context, draft, [](qint64, qint64) {});
        QVERIFY2(trial.has_value(), trial ? "" : qPrintable(describe(trial.error())));
        QCOMPARE(trial->size(), std::size_t(setup::trialDocuments));
        checkNothingRecorded(context.levy);
        QVERIFY(setup::turnOn(context, draft).has_value());
    }

private:
    QString codeFor(const SetupDraft &draft, const QStringList &divisions)
    {
        const QString state = setup::newState();
        const QUrl landed = levytest::consent(setup::signInAddress(draft, state), divisions);
        return exact::parseRedirect(landed, state).value_or(QString());
    }

    Result<SetupDraft> signedIn(setup::Context &context, const QStringList &divisions)
    {
        const SetupDraft draft = m_bench->exactDraft();
        return setup::signIn(context, draft, m_bench->clientSecret(), codeFor(draft, divisions));
    }

    /// Everything before the trial run.
    Result<SetupDraft> ready(setup::Context &context)
    {
        const Result<void> key = setup::keepLicenseKey(context.levy, m_bench->licenseKey());
        Result<SetupDraft> draft = signedIn(context, {u"1042"_s});
        if (!key || !draft)
            return draft;
        for (SetupCompany &company : draft->companies) {
            company.isChosen = company.key == "1042"_L1;
            if (!company.isChosen)
                continue;
            const auto master = setup::masterData(context, *draft, company);
            if (!master)
                return fail(master.error());
            company.mapping = proposedMapping(*draft, company, *master);
            company.mapping.debit = DebitAccount::Clearing;
            company.mapping.debitAccount = u"1390"_s;
            const Result<void> prefix = setup::checkPrefix(context, *draft, company);
            if (!prefix)
                return fail(prefix.error());
        }
        draft->confirmed = int(SetupStep::Trial);
        const Result<void> kept = setup::keep(context.levy, *draft);
        if (!kept)
            return fail(kept.error());
        return draft;
    }

    void checkNothingRecorded(Levy &levy)
    {
        const auto documents = levy.store().read(
            [](Reader &reader) { return documentlist::count(reader, DocumentQuery()); });
        QCOMPARE(documents.value_or(-1), qint64(0));
        // The services' books are as they were before anybody asked.
        const Json state = m_bench->sandbox().state();
        QVERIFY(state[u"avatax"][u"documents"] == m_before[u"avatax"][u"documents"]);
        QVERIFY(state[u"exact"] == m_before[u"exact"]);
        QVERIFY(state[u"visma"] == m_before[u"visma"]);
    }

    SetupDraft vismaDraft() const
    {
        SetupDraft draft = m_bench->exactDraft();
        draft.kind = u"visma"_s;
        draft.avalaraCompany = u"TARNWICKNO"_s;
        for (const Json &company : m_bench->description()[u"visma"][u"companies"].items()) {
            if (company[u"tenantId"].toString().startsWith(u"5e55e002"_s)) {
                draft.tenantId = company[u"tenantId"].toString();
                draft.clientId = company[u"clientId"].toString();
            }
        }
        return draft;
    }
    QByteArray vismaSecret() const
    {
        for (const Json &company : m_bench->description()[u"visma"][u"companies"].items()) {
            if (company[u"tenantId"].toString().startsWith(u"5e55e002"_s))
                return company[u"clientSecret"].toString().toUtf8();
        }
        return {};
    }

    std::unique_ptr<SetupBench> m_bench;
    Json m_before;
};

LEVY_TEST_CLASS(SetupDeskTest)
#include "setupdesk_test.moc"
