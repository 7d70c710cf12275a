#pragma once

#include "core/workspace/documentlist.h"

#include <QFrame>
#include <QKeySequence>

#include <functional>
#include <vector>

namespace levy::ui {

class Backend;
class RowsModel;
class SearchField;
class TableView;

/// Ctrl+K: commands by their words, and documents by number, customer, code or entry number. Lies
/// over the window; Escape closes it.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    struct Command {
        QString text;
        QString icon;
        QKeySequence key;
        std::function<void()> run;
        bool isUsable = true;
    };

    explicit CommandPalette(Backend &backend, QWidget *window);

    /// Shows it with these commands.
    void start(std::vector<Command> commands);

Q_SIGNALS:
    void documentChosen(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void show(const QString &text);
    void choose();
    void finish();

    struct Hit {
        int command = -1;
        qint64 document = 0;
    };

    Backend &m_backend;
    SearchField *m_field = nullptr;
    TableView *m_list = nullptr;
    RowsModel *m_rows = nullptr;
    std::vector<Command> m_commands;
    std::vector<ListedDocument> m_documents;
    std::vector<Hit> m_hits;
    quint64 m_question = 0;
    QWidget *m_before = nullptr; ///< had the focus
};

} // namespace levy::ui
