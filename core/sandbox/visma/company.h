#pragma once

#include "core/money/decimal.h"
#include "core/sandbox/books.h"
#include "core/sandbox/visma/naivetime.h"
#include "core/sandbox/visma/worktime.h"

namespace levy::sandbox::visma {

/// One company of the simulated Visma.net: its sets of rows in the books, its numbers and its row
/// versions. Rows are kept under Visma's own member names with references cut down to their key
/// (customer {number}); what a reader sees is made by rendering.h.
class Company {
public:
    Company(Books &books, const WorkTime &time, const Json &settings);

    [[nodiscard]] QString tenantId() const { return m_tenantId; }
    [[nodiscard]] QString baseCurrency() const { return m_settings[u"baseCurrency"].toString(); }
    /// The company itself, as it was seeded, without its rows.
    [[nodiscard]] const Json &settings() const { return m_settings; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] QDateTime now() const { return m_time.now(); }
    /// Now on the wall, as rows keep it.
    [[nodiscard]] QString nowText() const { return naiveText(now(), m_zone); }
    [[nodiscard]] QDate today() const { return now().toTimeZone(m_zone).date(); }

    /// Nullptr if there is none. Valid until that row is stored again.
    [[nodiscard]] const Json *find(QStringView set, const QString &key) const;
    /// In the order of the keys; return false to stop. `visit` must not store.
    void forEach(
        QStringView set,
        const std::function<bool(const QString &key, const Json &row)> &visit) const;
    /// The first row that fits; nullptr: none does.
    [[nodiscard]] const Json *firstOf(
        QStringView set, const std::function<bool(const Json &row)> &fits) const;

    /// Keeps a row as it is.
    void put(QStringView set, const QString &key, Json row);
    /// Keeps a changed row: with a new timeStamp and lastModifiedDateTime.
    void store(QStringView set, const QString &key, Json row);
    void remove(QStringView set, const QString &key);

    /// 1, 2, 3, … per company and name.
    [[nodiscard]] qint64 nextNumber(QStringView name);
    /// A new row version: eight bytes in base64, growing with each.
    [[nodiscard]] QString nextTimeStamp();
    [[nodiscard]] QString newGuid();

    /// Digits of the currency's minor unit in this company.
    [[nodiscard]] int digitsOf(const QString &currency) const;
    /// Units of base currency for one unit of that currency. Nothing: no rate on that date.
    [[nodiscard]] std::optional<Decimal> rateOn(const QString &currency, const QDate &date) const;

private:
    [[nodiscard]] QString kindOf(QStringView set) const;

    Books &m_books;
    const WorkTime &m_time;
    Json m_settings;
    QString m_tenantId;
    QTimeZone m_zone;
};

/// {name: value}: a reference as rows keep it.
[[nodiscard]] Json reference(const QString &name, const QString &value);

} // namespace levy::sandbox::visma
