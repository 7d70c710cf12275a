#include "core/sync/originals.h"

#include "core/workspace/documents.h"

#include <QRegularExpression>
#include <QSet>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestNumber = 4; // shorter runs are quantities and years more often than invoices

QSet<QString> candidates(const SalesDocument &document)
{
    QSet<QString> result;
    if (!document.originalNumber.isEmpty())
        return {document.originalNumber};
    static const QRegularExpression separators(
        u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString text = document.purchaseOrder + u' ' + document.description;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        if (word.size() >= shortestNumber && word != document.number)
            result.insert(word);
    }
    return result;
}

} // namespace

Result<void> linkOriginal(Reader &reader, SalesDocument &document)
{
    if (!document.isCreditNote() || document.originalDate.isValid())
        return {};
    std::vector<Document> originals;
    for (const QString &number : candidates(document)) {
        Result<std::vector<Document>> found = documents::find(reader, number);
        if (!found)
            return fail(found.error());
        for (Document &candidate : *found) {
            const SalesDocument &source = candidate.source;
            // A later one cannot be meant, and would set a tax date after the credit note's own.
            if (source.number == number && source.connection == document.connection
                && !source.isCreditNote() && source.customer.id == document.customer.id
                && source.date <= document.date)
                originals.push_back(std::move(candidate));
        }
    }
    if (originals.size() == 1) {
        document.originalNumber = originals.front().source.number;
        document.originalDate = originals.front().source.date;
    }
    return {};
}

} // namespace levy
