#pragma once

#include <QKeySequence>
#include <QPushButton>

class QMenu;
class QShortcut;

namespace levy::ui {

/// A button with an icon and, where it has a shortcut, the key as a cap: always the real one.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Default, Primary, Flat, Destructive };

    Button(
        const QString &text,
        const QString &icon,
        Kind kind = Kind::Default,
        QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setIconName(const QString &icon);
    [[nodiscard]] QString iconName() const { return m_icon; }
    /// A count behind the word, in the secondary colour.
    void setCount(const QString &count);
    void setSmall(bool isSmall);
    /// Without its words, which are the tooltip then; where there is no room for them.
    void setFolded(bool isFolded);
    /// How wide it would like to be, folded or not.
    [[nodiscard]] int widthOf(bool isFolded) const;
    /// Presses the button while focus is inside `scope`; `scope` owns the shortcut.
    void setKey(const QKeySequence &key, QWidget *scope);
    /// Shows the key of an action that lives elsewhere.
    void setKeyCap(const QKeySequence &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int contentWidth(bool isFolded) const;
    [[nodiscard]] QString words() const { return m_isFolded ? QString() : text(); }
    [[nodiscard]] QFont labelFont() const;

    QString m_icon;
    Kind m_kind;
    QString m_cap;
    QString m_count;
    bool m_isSmall = false;
    bool m_isFolded = false;
    QShortcut *m_shortcut = nullptr;
};

/// Only an icon; the words are its accessible name and tooltip.
class IconButton : public QPushButton {
    Q_OBJECT

public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    /// With an outline, like a small button.
    void setFramed(bool isFramed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_isFramed = false;
};

/// A word that leads somewhere, with a chevron.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr, bool hasChevron = true);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hasChevron;
};

/// A menu that opens under the button, which owns it. (QPushButton's own waits in an event loop.)
[[nodiscard]] QMenu *addMenu(QPushButton *button);

} // namespace levy::ui
