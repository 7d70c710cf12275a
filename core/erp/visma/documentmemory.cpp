#include "core/erp/visma/documentmemory.h"

namespace levy::visma {

void DocumentMemory::note(const SalesDocument &document, const Json &row)
{
    Seen seen;
    seen.version = document.sourceVersion;
    seen.editing = editingOf(row);
    seen.vat = document.sourceTax;
    seen.isTurned = document.isCreditNote() && document.hasUnusualSign;
    const std::lock_guard lock(m_mutex);
    m_seen.insert(document.sourceId, new Seen(seen)); // the cache owns it
}

std::optional<DocumentMemory::Seen> DocumentMemory::find(
    const QString &sourceId, const QString &version) const
{
    const std::lock_guard lock(m_mutex);
    const Seen *seen = m_seen.object(sourceId);
    return seen && seen->version == version ? std::optional(*seen) : std::nullopt;
}

} // namespace levy::visma
