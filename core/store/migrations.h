#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace levy {

class Connection;

/// One numbered step of the schema. Private to core/store.
struct Migration {
    int number = 0;
    QString name;
    QString script;
};

/// The files NNNN_name.sql of a folder in the order of their numbers, which may have gaps: branches
/// take numbers of their own. Once shipped, a new one gets a number behind all others.
[[nodiscard]] Result<std::vector<Migration>> readMigrations(const QString &folder);

/// 0 for an empty file. storage.foreign for a database that is not a workspace of Levy.
[[nodiscard]] Result<int> schemaVersionOf(Connection &connection);

/// Applies what is missing, each step with its row of schema_version in one transaction. Gives the
/// version reached; storage.newer if the file is ahead of the migrations.
[[nodiscard]] Result<int> migrate(Connection &connection, const std::vector<Migration> &migrations);

} // namespace levy
