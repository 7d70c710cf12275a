#pragma once

#include "core/base/json.h"

#include <QStringList>

namespace levytest {

/// Holds what is sent to Exact Online against the contract's table of entities: endpoints and
/// methods that exist, $select of properties that exist, and in bodies only properties that may be
/// written, of their type, with the mandatory ones there; answers against the same. Where the
/// contracts are not beside the project, isAvailable() is false and nothing is a problem.
class ExactSchema {
public:
    ExactSchema();

    [[nodiscard]] bool isAvailable() const { return m_entities.isObject(); }
    [[nodiscard]] QStringList requestProblems(
        const QByteArray &method, const QByteArray &target, const QByteArray &body) const;
    /// The envelope, only properties that exist, of their types, every selected one there; for a
    /// refusal the shape of errors.
    [[nodiscard]] QStringList answerProblems(
        const QByteArray &method,
        const QByteArray &target,
        int status,
        const QByteArray &body) const;

private:
    [[nodiscard]] const levy::Json &entityAt(const QString &endpoint) const;
    [[nodiscard]] const levy::Json &entityNamed(const QString &name) const;
    void checkRow(
        const levy::Json &row,
        const levy::Json &entity,
        const QString &at,
        QStringList &problems) const;
    void checkNested(
        const levy::Json &value,
        const QString &type,
        const QString &at,
        QStringList &problems) const;
    void checkBody(
        const levy::Json &body,
        const levy::Json &entity,
        const QString &at,
        QStringList &problems) const;

    levy::Json m_entities;
};

} // namespace levytest
