#pragma once

#include "ui/data/page.h"

namespace levy::ui {

class Banner;
class Button;
class Label;

/// Before the first connection: try it on the sample company, or connect your systems.
class FirstRunPage : public Page {
    Q_OBJECT

public:
    explicit FirstRunPage(Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void sampleWanted();
    void connectWanted();
    void workspaceChosen(const QString &folder);
    void backupChosen(const QString &file);

private:
    void showState();
    void chooseWorkspace();
    void chooseBackup();

    Backend &m_backend;
    Button *m_start = nullptr;
    Button *m_connect = nullptr;
    Label *m_ready = nullptr;
    Banner *m_trouble = nullptr;
};

} // namespace levy::ui
