#pragma once

#include "core/audit/auditevent.h"
#include "core/audit/auditfilter.h"
#include "ui/data/pagedmodel.h"
#include "ui/theme/painting.h"

#include <QCache>

namespace levy::ui {

class Backend;

/// The audit trail for a table, newest first.
class AuditModel : public PagedModel {
    Q_OBJECT

public:
    enum class Column { Time, Actor, Event, Document, Amount, Outcome, Lock };

    explicit AuditModel(Backend &backend, QObject *parent = nullptr);

    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    [[nodiscard]] const AuditEvent *eventAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

protected:
    void requestIds(quint64 token, bool onlyFirst) override;
    void requestRows(quint64 token, int page, const std::vector<qint64> &ids) override;
    void dropRows() override;

private:
    using Page = std::vector<AuditEvent>;

    Backend &m_backend;
    AuditFilter m_filter;
    mutable QCache<int, Page> m_pages; // reading moves a page to the front
};

// Words about events, also for the history of a document and the overview.
[[nodiscard]] QString eventTitle(const QString &kind); ///< "Committed in Avalara"
/// What happened, in the window's language; in English as the trail has it. `connection`: its name.
[[nodiscard]] QString eventSentence(const AuditEvent &event, const QString &connection = {});
[[nodiscard]] QString eventIcon(const AuditEvent &event);
[[nodiscard]] Tone eventTone(const AuditEvent &event);
[[nodiscard]] QString actorName(const QString &actor); ///< "Levy", or the person's name
[[nodiscard]] PillText outcomePill(const AuditEvent &event);
/// The tax or net amount that the event is about with its currency, or empty.
[[nodiscard]] QString eventAmount(const AuditEvent &event);

} // namespace levy::ui
