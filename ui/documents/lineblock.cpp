#include "ui/documents/lineblock.h"

#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/documentparts/taxtables.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QVBoxLayout>

#include <optional>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 20;
constexpr int headHeight = 44;
constexpr int amountWidth = 96;
constexpr int codeWidth = 84;
constexpr int wideEnough = 500;

/// Item, tax code, amount and tax in one line with an arrow before it.
class LineHead final : public QAbstractButton {
public:
    LineHead(const DocumentLine &line, const TaxLine *tax, const QString &currency, QWidget *parent)
        : QAbstractButton(parent)
        , m_code(line.itemCode)
        , m_taxCode(tax ? tax->taxCode : line.taxCode)
        , m_amount(moneyText(line.amount, currency))
        , m_tax(tax ? moneyText(tax->tax, currency) : noFigure)
    {
        setText(line.description.isEmpty() ? line.itemCode : line.description);
        setCheckable(tax != nullptr);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("focusRadius", 0);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(headHeight);
        setToolTip(m_code == text() ? text() : text() + u'\n' + m_code);
        setAccessibleName(u"%1, %2, %3, %4"_s.arg(text(), m_taxCode, m_amount, m_tax));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = Colors::of(palette());
        if (underMouse() && isCheckable())
            painter.fillRect(rect(), colors.hover);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
        if (isCheckable()) {
            paintIcon(
                painter,
                QRect(2, 0, 16, height()),
                isChecked() ? u"chevron-down"_s : u"chevron-right"_s,
                sizes::inlineIcon,
                colors.text2);
        }
        int right = width() - inset;
        const auto put
            = [&](const QString &text, int wide, QFont::Weight weight, const QColor &color) {
                  paintText(
                      painter,
                      QRect(right - wide, 0, wide, height()),
                      text,
                      textFont(TextSize::Body, weight),
                      color,
                      Qt::AlignRight | Qt::AlignVCenter);
                  right -= wide;
              };
        put(m_tax, amountWidth - 14, QFont::Medium, colors.text);
        put(m_amount, amountWidth, QFont::Normal, colors.text);
        right -= 8;
        // In a narrow pane the tax code moves beneath, beside the item's.
        const bool isWide = width() >= wideEnough;
        if (isWide) {
            paintText(
                painter,
                QRect(right - codeWidth, 0, codeWidth, height()),
                m_taxCode,
                textFont(TextSize::Small),
                colors.text2);
            right -= codeWidth + 8;
        }
        const QRect name(inset, 5, right - inset, headHeight / 2 - 4);
        paintText(painter, name, text(), textFont(TextSize::Body, QFont::Medium), colors.text);
        paintText(
            painter,
            name.translated(0, headHeight / 2 - 4),
            isWide || m_taxCode.isEmpty() ? m_code : m_code + u" · "_s + m_taxCode,
            textFont(TextSize::Small),
            colors.text2);
    }

private:
    const QString m_code;
    const QString m_taxCode;
    const QString m_amount;
    const QString m_tax;
};

} // namespace

LineBlock::LineBlock(
    const DocumentLine &line, const TaxLine *tax, const QString &currency, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_tax(tax ? std::optional<TaxLine>(*tax) : std::nullopt)
    , m_currency(currency)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head = new LineHead(line, tax, currency, this);
    m_column->addWidget(m_head);
    connect(m_head, &QAbstractButton::toggled, this, &LineBlock::setExpanded);
}

void LineBlock::setExpanded(bool isExpanded)
{
    if (!m_tax || m_tax->details.empty())
        return;
    m_head->setChecked(isExpanded);
    if (!m_details && isExpanded) {
        m_details = new QWidget(this);
        auto *inner = new QVBoxLayout(m_details);
        inner->setContentsMargins(inset, sizes::iconGap, inset, sizes::gap);
        auto *table = new TaxTable(TaxTable::Detail::Full, m_details);
        table->setLine(*m_tax, m_currency);
        inner->addWidget(table);
        m_column->addWidget(m_details);
    }
    if (m_details)
        m_details->setVisible(isExpanded);
}

} // namespace levy::ui
