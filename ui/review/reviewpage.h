#pragma once

#include "ui/data/page.h"

namespace levy::ui {

class ReviewDetail;
class ReviewList;
class StateStack;

/// The heart of the day: what waits for a person, decided without leaving the keyboard.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Desk desk, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] ReviewList *list() const { return m_list; }
    [[nodiscard]] ReviewDetail *detail() const { return m_detail; }

private:
    void takeTrouble(QString &trouble, const QString &sentence);
    void showState();

    Backend &m_backend;
    ReviewList *m_list = nullptr;
    ReviewDetail *m_detail = nullptr;
    StateStack *m_states = nullptr;
    QString m_listTrouble; ///< empty: the list could be read
    QString m_detailTrouble;
};

} // namespace levy::ui
