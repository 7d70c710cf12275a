#include "core/sandbox/sample/tenantseed.h"

#include "core/sandbox/sample/samplesource.h"
#include "core/sandbox/sample/tenantdocuments.h"
#include "core/sandbox/sample/tenantmasters.h"
#include "core/sandbox/sample/tenantsynthetic.h"

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString syntheticTenant = u"se"_s;
const QString lastPeriodBefore = u"202608"_s; ///< before the first plain document

} // namespace

Json tenantBooks(const QString &name, const SampleOptions &options)
{
    Json raw = sampleFile(name + u".json"_s);
    if (options.documents == 0) {
        Json company = tenantMasters(raw);
        const Json documents = sampleFile(name + u"-documents.json"_s);
        addTenantDocuments(company, raw, documents[u"documents"].items());
        return company;
    }
    // Plain documents shall meet no obstacle, so no period of theirs is closed.
    raw.set(
        u"closed"_s,
        Json::object(
            {{u"customerLedger"_s, lastPeriodBefore}, {u"generalLedger"_s, lastPeriodBefore}}));
    Json company = tenantMasters(raw);
    addTenantDocuments(
        company,
        raw,
        name == syntheticTenant ? syntheticTenantDocuments(raw, options.documents, options.seed)
                                : Json::Array());
    return company;
}

void addTenantExpectations(Json &expectations, const QString &name)
{
    const QString connection = sampleFile(name + u".json"_s)[u"connection"].toString();
    const Json documents = sampleFile(name + u"-documents.json"_s);
    for (const Json &raw : documents[u"documents"].items()) {
        expectations.set(
            u"%1:%2/%3"_s.arg(connection, raw[u"type"].toString(), raw[u"number"].toString()),
            raw[u"expect"]);
    }
}

} // namespace levy::sandbox
