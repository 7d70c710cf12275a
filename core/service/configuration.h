#pragma once

#include "core/base/clock.h"
#include "core/service/workspacefolder.h"
#include "core/sync/recorder.h"

#include <functional>

namespace levy {

/// Gives the value of a secret that a configuration only refers to ({"file": …}, {"env": …},
/// {"stdin": true}).
using SecretReader = std::function<Result<QByteArray>(const Json &reference)>;

/// The configuration of a workspace as one JSON document, see docs/configuration.schema.json.
/// Holds references to secrets, never a secret.
namespace configuration {

/// Checks everything, then stores it in one transaction and the secrets in the vault. Invalid
/// ("config.<what>") with a sentence, and nothing changed, where something is wrong.
[[nodiscard]] Result<void> apply(
    const Json &config,
    WorkspaceFolder &folder,
    Recorder &recorder,
    const SecretReader &readSecret,
    const QString &person);

/// The same document as it stands, secrets as {"vault": place}.
[[nodiscard]] Result<Json> show(WorkspaceFolder &folder);

/// The Avalara part as stored: baseUrl, accountId, environment.
[[nodiscard]] Result<Json> avalara(Reader &reader);

} // namespace configuration

} // namespace levy
