#include "core/workspace/outside.h"

#include "core/workspace/rows.h"

#include <algorithm>

namespace levy::outside {

using namespace Qt::StringLiterals;

Result<void> addChangedCustomer(
    Transaction &transaction, const QString &connection, const QString &customer)
{
    return run(
        transaction,
        u"INSERT INTO changed_customer (connection, customer) VALUES (:connection, :customer)"
        " ON CONFLICT (connection, customer) DO NOTHING"_s,
        {{u"connection"_s, connection}, {u"customer"_s, customer}});
}

Result<std::vector<QString>> changedCustomers(Reader &reader, const QString &connection)
{
    const auto rows = reader.rows(
        u"SELECT customer FROM changed_customer WHERE connection = :connection"_s,
        {{u"connection"_s, connection}});
    if (!rows)
        return fail(rows.error());
    std::vector<QString> customers;
    for (const SqlRow &row : *rows)
        customers.push_back(row.text(u"customer"));
    return customers;
}

Result<void> removeChangedCustomer(
    Transaction &transaction, const QString &connection, const QString &customer)
{
    return run(
        transaction,
        u"DELETE FROM changed_customer WHERE connection = :connection AND customer = :customer"_s,
        {{u"connection"_s, connection}, {u"customer"_s, customer}});
}

Result<std::vector<QString>> openDocumentsOf(
    Reader &reader, const QString &connection, const std::vector<QString> &customers)
{
    std::vector<QString> found;
    Result<void> outcome;
    const Result<void> walked = reader.forEach(
        u"SELECT source FROM document WHERE connection = :connection AND state IN"
        " ('active', 'waiting', 'awaits-finalisation', 'awaits-number', 'failed', 'observed')"
        " AND tax_status <> 'committed'"_s,
        {{u"connection"_s, connection}},
        [&](const SqlRow &row) {
            const Result<Json> source = Json::parse(row.text(u"source").toUtf8());
            if (!source) {
                outcome = fail(source.error());
                return false;
            }
            for (const QString &key :
                 {(*source)[u"customer"][u"id"].toString(),
                  (*source)[u"payerId"].toString(),
                  (*source)[u"recipientId"].toString()}) {
                if (key.isEmpty() || std::ranges::find(customers, key) == customers.end())
                    continue;
                found.push_back((*source)[u"sourceId"].toString());
                break;
            }
            return true;
        });
    if (!walked || !outcome)
        return fail(walked ? outcome.error() : walked.error());
    return found;
}

Result<void> setOtherRecord(
    Transaction &transaction, const QString &company, const OtherRecord &record)
{
    return run(
        transaction,
        u"INSERT INTO other_record (company, code, type, status, document_date, customer, currency,"
        " total_amount, total_tax) SELECT :company, :code, :type, :status, :date, :customer,"
        " :currency, :amount, :tax WHERE NOT EXISTS (SELECT 1 FROM document WHERE code = :known)"
        " ON CONFLICT (company, code, type) DO UPDATE SET status = excluded.status,"
        " document_date = excluded.document_date, customer = excluded.customer,"
        " currency = excluded.currency, total_amount = excluded.total_amount,"
        " total_tax = excluded.total_tax"_s,
        {{u"company"_s, company},
         {u"code"_s, record.code},
         {u"known"_s, record.code},
         {u"type"_s, record.type},
         {u"status"_s, record.status},
         {u"date"_s, record.date.toString(Qt::ISODate)},
         {u"customer"_s, record.customerCode},
         {u"currency"_s, record.currency},
         {u"amount"_s, record.totalAmount.toString()},
         {u"tax"_s, record.totalTax.toString()}});
}

Result<std::vector<OtherRecord>> otherRecords(Reader &reader, const QString &company)
{
    const auto rows = reader.rows(
        u"SELECT code, type, status, document_date, customer, currency, total_amount, total_tax"
        " FROM other_record WHERE company = :company ORDER BY code"_s,
        {{u"company"_s, company}});
    if (!rows)
        return fail(rows.error());
    std::vector<OtherRecord> records;
    for (const SqlRow &row : *rows) {
        const Result<Decimal> amount = Decimal::parse(row.text(u"total_amount").toLatin1());
        const Result<Decimal> tax = Decimal::parse(row.text(u"total_tax").toLatin1());
        if (!amount || !tax)
            return fail(amount ? tax.error() : amount.error());
        records.push_back(
            {row.text(u"code"),
             row.text(u"type"),
             row.text(u"status"),
             QDate::fromString(row.text(u"document_date"), Qt::ISODate),
             row.text(u"customer"),
             row.text(u"currency"),
             *amount,
             *tax});
    }
    return records;
}

} // namespace levy::outside
