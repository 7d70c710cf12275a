#pragma once

#include <QStackedWidget>

class QVBoxLayout;

namespace levy::ui {

class Button;
class Label;

/// An icon, a title, a sentence and at most one action: nothing here, nothing found, or what went
/// wrong.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &icon, const QString &title, const QString &sentence);
    /// An empty text takes the action away.
    void setAction(const QString &text, const QString &icon);

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QVBoxLayout *m_column = nullptr;
    Label *m_title = nullptr;
    Label *m_sentence = nullptr;
    Button *m_action = nullptr;
};

/// A page's content or, instead of it, why there is none. Nothing is shown for a moment of
/// loading: only what lasts says so.
class StateStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit StateStack(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showLoading(const QString &sentence);
    void showEmpty(
        const QString &icon,
        const QString &title,
        const QString &sentence,
        const QString &action = {},
        const QString &actionIcon = {});
    /// With 'Try again'.
    void showError(const QString &title, const QString &sentence);
    [[nodiscard]] bool isContent() const;
    [[nodiscard]] bool isError() const;
    [[nodiscard]] bool isLoading() const;

Q_SIGNALS:
    void actionChosen();
    void againChosen(); ///< of an error

private:
    void onAction();

    QWidget *m_content;
    EmptyState *m_state = nullptr;
    bool m_isError = false;
    bool m_isLoading = false;
};

} // namespace levy::ui
