#include "core/erp/visma/documentreader.h"

#include "core/erp/visma/answer.h"
#include "core/erp/visma/values.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr auto readOperation = "read document";

} // namespace

DocumentReader::DocumentReader(Client &client, Masters &masters, DocumentMemory &memory)
    : m_client(client)
    , m_masters(masters)
    , m_memory(memory)
{
}

Result<Json> DocumentReader::row(const DocumentKey &key, Purpose purpose, http::Call &call)
{
    Result<Json> found = m_client.one(readOperation, pathOf(key), call, purpose);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return fail(confirmed(found.error(), call));
    if (!found)
        return found;
    const Result<DocumentKey> held = keyOfRow(*found);
    if (!held || *held != key) {
        return fail(named(
            makeError(
                ErrorKind::Malformed,
                u"visma.other-document"_s,
                u"Visma.net answered with another document"_s),
            readOperation));
    }
    return found;
}

Error DocumentReader::confirmed(const Error &missing, http::Call &call)
{
    Masters::Learned learned;
    const Result<Json> company = m_masters.company(Freshness::Fresh, learned, call);
    if (company)
        return missing;
    Error error = company.error();
    if (error.kind == ErrorKind::NotFound) { // nothing is where it should be
        error.kind = ErrorKind::Unavailable;
        error.code = u"visma.nothing-found"_s;
    }
    return error;
}

Result<SalesDocument> DocumentReader::complete(
    const Json &row, Freshness freshness, Masters::Learned &learned, http::Call &call)
{
    const Result<Surroundings> around = surroundingsOf(row, freshness, learned, call);
    if (!around)
        return fail(around.error());
    Result<SalesDocument> document = documentOf(row, *around);
    if (!document)
        return fail(named(document.error(), readOperation));
    m_memory.note(*document, row);
    return document;
}

Result<SalesDocument> DocumentReader::amountsOf(const Json &row) const
{
    Surroundings around;
    around.vatCategories = m_masters.vatCategories();
    Result<SalesDocument> document = documentOf(row, around);
    if (!document)
        return fail(named(document.error(), readOperation));
    m_memory.note(*document, row);
    return document;
}

bool DocumentReader::isShippedToBillTo(const Json &row) const
{
    const QString number = textOf(row[u"customer"], u"number");
    Surroundings around;
    around.customer = m_masters.knownCustomer(number);
    around.location = m_masters.knownLocation(number, textOf(row[u"location"], u"id"));
    return shipToOf(row, around).isBillTo;
}

Result<Surroundings> DocumentReader::surroundingsOf(
    const Json &row, Freshness freshness, Masters::Learned &learned, http::Call &call)
{
    const Settings &settings = m_client.settings();
    const QString number = textOf(row[u"customer"], u"number");
    const Result<Json> company = m_masters.company(Freshness::Cached, learned, call);
    if (!company)
        return fail(company.error());
    Result<Json> customer = m_masters.customer(number, freshness, learned, call);
    if (!customer)
        return fail(customer.error());
    Result<Json> location
        = m_masters.location(number, textOf(row[u"location"], u"id"), freshness, learned, call);
    if (!location)
        return fail(location.error());
    Surroundings around;
    around.connection = settings.connection;
    around.companyCurrency = textOf(*company, u"currency");
    around.customer = std::move(*customer);
    around.location = std::move(*location);
    around.regions = settings.regions;
    around.entityUseAttribute = settings.entityUseAttribute;
    around.vatCategories = m_masters.vatCategories();
    around.shipFrom = settings.shipFrom;
    for (const QString &branch :
         {textOf(row[u"branchNumber"], u"number"), textOf(*company, u"branch")}) {
        const Json known = m_masters.branch(branch);
        for (const QStringView part :
             {QStringView(u"deliveryAddress"), QStringView(u"mainAddress")}) {
            if (around.shipFrom.isEmpty())
                around.shipFrom = addressOf(known[part], settings.regions);
        }
    }
    return around;
}

} // namespace levy::visma
