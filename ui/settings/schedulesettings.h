#pragma once

#include "core/rules/schedule.h"
#include "ui/data/page.h"
#include "ui/settings/storedconfig.h"

class QCheckBox;
class QTimeEdit;

namespace levy::ui {

class Button;
class Label;
class LabelledCombo;
class SettingRows;

/// When each connection is worked on by itself, by this window or whatever serves the workspace,
/// the next five times and the last ones.
class ScheduleSettings : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleSettings(Desk desk, QWidget *parent = nullptr);

private:
    void buildRows();
    void showConnections();
    void load();
    void showSchedule(const Schedule &schedule);
    void showNext(const std::vector<PlannedRun> &runs);
    void showPlanned();
    void showLast(const StoredSchedule &stored);
    [[nodiscard]] bool showChanged();
    void showChange();
    void save();
    [[nodiscard]] Schedule edited() const;

    Backend &m_backend;
    SettingRows *m_rows = nullptr;
    LabelledCombo *m_connection = nullptr;
    LabelledCombo *m_kind = nullptr;
    QTimeEdit *m_closeAt = nullptr;
    LabelledCombo *m_zone = nullptr;
    std::vector<QCheckBox *> m_days; ///< Monday first
    QCheckBox *m_reconciles = nullptr;
    QTimeEdit *m_reconcileAt = nullptr;
    Label *m_next = nullptr;
    Label *m_last = nullptr;
    Label *m_result = nullptr;
    QString m_said; ///< about what was saved, once it is shown again
    Button *m_save = nullptr;
    Schedule m_saved;
    std::vector<PlannedRun> m_stored; ///< the next runs of another program that works here
    bool m_isShowing = false;
    quint64 m_question = 0;
};

} // namespace levy::ui
