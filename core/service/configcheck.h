#pragma once

#include "core/base/result.h"
#include "core/workspace/connections.h"

#include <QStringList>

namespace levy::configcheck {

/// The error of a check: Invalid ("config.<what>") with a sentence.
[[nodiscard]] tl::unexpected<Error> wrong(const QString &what, const QString &text);

/// Credentials go to https only, or to this computer. `where` names the setting's owner.
[[nodiscard]] Result<void> checkUrl(const QString &text, const QString &where);

/// A secret may stand in the configuration itself ({"value": …}) only where the service at `url` is
/// simulated: on this computer. How it is given otherwise is for who reads it.
[[nodiscard]] Result<void> checkSecret(
    const Json &secret, const QString &url, const QString &where);

/// Fails with Invalid ("config.member") naming a member that is not known there.
[[nodiscard]] Result<void> members(
    const Json &json, const QStringList &known, const QString &where);

/// The non-secret part of the Avalara settings, checked: baseUrl, accountId, environment.
[[nodiscard]] Result<Json> avalara(const Json &json);

/// One connection, checked, secrets left out.
[[nodiscard]] Result<ConnectionRow> connection(const Json &json);

} // namespace levy::configcheck
