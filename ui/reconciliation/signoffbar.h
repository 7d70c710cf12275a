#pragma once

#include "ui/reconciliation/comparedbooks.h"

#include <QWidget>

class QCheckBox;

namespace levy::ui {

class Backend;
class Button;
class Label;
class PillLabel;

/// How a period stands with its signatures, and the next one to be given: preparer, reviewer,
/// sealed. At the foot of the reconciliation.
class SignOffBar : public QWidget {
    Q_OBJECT

public:
    explicit SignOffBar(Backend &backend, QWidget *parent = nullptr);

    /// Null: several connections are shown, and a signature is for one.
    void show(const ComparedBooks *books);

Q_SIGNALS:
    void changed();
    void packWanted();

private:
    void sign();
    void review();
    void reopen();
    void showSeal(const Seal &seal, qint64 lateChanges);
    void loadReviewer();
    template <class Ask>
    void carryOut(Ask ask);
    /// "Ines Halvard (signed in as ines)": both are kept.
    [[nodiscard]] QString signer(const QString &name) const;

    Backend &m_backend;
    ReconciliationScope m_scope;
    PillLabel *m_pill = nullptr;
    Label *m_text = nullptr;
    QCheckBox *m_reviewer = nullptr;
    Button *m_sign = nullptr;
    Button *m_review = nullptr;
    Button *m_reopen = nullptr;
    Button *m_pack = nullptr;
};

} // namespace levy::ui
