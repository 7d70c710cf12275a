#pragma once

#include "ui/theme/colors.h"

#include <QAbstractButton>
#include <QStringList>

namespace levy::ui {

/// One figure of the overview: what it is, how much, and why; pressing it opens the list that it
/// counts.
class FigureCard : public QAbstractButton {
    Q_OBJECT

public:
    FigureCard(const QString &title, const QString &icon, QWidget *parent = nullptr);

    /// `unit` follows the figure in small; `lines` stand beneath.
    void setFigure(const QString &figure, const QString &unit, const QStringList &lines, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    QString m_figure;
    QString m_unit;
    QStringList m_lines;
    Tone m_tone = Tone::Text;
};

} // namespace levy::ui
