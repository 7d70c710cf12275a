#include "ui/documents/documentcolumns.h"

#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/components/tableview.h"
#include "ui/data/documentsmodel.h"
#include "ui/data/documentwords.h"
#include "ui/data/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace levy::ui {

namespace {

constexpr int cellInset = 16; ///< both sides
constexpr int mostScrolled = 60; ///< with more missing, names keep their room
constexpr int sortArrow = 38;

/// Widths in the order of the columns; headings and statuses may ask for more.
constexpr std::array widths{0, 100, 72, 72, 138, 122, 92, 84, 50, 106, 104, 116, 180};
constexpr std::array shownAtFirst{
    DocumentColumn::Status,
    DocumentColumn::Number,
    DocumentColumn::Source,
    DocumentColumn::Date,
    DocumentColumn::Customer,
    DocumentColumn::ShipTo,
    DocumentColumn::Net,
    DocumentColumn::Tax,
    DocumentColumn::Currency,
    DocumentColumn::Avalara};

/// Never cut off.
constexpr std::array whole{DocumentColumn::Number, DocumentColumn::Net, DocumentColumn::Tax};

/// What takes the room that is left, and gives some where there is too little.
struct Elastic {
    DocumentColumn column;
    int share; ///< of the room
    int most; ///< so much wider at the most
    int gives;
};
constexpr Elastic elastics[]{
    {DocumentColumn::Customer, 5, 140, 32},
    {DocumentColumn::ShipTo, 3, 70, 24},
    {DocumentColumn::Source, 2, 40, 0},
    {DocumentColumn::Reason, 5, 160, 0}};

} // namespace

DocumentColumns::DocumentColumns(
    TableView *table, DocumentsModel *model, Button *chooser, Preferences &preferences)
    : QObject(table)
    , m_table(table)
    , m_model(model)
    , m_chooser(chooser)
    , m_preferences(preferences)
{
    header()->setSectionsMovable(true);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setStretchLastSection(true);
    header()->setSortIndicator(int(DocumentColumn::Date), Qt::DescendingOrder);
    header()->setResizeContentsPrecision(
        0); // what is in view is measured, no other row is asked for
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    restore();
    m_table->viewport()->installEventFilter(this);
    connect(header(), &QHeaderView::sortIndicatorChanged, m_model, &DocumentsModel::sort);
    m_menu = addMenu(m_chooser);
    connect(m_menu, &QMenu::aboutToShow, this, &DocumentColumns::fillMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        m_menu->popup(header()->mapToGlobal(place));
    });
    connect(header(), &QHeaderView::sectionMoved, this, &DocumentColumns::save);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        // The last one takes what is left: nobody chose that.
        if (m_isFitting || isLastShown(column))
            return;
        m_isOwn = true;
        save();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DocumentColumns::growFigures);
    connect(m_model, &PagedModel::filled, this, &DocumentColumns::growFigures);
}

QHeaderView *DocumentColumns::header() const
{
    return m_table->horizontalHeader();
}

bool DocumentColumns::isLastShown(int column) const
{
    for (int visual = header()->count() - 1; visual >= 0; --visual) {
        const int logical = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

int DocumentColumns::leastWidth(int column) const
{
    const QFontMetrics heading(textFont(TextSize::Small, QFont::Medium));
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool isSorted = header()->sortIndicatorSection() == column;
    int width = qMax(
        widths[size_t(column)],
        heading.horizontalAdvance(title) + cellInset + (isSorted ? sortArrow : 0));
    if (DocumentColumn(column) == DocumentColumn::Status) {
        for (int group = 0; group <= int(DocumentGroup::Excluded); ++group) {
            const int pill = pillSize(statusPill(DocumentGroup(group))).width();
            width = qMax(width, sizes::margin + pill + cellInset / 2);
        }
    }
    return width;
}

void DocumentColumns::restore()
{
    m_isOwn = !m_preferences.documentColumns.isEmpty()
        && header()->restoreState(m_preferences.documentColumns);
    if (!m_isOwn) {
        for (int i = 0; i < m_model->columnCount(); ++i) {
            const bool isShown
                = std::find(shownAtFirst.begin(), shownAtFirst.end(), DocumentColumn(i))
                != shownAtFirst.end();
            header()->setSectionHidden(i, !isShown);
        }
        header()->moveSection(
            header()->visualIndex(int(DocumentColumn::Number)),
            header()->visualIndex(int(DocumentColumn::Source)));
    }
    showCount();
    fit();
}

void DocumentColumns::save()
{
    m_preferences.documentColumns = header()->saveState();
    Q_EMIT changed();
}

void DocumentColumns::fit()
{
    if (m_isOwn)
        return;
    m_isFitting = true;
    std::array<int, widths.size()> wanted{};
    int room = m_table->viewport()->width();
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (header()->isSectionHidden(i))
            continue;
        wanted[size_t(i)] = leastWidth(i);
        if (std::find(whole.begin(), whole.end(), DocumentColumn(i)) != whole.end())
            wanted[size_t(i)] = qMax(wanted[size_t(i)], m_table->columnWidth(i));
        room -= wanted[size_t(i)];
    }
    int shares = 0;
    int gives = 0;
    for (const Elastic &elastic : elastics) {
        if (!header()->isSectionHidden(int(elastic.column))) {
            shares += elastic.share;
            gives += elastic.gives;
        }
    }
    for (const Elastic &elastic : elastics) {
        if (header()->isSectionHidden(int(elastic.column)) || shares == 0)
            continue;
        int &width = wanted[size_t(elastic.column)];
        if (room >= 0)
            width += qMin(elastic.most, room * elastic.share / shares);
        else if (-room <= gives + mostScrolled)
            width -= elastic.gives;
    }
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (wanted[size_t(i)] > 0)
            m_table->setColumnWidth(i, wanted[size_t(i)]);
    }
    m_isFitting = false;
}

/// As wide as the widest that came into view so far.
void DocumentColumns::growFigures()
{
    bool hasGrown = false;
    for (const DocumentColumn column : whole) {
        const int needed
            = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(int(column));
        if (header()->isSectionHidden(int(column)) || needed <= m_table->columnWidth(int(column)))
            continue;
        m_isFitting = true;
        m_table->setColumnWidth(int(column), needed);
        m_isFitting = false;
        hasGrown = true;
    }
    if (hasGrown)
        fit();
}

bool DocumentColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void DocumentColumns::showCount()
{
    const int all = m_model->columnCount();
    //: so many of the table's columns are shown
    m_chooser->setCount(
        tr("%1 of %2").arg(countText(all - header()->hiddenSectionCount()), countText(all)));
}

void DocumentColumns::fillMenu()
{
    m_menu->clear();
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        QAction *action = m_menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        action->setEnabled(column != int(DocumentColumn::Number));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_isFitting = true;
            header()->setSectionHidden(column, !isShown);
            m_isFitting = false;
            showCount();
            fit();
            save();
        });
    }
}

} // namespace levy::ui
