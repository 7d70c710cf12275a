#include "ui/data/auditmodel.h"

#include "core/service/explain.h"
#include "ui/components/cells.h"
#include "ui/components/formats.h"
#include "ui/data/backend.h"

#include <QHash>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptPages = 64;

QString text(const AuditEvent &event, AuditModel::Column column)
{
    switch (column) {
    case AuditModel::Column::Time: {
        const QDate day = event.at.toLocalTime().date();
        const QString time = clockWithSeconds(event.at);
        return day == QDate::currentDate() ? time : shortDay(day) + u' ' + time;
    }
    case AuditModel::Column::Actor:
        return actorName(event.actor);
    case AuditModel::Column::Event:
        return eventTitle(event.kind);
    case AuditModel::Column::Document:
        return event.documentNumber.isEmpty() ? noFigure : event.documentNumber;
    case AuditModel::Column::Amount: {
        const QString amount = eventAmount(event);
        return amount.isEmpty() ? noFigure : amount;
    }
    case AuditModel::Column::Outcome:
        return outcomePill(event).word;
    case AuditModel::Column::Lock:
        return event.irreversible ? AuditModel::tr("Irreversible") : QString();
    }
    return {};
}

} // namespace

AuditModel::AuditModel(Backend &backend, QObject *parent)
    : PagedModel(parent)
    , m_backend(backend)
    , m_pages(keptPages)
{
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    restart();
}

const AuditEvent *AuditModel::eventAt(int row) const
{
    const Page *page = m_pages.object(row / pageSize);
    const size_t at = size_t(row % pageSize);
    return page && at < page->size() && (*page)[at].sequence == idAt(row) ? &(*page)[at] : nullptr;
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Lock) + 1;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const AuditEvent *event = eventAt(index.row());
    if (!event) {
        wantRow(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*event, column);
    case Qt::ToolTipRole:
        return column == Column::Time ? event->at.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u" UTC"_s
                                      : QVariant();
    case WeightRole:
        if (column == Column::Document || (column == Column::Event && event->irreversible))
            return int(QFont::Medium);
        return {};
    case IconRole:
        if (column == Column::Actor)
            return event->actor.startsWith("person:"_L1) ? u"user"_s : u"sync"_s;
        if (column == Column::Outcome)
            return outcomePill(*event).icon;
        return column == Column::Lock && event->irreversible ? QVariant(u"lock"_s) : QVariant();
    case IconToneRole:
        if (column == Column::Outcome)
            return int(outcomePill(*event).tone);
        if (column == Column::Actor)
            return int(event->actor.startsWith("person:"_L1) ? Tone::Accent : Tone::Secondary);
        return int(Tone::Indigo);
    case ToneRole:
        if (column == Column::Lock)
            return int(Tone::Indigo);
        if (column == Column::Amount)
            return int(eventAmount(*event).isEmpty() ? Tone::Faint : Tone::Text);
        return column == Column::Document && event->documentNumber.isEmpty()
            ? QVariant(int(Tone::Faint))
            : QVariant();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Time:
        return tr("Time");
    case Column::Actor:
        return tr("Actor");
    case Column::Event:
        return tr("Event");
    case Column::Document:
        return tr("Document");
    case Column::Amount:
        return tr("Amount");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Lock:
        return tr("Lock");
    }
    return {};
}

void AuditModel::requestIds(quint64 token, bool onlyFirst)
{
    AuditFilter filter = m_filter;
    filter.limit = onlyFirst ? pageSize * 2 : 0;
    const auto ask = [filter](Levy &levy) {
        return levy.store().read(
            [&](Reader &reader) { return levy.trail().sequences(reader, filter); });
    };
    const auto then = [this, token, limit = filter.limit](const Result<std::vector<qint64>> &ids) {
        if (ids)
            takeIds(token, *ids, limit == 0 || int(ids->size()) < limit);
        else
            takeFailure(token, explainReading(ids.error()).text);
    };
    if (onlyFirst)
        m_backend.readSoon(this, ask, then);
    else
        m_backend.read(this, ask, then);
}

void AuditModel::requestRows(quint64 token, int page, const std::vector<qint64> &ids)
{
    m_backend.readSoon(
        this,
        [ids](Levy &levy) {
            return levy.store().read(
                [&](Reader &reader) { return levy.trail().events(reader, ids); });
        },
        [this, token, page](const Result<std::vector<AuditEvent>> &events) {
            if (!events)
                return takeFailure(token, explainReading(events.error()).text);
            m_pages.insert(page, new Page(*events)); // the cache takes it over
            takeRows(token, page);
        });
}

void AuditModel::dropRows()
{
    m_pages.clear();
}

} // namespace levy::ui
