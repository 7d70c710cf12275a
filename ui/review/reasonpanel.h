#pragma once

#include "core/service/documentview.h"
#include "core/service/levy.h"
#include "ui/data/page.h"

class QBoxLayout;

namespace levy::ui {

/// What a person sees and decides for one reason. Each reason has its own; the action bar beneath
/// asks it for the first action and calls it.
class ReasonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReasonPanel(Desk desk, QWidget *parent = nullptr);

    virtual void show(const DocumentView &view) = 0;
    /// The words of the first action (key A); empty: there is none.
    [[nodiscard]] virtual QString primaryText() const { return {}; }
    /// Whether it can be done as things stand.
    [[nodiscard]] virtual bool canPrimary() const { return true; }
    virtual void primary() { }
    /// The words of 'edit' (key E); empty: nothing to edit.
    [[nodiscard]] virtual QString editText() const { return {}; }
    virtual void edit() { }

Q_SIGNALS:
    void actionsChanged();
    void wanted(const levy::ui::Target &target);

protected:
    [[nodiscard]] const DocumentView &view() const { return m_view; }
    void keep(const DocumentView &view) { m_view = view; }
    [[nodiscard]] QString number() const;
    /// Decides about the document that is shown.
    void decide(const Decision &decision, const QString &what);
    /// What lies beside each other there lies beneath each other where the panel is narrow.
    void stackWhenNarrow(QBoxLayout *row) { m_row = row; }
    void resizeEvent(QResizeEvent *event) override;

    Desk m_desk;

private:
    QBoxLayout *m_row = nullptr;
    DocumentView m_view;
};

/// The panel for that reason.
[[nodiscard]] ReasonPanel *makeReasonPanel(FlagReason reason, Desk desk, QWidget *parent);
/// Panels of one kind serve several reasons.
[[nodiscard]] int panelKind(FlagReason reason);

} // namespace levy::ui
