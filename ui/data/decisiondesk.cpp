#include "ui/data/decisiondesk.h"

#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "core/workspace/documents.h"
#include "ui/data/backend.h"

namespace levy::ui {

namespace {

QString sentenceOf(const Error &error)
{
    // What the rules refuse is said in the refusal itself.
    if (error.kind != ErrorKind::Rejected || error.message.isEmpty())
        return explain(error).text;
    QString sentence = error.message;
    sentence[0] = sentence[0].toUpper();
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

} // namespace

DecisionDesk::DecisionDesk(Backend &backend, const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_preferences(preferences)
{
}

bool DecisionDesk::canUndo() const
{
    return !m_last.empty() && QDateTime::currentDateTimeUtc() < m_effectAt;
}

void DecisionDesk::decide(
    const std::vector<DocumentId> &documents, const Decision &decision, const QString &what)
{
    struct Answer {
        std::vector<Taken> taken;
        std::optional<Error> refusal;
    };
    const auto delay = std::chrono::seconds(m_preferences.undoSeconds);
    const QString person = m_backend.person();
    m_backend.change(
        this,
        [documents, decision, delay, person](Levy &levy) -> Result<Answer> {
            Answer answer;
            for (const DocumentId id : documents) {
                const auto before = levy.store().read(
                    [&](Reader &reader) { return documents::load(reader, id); });
                if (!before)
                    return fail(before.error());
                if (!*before)
                    continue;
                const Result<Document> after
                    = levy.decide(**before, takingEffectAfter(decision, delay), person);
                if (after)
                    answer.taken.push_back({**before, *after});
                else if (after.error().kind == ErrorKind::Storage)
                    return fail(after.error());
                else
                    answer.refusal = after.error();
            }
            return answer;
        },
        [this, what, delay](const Result<Answer> &answer) {
            if (!answer) {
                Q_EMIT refused(sentenceOf(answer.error()));
                return;
            }
            if (!answer->taken.empty()) {
                m_last = answer->taken;
                m_lastWhat = what;
                m_effectAt = QDateTime::currentDateTimeUtc().addSecs(delay.count());
                m_backend.wakeAt(m_effectAt);
                Q_EMIT decided(what, m_effectAt);
            }
            if (answer->refusal)
                Q_EMIT refused(sentenceOf(*answer->refusal));
        });
}

void DecisionDesk::release(const Result<DecisionSummary> &summary, const QString &what)
{
    if (!summary) {
        Q_EMIT refused(sentenceOf(summary.error()));
        return;
    }
    m_last.clear();
    m_backend.wakeAt(QDateTime::currentDateTimeUtc());
    Q_EMIT doneAtOnce(what, summary->changed);
    if (!summary->refused.empty())
        Q_EMIT refused(sentenceOf(summary->refused.front().second));
}

void DecisionDesk::correctCustomer(
    const Document &document, const Address &address, const QString &what)
{
    m_backend.change(
        this,
        [document, address, person = m_backend.person()](Levy &levy) {
            return levy.correctCustomerAddress(document, address, person);
        },
        [this, what](const Result<DecisionSummary> &summary) { release(summary, what); });
}

void DecisionDesk::confirmSigns(const QString &connection, const QString &what)
{
    m_backend.change(
        this,
        [connection, person = m_backend.person()](Levy &levy) {
            return levy.confirmSigns(connection, person);
        },
        [this, what](const Result<DecisionSummary> &summary) { release(summary, what); });
}

void DecisionDesk::undo()
{
    if (!canUndo())
        return;
    const std::vector<Taken> last = std::move(m_last);
    m_last.clear();
    m_backend.change(
        this,
        [last, person = m_backend.person()](Levy &levy) -> Result<void> {
            for (const Taken &taken : last) {
                const Result<Document> back = undoDecision(levy, taken.before, taken.after, person);
                if (!back)
                    return fail(back.error());
            }
            return {};
        },
        [this, what = m_lastWhat](const Result<void> &done) {
            if (done)
                Q_EMIT undone(what);
            else
                Q_EMIT refused(sentenceOf(done.error()));
        });
}

} // namespace levy::ui
