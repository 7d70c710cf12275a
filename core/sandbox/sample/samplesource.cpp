#include "core/sandbox/sample/samplesource.h"

#include <QDir>
#include <QFile>
#include <QUuid>

// Outside any namespace, as the macro demands; a static library's resources are not registered by
// themselves.
static void registerSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

namespace levy::sandbox {

using namespace Qt::StringLiterals;

Json sampleFile(const QString &name)
{
    registerSampleResource();
    QFile file(u":/sample/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "sampleFile", qPrintable(name));
    if (!isOpen)
        return {};
    const Result<Json> json = Json::parse(file.readAll());
    Q_ASSERT_X(json.has_value(), "sampleFile", qPrintable(json ? name : json.error().message));
    return json ? *json : Json();
}

QString sampleId(const QString &scope, const QString &name)
{
    static const QUuid space(u"{6b0f3c1e-2f0a-5d1c-9a53-1f2a7c4e9d10}"_s);
    return QUuid::createUuidV5(space, scope + u'/' + name).toString(QUuid::WithoutBraces);
}

Decimal must(const Result<Decimal> &result)
{
    Q_ASSERT(result.has_value());
    return result.value_or(Decimal());
}

Decimal decimalOf(const Json &json, const Decimal &otherwise)
{
    return json.isNull() ? otherwise : must(Decimal::fromJson(json));
}

} // namespace levy::sandbox
