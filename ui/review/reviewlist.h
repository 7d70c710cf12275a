#pragma once

#include "ui/data/page.h"
#include "ui/review/reviewmodel.h"

class QListView;

namespace levy::ui {

class Button;
class Label;
class LabelledCombo;
class Toast;

/// The queue at the left, the last decision with Undo beneath it, and 'Reprocess all corrected'.
class ReviewList : public QWidget {
    Q_OBJECT

public:
    explicit ReviewList(Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] ReviewModel *model() const { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] Toast *toast() const { return m_toast; }
    [[nodiscard]] qint64 current() const;
    void setCurrent(qint64 id);
    /// To the next or the one before, skipping headings.
    void step(int direction);
    void goTo(int row);
    void load();

Q_SIGNALS:
    void currentChanged(qint64 id); ///< 0: nothing waits
    void filled();
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const std::vector<ListedDocument> &documents);
    void reprocessCorrected();
    void bringIntoSight(int row);

    Backend &m_backend;
    DecisionDesk &m_decisions;
    ReviewModel *m_model = nullptr;
    QListView *m_view = nullptr;
    Label *m_count = nullptr;
    LabelledCombo *m_order = nullptr;
    Toast *m_toast = nullptr;
    Button *m_corrected = nullptr;
    Label *m_correctedNote = nullptr;
    quint64 m_question = 0;
    qint64 m_current = 0;
    int m_currentRow = 0;
};

} // namespace levy::ui
