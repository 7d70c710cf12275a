#pragma once

class QUrl;

namespace levy::ui {

/// Shows the address in the person's own browser. False where the system has none to offer.
bool openInBrowser(const QUrl &address);

} // namespace levy::ui
