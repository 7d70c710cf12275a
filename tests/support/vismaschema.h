#pragma once

#include "tests/support/openapi.h"

#include <QStringList>

namespace levytest {

/// Holds calls of Visma.net against the contract's OpenAPI subset, strictly: unknown members,
/// unknown query parameters and times without their condition are problems. Where the contracts are
/// not beside the project, isAvailable() is false and nothing is a problem. A test that uses it
/// lists tests/support/vismaschema.cpp among its sources.
class VismaSchema {
public:
    VismaSchema();

    [[nodiscard]] bool isAvailable() const { return m_api.spec().isObject(); }
    /// The whole document.
    [[nodiscard]] const levy::Json &spec() const { return m_api.spec(); }

    [[nodiscard]] QStringList requestProblems(
        const QByteArray &method, const QByteArray &target, const QByteArray &body) const;
    /// Answers of 2xx; of others the contract says nothing.
    [[nodiscard]] QStringList answerProblems(
        const QByteArray &method,
        const QByteArray &target,
        int status,
        const QByteArray &body) const;
    /// Against one schema by name: "CustomerInvoiceDto", or "[CustomerInvoiceDto]".
    [[nodiscard]] QStringList valueProblems(const QString &schema, const levy::Json &value) const;

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
    void checkQuery(
        const levy::Json &operation, const QByteArray &target, QStringList &problems) const;

    const OpenApi m_api;
};

} // namespace levytest
