#include "core/service/plainpdf.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr double pageWidth = 595;
constexpr double pageHeight = 842;
constexpr double margin = 48;
constexpr double body = 9;
constexpr double lineHeight = 13;
constexpr double usable = pageWidth - 2 * margin;
/// The font's letters are about this wide on average, in parts of its size.
constexpr double averageWidth = 0.5;

/// Windows-1252, which the file names as its encoding.
QByteArray inWinAnsi(const QString &text)
{
    static const QHash<char16_t, char> others{
        {u'\u20ac', '\x80'},
        {u'\u2013', '\x96'},
        {u'\u2014', '\x97'},
        {u'\u2018', '\x91'},
        {u'\u2019', '\x92'},
        {u'\u201c', '\x93'},
        {u'\u201d', '\x94'},
        {u'\u2026', '\x85'},
        {u'\u0160', '\x8a'},
        {u'\u0161', '\x9a'},
        {u'\u017d', '\x8e'},
        {u'\u017e', '\x9e'},
        {u'\u0152', '\x8c'},
        {u'\u0153', '\x9c'}};
    QByteArray letters;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff))
            letters += char(code);
        else
            letters += others.value(code, code < 0x20 ? ' ' : '?');
    }
    return letters;
}

QByteArray escaped(const QByteArray &letters)
{
    QByteArray result;
    for (const char c : letters) {
        if (c == '(' || c == ')' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

qsizetype lettersIn(double width, double size)
{
    return std::max<qsizetype>(qsizetype(width / (size * averageWidth)), 1);
}

/// Helvetica's digits are all as wide; near enough for amounts put to the right.
double widthOf(const QByteArray &letters, double size)
{
    double width = 0;
    for (const char c : letters) {
        const bool isNarrow = c == '.' || c == ',' || c == ' ' || c == 'i' || c == 'l' || c == '-';
        width += isNarrow ? 0.278 : 0.556;
    }
    return width * size;
}

} // namespace

PlainPdf::PlainPdf(const QString &title)
    : m_title(title)
{
    newPage();
}

void PlainPdf::newPage()
{
    m_pages.emplace_back();
    m_y = pageHeight - margin;
}

void PlainPdf::down(double height)
{
    m_y -= height;
    if (m_y < margin)
        newPage();
}

void PlainPdf::text(double x, double size, bool isBold, const QByteArray &letters)
{
    m_pages.back() += "BT /" + QByteArray(isBold ? "F2 " : "F1 ") + number(size) + " Tf "
        + number(x) + ' ' + number(m_y) + " Td (" + escaped(letters) + ") Tj ET\n";
}

void PlainPdf::heading(const QString &heading)
{
    down(2 * lineHeight);
    text(margin, 13, true, inWinAnsi(heading));
    down(lineHeight);
}

void PlainPdf::paragraph(const QString &words)
{
    const qsizetype most = lettersIn(usable, body);
    QString line;
    const auto flush = [&] {
        text(margin, body, false, inWinAnsi(line));
        down(lineHeight);
        line.clear();
    };
    for (QString word : words.simplified().split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > most)
            flush();
        for (; word.size() > most; word = word.mid(most)) {
            line = word.left(most);
            flush();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    flush();
}

void PlainPdf::row(const std::vector<QString> &cells, const std::vector<int> &widths, bool isBold)
{
    int shares = 0;
    for (const int width : widths)
        shares += std::abs(width);
    double x = margin;
    for (size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) {
        const double width = usable * std::abs(widths[i]) / std::max(shares, 1);
        QString cell = cells[i].simplified();
        const qsizetype most = lettersIn(width - 4, body);
        if (cell.size() > most)
            cell = cell.left(std::max<qsizetype>(most - 3, 1)) + u"..."_s;
        const QByteArray letters = inWinAnsi(cell);
        text(widths[i] < 0 ? x + width - 4 - widthOf(letters, body) : x, body, isBold, letters);
        x += width;
    }
    if (isBold)
        m_pages.back() += "0.5 w " + number(margin) + ' ' + number(m_y - 3) + " m "
            + number(pageWidth - margin) + ' ' + number(m_y - 3) + " l S\n";
    down(lineHeight);
}

void PlainPdf::gap()
{
    down(lineHeight);
}

QByteArray PlainPdf::finish()
{
    QByteArray pdf = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    std::vector<qsizetype> offsets;
    const auto object = [&](const QByteArray &content) {
        offsets.push_back(pdf.size());
        pdf += QByteArray::number(qsizetype(offsets.size())) + " 0 obj\n" + content + "\nendobj\n";
    };
    // 1 catalogue, 2 pages, 3 and 4 fonts, 5 title, then each page and its content.
    const auto pageObject = [](size_t page) { return QByteArray::number(qsizetype(6 + 2 * page)); };
    QByteArray kids;
    for (size_t i = 0; i < m_pages.size(); ++i)
        kids += pageObject(i) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object(
        "<< /Type /Pages /Count " + QByteArray::number(qsizetype(m_pages.size())) + " /Kids [ "
        + kids + "] >>");
    for (const QByteArray &font : {QByteArray("Helvetica"), QByteArray("Helvetica-Bold")})
        object(
            "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /" + font + " >>");
    object("<< /Title (" + escaped(inWinAnsi(m_title)) + ") /Producer (Levy) >>");
    for (size_t i = 0; i < m_pages.size(); ++i) {
        m_y = margin / 2;
        const QByteArray footer
            = inWinAnsi(u"%1 - page %2 of %3"_s.arg(m_title).arg(i + 1).arg(m_pages.size()));
        const QByteArray content = m_pages[i] + "BT /F1 7.00 Tf " + number(margin) + ' '
            + number(m_y) + " Td (" + escaped(footer) + ") Tj ET\n";
        object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 " + number(pageWidth) + ' '
            + number(pageHeight) + " ] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents "
            + QByteArray::number(qsizetype(7 + 2 * i)) + " 0 R >>");
        object(
            "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
            + "endstream");
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(qsizetype(offsets.size() + 1))
        + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size " + QByteArray::number(qsizetype(offsets.size() + 1))
        + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

} // namespace levy
