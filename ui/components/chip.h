#pragma once

#include "ui/theme/colors.h"

#include <QAbstractButton>

namespace levy::ui {

/// A filter that is on or off, with its word and its count; the count is always shown, also 0.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const QString &text, const QString &icon, Tone tone, QWidget *parent = nullptr);

    /// -1: no count.
    void setCount(qint64 count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    const Tone m_tone;
    QString m_count;
};

} // namespace levy::ui
