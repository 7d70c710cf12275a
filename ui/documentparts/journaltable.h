#pragma once

#include "core/model/ledgerentry.h"

#include <QHash>
#include <QWidget>

namespace levy::ui {

class PlainTable;
class RowsModel;

/// The lines of an entry with their accounts by name, debit and credit under each other, and at the
/// end whether it balances.
class JournalTable : public QWidget {
    Q_OBJECT

public:
    explicit JournalTable(QWidget *parent = nullptr);

    /// `names`: GL account code → name.
    void setEntry(const LedgerEntry &entry, const QHash<QString, QString> &names);

private:
    RowsModel *m_rows = nullptr;
    PlainTable *m_table = nullptr;
};

/// Net, tax and gross side by side.
class AmountsPanel : public QWidget {
    Q_OBJECT

public:
    explicit AmountsPanel(QWidget *parent = nullptr);

    /// Without tax nothing is calculated yet.
    void setAmounts(const Decimal &net, const std::optional<Decimal> &tax, const QString &currency);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_net;
    QString m_tax;
    QString m_gross;
    QString m_currency;
};

} // namespace levy::ui
