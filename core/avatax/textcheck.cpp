#include "core/avatax/textcheck.h"

#include <algorithm>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

} // namespace

tl::unexpected<Error> refuse(const QString &code, const QString &field, const QString &message)
{
    Error error = makeError(ErrorKind::Invalid, code, message);
    error.service = u"avatax"_s;
    error.detail = field;
    return fail(std::move(error));
}

Result<> checkLength(const QString &field, const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return {};
    return refuse(
        u"avatax.length"_s,
        field,
        u"%1 has %2 characters, Avalara takes %3"_s.arg(field).arg(text.size()).arg(limit));
}

Result<> checkKey(const QString &field, const QString &text, qsizetype limit)
{
    if (std::any_of(text.begin(), text.end(), isControl)) {
        return refuse(
            u"avatax.control-character"_s, field, u"%1 holds a control character"_s.arg(field));
    }
    return checkLength(field, text, limit);
}

Result<> checkNeededKey(const QString &field, const QString &text, qsizetype limit)
{
    if (text.trimmed().isEmpty())
        return refuse(u"avatax.required"_s, field, u"%1 is missing"_s.arg(field));
    return checkKey(field, text, limit);
}

QString printable(const QString &text)
{
    QString clean = text;
    std::replace_if(clean.begin(), clean.end(), isControl, QChar(u' '));
    return clean.trimmed();
}

QString shortened(const QString &text, qsizetype limit)
{
    QString clean = printable(text);
    if (clean.size() <= limit)
        return clean;
    const bool splits = clean[limit - 1].isHighSurrogate();
    return clean.left(splits ? limit - 1 : limit);
}

} // namespace levy::avatax
