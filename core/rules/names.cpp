#include "core/rules/names.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 50;
constexpr qsizetype longestNumberInMarker = 40;

QString hexOf(const QString &text, qsizetype digits)
{
    const QByteArray hash
        = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(digits));
}

/// Upper case, with '-' for everything that a URL path would need escaped.
QString inCodeLetters(const QString &text)
{
    QString result;
    for (const QChar c : text.toUpper()) {
        const bool plain
            = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_';
        result += plain ? c : u'-';
    }
    return result;
}

/// Makes room in the number, never in the hex digits that keep two documents apart.
QString withSuffix(const QString &code, const QString &suffix)
{
    const qsizetype tooLong = code.size() + suffix.size() - longestCode;
    if (tooLong <= 0)
        return code + suffix;
    const qsizetype hex = code.lastIndexOf(QRegularExpression(u"-[0-9A-F]{6}"_s));
    const qsizetype end = hex > tooLong ? hex : code.size();
    return code.left(end - tooLong) + code.mid(end) + suffix;
}

} // namespace

QString documentCode(const QString &prefix, const SalesDocument &document)
{
    if (document.number.isEmpty())
        return {};
    const QString start = inCodeLetters(prefix) + (document.isCreditNote() ? u"-CN-"_s : u"-SI-"_s);
    const QString end = u'-' + hexOf(document.sourceId, 6).toUpper();
    const qsizetype room = longestCode - start.size() - end.size();
    return start + inCodeLetters(document.number).right(std::max<qsizetype>(room, 0)) + end;
}

QString codeOfLife(const QString &code, int life)
{
    static const QRegularExpression suffix(u"-V[0-9]+$"_s);
    const QString base = QString(code).remove(suffix);
    return life > 1 ? withSuffix(base, u"-V%1"_s.arg(life)) : base;
}

QString reversalCode(const QString &code)
{
    return withSuffix(code, u"-R"_s);
}

QString entryMarker(const SalesDocument &document, int revision)
{
    const QString identity
        = document.connection + u'\n' + document.sourceId + u'\n' + QString::number(revision);
    return u"LVY "_s + document.number.simplified().right(longestNumberInMarker) + u' '
        + hexOf(identity, 10);
}

bool isMarker(const QString &description)
{
    return description.startsWith(u"LVY "_s);
}

} // namespace levy
