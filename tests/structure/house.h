#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace levy::structure {

/// One broken rule of the house, printed as "file:line: message".
struct Offence {
    QString file;
    int line = 0;
    QString message;

    QString text() const;
    bool operator==(const Offence &) const = default;
};

/// A source file: its path below the project root and its lines with comments and string contents
/// blanked out (the quotes of an #include are kept).
struct SourceFile {
    QString path;
    QStringList lines;
};

/// Room name to the rooms it USES, as levy_room() recorded them in rooms.txt.
using FloorPlan = QHash<QString, QStringList>;

[[nodiscard]] FloorPlan readFloorPlan(const QString &text);
[[nodiscard]] SourceFile readSource(const QString &path, const QString &text);

/// Every rule that looks at one file. Paths decide which apply.
[[nodiscard]] std::vector<Offence> offences(const SourceFile &file, const FloorPlan &plan);

/// Every rule that looks at the plan alone (the two wings).
[[nodiscard]] std::vector<Offence> offences(const FloorPlan &plan);

} // namespace levy::structure
