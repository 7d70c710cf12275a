#pragma once

#include <QString>

/// Saves pictures of every page in both themes, on the sample company, in that folder; gives the
/// exit code.
int saveShots(const QString &folder);
