#include "core/sandbox/queryitems.h"

#include <QList>

namespace levy::sandbox {

std::vector<std::pair<QString, QString>> queryItems(const QByteArray &rawQuery)
{
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    std::vector<std::pair<QString, QString>> items;
    for (const QByteArray &part : rawQuery.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        items.emplace_back(
            decoded(equals < 0 ? part : part.left(equals)),
            equals < 0 ? QString() : decoded(part.mid(equals + 1)));
    }
    return items;
}

} // namespace levy::sandbox
