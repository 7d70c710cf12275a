#pragma once

#include "core/model/document.h"
#include "core/sync/groundkeeper.h"

#include <map>
#include <mutex>
#include <vector>

namespace levy {

/// Intents that this run stored and has not acted on: their entries were certainly not sent, so no
/// look-up is needed before they are. An intent that is not known here may have been. Thread-safe.
class FreshIntents {
public:
    /// The document as it is stored with its intent, and the ground on which that was decided.
    void add(const Document &document, const GroundKeeper::GroundPtr &ground);
    /// Whether the entry may be sent: neither the document nor its ground has changed since.
    [[nodiscard]] bool isFresh(
        const Document &document, const GroundKeeper::GroundPtr &ground) const;
    /// Whether the document carries an intent of this run, changed or not since: nothing was sent.
    [[nodiscard]] bool isUnsent(const Document &document) const;
    /// From now on it may have been sent.
    void take(DocumentId document);
    [[nodiscard]] std::vector<DocumentId> takeAll();

private:
    struct Intended {
        qint64 version = 0;
        GroundKeeper::GroundPtr ground;
    };

    mutable std::mutex m_mutex;
    std::map<DocumentId, Intended> m_intents;
};

} // namespace levy
