#include "tests/support/openapi.h"

#include <QFile>

namespace levytest {

using levy::Json;
using namespace Qt::StringLiterals;

namespace {

const Json nothing;

/// How many segments of the template match as they stand; -1 if it does not fit at all.
int fit(const QString &pathTemplate, const QStringList &segments)
{
    const QStringList wanted = pathTemplate.split(u'/');
    if (wanted.size() != segments.size())
        return -1;
    int literal = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == segments[i])
            ++literal;
        else if (!wanted[i].startsWith(u'{'))
            return -1;
    }
    return literal;
}

} // namespace

OpenApi::OpenApi([[maybe_unused]] const QString &path)
{
#ifdef LEVY_SHARED_DIR
    QFile file(QStringLiteral(LEVY_SHARED_DIR "/contracts/") + path);
    if (file.open(QIODevice::ReadOnly))
        m_spec = Json::parse(file.readAll()).value_or(Json());
#endif
}

const Json &OpenApi::operationOf(const QByteArray &method, const QByteArray &target) const
{
    const QStringList segments = QString::fromLatin1(target).section(u'?', 0, 0).split(u'/');
    const Json *found = &nothing;
    int best = -1;
    for (const auto &[pathTemplate, operations] : m_spec[u"paths"].members()) {
        const Json &operation = operations[QString::fromLatin1(method.toLower())];
        if (const int literal = fit(pathTemplate, segments);
            operation.isObject() && literal > best) {
            best = literal;
            found = &operation;
        }
    }
    return *found;
}

const Json &OpenApi::resolved(const Json &schema) const
{
    const QString reference = schema[u"$ref"].toString();
    if (reference.isEmpty())
        return schema;
    const Json *found = &m_spec;
    for (const QString &part : reference.mid(2).split(u'/'))
        found = &(*found)[part];
    return *found;
}

bool OpenApi::isTyped(const Json &value, const QString &type)
{
    if (type == u"string")
        return value.isString();
    if (type == u"integer")
        return value.isNumber() && value.toInt();
    if (type == u"number")
        return value.isNumber();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"array")
        return value.isArray();
    return type != u"object" || value.isObject();
}

QString OpenApi::enumProblem(const QString &text, const Json &schema)
{
    if (!schema[u"enum"].isArray())
        return {};
    for (const Json &known : schema[u"enum"].items()) {
        if (known.toString() == text)
            return {};
    }
    return u"not in the enum: %1"_s.arg(text);
}

void OpenApi::checkRequired(
    const Json &value, const Json &schema, const QString &at, QStringList &problems)
{
    for (const Json &required : schema[u"required"].items()) {
        if (!value.has(required.toString()))
            problems << u"%1.%2: missing"_s.arg(at, required.toString());
    }
}

} // namespace levytest
