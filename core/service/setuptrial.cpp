#include "core/service/setuptrial.h"

#include "core/rules/names.h"
#include "core/rules/nextstep.h"
#include "core/service/setupledger.h"
#include "core/service/setuptools.h"
#include "core/sync/effects.h"

namespace levy::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentDays = 30;
constexpr int longerDays = 366; ///< looked back where there were few
constexpr int mostSteps = 12; ///< a document's path is shorter

/// One company with what its documents are judged by.
struct Stand {
    SetupCompany company;
    std::unique_ptr<Ledger> ledger;
    Ground ground;
    std::vector<RecentInvoice> invoices;
};

Result<Stand> standOf(
    Context &context, const SetupDraft &draft, const SetupCompany &company, http::Call &call)
{
    Stand stand;
    stand.company = company;
    auto ledger = Ledger::open(context.levy.folder(), context.levy.clock(), draft, company);
    if (!ledger)
        return fail(ledger.error());
    stand.ledger = std::move(*ledger);
    Result<MasterData> master = stand.ledger->connector().masterData(call);
    if (!master)
        return fail(master.error());
    stand.ground.policy = policyOf(draft, company);
    stand.ground.mappings = rulesOf(draft, company);
    stand.ground.master = std::move(*master);
    const QDate today = context.levy.clock().now().date();
    for (const int days : {recentDays, longerDays}) {
        auto invoices = stand.ledger->invoicesSince(today.addDays(-days), call);
        if (!invoices)
            return fail(invoices.error());
        stand.invoices = std::move(*invoices);
        if (stand.invoices.size() >= std::size_t(trialDocuments))
            break;
    }
    if (stand.invoices.size() > std::size_t(trialDocuments))
        stand.invoices.resize(trialDocuments);
    return stand;
}

/// The engine's own steps in Observe, with their outcomes in memory only.
class Walk {
public:
    Walk(Effects &effects, const Ground &ground, Clock &clock, http::Call &call)
        : m_effects(effects)
        , m_ground(ground)
        , m_clock(clock)
        , m_call(call)
    {
    }

    void go(Document document, const QString &sourceSystem, TrialDocument &result)
    {
        for (int i = 0; i < mostSteps && document.state == DocumentState::Active; ++i) {
            const Step step = nextStep(document, m_ground);
            const Moment moment{m_clock.now(), 0};
            if (const auto *flag = std::get_if<RaiseFlag>(&step)) {
                document = afterFlag(document, flag->flag, moment).document;
            } else if (const auto *move = std::get_if<Move>(&step)) {
                result.entry = move->entry;
                document = afterMove(document, *move, moment).document;
            } else if (const auto *address = std::get_if<CheckAddress>(&step)) {
                const auto finding = m_effects.checkAddress(*address, m_call);
                if (!finding)
                    return fail(finding.error(), result);
                document = afterAddressCheck(document, *address, finding, m_ground.policy, moment)
                               .document;
            } else if (const auto *record = std::get_if<RecordTax>(&step)) {
                // Only ever as an order: Avalara keeps nothing of it.
                if (!record->isObserving)
                    break;
                const auto tax
                    = m_effects.recordTax(document, *record, m_ground, sourceSystem, m_call);
                if (!tax)
                    return fail(tax.error(), result);
                result.tax = *tax;
                document = afterRecording(document, *record, tax, m_ground.policy, moment).document;
            } else {
                break; // everything else would write
            }
        }
        if (document.state == DocumentState::Waiting)
            result.flag = document.flag;
    }

private:
    static void fail(const Error &error, TrialDocument &result) { result.error = error; }

    Effects &m_effects;
    const Ground &m_ground;
    Clock &m_clock;
    http::Call &m_call;
};

TrialDocument preview(
    Context &context,
    Stand &stand,
    const RecentInvoice &invoice,
    Effects &effects,
    http::Call &call)
{
    TrialDocument result;
    result.companyKey = stand.company.key;
    result.source.number = invoice.number;
    result.source.date = invoice.date;
    Result<SalesDocument> source = stand.ledger->connector().fetch(invoice.sourceId, call);
    if (!source) {
        result.error = source.error();
        return result;
    }
    result.source = *source;
    Document document;
    document.source = std::move(*source);
    document.code = documentCode(stand.ground.policy.codePrefix, document.source);
    Walk walk(effects, stand.ground, context.levy.clock(), call);
    walk.go(std::move(document), u"Levy"_s, result);
    return result;
}

} // namespace

Result<std::vector<TrialDocument>> trialRun(
    Context &context,
    const SetupDraft &draft,
    const std::function<void(qint64 done, qint64 total)> &progress)
{
    const auto line = AvalaraLine::open(context.levy.folder(), context.levy.clock(), draft, {});
    if (!line)
        return fail(line.error());
    http::Call call = callOf(context);
    Effects effects(context.levy.store(), (*line)->client(), context.levy.clock());
    std::vector<Stand> stands;
    qint64 total = 0;
    for (const SetupCompany &company : draft.chosen()) {
        Result<Stand> stand = standOf(context, draft, company, call);
        if (!stand)
            return fail(stand.error());
        total += qint64(stand->invoices.size());
        stands.push_back(std::move(*stand));
    }
    std::vector<TrialDocument> results;
    for (Stand &stand : stands) {
        for (const RecentInvoice &invoice : stand.invoices) {
            if (context.stop.stopRequested())
                return fail(ErrorKind::Cancelled, u"setup.stopped"_s);
            progress(qint64(results.size()), total);
            results.push_back(preview(context, stand, invoice, effects, call));
        }
    }
    progress(total, total);
    const Result<void> noted = note(
        context,
        u"setup.trial"_s,
        u"%1 invoices were previewed; nothing was recorded."_s.arg(results.size()),
        call);
    if (!noted)
        return fail(noted.error());
    return results;
}

} // namespace levy::setup
