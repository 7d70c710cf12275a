#pragma once

#include <QString>

/// Saves pictures of every page in both themes, on the sample company, in that folder; gives the
/// exit code. `only`: just those whose name begins so, in English; several divided by commas.
int saveShots(const QString &folder, const QString &only = {});
