#pragma once

#include "ui/theme/painting.h"

#include <QLabel>

namespace levy::ui {

/// A status pill as a widget; in tables CellDelegate paints the same.
class PillLabel : public QLabel {
    Q_OBJECT

public:
    explicit PillLabel(const PillText &pill = {}, QWidget *parent = nullptr);

    /// An empty one hides the widget.
    void setPill(const PillText &pill);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillText m_pill;
};

/// Sandbox (filled amber) or Live (outlined green).
class Tag : public QLabel {
    Q_OBJECT

public:
    enum class Kind { Sandbox, Live };

    explicit Tag(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Only the word, for the collapsed rail.
    void setNarrow(bool isNarrow);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    bool m_isNarrow = false;
};

} // namespace levy::ui
