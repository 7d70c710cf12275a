#pragma once

#include "ui/theme/colors.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace levy::ui {

/// What happened, one line each: time, icon, sentence; numbers that matter in bold.
class EventList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString time;
        QString icon;
        Tone tone = Tone::Secondary;
        QString sentence;
        QString bold; ///< follows the sentence
        QString more; ///< a second line
        bool isIrreversible = false;

        bool operator==(const Entry &) const = default;
    };

    explicit EventList(QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int entryAt(const QPointF &place) const;
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] bool isBroken(const Entry &entry, int width) const;
    [[nodiscard]] int sentenceHeight(const Entry &entry, int width) const;
    [[nodiscard]] int moreHeight(const Entry &entry, int width) const;
    [[nodiscard]] int heightOf(const Entry &entry, int width) const;

    std::vector<Entry> m_entries;
};

} // namespace levy::ui
