#include "core/sandbox/amounts.h"
#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/seeding.h"
#include "core/sandbox/visma/totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

struct Waiting {
    const DocumentKind *kind = nullptr;
    Json document;
};

} // namespace

Result<Json> documentFrom(const Company &company, const DocumentKind &kind, const Json &row)
{
    Json document = row;
    const bool isPaidPartly
        = row[u"status"].toString() == "Open"_L1 && !row[u"balanceInCurrency"].isNull();
    Result<> done = completeHeader(company, kind, document);
    if (done)
        done = completeLines(company, kind, document);
    if (!done)
        return fail(done.error());
    computeTotals(company, kind, document);
    if (isPaidPartly) {
        const Decimal paid
            = difference(documentTotal(document), amountOf(row[u"balanceInCurrency"]));
        document.set(u"_paid"_s, paid.toJson());
        computeTotals(company, kind, document);
    }
    return document;
}

Result<> seedDocuments(Company &company, const Json &seed)
{
    std::vector<Waiting> waiting;
    for (const DocumentKind &kind : documentKinds()) {
        for (const Json &row : seed[kind.seeded].items()) {
            const QStringList needed{u"referenceNumber"_s, u"documentDate"_s, u"customer"_s};
            if (const Result<> whole = require(company, kind.seeded, row, needed); !whole)
                return whole;
            Result<Json> document = documentFrom(company, kind, row);
            if (!document)
                return badSeed(company, kind.seeded, row, document.error().message);
            const QString noon = (*document)[u"documentDate"].toString().left(11) + u"12:00:00"_s;
            setDefault(*document, u"createdDateTime"_s, noon);
            setDefault(*document, u"lastModifiedDateTime"_s, noon);
            waiting.push_back({&kind, std::move(*document)});
        }
    }
    // Versions grow as if the documents had been written one after the other.
    std::ranges::stable_sort(waiting, {}, [](const Waiting &one) {
        return comparableTime(one.document[u"lastModifiedDateTime"].toString()).value_or(QString());
    });
    for (Waiting &one : waiting) {
        const QString number = one.document[u"referenceNumber"].toString();
        if (company.find(one.kind->resource, number))
            return badSeed(company, one.kind->seeded, one.document, u"is there twice"_s);
        one.document.set(u"timeStamp"_s, company.nextTimeStamp());
        company.put(one.kind->resource, number, std::move(one.document));
    }
    return {};
}

} // namespace levy::sandbox::visma
