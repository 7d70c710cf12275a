#include "ui/frame/rail.h"

#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/frame/navitem.h"
#include "ui/theme/sizes.h"

#include <QButtonGroup>
#include <QIcon>
#include <QPainter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 8;
constexpr int logo = 22;

/// The program's mark and name.
class Brand final : public QWidget {
public:
    explicit Brand(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(sizes::topBar - 10);
    }
    void setNarrow(bool isNarrow)
    {
        m_isNarrow = isNarrow;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int x = m_isNarrow ? (width() - logo) / 2 : 12;
        QIcon(u":/icons/levy.svg"_s).paint(&painter, QRect(x, (height() - logo) / 2, logo, logo));
        if (!m_isNarrow) {
            paintText(
                painter,
                rect().adjusted(x + logo + 10, 0, 0, 0),
                u"Levy"_s,
                textFont(TextSize::Name, QFont::DemiBold),
                Colors::of(palette()).text);
        }
    }

private:
    bool m_isNarrow = false;
};

} // namespace

QString Rail::nameOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return tr("Overview");
    case PageId::Documents:
        return tr("Documents");
    case PageId::Review:
        return tr("Review");
    case PageId::Reconciliation:
        return tr("Reconciliation");
    case PageId::Audit:
        return tr("Audit trail");
    case PageId::Mappings:
        return tr("Mappings");
    case PageId::Connections:
        return tr("Connections");
    case PageId::Settings:
        break;
    }
    return tr("Settings");
}

QString Rail::iconOf(PageId page)
{
    static const std::array names{
        u"overview"_s,
        u"documents"_s,
        u"review"_s,
        u"reconciliation"_s,
        u"audit"_s,
        u"mappings"_s,
        u"connections"_s,
        u"settings"_s};
    return names[size_t(page)];
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset, 4, inset, 0);
    column->setSpacing(2);
    auto *brand = new Brand(this);
    brand->setObjectName(u"brand"_s);
    column->addWidget(brand);
    for (int i = 0; i < pageCount; ++i) {
        const auto page = PageId(i);
        if (page == PageId::Mappings) {
            // What is done every day stands above, what is set up once below.
            m_gap = new QWidget(this);
            m_gap->setFixedHeight(16);
            column->addWidget(m_gap);
        }
        auto *item = new NavItem(iconOf(page), nameOf(page), this);
        m_items[size_t(i)] = item;
        m_group->addButton(item, i);
        column->addWidget(item);
    }
    column->addStretch(1);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(inset + 4, sizes::gap, 0, sizes::stackGap);
    m_foot->setSpacing(sizes::iconGap);
    m_name = new Label({}, {TextSize::Small, Tone::Text, QFont::DemiBold}, this);
    m_name->setElided(true);
    m_mode = new Label({}, {TextSize::Tiny, Tone::Secondary}, this);
    m_tag = new Tag(Tag::Kind::Live, this);
    m_collapse = new IconButton(u"collapse-rail"_s, tr("Collapse"), this);
    column->addLayout(m_foot);
    arrangeFoot();
    setFixedWidth(sizes::rail);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(PageId(id)); });
    connect(m_collapse, &QPushButton::clicked, this, [this] {
        setCollapsed(!m_isCollapsed);
        Q_EMIT collapseToggled(m_isCollapsed);
    });
}

void Rail::arrangeFoot()
{
    while (QLayoutItem *item = m_foot->takeAt(0)) {
        if (QLayout *row = item->layout()) {
            while (QLayoutItem *inner = row->takeAt(0))
                delete inner; // a layout's items belong to whoever takes them
        }
        delete item;
    }
    const int side = m_isCollapsed ? 2 : inset;
    layout()->setContentsMargins(side, 4, side, 0);
    if (m_isCollapsed) {
        m_foot->setContentsMargins(0, sizes::gap, 0, sizes::stackGap);
        m_foot->addWidget(m_tag, 0, Qt::AlignHCenter);
        m_foot->addWidget(m_collapse, 0, Qt::AlignHCenter);
    } else {
        m_foot->setContentsMargins(inset + 4, sizes::stackGap, 0, sizes::stackGap);
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        // Without a workspace there is nothing to tag: one line is enough.
        if (m_isOpen)
            m_foot->addWidget(m_name);
        else
            row->addWidget(m_name, 1);
        row->addWidget(m_tag);
        row->addWidget(m_mode);
        if (m_isOpen)
            row->addStretch(1);
        row->addWidget(m_collapse);
        m_foot->addLayout(row);
    }
    m_name->setVisible(!m_isCollapsed);
    m_mode->setVisible(!m_isCollapsed);
}

void Rail::setCurrent(PageId page)
{
    m_items[size_t(page)]->setChecked(true);
}

void Rail::setBadge(PageId page, qint64 count)
{
    m_items[size_t(page)]->setBadge(count);
}

void Rail::setUsable(PageId page, bool isUsable)
{
    m_items[size_t(page)]->setEnabled(isUsable);
}

void Rail::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    for (NavItem *item : m_items)
        item->setCollapsed(isCollapsed);
    static_cast<Brand *>(findChild<QWidget *>(u"brand"_s))->setNarrow(isCollapsed);
    m_tag->setNarrow(isCollapsed);
    m_collapse->setIconName(isCollapsed ? u"chevron-right"_s : u"collapse-rail"_s);
    m_collapse->setAccessibleName(isCollapsed ? tr("Expand") : tr("Collapse"));
    m_collapse->setToolTip(m_collapse->accessibleName());
    setFixedWidth(isCollapsed ? sizes::railCollapsed : sizes::rail);
    arrangeFoot();
}

void Rail::setWorkspace(const QString &name, bool isOpen, bool isSandbox, const QString &mode)
{
    m_isOpen = isOpen;
    m_name->setText(isOpen ? name : tr("No workspace yet"));
    m_mode->setText(mode);
    m_tag->setKind(isSandbox ? Tag::Kind::Sandbox : Tag::Kind::Live);
    arrangeFoot();
    m_tag->setVisible(isOpen);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.line);
    const int middle = m_gap->geometry().center().y();
    painter.fillRect(QRect(sizes::padding, middle, width() - 2 * sizes::padding, 1), colors.line);
    painter.fillRect(QRect(0, m_foot->geometry().y(), width() - 1, 1), colors.line);
}

} // namespace levy::ui
