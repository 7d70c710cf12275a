#pragma once

#include "ui/theme/painting.h"

#include <QFont>
#include <QMetaType>
#include <QString>

namespace levy::ui {

/// What a table's model says about a cell beside Qt's own roles; CellDelegate paints it.
enum CellRole {
    ToneRole = Qt::UserRole + 1, ///< int(Tone) of the text
    WeightRole, ///< QFont::Weight as int
    PillRole, ///< PillText instead of the text
    IconRole, ///< name of an icon before the text
    IconToneRole, ///< int(Tone)
    SubtextRole, ///< a second line in the secondary colour
    UnitRole, ///< follows the text in the secondary colour
    ShareRole, ///< 0 to 1000: a bar beneath the text
    SortRole, ///< the raw value
    CopyRole, ///< what goes to the clipboard; else the text
    GroupRole, ///< bool: a heading over the rows beneath
    SmallRole, ///< bool: in the small size
};

/// One cell of a small table in memory.
struct Cell {
    QString text;
    Tone tone = Tone::Text;
    QFont::Weight weight = QFont::Normal;
    PillText pill;
    QString icon;
    Tone iconTone = Tone::Secondary;
    QString subtext;
    QString unit;
    int share = -1;
    QString spoken; ///< for assistive technology where the text alone does not tell

    bool operator==(const Cell &) const = default;
};

} // namespace levy::ui

Q_DECLARE_METATYPE(levy::ui::PillText)
