#pragma once

#include "ui/data/page.h"

namespace levy::ui {

class Button;
class Label;
class SettingRows;

/// Where the workspace is and how large; backup and check.
class DataSettings : public QWidget {
    Q_OBJECT

public:
    explicit DataSettings(Desk desk, QWidget *parent = nullptr);

private:
    void show();
    void chooseBackup();
    void check();

    Backend &m_backend;
    SettingRows *m_rows = nullptr;
    Label *m_place = nullptr;
    Label *m_size = nullptr;
    Label *m_secrets = nullptr;
    Button *m_backup = nullptr;
    Button *m_check = nullptr;
    Label *m_result = nullptr;
};

} // namespace levy::ui
