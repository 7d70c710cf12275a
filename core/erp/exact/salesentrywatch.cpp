#include "core/erp/exact/salesentrywatch.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 salesEntryType = 20;
constexpr qsizetype numbersPerQuestion = 30; // keeps the URL short
constexpr int daysBack = 30;

/// The endpoint, not the connection.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Rejected
        || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Malformed;
}

Result<QSet<QString>> invoicedAmong(Client &client, const QStringList &numbers, http::Call &call)
{
    QSet<QString> found;
    for (qsizetype at = 0; at < numbers.size(); at += numbersPerQuestion) {
        QStringList terms;
        for (const QString &number : numbers.mid(at, numbersPerQuestion))
            terms += u"InvoiceNumber eq "_s + number;
        const Result<std::vector<Json>> rows = client.all(
            "look for invoices of entries",
            u"bulk/SalesInvoice/SalesInvoices"_s,
            {{u"$filter"_s, terms.join(" or "_L1)}, {u"$select"_s, u"InvoiceID,InvoiceNumber"_s}},
            call);
        if (!rows)
            return fail(rows.error());
        for (const Json &row : *rows)
            found.insert(textOf(row, u"InvoiceNumber"));
    }
    return found;
}

} // namespace

Result<std::optional<QString>> noticeOfEntriesWithoutInvoice(
    Client &client, QDate since, http::Call &call)
{
    if (!since.isValid())
        since = client.now().date().addDays(-daysBack);
    const Result<Page> entries = client.page(
        "read sales entries",
        u"salesentry/SalesEntries"_s,
        {{u"$filter"_s, u"EntryDate ge "_s + dateLiteral(since)},
         {u"$select"_s, u"EntryID,EntryNumber,InvoiceNumber,Journal,Type,EntryDate"_s}},
        call);
    if (!entries && isRefusal(entries.error()))
        return std::nullopt;
    if (!entries)
        return fail(entries.error());

    QMap<QString, QString> journals; // by number
    for (const Json &entry : entries->rows) {
        const QString invoice = textOf(entry, u"InvoiceNumber");
        const QString number = invoice.isEmpty() ? textOf(entry, u"EntryNumber") : invoice;
        if (entry[u"Type"].toInt() == salesEntryType && number.toInt() > 0)
            journals.insert(number, textOf(entry, u"Journal"));
    }
    if (journals.isEmpty())
        return std::nullopt;
    const Result<QSet<QString>> invoiced = invoicedAmong(client, journals.keys(), call);
    if (!invoiced && isRefusal(invoiced.error()))
        return std::nullopt;
    if (!invoiced)
        return fail(invoiced.error());
    for (const QString &number : *invoiced)
        journals.remove(number);
    if (journals.isEmpty())
        return std::nullopt;
    return u"Sales booked without an invoice are not seen by Levy: %1 since %2, for example entry "
           u"%3 "
           u"in journal %4."_s.arg(journals.size())
               .arg(since.toString(Qt::ISODate), journals.firstKey(), journals.first());
}

} // namespace levy::exact
