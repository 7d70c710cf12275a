#include "core/sandbox/visma/documentedit.h"

#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/totals.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

tl::unexpected<Error> badEdit(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"visma.edit"_s, sentence);
}

/// Members that keep their name and value.
const QStringList sameMembers{
    u"accountingCostRef"_s,
    u"cashAccount"_s,
    u"contractDocRef"_s,
    u"currencyId"_s,
    u"customerProject"_s,
    u"customerRefNumber"_s,
    u"dontEmail"_s,
    u"dontPrint"_s,
    u"excludeDebtCollection"_s,
    u"exchangeRate"_s,
    u"externalReference"_s,
    u"invoiceText"_s,
    u"note"_s,
    u"originatorDocRef"_s,
    u"paymentReference"_s,
    u"revoked"_s,
    u"sendToAutoInvoice"_s};
const QStringList dateMembers{
    u"cashDiscountDate"_s,
    u"documentDate"_s,
    u"documentDueDate"_s,
    u"endDate"_s,
    u"origInvoiceDate"_s,
    u"startDate"_s};
/// Members that become a reference: as written, as read, and the key within.
const struct {
    QLatin1StringView written;
    QLatin1StringView read;
    QLatin1StringView key;
} referenceMembers[]
    = {{"branchNumber"_L1, "branchNumber"_L1, "number"_L1},
       {"contact"_L1, "contact"_L1, "id"_L1},
       {"creditTermsId"_L1, "creditTerms"_L1, "id"_L1},
       {"customerNumber"_L1, "customer"_L1, "number"_L1},
       {"customerVatZoneId"_L1, "customerVatZone"_L1, "id"_L1},
       {"locationId"_L1, "location"_L1, "id"_L1},
       {"paymentMethodId"_L1, "paymentMethod"_L1, "id"_L1},
       {"project"_L1, "project"_L1, "id"_L1},
       {"salesperson"_L1, "salesPerson"_L1, "id"_L1}};

/// What hangs on a member that changes is forgotten, so that it follows anew.
void forget(Json &document, const Json &fields)
{
    const auto changes = [&](QLatin1StringView written, const Json &now) {
        return fields.has(QString(written)) && fields[QString(written)] != now;
    };
    if (changes("customerNumber"_L1, document[u"customer"][u"number"])) {
        for (const QString &name :
             {u"location"_s,
              u"customerVatZone"_s,
              u"invoiceAddress"_s,
              u"invoiceContact"_s,
              u"creditTerms"_s})
            document.remove(name);
    }
    if (changes("locationId"_L1, document[u"location"][u"id"]))
        document.remove(u"customerVatZone");
    const bool isRedated = fields.has(u"documentDate")
        && dayOf(fields[u"documentDate"].toString()) != dayOf(document[u"documentDate"].toString());
    if (isRedated)
        document.remove(u"financialPeriod");
    if (isRedated || changes("currencyId"_L1, document[u"currencyId"]))
        document.remove(u"exchangeRate");
}

Json addressFrom(const Json &fields, Json address)
{
    for (const JsonMember &member : fields.members()) {
        if (member.key == "countryId"_L1)
            address.set(u"country"_s, reference(u"id"_s, member.value.toString()));
        else if (member.key == "county"_L1)
            address.set(u"county"_s, reference(u"id"_s, member.value.toString()));
        else
            address.set(member.key, member.value);
    }
    return address;
}

Json contactFrom(const Json &fields, Json contact)
{
    for (const JsonMember &member : fields.members())
        contact.set(member.key == "name"_L1 ? u"businessName"_s : member.key, member.value);
    return contact;
}

/// The period in the form YYYYMM, from either member of a body.
Result<> setPeriod(Json &document, const Json &fields)
{
    QString period = fields[u"financialPeriod"].toString();
    const QString post = fields[u"postPeriod"].toString(); // MMYYYY, unlike the other
    if (!post.isEmpty()) {
        const QString turned = post.mid(2) + post.left(2);
        if (!period.isEmpty() && period != turned)
            return badEdit(u"financialPeriod and postPeriod name different periods."_s);
        period = turned;
    }
    if (!period.isEmpty())
        document.set(u"financialPeriod"_s, period);
    return {};
}

void setHold(Json &document, const Json &fields)
{
    if (!fields.has(u"hold"))
        return;
    if (fields[u"hold"].toBool())
        document.set(u"status"_s, u"Hold"_s);
    else if (document[u"status"].toString() == "Hold"_L1)
        document.set(u"status"_s, u"Balanced"_s);
}

/// Amounts in place of those that VAT ids of the document come to. The next change of lines, date
/// or zone forgets them: that an override survives is unproven.
Result<> overrideVat(Json &document, const Json &rows)
{
    Json overrides = Json::object();
    for (const Json &row : rows.items()) {
        const QString id = row[u"taxId"].toString();
        bool isThere = false;
        for (const Json &detail : document[u"taxDetails"].items())
            isThere = isThere || detail[u"taxId"].toString() == id;
        if (!isThere)
            return badEdit(u"The tax '%1' does not apply to the document."_s.arg(id));
        overrides.set(id, row);
    }
    document.set(u"_vatOverrides"_s, overrides);
    return {};
}

Result<> setHeader(const DocumentKind &kind, Json &document, const Json &fields)
{
    if (fields.has(u"referenceNumber")
        && fields[u"referenceNumber"] != document[u"referenceNumber"])
        return badEdit(u"The reference number cannot be changed."_s);
    forget(document, fields);
    for (const QString &name : sameMembers) {
        if (fields.has(name))
            document.set(name, fields[name]);
    }
    for (const QString &name : dateMembers) {
        if (fields.has(name))
            document.set(name, dayText(dayOf(fields[name].toString())));
    }
    for (const auto &member : referenceMembers) {
        if (fields.has(QString(member.written)))
            document.set(
                member.read, Json::object({{member.key, fields[QString(member.written)]}}));
    }
    if (!kind.address.isEmpty() && fields.has(kind.address))
        document.set(
            u"invoiceAddress"_s, addressFrom(fields[kind.address], document[u"invoiceAddress"]));
    if (fields.has(u"invoiceContact"))
        document.set(
            u"invoiceContact"_s,
            contactFrom(fields[u"invoiceContact"], document[u"invoiceContact"]));
    setHold(document, fields);
    return setPeriod(document, fields);
}

} // namespace

Result<> checkPeriod(const Company &company, const QString &period, QStringView closed)
{
    const Json *row = company.find(u"financialPeriod", period);
    if (!row)
        return notFound(u"Financial period"_s, period);
    const QString name = u"%1-%2"_s.arg(period.mid(4), period.left(4));
    if (!(*row)[u"active"].toBool())
        return badEdit(u"Financial period %1 is inactive."_s.arg(name));
    if ((*row)[closed].toBool())
        return badEdit(u"Financial period %1 is closed."_s.arg(name));
    return {};
}

Result<> mayEdit(
    const Company &company, const DocumentKind &kind, const Json &document, const Json &fields)
{
    static const QStringList afterRelease{u"documentDueDate"_s, u"cashDiscountDate"_s};
    const QString status = document[u"status"].toString();
    if (isEditable(status))
        return checkPeriod(
            company, document[u"financialPeriod"].toString(), u"closedInCustomerLedger");
    if (status == "Open"_L1) {
        bool isDates = !fields.members().empty();
        for (const JsonMember &member : fields.members())
            isDates = isDates && afterRelease.contains(member.key);
        if (isDates)
            return {};
    }
    if (isReleased(status))
        return badEdit(u"%1 can't be updated because it is already released."_s.arg(kind.word));
    return badEdit(u"%1 can't be updated because its status is %2."_s.arg(kind.word, status));
}

Result<Json> edited(
    const Company &company, const DocumentKind &kind, const Json &document, const Json &fields)
{
    Json changed = document;
    Result<> done = setHeader(kind, changed, fields);
    if (done)
        done = completeHeader(company, kind, changed);
    if (done)
        done = editLines(company, kind, changed, fields[kind.lines]);
    if (done && isEditable(document[u"status"].toString()))
        done = checkPeriod(
            company, changed[u"financialPeriod"].toString(), u"closedInCustomerLedger");
    if (!done)
        return fail(done.error());
    const bool isTaxedAnew = changed[kind.lines] != document[kind.lines]
        || changed[u"documentDate"] != document[u"documentDate"]
        || changed[u"customerVatZone"] != document[u"customerVatZone"];
    if (isTaxedAnew)
        changed.remove(u"_vatOverrides");
    computeTotals(company, kind, changed);
    if (!kind.taxLines.isEmpty() && fields.has(kind.taxLines)) {
        if (const Result<> overridden = overrideVat(changed, fields[kind.taxLines]); !overridden)
            return fail(overridden.error());
        computeTotals(company, kind, changed);
    }
    return changed;
}

} // namespace levy::sandbox::visma
