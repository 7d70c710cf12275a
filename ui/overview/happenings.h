#pragma once

#include "core/audit/auditevent.h"
#include "ui/components/eventlist.h"

#include <QCoreApplication>

#include <vector>

namespace levy::ui {

/// What happened, for somebody who was away: technical steps are left out and what happened to many
/// documents within minutes is said once.
class Happenings {
    Q_DECLARE_TR_FUNCTIONS(Happenings)

public:
    struct Happening {
        AuditEvent last; ///< the newest one
        qint64 count = 1;
        QString amount; ///< of all together with its currency, empty across currencies
    };

    /// From events newest first; at most so many.
    [[nodiscard]] static std::vector<Happening> of(
        const std::vector<AuditEvent> &events, size_t most);
    /// As a line on the screen; `connection` is its name.
    [[nodiscard]] static EventList::Entry entry(
        const Happening &happening, const QString &connection);
};

} // namespace levy::ui
