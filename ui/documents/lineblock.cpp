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
constexpr int taxWidth = 82;
constexpr int codeWidth = 84;
constexpr int wideEnough = 500;

/// Where the columns of the lines lie; the pane may be too narrow for one of the tax codes.
struct LinePlaces {
    explicit LinePlaces(const QRect &whole)
        : hasCode(whole.width() >= wideEnough)
        , tax(whole.right() + 1 - inset - taxWidth, whole.y(), taxWidth, whole.height())
        , amount(tax.x() - amountWidth, whole.y(), amountWidth, whole.height())
        , code(amount.x() - 8 - codeWidth, whole.y(), hasCode ? codeWidth : 0, whole.height())
        , name(inset, whole.y(), (hasCode ? code.x() : amount.x()) - 8 - inset, whole.height())
    {
    }

    const bool hasCode;
    const QRect tax;
    const QRect amount;
    const QRect code;
    const QRect name;
};

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
        const LinePlaces places(rect());
        const auto right = Qt::AlignRight | Qt::AlignVCenter;
        paintText(
            painter,
            places.tax,
            m_tax,
            textFont(TextSize::Body, QFont::Medium),
            colors.text,
            right);
        paintText(painter, places.amount, m_amount, textFont(TextSize::Body), colors.text, right);
        // In a narrow pane the tax code moves beneath, beside the item's.
        if (places.hasCode)
            paintText(painter, places.code, m_taxCode, textFont(TextSize::Small), colors.text2);
        const QRect name(places.name.x(), 5, places.name.width(), headHeight / 2 - 4);
        paintText(painter, name, text(), textFont(TextSize::Body, QFont::Medium), colors.text);
        paintText(
            painter,
            name.translated(0, headHeight / 2 - 4),
            places.hasCode || m_taxCode.isEmpty() ? m_code : m_code + u" · "_s + m_taxCode,
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

LineWords::LineWords(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFixedHeight(kind == Kind::Heading ? sizes::header : sizes::row);
}

void LineWords::setWords(
    const QString &name,
    const QString &unit,
    const QString &code,
    const QString &amount,
    const QString &tax)
{
    m_name = name;
    m_unit = unit;
    m_code = code;
    m_amount = amount;
    m_tax = tax;
    setAccessibleName(u"%1 %2, %3, %4"_s.arg(name, unit, amount, tax));
    update();
}

void LineWords::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    const bool isHeading = m_kind == Kind::Heading;
    const QFont font = isHeading ? textFont(TextSize::Small, QFont::Medium)
                                 : textFont(TextSize::Body, QFont::DemiBold);
    const QColor color = isHeading ? colors.text2 : colors.text;
    if (isHeading)
        painter.fillRect(rect(), colors.raised);
    if (isHeading)
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    const LinePlaces places(rect());
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    paintText(painter, places.tax, m_tax, font, color, right);
    paintText(painter, places.amount, m_amount, font, color, right);
    if (places.hasCode)
        paintText(painter, places.code, m_code, font, color);
    paintText(painter, places.name, m_name, font, color);
    const int used = QFontMetrics(font).horizontalAdvance(m_name) + sizes::iconGap;
    paintText(
        painter,
        places.name.adjusted(used, 0, 0, 0),
        m_unit,
        textFont(TextSize::Body),
        colors.text2);
}

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
    if (!canExpand())
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
    Q_EMIT expandedChanged();
}

} // namespace levy::ui
