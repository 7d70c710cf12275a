#pragma once

#include <QString>

class QApplication;

/// Saves pictures of every page in both themes, on the sample company, in that folder; gives the
/// exit code.
int saveShots(QApplication &app, const QString &folder);
