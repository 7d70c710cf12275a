#pragma once

#include "tests/support/openapi.h"

#include <QStringList>

namespace levytest {

/// Holds calls against the contract's OpenAPI subset, strictly: unknown members are problems. Where
/// the contracts are not beside the project, isAvailable() is false and nothing is a problem.
class AvataxSchema {
public:
    AvataxSchema();

    [[nodiscard]] bool isAvailable() const { return m_api.spec().isObject(); }

    [[nodiscard]] QStringList requestProblems(
        const QByteArray &method, const QByteArray &target, const QByteArray &body) const;
    [[nodiscard]] QStringList answerProblems(
        const QByteArray &method,
        const QByteArray &target,
        int status,
        const QByteArray &body) const;

private:
    void check(
        const levy::Json &value,
        const levy::Json &schema,
        const QString &at,
        QStringList &problems) const;
    void checkObject(
        const levy::Json &value,
        const levy::Json &schema,
        const QString &at,
        QStringList &problems) const;

    const OpenApi m_api;
};

} // namespace levytest
