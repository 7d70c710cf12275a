#pragma once

#include "core/service/documentview.h"
#include "ui/data/page.h"

class QVBoxLayout;

namespace levy::ui {

class Banner;
class Button;
class Label;
class ReasonPanel;
class StepBar;

/// The chosen document: what is wrong and what Levy did not do, where it stands, the reason's own
/// panel, and the actions with their keys.
class ReviewDetail : public QWidget {
    Q_OBJECT

public:
    /// Keys work while focus is inside `scope`.
    ReviewDetail(Desk desk, QWidget *scope, QWidget *parent = nullptr);

    void show(qint64 document);
    void load();
    void setPlace(int place, int count);
    [[nodiscard]] ReasonPanel *panel() const { return m_panel; }
    [[nodiscard]] qint64 shown() const { return m_view.document.id.value; }

Q_SIGNALS:
    void stepWanted(int direction);
    void wanted(const levy::ui::Target &target);
    void filled();
    void failed(const QString &sentence);

private:
    QWidget *makeHead(QWidget *scope);
    QWidget *makeActions(QWidget *scope);
    void showView(const DocumentView &view);
    void showPanel();
    void showActions();
    void fetchAgain();
    void askExclusion();

    Desk m_desk;
    qint64 m_id = 0;
    quint64 m_question = 0;
    DocumentView m_view;
    Label *m_title = nullptr;
    Label *m_customer = nullptr;
    Label *m_facts = nullptr;
    Label *m_place = nullptr;
    Banner *m_banner = nullptr;
    StepBar *m_steps = nullptr;
    QVBoxLayout *m_panelPlace = nullptr;
    ReasonPanel *m_panel = nullptr;
    int m_panelKind = 0;
    Button *m_primary = nullptr;
    Button *m_edit = nullptr;
    Button *m_again = nullptr;
    Button *m_exclude = nullptr;
    Button *m_open = nullptr;
};

} // namespace levy::ui
