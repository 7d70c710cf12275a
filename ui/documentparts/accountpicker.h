#pragma once

#include "core/model/masterdata.h"

#include <QComboBox>

namespace levy::ui {

/// Picks a GL account or a cost center by typing part of its code or name. Blocked and ended ones
/// are left out.
class AccountPicker : public QComboBox {
    Q_OBJECT

public:
    explicit AccountPicker(const QString &name, QWidget *parent = nullptr);

    void setAccounts(const std::vector<GlAccount> &accounts);
    /// With an entry for 'none'.
    void setDimensions(const std::vector<Dimension> &dimensions, QDate today);
    [[nodiscard]] QString code() const; ///< empty: nothing valid is chosen
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged();

private:
    void addEntry(const QString &code, const QString &name);
};

} // namespace levy::ui
