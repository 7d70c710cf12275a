#pragma once

#include <QObject>

class QHeaderView;
class QMenu;

namespace levy::ui {

class Button;
class DocumentsModel;
class TableView;
struct Preferences;

/// The columns of the documents' list. Until a person chooses widths, places and names share what
/// room there is; a number or an amount is never cut off. What a person changes is kept.
class DocumentColumns : public QObject {
    Q_OBJECT

public:
    /// `chooser` opens the menu and counts the columns that are shown.
    DocumentColumns(
        TableView *table, DocumentsModel *model, Button *chooser, Preferences &preferences);

Q_SIGNALS:
    void changed(); ///< by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void save();
    void fit();
    void growFigures();
    void showCount();
    void fillMenu();
    [[nodiscard]] QHeaderView *header() const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] bool isLastShown(int column) const;

    TableView *m_table;
    DocumentsModel *m_model;
    Button *m_chooser;
    QMenu *m_menu = nullptr; ///< of the chooser and of the header
    Preferences &m_preferences;
    bool m_isOwn = false; ///< a person chose the widths
    bool m_isFitting = false;
};

} // namespace levy::ui
