// What the simulated Visma.net holds of Levy's against the workspace.
#include "core/rules/names.h"
#include "core/sandbox/sample/sample.h"
#include "tests/integration/levybench.h"

#include <map>

namespace levytest {

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

Decimal amountIn(const Json &json)
{
    return Decimal::fromJson(json).value_or(Decimal());
}

/// Levy's own on one document or in one journal.
struct Held {
    int lines = 0;
    Decimal tax; ///< positive, as Visma.net writes it
    Decimal vat;
};

constexpr qsizetype markerLength = 30; // what a description has room for

using Books = std::map<QString, Held>; ///< by connection and source id or marker

void addDocument(Books &books, const QString &connection, const Json &row, const Json &lines)
{
    Held held;
    for (const Json &line : lines.items()) {
        if (!isMarker(line[u"description"].toString()))
            continue;
        ++held.lines;
        held.tax = held.tax.plus(amountIn(line[u"amountInCurrency"])).value_or(held.tax);
    }
    held.vat = amountIn(row[u"vatTotalInCurrency"]);
    const QString sourceId
        = row[u"documentType"].toString() + u'/' + row[u"referenceNumber"].toString();
    books.emplace(connection + u':' + sourceId, held);
}

Books documentsOf(const Json &visma)
{
    std::map<QString, QString> connections; // by tenant
    sandbox::SampleOptions options;
    options.nordic = true;
    for (const Json &connection : sandbox::sampleConfiguration(options)[u"connections"].items())
        connections[connection[u"tenant"].toString()] = connection[u"id"].toString();
    Books books;
    for (const Json &company : visma[u"companies"].items()) {
        const QString connection = connections[company[u"tenantId"].toString()];
        for (const QString &kind :
             {u"customerInvoices"_s,
              u"customerCreditNotes"_s,
              u"customerDebitNotes"_s,
              u"cashSales"_s}) {
            for (const Json &row : company[kind].items()) {
                for (const QStringView lines : {u"invoiceLines", u"lines", u"cashSaleLines"}) {
                    if (row.has(lines))
                        addDocument(books, connection, row, row[lines]);
                }
            }
        }
        for (const Json &journal : company[u"journalTransactions"].items()) {
            const QString description = journal[u"description"].toString();
            if (!isMarker(description))
                continue;
            Held &held = books[connection + u':' + description.left(markerLength)];
            ++held.lines;
            held.tax = amountIn(journal[u"debitTotalInCurrency"]);
        }
    }
    return books;
}

QStringList journalDifference(
    const Books &books, const QString &name, const QString &connection, const LedgerEntry &entry)
{
    const auto journal = books.find(connection + u':' + entry.marker.left(markerLength));
    if (journal == books.end() || journal->second.lines != 1)
        return {u"%1 has not exactly one journal %2"_s.arg(name, entry.marker)};
    Decimal debit;
    for (const LedgerLine &line : entry.lines) {
        if (line.amount.toDecimal() > Decimal())
            debit = debit.plus(line.amount.toDecimal()).value();
    }
    if (journal->second.tax != debit)
        return {u"%1 has a journal of %2"_s.arg(name, journal->second.tax.toString())};
    return {};
}

} // namespace

QStringList vismaDifferences(const std::vector<Document> &documents, const Json &visma)
{
    QStringList problems;
    const Books books = documentsOf(visma);
    for (const Document &document : documents) {
        const QString connection = document.source.connection;
        if (!connection.startsWith(u"visma"_s))
            continue;
        const QString name = connection + u' ' + document.source.sourceId;
        const auto held = books.find(connection + u':' + document.source.sourceId);
        const bool isOnDocument = document.entry && document.entry->isOnDocument();
        for (const PastEntry &past : document.pastEntries)
            problems << journalDifference(books, name, connection, past.entry);
        if (held == books.end()) {
            if (document.source.status != SourceStatus::Deleted)
                problems << name + u" is not in Visma.net"_s;
            if (document.hasEntry() && !isOnDocument)
                problems << journalDifference(books, name, connection, *document.entry);
            continue;
        }
        if (!document.hasEntry()) {
            if (held->second.lines != 0)
                problems << name + u" carries tax lines that Levy does not know of"_s;
            continue;
        }
        const Decimal tax = document.entry->tax().value().toDecimal().absolute();
        if (!isOnDocument) {
            problems << journalDifference(books, name, connection, *document.entry);
        } else if (document.entry->place == TaxPlace::TaxCodes) {
            if (held->second.vat != tax)
                problems << name + u" has VAT of "_s + held->second.vat.toString();
        } else if (
            held->second.tax != tax || held->second.lines != int(document.entry->lines.size())) {
            problems << u"%1 carries %2 in %3 lines instead of %4"_s
                            .arg(name, held->second.tax.toString())
                            .arg(held->second.lines)
                            .arg(tax.toString());
        }
    }
    return problems;
}

} // namespace levytest
