#pragma once

#include "core/base/result.h"
#include "core/workspace/connections.h"

#include <QStringList>

namespace levy::configcheck {

/// Fails with Invalid ("config.member") naming a member that is not known there.
[[nodiscard]] Result<void> members(
    const Json &json, const QStringList &known, const QString &where);

/// The non-secret part of the Avalara settings, checked: baseUrl, accountId, environment.
[[nodiscard]] Result<Json> avalara(const Json &json);

/// One connection, checked, secrets left out.
[[nodiscard]] Result<ConnectionRow> connection(const Json &json);

} // namespace levy::configcheck
