#include "core/base/csv.h"

namespace levy {

using namespace Qt::StringLiterals;

QByteArray csvCell(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r\n|%"_s;
    const QString trimmed = text.trimmed();
    QString safe = text;
    if ((!text.isEmpty() && dangerous.contains(text.front()))
        || (!trimmed.isEmpty() && dangerous.contains(trimmed.front())))
        safe.prepend(u'\'');
    safe.replace(u'"', u"\"\""_s);
    return '"' + safe.toUtf8() + '"';
}

} // namespace levy
