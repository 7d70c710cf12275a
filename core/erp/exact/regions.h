#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace levy::exact {

/// One country's Exact Online. Apps and logins of one do not work on another.
struct Region {
    QString code; ///< "nl", "be", "de", "fr", "es", "uk", "us"
    QString name; ///< "Netherlands", …
    QUrl baseUrl; ///< "https://start.exactonline.nl"

    bool operator==(const Region &) const = default;
};

/// The seven regions (contracts/exact-online.md 2). Any other base URL may be configured.
[[nodiscard]] const std::vector<Region> &regions();

/// Null when there is no region of that code.
[[nodiscard]] const Region *region(const QString &code);

/// Whether the host is that of one of the regions.
[[nodiscard]] bool isRegionHost(const QString &host);

} // namespace levy::exact
