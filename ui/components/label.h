#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QLabel>

namespace levy::ui {

/// How a text looks: size, meaning and weight.
struct Look {
    TextSize size = TextSize::Body;
    Tone tone = Tone::Text;
    QFont::Weight weight = QFont::Normal;

    bool operator==(const Look &) const = default;
};

/// Plain text in one look that follows the theme. What services say is shown as it is: nothing in
/// it is taken for markup.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text, const Look &look = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setLook(const Look &look);
    [[nodiscard]] Look look() const { return m_look; }
    /// The first part in semi-bold, the rest as usual.
    void setMarked(const QString &bold, const QString &rest);
    /// Shortens at the right instead of asking for more width; the whole text is the tooltip.
    void setElided(bool isElided);
    /// Breaks into lines.
    Label *wrapped();
    /// Can be marked and copied, with mouse and keyboard.
    Label *selectable();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look m_look;
    bool m_isElided = false;
    bool m_isApplying = false;
};

} // namespace levy::ui
