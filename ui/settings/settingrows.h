#pragma once

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace levy::ui {

class Card;

/// A page of settings: a title, a sentence, and a card whose rows read as sentences with a control
/// each.
class SettingRows : public QWidget {
    Q_OBJECT

public:
    SettingRows(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// A row in the current card; the page takes the control over.
    void add(const QString &name, const QString &hint, QWidget *control);
    [[nodiscard]] QCheckBox *addCheck(
        const QString &name, const QString &hint, const QString &words);
    /// Beneath the card, over the whole width.
    void addWidget(QWidget *widget);

private:
    QVBoxLayout *m_column = nullptr;
    Card *m_card = nullptr;
    bool m_isFirst = true;
};

} // namespace levy::ui
