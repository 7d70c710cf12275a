#include "ui/components/diffgrid.h"

#include "ui/components/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int signWidth = 44;
constexpr int fieldWidth = 84;
constexpr int lineSpace = 6; ///< above and below a value, together

/// = or ≠ as an icon that has a name.
class Sign final : public QWidget {
public:
    Sign(bool isEqual, QWidget *parent)
        : QWidget(parent)
        , m_isEqual(isEqual)
    {
        setFixedWidth(signWidth);
        setAccessibleName(isEqual ? u"="_s : u"≠"_s);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = Colors::of(palette());
        paintIcon(
            painter,
            rect(),
            m_isEqual ? u"equal"_s : u"not-equal"_s,
            sizes::buttonIcon,
            m_isEqual ? colors.text2 : colors.amber);
    }

private:
    const bool m_isEqual;
};

/// The words of both texts that belong together, longest common run (the texts are short).
std::vector<bool> commonWords(const QStringList &words, const QStringList &others)
{
    const size_t n = size_t(words.size());
    const size_t m = size_t(others.size());
    std::vector<std::vector<int>> length(n + 1, std::vector<int>(m + 1, 0));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            length[i][j] = words.at(qsizetype(i)) == others.at(qsizetype(j))
                ? length[i + 1][j + 1] + 1
                : qMax(length[i + 1][j], length[i][j + 1]);
        }
    }
    std::vector<bool> common(n, false);
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (words.at(qsizetype(i)) == others.at(qsizetype(j))) {
            common[i] = true;
            ++i;
            ++j;
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

QString mark(const QString &text, const QColor &ground)
{
    return u"<span style=\"background-color:%1;font-weight:600\">&nbsp;%2&nbsp;</span>"_s.arg(
        ground.name(), text.toHtmlEscaped());
}

} // namespace

QString markedDifference(const QString &text, const QString &other, const QColor &ground)
{
    // What was added behind an equal beginning is marked alone: 78717 and 78717-4402.
    if (!other.isEmpty() && text.startsWith(other) && !text.contains(u' '))
        return other.toHtmlEscaped() + mark(text.mid(other.size()), ground);
    if (!text.isEmpty() && other.startsWith(text) && !other.contains(u' '))
        return text.toHtmlEscaped();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const std::vector<bool> common = commonWords(words, other.split(u' ', Qt::SkipEmptyParts));
    QStringList parts;
    QStringList run;
    const auto flush = [&] {
        if (!run.isEmpty())
            parts << mark(run.join(u' '), ground);
        run.clear();
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!common[size_t(i)]) {
            run << words.at(i);
            continue;
        }
        flush();
        parts << words.at(i).toHtmlEscaped();
    }
    flush();
    return parts.join(u' ');
}

DiffGrid::DiffGrid(QWidget *parent)
    : QFrame(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(sizes::padding, 0, sizes::padding, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnMinimumWidth(0, fieldWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    const Look head{TextSize::Small, Tone::Text, QFont::DemiBold};
    m_headBefore = new Label({}, head, this);
    m_headAfter = new Label({}, head, this);
    m_grid->setRowMinimumHeight(0, sizes::header);
    m_grid->addWidget(m_headBefore, 0, 1);
    m_grid->addWidget(m_headAfter, 0, 3);
}

void DiffGrid::setHeadings(const QString &before, const QString &after)
{
    m_headBefore->setText(before);
    m_headAfter->setText(after);
}

void DiffGrid::setHeadingExtra(QWidget *widget)
{
    m_grid->addWidget(widget, 0, 3, Qt::AlignRight | Qt::AlignVCenter);
}

void DiffGrid::setRows(const std::vector<Row> &rows)
{
    m_rows = rows;
    rebuild();
}

void DiffGrid::setQuote(const QString &who, const QString &words)
{
    m_who = who;
    m_words = words;
    rebuild();
}

void DiffGrid::rebuild()
{
    m_isRebuilding = true;
    for (QWidget *cell : m_cells) {
        m_grid->removeWidget(cell);
        cell->hide();
        cell->deleteLater();
    }
    m_cells.clear();
    const Colors &colors = Colors::of(palette());
    int line = 1;
    const auto put = [&](QWidget *widget, int column, int span = 1) {
        m_grid->addWidget(widget, line, column, 1, span);
        m_cells.push_back(widget);
        widget->show();
    };
    for (const Row &row : m_rows) {
        const bool isEqual = row.before == row.after;
        m_grid->setRowMinimumHeight(line, sizes::row);
        auto *field = (new Label(row.field, {TextSize::Small, Tone::Secondary}, this))->wrapped();
        field->setContentsMargins(0, 0, sizes::gap, 0);
        put(field, 0);
        auto *before = new Label({}, {}, this);
        auto *after = new Label({}, {}, this);
        before->setTextFormat(Qt::RichText);
        after->setTextFormat(Qt::RichText);
        before->setWordWrap(true);
        after->setWordWrap(true);
        for (Label *value : {before, after})
            value->setContentsMargins(0, lineSpace, 0, lineSpace);
        before->setText(
            isEqual ? row.before.toHtmlEscaped()
                    : markedDifference(row.before, row.after, colors.diffOld));
        after->setText(
            isEqual ? row.after.toHtmlEscaped()
                    : markedDifference(row.after, row.before, colors.diffNew));
        before->setAccessibleName(row.before);
        after->setAccessibleName(row.after);
        put(before, 1);
        put(new Sign(isEqual, this), 2);
        put(after, 3);
        ++line;
    }
    if (!m_words.isEmpty()) {
        m_grid->setRowMinimumHeight(line, sizes::control + sizes::stackGap);
        put(new Label(m_who, {TextSize::Small, Tone::Secondary}, this), 0);
        auto *words = new Label(m_words, {}, this);
        words->setWordWrap(true);
        put(words, 1, 3);
    }
    m_isRebuilding = false;
    update();
}

void DiffGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isRebuilding)
        rebuild();
    QFrame::changeEvent(event);
}

void DiffGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    paintPanel(painter, rect(), colors.surface, colors.line, sizes::radius);
    for (int line = 0; line < m_grid->rowCount(); ++line) {
        // Not cellRect(): it does not know that lines break.
        const QLayoutItem *item = m_grid->itemAtPosition(line, 1);
        if (!item)
            continue;
        const QRect cell = item->geometry();
        const bool isLast = line + 1 == m_grid->rowCount();
        const bool isRaised = line == 0 || (isLast && !m_words.isEmpty());
        if (isRaised) {
            painter.fillRect(
                QRect(1, qMax(1, cell.y()), width() - 2, cell.height() - 1), colors.raised);
        }
        if (!isLast)
            painter.fillRect(QRect(1, cell.bottom(), width() - 2, 1), colors.line);
    }
}

} // namespace levy::ui
