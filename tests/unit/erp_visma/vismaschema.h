#pragma once

#include "core/base/json.h"

#include <QStringList>

namespace levytest {

/// Holds what is sent to Visma.net against the contract's OpenAPI: paths and methods that exist,
/// query parameters that are declared, and bodies of declared members with the right types. Where
/// the contracts are not beside the project, isAvailable() is false and nothing is a problem.
class VismaSchema {
public:
    VismaSchema();

    [[nodiscard]] bool isAvailable() const { return m_document.isObject(); }
    /// `path` is decoded and begins with "/v1" or "/v2"; `query` is still encoded.
    [[nodiscard]] QStringList requestProblems(
        const QByteArray &method,
        const QString &path,
        const QByteArray &query,
        const QByteArray &body) const;

private:
    [[nodiscard]] const levy::Json &operationAt(const QString &path, const QString &method) const;
    [[nodiscard]] const levy::Json &resolved(const levy::Json &schema) const;
    void checkQuery(
        const levy::Json &operation, const QByteArray &query, QStringList &problems) const;
    void checkValue(
        const levy::Json &value,
        const levy::Json &schema,
        const QString &at,
        QStringList &problems) const;

    levy::Json m_document;
};

} // namespace levytest
