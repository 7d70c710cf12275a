#pragma once

#include "core/rules/ground.h"
#include "ui/data/page.h"

#include <QTimer>

class QCheckBox;

namespace levy::ui {

class Button;
class Label;
class LabelledCombo;
class RuleTable;
class SettingRows;

/// When a document waits for a person, per connection. Belongs to the books: saved on purpose,
/// noted in the audit trail.
class RuleSettings : public QWidget {
    Q_OBJECT

public:
    explicit RuleSettings(Desk desk, QWidget *parent = nullptr);

    void setConnection(const QString &connection);

Q_SIGNALS:
    void wanted(const levy::ui::Target &target);

private:
    QWidget *makeHead();
    void addRows();
    QWidget *makeSaveBar();
    void showConnections();
    void load();
    void enableRules(bool isLoaded);
    void showPolicy(const Policy &policy);
    [[nodiscard]] Policy edited() const;
    void showChange();
    void loadForecast();
    void save();

    Desk m_desk;
    RuleTable *m_table = nullptr;
    SettingRows *m_rows = nullptr;
    LabelledCombo *m_connection = nullptr;
    QCheckBox *m_check = nullptr;
    QCheckBox *m_accept = nullptr;
    QCheckBox *m_differences = nullptr;
    QCheckBox *m_signs = nullptr;
    LabelledCombo *m_when = nullptr;
    QWidget *m_bar = nullptr;
    Label *m_change = nullptr;
    Button *m_keep = nullptr;
    Policy m_saved;
    QString m_currency;
    QTimer m_pause; ///< before the forecast is asked again while somebody types
    quint64 m_forecastQuestion = 0;
    bool m_isLoaded = false;
    quint64 m_question = 0;
};

} // namespace levy::ui
