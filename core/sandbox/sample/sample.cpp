#include "core/sandbox/sample/sample.h"

#include "core/sandbox/sample/invoicewriter.h"
#include "core/sandbox/sample/samplesource.h"
#include "core/sandbox/sample/syntheticdocuments.h"
#include "core/sandbox/sample/tenantseed.h"

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int processed = 50;
const QString syntheticCompany = u"us"_s;

SampleDivision divisionOf(const QString &name)
{
    return SampleDivision(sampleFile(name + u".json"_s));
}

Json curatedBooks(const QString &name)
{
    const SampleDivision division = divisionOf(name);
    const InvoiceWriter writer(division);
    const Json documents = sampleFile(name + u"-documents.json"_s);
    Json::Array invoices;
    Json::Array entries;
    for (const Json &raw : documents[u"documents"].items()) {
        const SampleDocument document = SampleDocument::fromJson(raw);
        invoices.push_back(writer.invoice(document));
        if (document.status == processed)
            entries.push_back(writer.entry(document, invoices.back()));
    }
    for (const Json &raw : documents[u"entries"].items()) {
        const SampleDocument document = SampleDocument::fromJson(raw);
        entries.push_back(writer.entry(document, writer.invoice(document)));
    }
    Json books = division.masterData();
    books.set(u"SalesInvoices"_s, Json::array(std::move(invoices)));
    books.set(u"SalesEntries"_s, Json::array(std::move(entries)));
    return books;
}

Json syntheticBooks(const QString &name, const SampleOptions &options)
{
    const SampleDivision division = divisionOf(name);
    const InvoiceWriter writer(division);
    Json::Array invoices;
    if (name == syntheticCompany) {
        invoices.reserve(size_t(options.documents));
        for (const SampleDocument &document : syntheticDocuments(division, options))
            invoices.push_back(writer.invoice(document));
    }
    Json books = division.masterData();
    books.set(u"SalesInvoices"_s, Json::array(std::move(invoices)));
    books.set(u"SalesEntries"_s, Json::array());
    return books;
}

void addExpectations(Json &expectations, const QString &name)
{
    const SampleDivision division = divisionOf(name);
    const QString code = QString::number(*division.raw()[u"Division"][u"Code"].toInt());
    const Json documents = sampleFile(name + u"-documents.json"_s);
    for (const Json &raw : documents[u"documents"].items()) {
        const SampleDocument document = SampleDocument::fromJson(raw);
        const QString key = document.number ? QString::number(document.number)
                                            : sampleId(division.scope(), document.key);
        expectations.set(code + u':' + key, raw[u"expect"]);
    }
}

Json joined(const Json &list, const Json &more)
{
    Json both = list;
    for (const Json &item : more.items())
        both.append(item);
    return both;
}

} // namespace

Json exactSeed(const SampleOptions &options)
{
    const Json group = sampleFile(u"group.json"_s);
    Json::Array regions;
    for (const Json &raw : group[u"regions"].items()) {
        Json::Array divisions;
        for (const Json &name : raw[u"divisions"].items()) {
            divisions.push_back(
                options.documents > 0 ? syntheticBooks(name.toString(), options)
                                      : curatedBooks(name.toString()));
        }
        Json region = raw;
        region.set(u"divisions"_s, Json::array(std::move(divisions)));
        regions.push_back(std::move(region));
    }
    return Json::object({{u"regions"_s, Json::array(std::move(regions))}});
}

Json vismaSeed(const SampleOptions &options)
{
    const Json group = sampleFile(u"group.json"_s);
    Json::Array companies;
    for (const Json &name : group[u"tenants"].items())
        companies.push_back(tenantBooks(name.toString(), options));
    return Json::object({{u"companies"_s, Json::array(std::move(companies))}});
}

Json sampleConfiguration(const SampleOptions &options)
{
    Json configuration = sampleFile(u"configuration.json"_s);
    if (!options.nordic)
        return configuration;
    const Json nordic = sampleFile(u"visma.json"_s);
    Json workspace = configuration[u"workspace"];
    Json approval = workspace[u"approval"];
    approval.set(u"netAbove"_s, joined(approval[u"netAbove"], nordic[u"approval"][u"netAbove"]));
    workspace.set(u"approval"_s, std::move(approval));
    configuration.set(u"workspace"_s, std::move(workspace));
    Json avatax = configuration[u"avatax"];
    avatax.set(u"companies"_s, joined(avatax[u"companies"], nordic[u"companies"]));
    configuration.set(u"avatax"_s, std::move(avatax));
    for (const QString &list : {u"connections"_s, u"mappings"_s})
        configuration.set(list, joined(configuration[list], nordic[list]));
    return configuration;
}

Json sampleExpectations(const SampleOptions &options)
{
    const Json group = sampleFile(u"group.json"_s);
    Json expectations = Json::object();
    for (const Json &region : group[u"regions"].items()) {
        for (const Json &name : region[u"divisions"].items())
            addExpectations(expectations, name.toString());
    }
    if (options.nordic) {
        for (const Json &name : group[u"tenants"].items())
            addTenantExpectations(expectations, name.toString());
    }
    return expectations;
}

} // namespace levy::sandbox
