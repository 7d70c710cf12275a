#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/documents/documenttabs.h"
#include "ui/documents/lineblock.h"
#include "ui/theme/sizes.h"

#include <QVBoxLayout>

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
    m_places->setContentsMargins(inset, 0, inset, sizes::gap);
    m_places->setWordWrap(true);
    column->addWidget(m_places);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    m_total = new Label({}, {TextSize::Body, Tone::Text, QFont::DemiBold}, this);
    m_total->setContentsMargins(inset, sizes::stackGap, inset, 0);
    m_total->setAlignment(Qt::AlignRight);
    column->addWidget(m_total);
    m_check = new Label({}, {TextSize::Small, Tone::Green}, this);
    m_check->setContentsMargins(inset, sizes::stackGap, inset, 0);
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
    for (QWidget *block : m_blocks) {
        m_lines->removeWidget(block);
        block->hide();
        block->deleteLater();
    }
    m_blocks.clear();
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
    }
    const QString tax
        = document.tax ? moneyText(document.tax->totalTax, source.currency) : noFigure;
    m_total->setText(tr("Total %1: net %2, tax %3")
                         .arg(source.currency, moneyText(source.netTotal, source.currency), tax));
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
