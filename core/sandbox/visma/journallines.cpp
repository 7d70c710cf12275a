#include "core/sandbox/amounts.h"
#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/journals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

Result<> checkAccount(const Company &company, const QString &number)
{
    const Json *account = company.find(u"account", number);
    if (!account)
        return notFound(u"Account"_s, number);
    if (!(*account)[u"active"].toBool())
        return badJournal(u"Account '%1' is inactive."_s.arg(number));
    if (!(*account)[u"allowManualEntry"].toBool(true))
        return badJournal(u"Account '%1' does not allow manual entry."_s.arg(number));
    return {};
}

/// One side is zero, none is negative, and the currency has enough digits.
Result<> checkAmounts(const Company &company, const Json &line, const QString &currency)
{
    const Decimal debit = amountOf(line[u"debitAmountInCurrency"]);
    const Decimal credit = amountOf(line[u"creditAmountInCurrency"]);
    if (debit.isNegative() || credit.isNegative())
        return badJournal(u"An amount cannot be negative."_s);
    if (!debit.isZero() && !credit.isZero())
        return badJournal(u"A line has either a debit or a credit amount."_s);
    const int digits = company.digitsOf(currency);
    if (debit.trimmed().scale() > digits || credit.trimmed().scale() > digits)
        return badJournal(u"An amount has more decimals than the currency %1."_s.arg(currency));
    return {};
}

Result<> setMembers(const Company &company, const Json &journal, Json &line, const Json &fields)
{
    for (const QString &name :
         {u"accountNumber"_s,
          u"branch"_s,
          u"creditAmountInCurrency"_s,
          u"debitAmountInCurrency"_s,
          u"note"_s,
          u"quantity"_s,
          u"referenceNumber"_s,
          u"transactionDescription"_s,
          u"uom"_s}) {
        if (fields.has(name))
            line.set(name, fields[name]);
    }
    if (fields.has(u"project"))
        line.set(u"project"_s, reference(u"id"_s, fields[u"project"].toString()));
    if (fields.has(u"vatCodeId")) {
        const QString category = fields[u"vatCodeId"].toString();
        if (!company.find(u"vatCategory", category))
            return notFound(u"TaxCategoryID"_s, category);
        line.set(u"vatCode"_s, reference(u"id"_s, category));
    }
    if (fields.has(u"vatId")) {
        const Json *vat = company.find(u"vat", fields[u"vatId"].toString());
        if (!vat)
            return notFound(u"TaxID"_s, fields[u"vatId"].toString());
        line.set(
            u"vat"_s,
            Json::object(
                {{u"id"_s, fields[u"vatId"]},
                 {u"description"_s, (*vat)[u"description"].toString()}}));
    }
    if (fields.has(u"subaccount")) {
        const Result<QString> number = subaccountFrom(company, fields[u"subaccount"]);
        if (!number)
            return fail(number.error());
        line.set(u"subaccount"_s, reference(u"subaccountNumber"_s, *number));
    }
    if (line[u"subaccount"].isNull())
        return badJournal(u"'Subaccount' cannot be empty."_s);
    const QString branch = line[u"branch"].toString();
    if (!company.find(u"branch", branch))
        return notFound(u"Branch"_s, branch);
    Result<> done = checkAccount(company, line[u"accountNumber"].toString());
    if (done)
        done = checkAmounts(company, line, journal[u"currencyId"].toString());
    const QString subaccount = line[u"subaccount"][u"subaccountNumber"].toString();
    const Json *segments = company.find(u"subaccount", subaccount);
    if (done && segments && !(*segments)[u"active"].toBool())
        return badJournal(u"Subaccount '%1' is inactive."_s.arg(subaccount));
    return done;
}

Json newLine(const Json &journal, qint64 number)
{
    return Json::object(
        {{u"lineNumber"_s, Json(number)},
         {u"branch"_s, journal[u"branch"]},
         {u"module"_s, u"ModuleGL"_s},
         {u"referenceNumber"_s, QString()},
         {u"transactionDescription"_s, journal[u"description"]},
         {u"debitAmountInCurrency"_s, Json(0)},
         {u"creditAmountInCurrency"_s, Json(0)}});
}

/// Amounts in base currency; what rounding leaves over goes on the last line.
Result<> computeTotals(const Company &company, Json &journal, Json::Array &lines)
{
    const int digits = company.digitsOf(company.baseCurrency());
    const Decimal rate = amountOf(journal[u"exchangeRate"]);
    Decimal totals[4]; // debit and credit in currency, debit and credit
    for (Json &line : lines) {
        const Decimal debit = amountOf(line[u"debitAmountInCurrency"]);
        const Decimal credit = amountOf(line[u"creditAmountInCurrency"]);
        const Decimal amounts[]
            = {debit, credit, product(debit, rate, digits), product(credit, rate, digits)};
        for (size_t i = 0; i < std::size(amounts); ++i)
            totals[i] = sum(totals[i], amounts[i]);
        line.set(u"debitAmount"_s, amounts[2].toJson());
        line.set(u"creditAmount"_s, amounts[3].toJson());
    }
    if (totals[0] != totals[1])
        return badJournal(u"The document is out of balance: debits %1, credits %2."_s.arg(
            totals[0].toString(), totals[1].toString()));
    const Decimal left = difference(totals[2], totals[3]);
    if (!left.isZero()) {
        Json &line = lines.back();
        const bool isDebit = !amountOf(line[u"debitAmount"]).isZero();
        const QString side = isDebit ? u"debitAmount"_s : u"creditAmount"_s;
        const Decimal moved = isDebit ? left.negated() : left;
        line.set(side, sum(amountOf(line[side]), moved).toJson());
        totals[isDebit ? 2 : 3] = sum(totals[isDebit ? 2 : 3], moved);
    }
    journal.set(u"debitTotalInCurrency"_s, totals[0].toJson());
    journal.set(u"creditTotalInCurrency"_s, totals[1].toJson());
    journal.set(u"debitTotal"_s, totals[2].toJson());
    journal.set(u"creditTotal"_s, totals[3].toJson());
    return {};
}

} // namespace

Result<> editJournalLines(const Company &company, Json &journal, const Json &operations)
{
    Json::Array lines = journal[u"journalTransactionLines"].items();
    qint64 last = journal[u"_lastLine"].toInt().value_or(0);
    for (const Json &fields : operations.items()) {
        const QString operation = fields[u"operation"].toString();
        const std::optional<qint64> number = fields[u"lineNumber"].toInt();
        if (operation.isEmpty())
            return badJournal(u"The line has no operation."_s);
        if (operation == "Insert"_L1) {
            if (number)
                return badJournal(u"A line that is inserted cannot have a line number."_s);
            Json line = newLine(journal, ++last);
            if (const Result<> done = setMembers(company, journal, line, fields); !done)
                return done;
            lines.push_back(std::move(line));
            continue;
        }
        const auto found = std::ranges::find_if(
            lines, [&](const Json &line) { return line[u"lineNumber"].toInt() == number; });
        if (!number || found == lines.end())
            return badJournal(u"The line %1 cannot be found."_s.arg(number.value_or(0)));
        if (operation == "Delete"_L1) {
            lines.erase(found);
        } else if (const Result<> done = setMembers(company, journal, *found, fields); !done) {
            return done;
        }
    }
    if (lines.empty())
        return badJournal(u"A journal transaction without lines cannot be saved."_s);
    if (const Result<> balanced = computeTotals(company, journal, lines); !balanced)
        return balanced;
    journal.set(u"journalTransactionLines"_s, Json::array(std::move(lines)));
    journal.set(u"_lastLine"_s, Json(last));
    return {};
}

} // namespace levy::sandbox::visma
