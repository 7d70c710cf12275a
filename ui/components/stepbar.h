#pragma once

#include <QWidget>

#include <vector>

namespace levy::ui {

/// The five steps of a document's way: done, in hand, held by a person, locked at the end.
class StepBar : public QWidget {
    Q_OBJECT

public:
    enum class State { Open, Done, Attention, Failed, Locked };
    struct Step {
        QString name;
        QString detail; ///< the time, or what it waits for
        State state = State::Open;

        bool operator==(const Step &) const = default;
    };

    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const std::vector<Step> &steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int stepWidth() const;
    [[nodiscard]] int labelLines() const;
    [[nodiscard]] int detailLines() const;

    std::vector<Step> m_steps;
};

} // namespace levy::ui
