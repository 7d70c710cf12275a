#include "core/sync/freshintents.h"

#include <utility>

namespace levy {

void FreshIntents::add(const Document &document, const GroundKeeper::GroundPtr &ground)
{
    const std::lock_guard lock(m_mutex);
    m_intents[document.id] = {document.version, ground};
}

bool FreshIntents::isFresh(const Document &document, const GroundKeeper::GroundPtr &ground) const
{
    const std::lock_guard lock(m_mutex);
    const auto intended = m_intents.find(document.id);
    return intended != m_intents.end() && intended->second.version == document.version
        && intended->second.ground == ground;
}

bool FreshIntents::isUnsent(const Document &document) const
{
    const std::lock_guard lock(m_mutex);
    return document.intent && m_intents.contains(document.id);
}

void FreshIntents::take(DocumentId document)
{
    const std::lock_guard lock(m_mutex);
    m_intents.erase(document);
}

std::vector<DocumentId> FreshIntents::takeAll()
{
    const std::lock_guard lock(m_mutex);
    std::vector<DocumentId> all;
    for (const auto &[document, intended] : std::exchange(m_intents, {}))
        all.push_back(document);
    return all;
}

} // namespace levy
