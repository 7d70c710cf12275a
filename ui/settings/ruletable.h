#pragma once

#include "core/rules/approvalforecast.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QMenu;
class QSpinBox;
class QVBoxLayout;

namespace levy::ui {

class AmountField;
class Card;
class Field;
class Label;
class LabelledCombo;

/// The approval rules as sentences with their fields, and how many documents of the last 30 days
/// each would have held.
class RuleTable : public QWidget {
    Q_OBJECT

public:
    explicit RuleTable(QWidget *parent = nullptr);

    /// `currency`: the company's own, that new rules begin with.
    void setRules(const ApprovalRules &rules, const QString &currency);
    /// As they stand in the fields; none while a field cannot be understood.
    [[nodiscard]] std::optional<ApprovalRules> rules() const;
    void setForecast(const ApprovalForecast &forecast);

Q_SIGNALS:
    void changed();
    void documentsWanted(const std::vector<qint64> &documents); ///< that the rules would hold

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QString rule; ///< the core's word
        QCheckBox *on = nullptr;
        Label *sentence = nullptr;
        AmountField *amount = nullptr;
        AmountField *percent = nullptr; ///< of the first row by difference
        QSpinBox *latest = nullptr; ///< documents
        Label *before = nullptr; ///< the number
        LabelledCombo *currency = nullptr;
        Field *codes = nullptr;
        Label *count = nullptr;
    };

    QWidget *makeHead();
    QWidget *makeFoot();
    void addFields(Row &row, QWidget *frame, QHBoxLayout *line);
    Row &add(const QString &rule, bool isOn);
    Row &addAmount(const QString &rule, bool isOn, const QString &amount, const QString &currency);
    void addAmounts(
        const QString &rule,
        const std::map<QString, Decimal> &amounts,
        const QString &proposed,
        const QString &currency);
    void fillMenu(QMenu *menu);
    void clear();
    void showTrouble();

    Card *m_card = nullptr;
    QVBoxLayout *m_place = nullptr;
    std::vector<QWidget *> m_frames; // children of the card
    std::vector<Row> m_rows;
    Label *m_forecast = nullptr;
    QWidget *m_show = nullptr;
    std::vector<qint64> m_held;
    QString m_currency;
};

} // namespace levy::ui
