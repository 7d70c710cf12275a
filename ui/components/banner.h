#pragma once

#include "ui/theme/colors.h"

#include <QFrame>

class QHBoxLayout;

namespace levy::ui {

class Label;

/// Says in bold what happened and then what it means for the books; its actions stand at the right.
/// Cannot be closed while it is true.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(Tone tone = Tone::Amber, QWidget *parent = nullptr);

    /// `icon` empty: the usual one of the tone.
    void setText(const QString &what, const QString &meaning, const QString &icon = {});
    void setTone(Tone tone);
    void addAction(QWidget *widget);
    /// The meaning on a line of its own.
    void setTwoLines(bool isTwoLines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_icon;
    bool m_isTwoLines = false;
    QHBoxLayout *m_row = nullptr;
    Label *m_what = nullptr;
    Label *m_meaning = nullptr;
};

} // namespace levy::ui
