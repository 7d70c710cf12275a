#pragma once

#include "core/base/json.h"

#include <QStringList>

namespace levytest {

/// One contract's OpenAPI subset and what the checks of all of them need of it. Null where the
/// contracts are not beside the project.
class OpenApi {
public:
    /// `file`: below the folder of the contracts.
    explicit OpenApi(const QString &file);

    [[nodiscard]] const levy::Json &spec() const { return m_spec; }
    /// Null: not in the contract. Of several templates that fit, the most literal one.
    [[nodiscard]] const levy::Json &operationOf(
        const QByteArray &method, const QByteArray &target) const;
    /// What a $ref stands for.
    [[nodiscard]] const levy::Json &resolved(const levy::Json &schema) const;

    [[nodiscard]] static bool isTyped(const levy::Json &value, const QString &type);
    /// Empty: the schema has no enum, or the text is in it.
    [[nodiscard]] static QString enumProblem(const QString &text, const levy::Json &schema);
    static void checkRequired(
        const levy::Json &value,
        const levy::Json &schema,
        const QString &at,
        QStringList &problems);

private:
    levy::Json m_spec;
};

} // namespace levytest
