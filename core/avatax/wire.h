#pragma once

#include "core/avatax/settings.h"
#include "core/base/result.h"

#include <QSet>

namespace levy::avatax {

/// A code as one segment of a path: Avalara's markers for / + ? % #, the rest percent-encoded.
/// Fails with Invalid: "avatax.required" for an empty code, "avatax.code-character" for one that
/// holds a marker.
[[nodiscard]] Result<QByteArray> pathSegment(const QString &code);

/// The value of X-Avalara-Client.
[[nodiscard]] QByteArray clientHeader(const Settings &settings);

/// Fails with Invalid ("avatax.settings") for settings that no call can be made with, among them a
/// base URL that would send the key in the clear.
[[nodiscard]] Result<> checkSettings(const Settings &settings);

/// JSON members that may be kept in the audit trail: no street, no person's name, no e-mail.
[[nodiscard]] const QSet<QString> &auditableKeys();

/// Query items whose values may be kept.
[[nodiscard]] const QSet<QString> &auditableQueryItems();

} // namespace levy::avatax
