// Intents: what is stored before an entry is sent, so that after a crash it is looked for.
#include "core/base/failpoint.h"
#include "core/sync/engine_run.h"
#include "core/workspace/documents.h"

namespace levy {

namespace {

const QString self = QStringLiteral("levy");

bool isPutOff(const Document &document, const QDateTime &now)
{
    return document.notBefore.isValid() && document.notBefore > now;
}

} // namespace

Result<Document> Engine::Run::intend(
    const Document &document, const PostEntry &step, const GroundKeeper::GroundPtr &ground)
{
    Recorder &recorder = m_engine.m_recorder;
    const Moment moment{m_engine.m_clock.now(), 0};
    const std::vector<DocumentId> waiting = m_board.nextForSlot(
        document.source.connection, std::size_t(std::max(0, m_engine.m_options.intentsAhead)));
    std::vector<Document> intended; // with their intents
    LEVY_FAILPOINT("sync.intend.before");
    Result<Document> own
        = recorder.store().write([&](Transaction &transaction) -> Result<Document> {
              intended.clear();
              const Result<qint64> version = m_engine.m_grounds.heed(transaction);
              if (!version)
                  return fail(version.error());
              if (*version != ground->version) {
                  // Decided on what holds no more: the walk decides anew.
                  return document;
              }
              const auto intendIn = [&](const Document &one, const PostEntry &post) {
                  return recorder.recordIn(
                      transaction,
                      one,
                      [&](const Document &current) {
                          // Somebody changed it meanwhile: nothing is written on an old view.
                          return current.version == one.version
                              ? beforePosting(current, post, ground->policy, moment)
                              : Change{current, {}};
                      },
                      {},
                      self);
              };
              Result<Document> stored = intendIn(document, step);
              if (!stored)
                  return stored;
              if (stored->intent && stored->version == document.version + 1)
                  intended.push_back(*stored);
              for (const DocumentId id : waiting) {
                  const auto next = documents::load(transaction, id);
                  if (!next)
                      return fail(next.error());
                  if (!*next || isPutOff(**next, moment.now))
                      continue;
                  const Step itsStep = nextStep(**next, *ground);
                  const auto *post = std::get_if<PostEntry>(&itsStep);
                  if (!post)
                      continue;
                  Result<Document> ahead = intendIn(**next, *post);
                  if (!ahead)
                      return ahead;
                  intended.push_back(std::move(*ahead));
              }
              return stored;
          });
    LEVY_FAILPOINT("sync.intend.after");
    if (!own)
        return own;
    for (const Document &one : intended)
        m_intents.add(one, ground);
    return own;
}

void Engine::Run::end()
{
    Recorder &recorder = m_engine.m_recorder;
    const std::vector<DocumentId> notSent = m_intents.takeAll();
    if (notSent.empty())
        return;
    const Result<bool> withdrawn
        = recorder.store().write([&](Transaction &transaction) -> Result<bool> {
              for (const DocumentId id : notSent) {
                  const auto document = documents::load(transaction, id);
                  if (!document)
                      return fail(document.error());
                  if (!*document || !(*document)->intent)
                      continue;
                  const Result<Document> stored
                      = recorder.recordIn(transaction, **document, withoutPosting, {}, self);
                  if (!stored)
                      return fail(stored.error());
              }
              return true;
          });
    // Left as they are, they are looked for before they are sent: only slower.
    if (!withdrawn)
        m_board.abort(withdrawn.error());
}

} // namespace levy
