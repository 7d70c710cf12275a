#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace levy::ui {

/// A combo box that says what it chooses: 'Period **October 2026**'. Without a label it is a plain
/// one in our look.
class LabelledCombo : public QComboBox {
    Q_OBJECT

public:
    explicit LabelledCombo(const QString &label = {}, QWidget *parent = nullptr);

    /// Shown instead of the current item's text, e.g. a range of days.
    void setShownText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; ///< never by accident: needs focus

private:
    [[nodiscard]] int widthOf(const QString &text) const; ///< with its label and the arrow

    const QString m_label;
    QString m_shown;
};

/// A line to type a search or a filter in, with its icon and, where it has one, the key that leads
/// to it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const QString &icon, const QString &placeholder, QWidget *parent = nullptr);

    void setKeyCap(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    QString m_cap;
};

/// A field for one value. `setTrouble()` outlines it in red; the sentence stands beneath.
class Field : public QLineEdit {
    Q_OBJECT

public:
    explicit Field(const QString &name, QWidget *parent = nullptr);

    void setTrouble(const QString &sentence); ///< empty: none
};

} // namespace levy::ui
