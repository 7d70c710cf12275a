#include "core/erp/visma/markers.h"

#include "core/rules/names.h"

#include <QRegularExpression>

namespace levy::visma {

using namespace Qt::StringLiterals;

QString shortMarker(const QString &marker)
{
    return marker.left(lineTextLength).trimmed();
}

bool bearsMarker(const QString &description, const QString &marker)
{
    return !marker.isEmpty()
        && (description == marker || description.startsWith(QString(marker + u' ')));
}

QString markerIn(const QString &description)
{
    static const QRegularExpression form(u"^LVY .+? [0-9a-f]{10}(?= |$)"_s);
    if (!isMarker(description))
        return {};
    const QString whole = form.match(description).captured(0);
    return whole.isEmpty() ? description : whole; // a cut one
}

} // namespace levy::visma
