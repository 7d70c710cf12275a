#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace levy {

/// Writes a plain report as PDF 1.4 without a window system: A4 upright, one of the fonts that
/// every reader brings, text and rules only. Letters that Windows-1252 does not know are shown as
/// '?'; the CSV and JSON beside it have them. The same content gives the same bytes.
class PlainPdf {
public:
    explicit PlainPdf(const QString &title);

    void heading(const QString &text);
    /// Wrapped at the page's width.
    void paragraph(const QString &text);
    /// A line of cells; `widths` are shares of the page's width, and negative ones put their cell
    /// to the right. Cells that are too long are cut with "...".
    void row(
        const std::vector<QString> &cells, const std::vector<int> &widths, bool isBold = false);
    void gap();

    /// The whole file.
    [[nodiscard]] QByteArray finish();

private:
    void text(double x, double size, bool isBold, const QByteArray &letters);
    void down(double height);
    void newPage();

    QString m_title;
    std::vector<QByteArray> m_pages; ///< content streams
    double m_y = 0; ///< points from the bottom
};

} // namespace levy
