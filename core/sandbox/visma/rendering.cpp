#include "core/sandbox/visma/rendering.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

/// Members of the other documents that CashSaleDto does not have.
const QStringList notOfCashSales{
    u"attachments"_s,
    u"cashDiscountDate"_s,
    u"customerVatZone"_s,
    u"documentDueDate"_s,
    u"exchangeRate"_s,
    u"externalReference"_s,
    u"roundingDiff"_s,
    u"taxDetails"_s};

Json lineAnswer(const Company &company, const DocumentKind &kind, const Json &row)
{
    Json line = withoutOwn(row);
    line.set(u"account"_s, accountReference(company, row[u"account"][u"number"].toString()));
    line.set(
        u"subaccount"_s,
        subaccountAnswer(company, row[u"subaccount"][u"subaccountNumber"].toString()));
    line.set(
        u"branchNumber"_s, branchReference(company, row[u"branchNumber"][u"number"].toString()));
    if (const QString category = row[u"vatCode"][u"id"].toString(); !category.isEmpty())
        line.set(u"vatCode"_s, categoryReference(company, category));
    if (!line.has(u"inventoryNumber"))
        line.set(u"inventoryNumber"_s, Json()); // as the contract's example of a free-text line
    if (kind.resource != "cashsale"_L1)
        line.set(u"attachments"_s, Json::array());
    return line;
}

Json taxDetailsAnswer(const Company &company, const Json &rows)
{
    Json details = Json::array();
    for (Json row : rows.items()) {
        const QString id = row[u"taxId"].toString();
        if (const Json *vat = company.find(u"vat", id))
            row.set(
                u"vatId"_s,
                Json::object(
                    {{u"number"_s, id}, {u"description"_s, (*vat)[u"description"].toString()}}));
        details.append(std::move(row));
    }
    return details;
}

/// Fills in the names that every form of a document shows.
void fillReferences(const Company &company, const Json &row, Json &answer)
{
    const QString number = row[u"customer"][u"number"].toString();
    const Json *customer = company.find(u"customer", number);
    answer.set(
        u"customer"_s,
        Json::object(
            {{u"number"_s, number},
             {u"name"_s, customer ? (*customer)[u"name"].toString() : QString()}}));
    answer.set(
        u"location"_s, locationReference(company, number, row[u"location"][u"id"].toString()));
    answer.set(
        u"branchNumber"_s, branchReference(company, row[u"branchNumber"][u"number"].toString()));
    answer.set(u"account"_s, accountReference(company, row[u"account"][u"number"].toString()));
    answer.set(
        u"subaccount"_s,
        subaccountAnswer(company, row[u"subaccount"][u"subaccountNumber"].toString()));
    if (row[u"project"].isNull())
        answer.set(
            u"project"_s,
            Json::object(
                {{u"internalId"_s, Json(0)},
                 {u"id"_s, u"X"_s},
                 {u"description"_s, u"Non-project"_s}}));
}

} // namespace

Json documentAnswer(
    const Company &company, const DocumentKind &kind, const Json &row, const DocumentParts &parts)
{
    Json answer = withoutOwn(row);
    fillReferences(company, row, answer);
    answer.set(
        u"customerVatZone"_s, zoneReference(company, row[u"customerVatZone"][u"id"].toString()));
    Json lines = Json::array();
    for (const Json &line : row[kind.lines].items())
        lines.append(lineAnswer(company, kind, line));
    answer.set(kind.lines, std::move(lines));

    if (parts.taxDetails)
        answer.set(u"taxDetails"_s, taxDetailsAnswer(company, row[u"taxDetails"]));
    else
        answer.remove(u"taxDetails");
    if (parts.invoiceAddress)
        answer.set(u"invoiceAddress"_s, addressAnswer(row[u"invoiceAddress"]));
    else
        answer.remove(u"invoiceAddress");
    if (parts.attachments)
        answer.set(u"attachments"_s, Json::array());
    if (parts.applications && row[u"applications"].isNull())
        answer.set(u"applications"_s, Json::array());
    else if (!parts.applications)
        answer.remove(u"applications");
    if (parts.isList) {
        answer.remove(u"creditTerms");
        answer.remove(u"paymentMethod");
    }
    if (kind.resource == "cashsale"_L1) {
        for (const QString &name : notOfCashSales)
            answer.remove(name);
    }
    return answer;
}

Json headerAnswer(const Company &company, const DocumentKind &kind, const Json &row)
{
    static const QStringList shown{
        u"amount"_s,
        u"amountInCurrency"_s,
        u"balance"_s,
        u"balanceInCurrency"_s,
        u"cashAccount"_s,
        u"cashDiscount"_s,
        u"cashDiscountInCurrency"_s,
        u"createdDateTime"_s,
        u"currencyId"_s,
        u"customerProject"_s,
        u"customerRefNumber"_s,
        u"documentDate"_s,
        u"documentDueDate"_s,
        u"documentType"_s,
        u"financialPeriod"_s,
        u"invoiceText"_s,
        u"lastModifiedDateTime"_s,
        u"note"_s,
        u"origInvoiceDate"_s,
        u"postPeriod"_s,
        u"project"_s,
        u"referenceNumber"_s,
        u"status"_s,
        u"vatTotal"_s,
        u"vatTotalInCurrency"_s};
    Json answer = Json::object();
    for (const QString &name : shown) {
        if (!row[name].isNull())
            answer.set(name, row[name]);
    }
    fillReferences(company, row, answer);
    answer.set(u"branch"_s, answer[u"branchNumber"]);
    if (kind.resource == "cashsale"_L1)
        answer.remove(u"documentDueDate");
    return answer;
}

Json journalAnswer(const Company &company, const Json &row)
{
    Json answer = withoutOwn(row);
    Json lines = Json::array();
    for (const Json &stored : row[u"journalTransactionLines"].items()) {
        Json line = withoutOwn(stored);
        const Json *account = company.find(u"account", stored[u"accountNumber"].toString());
        if (account)
            line.set(u"description"_s, (*account)[u"description"]);
        line.set(
            u"subaccount"_s,
            subaccountAnswer(company, stored[u"subaccount"][u"subaccountNumber"].toString()));
        if (const QString category = stored[u"vatCode"][u"id"].toString(); !category.isEmpty())
            line.set(u"vatCode"_s, categoryReference(company, category));
        lines.append(std::move(line));
    }
    answer.set(u"journalTransactionLines"_s, std::move(lines));
    answer.set(u"attachments"_s, Json::array());
    return answer;
}

} // namespace levy::sandbox::visma
