#pragma once

#include "core/service/setupdesk.h"
#include "ui/components/card.h"

#include <map>

class QCheckBox;
class QGridLayout;

namespace levy::ui {

class Label;

/// The companies that a sign-in sees, to be ticked: number, name, currency, invoices of 30 days and
/// what a test of the rights said.
class CompanyList : public Card {
    Q_OBJECT

public:
    explicit CompanyList(QWidget *parent = nullptr);

    void show(const std::vector<SetupCompany> &companies);
    /// What stands under Access.
    enum class Access { NotTested, Testing, Good, Missing };
    void setAccess(const QString &key, Access access);
    [[nodiscard]] QCheckBox *box(const QString &key) const;

Q_SIGNALS:
    void toggled(const QString &key, bool isChosen);

private:
    struct Row {
        QCheckBox *box = nullptr;
        Label *access = nullptr;
    };

    QWidget *makeRow(const SetupCompany &company);

    QWidget *m_rowsArea = nullptr;
    std::map<QString, Row> m_rows;
};

/// "Sales invoices", "Chart of accounts", …
[[nodiscard]] QString accessName(exact::Access access);

} // namespace levy::ui
