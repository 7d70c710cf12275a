#include "ui/review/reviewlist.h"

#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/components/toast.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/review/reviewdelegate.h"
#include "ui/theme/sizes.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 2000; ///< more than a person decides in a week

} // namespace

ReviewList::ReviewList(Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_backend(desk.backend)
    , m_decisions(desk.decisions)
{
    setFixedWidth(sizes::reviewList);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sizes::padding, 10, sizes::stackGap, 10);
    m_count = new Label({}, {TextSize::Body, Tone::Text, QFont::DemiBold}, this);
    m_count->setWordWrap(true);
    head->addWidget(m_count, 1);
    m_order = new LabelledCombo({}, this);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("By reason"), tr("By age"), tr("By amount")});
    head->addWidget(m_order);
    column->addLayout(head);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    m_model = new ReviewModel(this);
    m_view = new QListView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ReviewDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Documents that wait for a person"));
    column->addWidget(m_view, 1);
    m_toast = new Toast(this);
    auto *toastRow = new QVBoxLayout;
    toastRow->setContentsMargins(sizes::stackGap, sizes::gap, sizes::stackGap, sizes::stackGap);
    toastRow->addWidget(m_toast);
    column->addLayout(toastRow);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(sizes::padding, sizes::stackGap, sizes::padding, sizes::stackGap);
    foot->setSpacing(6);
    m_corrected = new Button(tr("Reprocess all corrected"), u"sync"_s, Button::Kind::Default, this);
    m_corrected->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    foot->addWidget(m_corrected);
    m_correctedNote = (new Label(
                           tr("Fetches each document again; those that changed go on."),
                           {TextSize::Small, Tone::Secondary},
                           this))
                          ->wrapped();
    foot->addWidget(m_correctedNote);
    column->addLayout(foot);

    m_view->viewport()->installEventFilter(this);
    connect(m_order, &QComboBox::activated, this, &ReviewList::load);
    connect(m_corrected, &QPushButton::clicked, this, &ReviewList::reprocessCorrected);
    connect(&m_backend, &Backend::documentsChanged, this, &ReviewList::load);
    connect(
        m_view->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex &now) {
            const qint64 id = m_model->idAt(now.row());
            if (id <= 0 || id == m_current)
                return;
            m_current = id;
            m_currentRow = now.row();
            Q_EMIT currentChanged(id);
        });
    load();
}

/// What was brought into sight before the page was shown had another height to be seen in.
bool ReviewList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResized = watched == m_view->viewport() && event->type() == QEvent::Resize;
    if (isResized && m_current > 0)
        QTimer::singleShot(0, this, [this] { bringIntoSight(m_currentRow); });
    return QWidget::eventFilter(watched, event);
}

qint64 ReviewList::current() const
{
    return m_current;
}

void ReviewList::setCurrent(qint64 id)
{
    m_current = id;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_currentRow = row;
        goTo(row);
    }
    Q_EMIT currentChanged(id);
}

void ReviewList::step(int direction)
{
    const int next = m_model->nextRow(m_currentRow, direction);
    if (next >= 0)
        goTo(next);
}

void ReviewList::goTo(int row)
{
    m_view->setCurrentIndex(m_model->index(row));
    bringIntoSight(row);
}

/// With the heading above it, where it is the first of its group.
void ReviewList::bringIntoSight(int row)
{
    if (row > 0 && m_model->idAt(row - 1) == 0)
        m_view->scrollTo(m_model->index(row - 1));
    m_view->scrollTo(m_model->index(row));
}

void ReviewList::load()
{
    const quint64 question = ++m_question;
    m_backend.read(
        this,
        [](Levy &levy) {
            return levy.store().read([](Reader &reader) -> Result<std::vector<ListedDocument>> {
                const auto ids = documentlist::ids(
                    reader,
                    {.group = DocumentGroup::Review,
                     .sort = DocumentColumn::Status,
                     .isDescending = false},
                    mostListed);
                if (!ids)
                    return fail(ids.error());
                return documentlist::rows(reader, *ids);
            });
        },
        [this, question](const Result<std::vector<ListedDocument>> &documents) {
            if (question != m_question)
                return;
            if (documents)
                return show(*documents);
            m_model->setDocuments({}, ReviewModel::Order(m_order->currentIndex()));
            m_count->setText({});
            Q_EMIT failed(explainReading(documents.error()).text);
        });
}

void ReviewList::show(const std::vector<ListedDocument> &documents)
{
    m_model->setDocuments(documents, ReviewModel::Order(m_order->currentIndex()));
    m_count->setText(tr("%Ln document(s) wait", nullptr, int(m_backend.waitingForReview())));
    int row = m_model->rowOf(m_current);
    if (row < 0) {
        // The one that was decided is gone: the next at its place comes up.
        row = m_model->nextRow(qMin(m_currentRow, m_model->rowCount()) - 1, 1);
        if (row < 0)
            row = m_model->nextRow(m_model->rowCount(), -1);
    }
    if (row >= 0) {
        goTo(row);
    } else if (m_current != 0 || documents.empty()) {
        m_current = 0;
        Q_EMIT currentChanged(0);
    }
    Q_EMIT filled();
}

void ReviewList::reprocessCorrected()
{
    m_corrected->setEnabled(false);
    const QPointer<ReviewList> self(this);
    m_backend.errand(
        this,
        tr("Looking for corrected documents …"),
        [self](Levy &levy, const StopToken &stop) {
            return levy::reprocessCorrected(levy, stop, [self](qint64 done, qint64 total) {
                QMetaObject::invokeMethod(
                    qApp,
                    [self, done, total] {
                        if (self)
                            self->m_correctedNote->setText(
                                tr("Looked at %1 of %2").arg(done).arg(total));
                    },
                    Qt::QueuedConnection);
            });
        },
        [this](const Result<DecisionSummary> &summary) {
            m_corrected->setEnabled(true);
            if (summary) {
                m_correctedNote->setText(
                    tr("%Ln document(s) had changed and go on.", nullptr, int(summary->changed)));
                m_backend.wakeAt(QDateTime::currentDateTimeUtc());
            } else {
                m_correctedNote->setText(explain(summary.error()).text);
            }
        });
}

void ReviewList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.line);
}

} // namespace levy::ui
