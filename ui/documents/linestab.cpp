#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/documents/documenttabs.h"
#include "ui/documents/lineblock.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 20;
constexpr size_t openAtFirst = 2; ///< lines whose jurisdictions are shown at once

const TaxLine *taxOf(const Document &document, const DocumentLine &line)
{
    if (!document.tax)
        return nullptr;
    for (const TaxLine &tax : document.tax->lines) {
        if (tax.number == line.id)
            return &tax;
    }
    return nullptr;
}

QString cityOf(const Address &address)
{
    return address.region.isEmpty() ? address.city + u", "_s + address.country
                                    : address.city + u", "_s + address.region;
}

} // namespace

LinesTab::LinesTab(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, sizes::stackGap, 0, sizes::padding);
    column->setSpacing(0);
    m_places = new Label({}, {TextSize::Small, Tone::Secondary}, this);
    m_places->setWordWrap(true);
    m_expand = new Button(tr("Expand all"), u"chevron-down"_s, Button::Kind::Flat, this);
    m_expand->setSmall(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(inset, 0, inset - sizes::gap, sizes::gap);
    head->addWidget(m_places, 1);
    head->addWidget(m_expand);
    column->addLayout(head);
    connect(m_expand, &QPushButton::clicked, this, &LinesTab::expandAll);
    auto *heading = new LineWords(LineWords::Kind::Heading, this);
    heading->setWords(tr("Item"), {}, tr("Tax code"), tr("Amount"), tr("Tax"));
    column->addWidget(heading);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    m_total = new LineWords(LineWords::Kind::Total, this);
    column->addWidget(m_total);
    m_check = new Label({}, {TextSize::Small, Tone::Green}, this);
    m_check->setContentsMargins(inset, sizes::iconGap, inset, 0);
    m_check->setWordWrap(true);
    column->addWidget(m_check);
    auto *title
        = new Label(tr("Why this tax?"), {TextSize::Small, Tone::Secondary, QFont::DemiBold}, this);
    title->setContentsMargins(inset, sizes::padding, inset, sizes::iconGap);
    column->addWidget(title);
    m_why = (new Label({}, {TextSize::Small}, this))->wrapped();
    m_why->setContentsMargins(inset, 0, inset, 0);
    m_why->selectable();
    column->addWidget(m_why);
    column->addStretch(1);
}

void LinesTab::clear()
{
    for (LineBlock *block : m_blocks) {
        m_lines->removeWidget(block);
        block->hide();
        block->deleteLater();
    }
    m_blocks.clear();
}

bool LinesTab::isAllExpanded() const
{
    return std::all_of(m_blocks.begin(), m_blocks.end(), [](const LineBlock *block) {
        return block->isExpanded() || !block->canExpand();
    });
}

void LinesTab::expandAll()
{
    const bool isExpanded = !isAllExpanded();
    for (LineBlock *block : m_blocks)
        block->setExpanded(isExpanded);
}

void LinesTab::showExpand()
{
    const bool isAll = isAllExpanded();
    m_expand->setText(isAll ? tr("Collapse all") : tr("Expand all"));
    m_expand->setAccessibleName(m_expand->text());
    m_expand->setIconName(isAll ? u"chevron-right"_s : u"chevron-down"_s);
    m_expand->setVisible(std::any_of(m_blocks.begin(), m_blocks.end(), [](const LineBlock *block) {
        return block->canExpand();
    }));
    m_expand->updateGeometry();
}

void LinesTab::show(const DocumentView &view)
{
    clear();
    const Document &document = view.document;
    const SalesDocument &source = view.effective;
    m_places->setText(
        tr("%Ln line(s)", nullptr, int(source.lines.size()))
        + tr(" · ship-from %1 · ship-to %2").arg(cityOf(source.shipFrom), cityOf(source.shipTo)));
    for (const DocumentLine &line : source.lines) {
        auto *block = new LineBlock(line, taxOf(document, line), source.currency, this);
        m_lines->addWidget(block);
        block->setExpanded(m_blocks.size() < openAtFirst);
        m_blocks.push_back(block);
        connect(block, &LineBlock::expandedChanged, this, &LinesTab::showExpand);
    }
    showExpand();
    const QString tax
        = document.tax ? moneyText(document.tax->totalTax, source.currency) : noFigure;
    m_total->setWords(
        tr("Total"), source.currency, {}, moneyText(source.netTotal, source.currency), tax);
    if (document.tax) {
        Decimal sum;
        for (const TaxLine &line : document.tax->lines)
            sum = sum.plus(line.tax).value_or(sum);
        const bool agrees = sum == document.tax->totalTax;
        m_check->setTone(agrees ? Tone::Green : Tone::Red);
        m_check->setText(
            !agrees ? tr("The lines add up to %1, Avalara's total is %2.")
                          .arg(moneyText(sum, source.currency), tax)
                : document.hasEntry()
                ? tr("The lines add up to Avalara's total and to journal entry %1.")
                      .arg(document.entryNumber)
                : tr("The lines add up to Avalara's total."));
    }
    m_check->setVisible(document.tax.has_value());
    m_why->setText(whyThisTax(document, view.effective).join(u'\n'));
}

} // namespace levy::ui
