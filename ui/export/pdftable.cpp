#include "ui/components/formats.h"
#include "ui/export/tablefile.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfTable)
};

constexpr int dotsPerInch = 300;
constexpr int textPoints = 8;
constexpr int titlePoints = 13;
constexpr double cellGap = 24; ///< dots between two columns
constexpr double lineGap = 1.6; ///< row height as a multiple of the font's

QString cellText(const TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *money = std::get_if<TableMoney>(&cell))
        return moneyText(money->minor, money->currency);
    if (const auto *day = std::get_if<QDate>(&cell))
        return QLocale().toString(*day, QLocale::ShortFormat);
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return QLocale().toString(moment->toLocalTime(), QLocale::ShortFormat);
    return {};
}

/// A4 on its side, the heads again on each page. Texts that are too long end in '…'; figures never
/// do.
class PdfTable : public TableFile {
public:
    PdfTable(const QString &path, const QString &title, const std::vector<TableColumn> &columns)
        : m_file(path)
        , m_title(title)
        , m_columns(columns)
        , m_text(QString(), textPoints)
        , m_strong(QString(), textPoints, QFont::DemiBold)
    {
    }

    Result<void> begin()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return refused();
        m_writer = std::make_unique<QPdfWriter>(&m_file);
        m_writer->setResolution(dotsPerInch);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageOrientation(QPageLayout::Landscape);
        m_writer->setPageMargins(QMarginsF(12, 12, 12, 14), QPageLayout::Millimeter);
        m_writer->setTitle(m_title);
        m_writer->setCreator(u"Levy"_s);
        if (!m_painter.begin(m_writer.get()))
            return refused();
        m_rowHeight = QFontMetricsF(m_text, m_writer.get()).height() * lineGap;
        double characters = 0;
        for (const TableColumn &column : m_columns)
            characters += column.characters;
        double x = 0;
        for (const TableColumn &column : m_columns) {
            const double wide = m_writer->width() * column.characters / characters;
            m_places.emplace_back(x, wide - cellGap);
            x += wide;
        }
        startPage();
        return {};
    }

    Result<void> row(const std::vector<TableCell> &cells) override
    {
        if (m_y + m_rowHeight > m_writer->height() - m_rowHeight) {
            endPage();
            m_writer->newPage();
            startPage();
        }
        m_painter.setFont(m_text);
        const QFontMetricsF metrics(m_text, m_writer.get());
        for (size_t i = 0; i < cells.size() && i < m_columns.size(); ++i) {
            QString text = cellText(cells[i]);
            if (!m_columns[i].isFigure)
                text = metrics.elidedText(text, Qt::ElideRight, m_places[i].second);
            draw(i, text);
        }
        m_painter.setPen(QPen(QColor(225, 230, 231), 1));
        m_painter.drawLine(
            QPointF(0, m_y + m_rowHeight), QPointF(m_writer->width(), m_y + m_rowHeight));
        m_y += m_rowHeight;
        return {};
    }

    Result<void> finish() override
    {
        endPage();
        if (!m_painter.end() || !m_file.commit())
            return refused();
        return {};
    }

private:
    void startPage()
    {
        ++m_page;
        m_y = 0;
        if (m_page == 1) {
            m_painter.setFont(QFont(QString(), titlePoints, QFont::DemiBold));
            m_painter.setPen(Qt::black);
            const double high = QFontMetricsF(m_painter.font(), m_writer.get()).height() * lineGap;
            m_painter.drawText(
                QRectF(0, 0, m_writer->width(), high), int(Qt::AlignLeft | Qt::AlignTop), m_title);
            m_y = high;
        }
        m_painter.setFont(m_strong);
        for (size_t i = 0; i < m_columns.size(); ++i)
            draw(i, m_columns[i].heading);
        m_painter.setPen(QPen(Qt::black, 3));
        m_painter.drawLine(
            QPointF(0, m_y + m_rowHeight), QPointF(m_writer->width(), m_y + m_rowHeight));
        m_y += m_rowHeight;
    }

    void endPage()
    {
        m_painter.setFont(m_text);
        m_painter.setPen(QColor(80, 94, 101));
        const QRectF foot(0, m_writer->height() - m_rowHeight, m_writer->width(), m_rowHeight);
        m_painter.drawText(
            foot, int(Qt::AlignRight | Qt::AlignBottom), Words::tr("Page %1").arg(m_page));
    }

    void draw(size_t column, const QString &text)
    {
        m_painter.setPen(Qt::black);
        const QRectF place(m_places[column].first, m_y, m_places[column].second, m_rowHeight);
        const Qt::Alignment side = m_columns[column].isFigure ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(
            place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
    }

    [[nodiscard]] tl::unexpected<Error> refused() const
    {
        return fail(tableRefused(m_file.fileName(), m_file.errorString()));
    }

    QSaveFile m_file;
    const QString m_title;
    const std::vector<TableColumn> m_columns;
    const QFont m_text;
    const QFont m_strong;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter; // ends before its writer goes
    std::vector<std::pair<double, double>> m_places; ///< left edge and width, in dots
    double m_rowHeight = 0;
    double m_y = 0;
    int m_page = 0;
};

} // namespace

Result<std::unique_ptr<TableFile>> openPdfTable(
    const QString &path, const QString &title, const std::vector<TableColumn> &columns)
{
    auto table = std::make_unique<PdfTable>(path, title, columns);
    if (const Result<void> begun = table->begin(); !begun)
        return fail(begun.error());
    return table;
}

} // namespace levy::ui
