#pragma once

#include "core/money/decimal.h"

#include <QAbstractSpinBox>

#include <optional>

namespace levy::ui {

/// A figure, zero or more, as a person of this locale types it, with arrows that change it by a
/// step that fits its size. What was typed stays as it is until it is understood.
class AmountField : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit AmountField(const QString &name, QWidget *parent = nullptr);

    void setFigure(const QString &text);
    [[nodiscard]] QString figure() const;
    /// Empty where the text is none.
    [[nodiscard]] std::optional<Decimal> amount() const;
    /// Outlined in red; empty: none.
    void setTrouble(const QString &sentence);

    void stepBy(int steps) override;

Q_SIGNALS:
    void edited(); ///< by a person

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
};

} // namespace levy::ui
