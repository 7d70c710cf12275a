#include "ui/platform/browser.h"

#include <QDesktopServices>
#include <QUrl>

namespace levy::ui {

bool openInBrowser(const QUrl &address)
{
    return QDesktopServices::openUrl(address);
}

} // namespace levy::ui
