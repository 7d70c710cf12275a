#include "core/sandbox/amounts.h"
#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/outsideacts.h"
#include "core/sandbox/visma/release.h"
#include "core/sandbox/visma/seeding.h"
#include "core/sandbox/visma/totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

Json stored(Company &company, const DocumentKind &kind, Json document)
{
    const QString number = document[u"referenceNumber"].toString();
    company.store(kind.resource, number, std::move(document));
    return Json::object(
        {{u"referenceNumber"_s, number},
         {u"timeStamp"_s, (*company.find(kind.resource, number))[u"timeStamp"]}});
}

/// One above the highest number that there is.
QString nextReference(const Company &company, const DocumentKind &kind)
{
    qint64 highest = 100'000;
    company.forEach(kind.resource, [&](const QString &number, const Json &) {
        highest = std::max(highest, number.toLongLong());
        return true;
    });
    return QString::number(highest + 1);
}

Json create(Company &company, const DocumentKind &kind, const Json &body)
{
    Json row = body[u"document"];
    setDefault(row, u"referenceNumber"_s, nextReference(company, kind));
    setDefault(row, u"documentDate"_s, dayText(company.today()));
    if (company.find(kind.resource, row[u"referenceNumber"].toString()))
        return problem(u"the document is there already"_s);
    Result<Json> document = documentFrom(company, kind, row);
    if (!document)
        return problem(document.error().message);
    document->set(u"createdDateTime"_s, company.nowText());
    return stored(company, kind, std::move(*document));
}

void forgetWhatFollows(Json &document, const Json &fields)
{
    if (fields.has(u"customer")) {
        for (const QString &name :
             {u"location"_s, u"customerVatZone"_s, u"invoiceAddress"_s, u"invoiceContact"_s})
            document.remove(name);
    }
    if (fields.has(u"location"))
        document.remove(u"customerVatZone");
    if (fields.has(u"documentDate"))
        document.remove(u"financialPeriod");
    if (fields.has(u"documentDate") || fields.has(u"currencyId"))
        document.remove(u"exchangeRate");
}

/// Changes lines by number, adds those without one, takes those away that say {"delete": true}.
Result<> editLines(const DocumentKind &kind, Json &document, const Json &changes)
{
    Json::Array lines = document[kind.lines].items();
    for (const Json &change : changes.items()) {
        const auto found = std::ranges::find_if(lines, [&](const Json &line) {
            return line[u"lineNumber"].toInt() == change[u"lineNumber"].toInt();
        });
        if (change[u"lineNumber"].isNull()) {
            lines.push_back(change);
        } else if (found == lines.end()) {
            return fail(ErrorKind::Invalid, u"visma.act"_s, u"no such line"_s);
        } else if (change[u"delete"].toBool()) {
            lines.erase(found);
        } else {
            for (const JsonMember &member : change.members())
                found->set(member.key, member.value);
        }
    }
    document.set(kind.lines, Json::array(std::move(lines)));
    return {};
}

Json edit(Company &company, const DocumentKind &kind, Json document, const Json &body)
{
    const Json &fields = body[u"fields"];
    forgetWhatFollows(document, fields);
    for (const JsonMember &member : fields.members())
        document.set(member.key, member.value);
    Result<> done = editLines(kind, document, body[u"lines"]);
    if (done)
        done = completeHeader(company, kind, document);
    if (done)
        done = completeLines(company, kind, document);
    if (!done)
        return problem(done.error().message);
    computeTotals(company, kind, document);
    return stored(company, kind, std::move(document));
}

Json setStatus(Company &company, const DocumentKind &kind, Json document, const QString &status)
{
    document.set(u"status"_s, status);
    document.set(u"hold"_s, Json(status == "Hold"_L1));
    computeTotals(company, kind, document);
    return stored(company, kind, std::move(document));
}

/// Something that touches the version but nothing that is taxed: a payment, mostly.
Json touch(Company &company, const DocumentKind &kind, Json document, const Json &body)
{
    const QString before = document[u"lastModifiedDateTime"].toString();
    const Decimal paid = sum(amountOf(document[u"_paid"]), amountOf(body[u"paid"]));
    document.set(u"_paid"_s, paid.toJson());
    const bool isSettled = difference(documentTotal(document), paid) <= Decimal();
    if (isSettled && document[u"status"].toString() == "Open"_L1)
        document.set(u"status"_s, u"Closed"_s);
    computeTotals(company, kind, document);
    const QString number = document[u"referenceNumber"].toString();
    const Json answer = stored(company, kind, std::move(document));
    if (!body[u"movesLastModified"].toBool(true)) {
        Json row = *company.find(kind.resource, number);
        row.set(u"lastModifiedDateTime"_s, before);
        company.put(kind.resource, number, std::move(row));
    }
    return answer;
}

} // namespace

std::optional<Json> actOnDocument(
    Company &company, const DocumentKind &kind, const QString &name, const Json &body)
{
    if (name == "create"_L1)
        return create(company, kind, body);
    static const QStringList known{
        u"edit"_s, u"release"_s, u"hold"_s, u"status"_s, u"delete"_s, u"touch"_s};
    if (!known.contains(name))
        return std::nullopt;
    const QString number = body[u"number"].toString();
    const Json *found = company.find(kind.resource, number);
    if (!found)
        return problem(u"no such document: "_s + number);
    const Json document = *found;
    if (name == "edit"_L1)
        return edit(company, kind, document, body);
    if (name == "hold"_L1)
        return setStatus(
            company, kind, document, body[u"hold"].toBool(true) ? u"Hold"_s : u"Balanced"_s);
    if (name == "status"_L1)
        return setStatus(company, kind, document, body[u"status"].toString());
    if (name == "touch"_L1)
        return touch(company, kind, document, body);
    if (name == "delete"_L1) {
        company.remove(kind.resource, number);
        return Json::object({{u"deleted"_s, number}});
    }
    Result<Json> changed = released(company, kind, document);
    return changed ? stored(company, kind, std::move(*changed)) : problem(changed.error().message);
}

} // namespace levy::sandbox::visma
