#include "ui/wizard/companylist.h"

#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 36;
constexpr int numberWidth = 72;
constexpr int currencyWidth = 72;
constexpr int countWidth = 124;
constexpr int accessWidth = 116;
constexpr int rowsSeen = 4;

class HeadRow final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = Colors::of(palette());
        painter.setClipRect(rect());
        paintPanel(
            painter, QRectF(rect()).adjusted(0, 0, 0, 8), colors.raised, QColor(), sizes::radius);
        painter.fillRect(0, height() - 1, width(), 1, colors.line);
    }
};

QHBoxLayout *cellsOf(QWidget *row)
{
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(sizes::stackGap, 0, sizes::stackGap, 0);
    cells->setSpacing(sizes::gap);
    return cells;
}

} // namespace

QString accessName(exact::Access access)
{
    switch (access) {
    case exact::Access::SalesInvoices:
        return CompanyList::tr("Sales invoices");
    case exact::Access::Customers:
        return CompanyList::tr("Customers");
    case exact::Access::Items:
        return CompanyList::tr("Items");
    case exact::Access::ChartOfAccounts:
        return CompanyList::tr("Chart of accounts");
    case exact::Access::CostCenters:
        return CompanyList::tr("Cost centers");
    case exact::Access::JournalEntries:
        return CompanyList::tr("Journal entries");
    case exact::Access::Deletions:
        break;
    }
    return CompanyList::tr("Deletions");
}

CompanyList::CompanyList(QWidget *parent)
    : Card(parent)
{
    body()->setContentsMargins(1, 1, 1, 1);
    body()->setSpacing(0);
    auto *head = new HeadRow(this);
    head->setFixedHeight(28);
    QHBoxLayout *cells = cellsOf(head);
    const auto add = [&](const QString &text, int width, Qt::Alignment alignment = Qt::AlignLeft) {
        auto *label = new Label(text, {TextSize::Small, Tone::Secondary, QFont::Medium}, head);
        label->setAlignment(alignment | Qt::AlignVCenter);
        if (width > 0)
            label->setMinimumWidth(width);
        cells->addWidget(label, width > 0 ? 0 : 1);
    };
    cells->addSpacing(boxWidth - sizes::gap);
    add(tr("Division"), numberWidth);
    add(tr("Name"), 0);
    add(tr("Currency"), currencyWidth);
    add(tr("Invoices, 30 days"), countWidth, Qt::AlignRight);
    add(tr("Access"), accessWidth);
    body()->addWidget(head);
    m_rowsArea = new QWidget(this);
    body()->addWidget(m_rowsArea);
}

QWidget *CompanyList::makeRow(const SetupCompany &company)
{
    auto *row = new QWidget(m_rowsArea);
    row->setFixedHeight(sizes::row);
    QHBoxLayout *cells = cellsOf(row);
    auto *box = new QCheckBox(row);
    box->setFixedWidth(boxWidth - sizes::gap);
    box->setChecked(company.isChosen);
    box->setAccessibleName(tr("Work on %1 %2").arg(company.key, company.name));
    cells->addWidget(box);
    auto *number = new Label(company.key, {TextSize::Body, Tone::Text, QFont::Medium}, row);
    number->setMinimumWidth(numberWidth);
    cells->addWidget(number);
    auto *name = new Label(company.name, {}, row);
    name->setElided(true);
    cells->addWidget(name, 1);
    auto *currency = new Label(company.currency, {TextSize::Body, Tone::Secondary}, row);
    currency->setMinimumWidth(currencyWidth);
    cells->addWidget(currency);
    auto *count = new Label(
        company.invoices < 0 ? u"–"_s : countText(company.invoices),
        {TextSize::Body, company.invoices < 0 ? Tone::Faint : Tone::Text},
        row);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(countWidth);
    cells->addWidget(count);
    auto *access = new Label({}, {TextSize::Body, Tone::Secondary}, row);
    access->setMinimumWidth(accessWidth);
    cells->addWidget(access);
    connect(box, &QCheckBox::clicked, this, [this, key = company.key](bool isChosen) {
        Q_EMIT toggled(key, isChosen);
    });
    m_rows[company.key] = {box, access};
    return row;
}

void CompanyList::show(const std::vector<SetupCompany> &companies)
{
    m_rows.clear();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    body()->removeWidget(m_rowsArea);
    m_rowsArea->deleteLater();
    auto *rows = new QWidget(area);
    m_rowsArea = rows;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const SetupCompany &company : companies) {
        if (column->count() > 0)
            column->addWidget(new HairLine(Qt::Horizontal, rows));
        column->addWidget(makeRow(company));
    }
    rows->setAutoFillBackground(false);
    area->setWidget(rows);
    m_rowsArea = area;
    const int seen = qMin(int(companies.size()), rowsSeen);
    area->setFixedHeight(seen * (sizes::row + 1) + 2);
    body()->addWidget(area);
    for (const SetupCompany &company : companies)
        setAccess(company.key, company.isTested ? Access::Good : Access::NotTested);
}

void CompanyList::setAccess(const QString &key, Access access)
{
    const auto found = m_rows.find(key);
    if (found == m_rows.end())
        return;
    Label *label = found->second.access;
    switch (access) {
    case Access::NotTested:
        label->setText(tr("not tested"));
        label->setTone(Tone::Secondary);
        break;
    case Access::Testing:
        label->setText(tr("testing …"));
        label->setTone(Tone::Secondary);
        break;
    case Access::Good:
        label->setText(u"✓ "_s + tr("works"));
        label->setTone(Tone::Green);
        break;
    case Access::Missing:
        label->setText(u"✕ "_s + tr("right missing"));
        label->setTone(Tone::Red);
        break;
    }
}

QCheckBox *CompanyList::box(const QString &key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : found->second.box;
}

} // namespace levy::ui
