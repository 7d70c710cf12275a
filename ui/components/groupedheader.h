#pragma once

#include <QHeaderView>

#include <vector>

namespace levy::ui {

/// Headings in two rows: the lower ones are the columns' own, the upper ones stand over several.
class GroupedHeader : public QHeaderView {
    Q_OBJECT

public:
    /// Over the columns from first to last, at the right of the last.
    struct Group {
        QString title;
        int first = 0;
        int last = 0;
    };

    explicit GroupedHeader(std::vector<Group> groups, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    /// Where a group's title stands.
    [[nodiscard]] QRect placeOf(const Group &group) const;

    const std::vector<Group> m_groups;
};

} // namespace levy::ui
