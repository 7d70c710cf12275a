#pragma once

#include "core/base/json.h"
#include "core/money/currency.h"

#include <QHash>
#include <QString>

namespace levy::sandbox {

/// One company of the sample: its raw file turned into Exact's rows, with ids and references. An
/// immutable value.
class SampleDivision {
public:
    explicit SampleDivision(Json raw);

    [[nodiscard]] QString scope() const { return m_scope; } ///< what its ids are derived from
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] const Json &raw() const { return m_raw; }

    /// The rows of "Accounts", "Items", "GLAccounts", "VATCodes", …; null where there are none.
    [[nodiscard]] const Json &table(const QString &name) const;
    /// The row with that code; an unknown one is a mistake in the files (asserted).
    [[nodiscard]] const Json &row(const QString &table, const QString &code) const;
    /// The address of an account by the key that the file gives it.
    [[nodiscard]] const Json &address(const QString &account, const QString &key) const;

    /// {"Division": {…}, "Accounts": […], …}: everything but invoices and entries.
    [[nodiscard]] Json masterData() const;

private:
    void addTable(const QString &name, Json::Array rows);
    /// Like addTable(), for what Exact shows only inside invoices.
    void keepTable(const QString &name, Json::Array rows);
    void addLedger();
    void addItems();
    void addAccounts();
    void addPeriods();
    void resolve(
        Json &row, const QString &member, const QString &table, const QStringList &copied) const;

    Json m_raw;
    QString m_scope;
    Currency m_currency;
    std::vector<QString> m_order; ///< of the tables
    QHash<QString, Json> m_tables;
    QHash<QString, QHash<QString, qsizetype>> m_byCode;
    QHash<QString, Json> m_addresses; ///< "account/key"
};

} // namespace levy::sandbox
