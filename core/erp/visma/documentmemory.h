#pragma once

#include "core/erp/visma/translation.h"

#include <QCache>

#include <mutex>
#include <optional>

namespace levy::visma {

/// What was seen of the latest documents, so that a write need not read its document first. Only a
/// saving: what is not in here is read. Thread-safe.
class DocumentMemory {
public:
    struct Seen {
        QString version;
        Editing editing = Editing::Impossible;
        Decimal vat; ///< signed as in SalesDocument
        bool isTurned = false; ///< a credit whose amounts came negative

        bool operator==(const Seen &) const = default;
    };

    void note(const SalesDocument &document, const Json &row);
    /// Only if it is of that version.
    [[nodiscard]] std::optional<Seen> find(const QString &sourceId, const QString &version) const;

private:
    static constexpr int mostDocuments = 20'000;

    mutable std::mutex m_mutex;
    mutable QCache<QString, Seen> m_seen{mostDocuments}; // looking up moves to the front
};

} // namespace levy::visma
