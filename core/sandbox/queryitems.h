#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace levy::sandbox {

/// Decoded name and value pairs of a query or a form; '+' is a blank, as the real services read it.
[[nodiscard]] std::vector<std::pair<QString, QString>> queryItems(const QByteArray &rawQuery);

} // namespace levy::sandbox
