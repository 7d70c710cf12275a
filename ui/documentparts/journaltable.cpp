#include "ui/documentparts/journaltable.h"

#include "ui/components/formats.h"
#include "ui/components/rowsmodel.h"
#include "ui/components/tableview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QPainter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

Decimal sum(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value_or(a);
}

} // namespace

JournalTable::JournalTable(QWidget *parent)
    : QWidget(parent)
{
    m_rows = new RowsModel(
        {{tr("Account"), false, true},
         //: short heading: cost center
         {tr("CC")},
         {tr("Debit"), true},
         {tr("Credit"), true}},
        this);
    m_table = new PlainTable(m_rows, this);
    m_table->setAccessibleName(tr("Journal entry"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
}

void JournalTable::setEntry(const LedgerEntry &entry, const QHash<QString, QString> &names)
{
    std::vector<RowsModel::Row> rows;
    Decimal debit;
    Decimal credit;
    for (const LedgerLine &line : entry.lines) {
        const Decimal amount = line.amount.toDecimal();
        Cell account;
        account.text = line.glAccountCode;
        account.weight = QFont::Medium;
        account.unit = names.value(line.glAccountCode);
        Cell center;
        center.text = line.costCenter.isEmpty() ? noFigure : line.costCenter;
        center.tone = line.costCenter.isEmpty() ? Tone::Faint : Tone::Secondary;
        Cell left;
        Cell right;
        if (amount.isNegative()) {
            right.text = moneyText(amount.negated(), entry.currency);
            credit = sum(credit, amount.negated());
        } else {
            left.text = moneyText(amount, entry.currency);
            debit = sum(debit, amount);
        }
        rows.push_back({{account, center, left, right}, 0, false, false});
    }
    const bool balances = debit == credit;
    Cell word;
    word.text = balances ? tr("Balances") : tr("Off");
    word.weight = QFont::DemiBold;
    word.icon = balances ? u"check-circle"_s : u"x-circle"_s;
    word.iconTone = balances ? Tone::Green : Tone::Red;
    word.tone = balances ? Tone::Text : Tone::Red;
    Cell difference;
    if (!balances) {
        difference.text = tr("by %1").arg(
            moneyWithCode(debit.minus(credit).value_or(Decimal()), entry.currency));
    }
    Cell left;
    left.text = moneyText(debit, entry.currency);
    Cell right;
    right.text = moneyText(credit, entry.currency);
    left.weight = right.weight = QFont::DemiBold;
    word.subtext = difference.text;
    rows.push_back({{word, Cell(), left, right}, 0, false, false});
    m_rows->setRows(std::move(rows));
}

AmountsPanel::AmountsPanel(QWidget *parent)
    : QWidget(parent)
{
    const int text = QFontMetrics(textFont(TextSize::Title)).height()
        + QFontMetrics(textFont(TextSize::Small)).height();
    setFixedHeight(text + 2 * sizes::gap + 4);
}

void AmountsPanel::setAmounts(
    const Decimal &net, const std::optional<Decimal> &tax, const QString &currency)
{
    m_net = moneyText(net, currency);
    m_tax = tax ? moneyText(*tax, currency) : noFigure;
    m_gross = tax ? moneyText(sum(net, *tax), currency) : noFigure;
    m_currency = currency;
    setAccessibleName(tr("Net %1, tax %2, gross %3 %4").arg(m_net, m_tax, m_gross, m_currency));
    setToolTip(accessibleName()); // where the room is short
    update();
}

void AmountsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    paintPanel(painter, rect(), colors.raised, colors.line, sizes::radius);
    const QFont small = textFont(TextSize::Small);
    const int first = QFontMetrics(small).height();
    const int column = (width() - 2 * sizes::padding) / 3;
    const auto put
        = [&](int place, const QString &name, const QString &figure, QFont::Weight weight) {
              const int x = sizes::padding + place * column;
              const QFont big = textFont(TextSize::Title, weight);
              paintText(painter, QRect(x, sizes::gap, column, first), name, small, colors.text2);
              const QRect line(x, sizes::gap + first + 2, column, QFontMetrics(big).height());
              paintText(painter, line, figure, big, colors.text);
              if (place == 2) {
                  const int at = x + QFontMetrics(big).horizontalAdvance(figure) + 4;
                  paintText(
                      painter,
                      QRect(at, line.y() + 2, width() - at, line.height()),
                      m_currency,
                      small,
                      colors.text2);
              }
          };
    put(0, tr("Net"), m_net, QFont::Medium);
    put(1, tr("Tax"), m_tax, QFont::Medium);
    put(2, tr("Gross"), m_gross, QFont::DemiBold);
}

} // namespace levy::ui
