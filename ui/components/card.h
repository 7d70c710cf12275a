#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace levy::ui {

class Label;

/// A panel with a hairline around it; its head holds a title at the left and notes, links or
/// controls at the right.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// With a head.
    explicit Card(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    /// In the secondary colour, at the right or, `besideTitle`, behind the title.
    void setNote(const QString &note, bool besideTitle = false);
    /// At the right of the head; the card takes it over.
    void addToHead(QWidget *widget);
    /// A hairline between head and body.
    void setHeadLine(bool isShown);
    /// Another ground, e.g. QPalette::AlternateBase.
    void setGround(QPalette::ColorRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();

    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_head = nullptr;
    QWidget *m_headArea = nullptr;
    Label *m_title = nullptr;
    Label *m_note = nullptr;
    bool m_hasLine = false;
    QPalette::ColorRole m_ground = QPalette::Base;
};

/// One pixel in the line colour.
class HairLine : public QWidget {
    Q_OBJECT

public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace levy::ui
