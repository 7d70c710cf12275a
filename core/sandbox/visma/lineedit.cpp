#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/documentedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

tl::unexpected<Error> bad(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"visma.line"_s, sentence);
}

const QStringList sameMembers{
    u"description"_s,
    u"discountCode"_s,
    u"manualAmountInCurrency"_s,
    u"manualDiscount"_s,
    u"note"_s,
    u"quantity"_s,
    u"salesperson"_s,
    u"unitPriceInCurrency"_s,
    u"uom"_s};
const QStringList dateMembers{u"endDate"_s, u"startDate"_s, u"termEndDate"_s, u"termStartDate"_s};

/// Sets the members of one operation on a line.
Result<> setMembers(const Company &company, Json &line, const Json &fields)
{
    for (const QString &name : sameMembers) {
        if (fields.has(name))
            line.set(name, fields[name]);
    }
    for (const QString &name : dateMembers) {
        if (fields.has(name))
            line.set(name, dayText(dayOf(fields[name].toString())));
    }
    if (fields.has(u"inventoryNumber") && fields[u"inventoryNumber"] != line[u"inventoryNumber"]) {
        // Another item brings its own text, accounts, VAT category and unit.
        for (const QString &name : {u"account"_s, u"vatCode"_s, u"uom"_s}) {
            if (!fields.has(name))
                line.remove(name);
        }
        if (!fields.has(u"description"))
            line.remove(u"description");
        line.set(u"inventoryNumber"_s, fields[u"inventoryNumber"]);
    }
    if (fields.has(u"discountPercent")) {
        line.set(u"discountPercent"_s, fields[u"discountPercent"]);
        line.set(u"_fixedDiscount"_s, Json(false));
    }
    if (fields.has(u"discountAmountInCurrency")) {
        line.set(u"discountAmountInCurrency"_s, fields[u"discountAmountInCurrency"]);
        line.set(u"_fixedDiscount"_s, Json(true));
    }
    if (fields.has(u"accountNumber"))
        line.set(u"account"_s, reference(u"number"_s, fields[u"accountNumber"].toString()));
    if (fields.has(u"vatCodeId")) {
        const QString category = fields[u"vatCodeId"].toString();
        if (category.isEmpty())
            return notFound(u"TaxCategoryID"_s, category);
        line.set(u"vatCode"_s, reference(u"id"_s, category));
    }
    if (fields.has(u"branchNumber"))
        line.set(u"branchNumber"_s, reference(u"number"_s, fields[u"branchNumber"].toString()));
    if (fields.has(u"subaccount")) {
        const Result<QString> number = subaccountFrom(company, fields[u"subaccount"]);
        if (!number)
            return fail(number.error());
        line.set(u"subaccount"_s, reference(u"subaccountNumber"_s, *number));
    }
    return {};
}

/// A line that is inserted names its subaccount, by itself or by its item: which one the service
/// would take otherwise is unknown.
Result<> checkSubaccount(const Company &company, const Json &line)
{
    if (!line[u"subaccount"].isNull())
        return {};
    const Json *item = company.find(u"inventory", line[u"inventoryNumber"].toString());
    if (item && (*item)[u"accountInformation"][u"salesSubaccount"].isObject())
        return {};
    return bad(u"'Subaccount' cannot be empty."_s);
}

Result<> finish(const Company &company, const DocumentKind &kind, const Json &document, Json &line)
{
    const Result<> completed = completeLine(company, kind, document, line);
    return completed ? checkUsable(company, line) : completed;
}

} // namespace

Result<> editLines(
    const Company &company, const DocumentKind &kind, Json &document, const Json &operations)
{
    Json::Array lines = document[kind.lines].items();
    qint64 last = document[u"_lastLine"].toInt().value_or(0);
    for (const Json &fields : operations.items()) {
        const QString operation = fields[u"operation"].toString();
        const std::optional<qint64> number = fields[u"lineNumber"].toInt();
        if (operation.isEmpty())
            return bad(u"The line has no operation."_s);
        if (operation == "Insert"_L1) {
            if (number)
                return bad(u"A line that is inserted cannot have a line number."_s);
            Json line = Json::object({{u"lineNumber"_s, Json(++last)}});
            Result<> done = setMembers(company, line, fields);
            if (done)
                done = checkSubaccount(company, line);
            if (done)
                done = finish(company, kind, document, line);
            if (!done)
                return done;
            lines.push_back(std::move(line));
            continue;
        }
        const auto found = std::ranges::find_if(
            lines, [&](const Json &line) { return line[u"lineNumber"].toInt() == number; });
        if (!number || found == lines.end())
            return bad(u"The line %1 cannot be found in the document."_s.arg(number.value_or(0)));
        if (operation == "Delete"_L1) {
            lines.erase(found);
            continue;
        }
        Result<> done = setMembers(company, *found, fields);
        if (done)
            done = finish(company, kind, document, *found);
        if (!done)
            return done;
    }
    document.set(kind.lines, Json::array(std::move(lines)));
    document.set(u"_lastLine"_s, Json(last));
    return {};
}

} // namespace levy::sandbox::visma
