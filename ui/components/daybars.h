#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

#include <vector>

namespace levy::ui {

/// Stacked bars, one a day, each with its total as text; the arrow keys move between the days.
class DayBars : public QWidget {
    Q_OBJECT

public:
    /// A kind of outcome; its colour is `tone`, the second chart colour for Tone::Secondary.
    struct Series {
        QString name;
        Tone tone = Tone::Accent;
    };
    struct Day {
        QString name;
        QString spoken; ///< the whole date
        std::vector<qint64> counts; ///< one a series, from the bottom up
        bool isToday = false;

        bool operator==(const Day &) const = default;
    };

    explicit DayBars(std::vector<Series> series, QWidget *parent = nullptr);

    void setDays(const std::vector<Day> &days);
    [[nodiscard]] const std::vector<Series> &series() const { return m_series; }
    [[nodiscard]] QColor colorOf(const Series &series) const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 140}; }

Q_SIGNALS:
    void opened(int day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int day);
    [[nodiscard]] qint64 total(const Day &day) const;
    [[nodiscard]] QRect plot() const;
    void paintDay(QPainter &painter, int day, qint64 top) const;

    const std::vector<Series> m_series;
    std::vector<Day> m_days;
    int m_current = -1;
};

/// The names of a chart's series with their colours and counts.
class Legend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QString count;
        int series = 0;
    };

    explicit Legend(const DayBars *chart, QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const DayBars *m_chart;
    std::vector<Entry> m_entries;
};

} // namespace levy::ui
