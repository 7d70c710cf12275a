#pragma once

#include "core/base/json.h"

#include <QStringList>

namespace levytest {

/// Holds what is sent to Exact Online against the contract's table of entities: endpoints and
/// methods that exist, $select of properties that exist, and in bodies only properties that may be
/// written, of their type, with the mandatory ones there. Where the contracts are not beside the
/// project, isAvailable() is false and nothing is a problem.
class ExactSchema {
public:
    ExactSchema();

    [[nodiscard]] bool isAvailable() const { return m_entities.isObject(); }
    [[nodiscard]] QStringList requestProblems(
        const QByteArray &method, const QByteArray &target, const QByteArray &body) const;

private:
    [[nodiscard]] const levy::Json &entityAt(const QString &endpoint) const;
    void checkBody(
        const levy::Json &body,
        const levy::Json &entity,
        const QString &at,
        QStringList &problems) const;

    levy::Json m_entities;
};

} // namespace levytest
