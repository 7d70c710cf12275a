#pragma once

#include "ui/data/page.h"

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace levy::ui {

class RuleSettings;

/// What a person can choose, by subject; what belongs to this computer takes effect at once, what
/// belongs to the books is saved on purpose.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Desk desk, QWidget *parent = nullptr);

    /// A target with a connection leads to its approval rules.
    void open(const Target &target) override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] int subjects() const;
    void showSubject(int place);

private:
    void add(const QString &icon, const QString &name, QWidget *page);
    [[nodiscard]] QWidget *makeGeneral();
    [[nodiscard]] QWidget *makeLanguages(QWidget *parent);
    [[nodiscard]] QWidget *makeSchedule();
    [[nodiscard]] QWidget *makeNotifications();

    Desk m_desk;
    QVBoxLayout *m_list = nullptr;
    QButtonGroup *m_group = nullptr;
    QStackedWidget *m_pages = nullptr;
    RuleSettings *m_rules = nullptr;
};

} // namespace levy::ui
