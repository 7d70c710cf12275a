#include "core/sandbox/amounts.h"
#include "core/sandbox/visma/completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

constexpr int longestDescription = 30;

tl::unexpected<Error> badLine(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"visma.line"_s, sentence);
}

void setDefault(Json &row, const QString &name, const Json &value)
{
    if (row[name].isNull() && !value.isNull())
        row.set(name, value);
}

/// Sets a reference from the first of these keys that is not empty.
void referTo(Json &line, const QString &name, const QString &key, const QStringList &keys)
{
    if (!line[name][key].toString().isEmpty())
        return;
    for (const QString &one : keys) {
        if (one.isEmpty())
            continue;
        line.set(name, reference(key, one));
        return;
    }
}

QString lineTypeOf(const Json &item)
{
    const QString type = item[u"type"].toString();
    const bool isStock = item[u"stockItem"].toBool() || type == "FinishedGoodItem"_L1;
    return isStock ? u"GI"_s : u"GN"_s;
}

const Json *valueOf(const Json &segment, const QString &value)
{
    const auto &values = segment[u"segmentValues"].items();
    const auto found = std::ranges::find_if(
        values, [&](const Json &one) { return one[u"valueId"].toString() == value; });
    return found == values.end() ? nullptr : &*found;
}

Result<> checkReferences(const Company &company, const Json &line)
{
    const QString account = line[u"account"][u"number"].toString();
    if (account.isEmpty())
        return badLine(u"'Account' cannot be empty."_s);
    if (!company.find(u"account", account))
        return notFound(u"Account"_s, account);
    const QString subaccount = line[u"subaccount"][u"subaccountNumber"].toString();
    if (!company.find(u"subaccount", subaccount))
        return notFound(u"Subaccount"_s, subaccount);
    const QString category = line[u"vatCode"][u"id"].toString();
    if (!category.isEmpty() && !company.find(u"vatCategory", category))
        return notFound(u"TaxCategoryID"_s, category);
    const QString branch = line[u"branchNumber"][u"number"].toString();
    if (!company.find(u"branch", branch))
        return notFound(u"Branch"_s, branch);
    return {};
}

} // namespace

Result<> completeLine(
    const Company &company, const DocumentKind &kind, const Json &document, Json &line)
{
    static const Json none;
    const QString number = line[u"inventoryNumber"].toString();
    const Json *found = number.isEmpty() ? nullptr : company.find(u"inventory", number);
    if (!number.isEmpty() && !found)
        return notFound(u"InventoryID"_s, number);
    const Json &item = found ? *found : none;
    const Json &accounts = item[u"accountInformation"];
    const Json *zone = company.find(u"vatZone", document[u"customerVatZone"][u"id"].toString());

    setDefault(line, u"description"_s, item[u"description"].toString().left(longestDescription));
    if (line[u"description"].toString().size() > longestDescription)
        return badLine(u"The maximum length of 'Description' is %1."_s.arg(longestDescription));
    referTo(line, u"account"_s, u"number"_s, {accounts[u"salesAccount"][u"number"].toString()});
    referTo(
        line,
        u"subaccount"_s,
        u"subaccountNumber"_s,
        {accounts[u"salesSubaccount"][u"id"].toString(),
         document[u"subaccount"][u"subaccountNumber"].toString()});
    referTo(
        line,
        u"vatCode"_s,
        u"id"_s,
        {item[u"vatCode"][u"id"].toString(),
         zone ? (*zone)[u"defaultVatCategory"].toString() : QString()});
    referTo(
        line, u"branchNumber"_s, u"number"_s, {document[u"branchNumber"][u"number"].toString()});
    if (const Result<> checked = checkReferences(company, line); !checked)
        return checked;

    setDefault(line, u"quantity"_s, Json(1));
    setDefault(line, u"uom"_s, item[u"baseUnit"]);
    setDefault(line, u"manualDiscount"_s, Json(false));
    setDefault(line, u"note"_s, QString());
    if (kind.resource == "customerinvoice"_L1)
        setDefault(line, u"lineType"_s, lineTypeOf(item));
    if (line[u"_fixedDiscount"].isNull())
        line.set(
            u"_fixedDiscount"_s,
            Json(
                amountOf(line[u"discountPercent"]).isZero()
                && !amountOf(line[u"discountAmountInCurrency"]).isZero()));
    return {};
}

Result<> completeLines(const Company &company, const DocumentKind &kind, Json &document)
{
    qint64 last = document[u"_lastLine"].toInt().value_or(0);
    for (const Json &line : document[kind.lines].items())
        last = std::max(last, line[u"lineNumber"].toInt().value_or(0));
    Json::Array lines = document[kind.lines].items();
    for (Json &line : lines) {
        if (const Result<> completed = completeLine(company, kind, document, line); !completed)
            return completed;
        if (line[u"lineNumber"].isNull())
            line.set(u"lineNumber"_s, Json(++last));
    }
    document.set(kind.lines, Json::array(std::move(lines)));
    document.set(u"_lastLine"_s, Json(last));
    return {};
}

Result<> checkUsable(const Company &company, const Json &line)
{
    const QString number = line[u"account"][u"number"].toString();
    const Json *account = company.find(u"account", number);
    if (account && !(*account)[u"active"].toBool())
        return badLine(u"Account '%1' is inactive."_s.arg(number));
    const QString subaccount = line[u"subaccount"][u"subaccountNumber"].toString();
    const Json *segments = company.find(u"subaccount", subaccount);
    if (segments && !(*segments)[u"active"].toBool())
        return badLine(u"Subaccount '%1' is inactive."_s.arg(subaccount));
    const QString id = line[u"vatCode"][u"id"].toString();
    const Json *category = company.find(u"vatCategory", id);
    if (category && !(*category)[u"active"].toBool())
        return badLine(u"TaxCategoryID '%1' is inactive."_s.arg(id));
    return {};
}

Result<QString> subaccountNumber(const Company &company, const Json &segments)
{
    const Json *dimension = company.find(u"dimension", u"SUBACCOUNT"_s);
    if (!dimension)
        return notFound(u"Dimension"_s, u"SUBACCOUNT"_s);
    QStringList values;
    for (const Json &segment : (*dimension)[u"segments"].items()) {
        QStringList given;
        for (const Json &one : segments.items()) {
            if (one[u"segmentId"].toInt() == segment[u"segmentId"].toInt())
                given += one[u"segmentValue"].toString();
        }
        const QString name = segment[u"description"].toString();
        if (given.size() != 1)
            return badLine(u"Segment '%1' of the subaccount must be given once."_s.arg(name));
        const Json *value = valueOf(segment, given.front());
        if (!value)
            return notFound(u"Segment value of '%1':"_s.arg(name), given.front());
        if (!(*value)[u"active"].toBool(true))
            return badLine(u"Segment value '%1' of '%2' is inactive."_s.arg(given.front(), name));
        values += given.front();
    }
    if (qsizetype(segments.items().size()) != values.size())
        return badLine(u"The subaccount has segments that the company does not know."_s);
    return values.join(u'-');
}

Result<QString> subaccountFrom(const Company &company, const Json &segments)
{
    const Result<QString> number = subaccountNumber(company, segments);
    if (number && !company.find(u"subaccount", *number))
        return notFound(u"Subaccount"_s, *number);
    return number;
}

} // namespace levy::sandbox::visma
