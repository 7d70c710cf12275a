#include "core/sandbox/visma/journals.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/documentedit.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

QString firstLedger(const Company &company)
{
    const Json *ledger = company.firstOf(
        u"ledger", [](const Json &row) { return row[u"balanceType"].toString() == "Actual"_L1; });
    return ledger ? (*ledger)[u"number"].toString() : QString();
}

QString mainBranch(const Company &company)
{
    const Json *branch
        = company.firstOf(u"branch", [](const Json &row) { return row[u"isMainBranch"].toBool(); });
    return branch ? (*branch)[u"number"].toString() : QString();
}

Json newJournal(const Company &company)
{
    return Json::object(
        {{u"module"_s, u"ModuleGL"_s},
         {u"status"_s, u"Balanced"_s},
         {u"transactionDate"_s, dayText(company.today())},
         {u"ledger"_s, firstLedger(company)},
         {u"currencyId"_s, company.baseCurrency()},
         {u"branch"_s, mainBranch(company)},
         {u"description"_s, QString()},
         {u"autoReversing"_s, Json(false)},
         {u"reversingEntry"_s, Json(false)},
         {u"createVatTransaction"_s, Json(false)},
         {u"skipVatAmountValidation"_s, Json(false)},
         {u"journalTransactionLines"_s, Json::array()}});
}

Result<> setPeriod(const Company &company, Json &journal, const Json &fields)
{
    QString period = fields[u"financialPeriod"].toString();
    const QString post = fields[u"postPeriod"].toString(); // MMYYYY
    const QString turned = post.mid(2) + post.left(2);
    if (!post.isEmpty() && !period.isEmpty() && period != turned)
        return badJournal(u"financialPeriod and postPeriod name different periods."_s);
    if (period.isEmpty())
        period = turned;
    if (period.isEmpty() && fields.has(u"transactionDate"))
        period = dayOf(journal[u"transactionDate"].toString()).toString(u"yyyyMM"_s);
    if (period.isEmpty())
        period = journal[u"financialPeriod"].toString();
    if (period.isEmpty())
        period = company.today().toString(u"yyyyMM"_s);
    journal.set(u"financialPeriod"_s, period);
    journal.set(u"postPeriod"_s, period);
    return checkPeriod(company, period, u"closedInGeneralLedger");
}

Result<> setCurrency(const Company &company, Json &journal, const Json &fields)
{
    if (fields.has(u"currencyId"))
        journal.set(u"currencyId"_s, fields[u"currencyId"]);
    const QString currency = journal[u"currencyId"].toString();
    if (!company.find(u"currency", currency))
        return notFound(u"CurrencyID"_s, currency);
    const bool isNew = fields.has(u"currencyId") || fields.has(u"transactionDate");
    std::optional<Decimal> rate;
    if (fields.has(u"exchangeRate"))
        rate = amountOf(fields[u"exchangeRate"]);
    else if (isNew || journal[u"exchangeRate"].isNull())
        rate = company.rateOn(currency, dayOf(journal[u"transactionDate"].toString()));
    else
        rate = amountOf(journal[u"exchangeRate"]);
    if (!rate || rate->isZero() || rate->isNegative())
        return badJournal(
            u"No exchange rate from %1 to %2 is set up for the transaction date."_s.arg(
                currency, company.baseCurrency()));
    if (currency == company.baseCurrency() && *rate != Decimal(1))
        return badJournal(u"The exchange rate of the base currency is 1."_s);
    journal.set(u"exchangeRate"_s, rate->toJson());
    return {};
}

Result<> setHeader(const Company &company, Json &journal, const Json &fields)
{
    if (fields.has(u"batchNumber") && fields[u"batchNumber"] != journal[u"batchNumber"])
        return badJournal(u"The batch number cannot be chosen."_s);
    if (fields[u"createVatTransaction"].toBool())
        return badJournal(u"VAT transactions are not part of the simulation."_s);
    for (const QString &name :
         {u"autoReversing"_s,
          u"branch"_s,
          u"description"_s,
          u"ledger"_s,
          u"skipVatAmountValidation"_s}) {
        if (fields.has(name))
            journal.set(name, fields[name]);
    }
    if (fields.has(u"transactionDate"))
        journal.set(u"transactionDate"_s, dayText(dayOf(fields[u"transactionDate"].toString())));
    if (fields.has(u"hold"))
        journal.set(u"status"_s, fields[u"hold"].toBool() ? u"Hold"_s : u"Balanced"_s);
    journal.set(u"hold"_s, Json(journal[u"status"].toString() == "Hold"_L1));
    const QString branch = journal[u"branch"].toString();
    if (!company.find(u"branch", branch))
        return notFound(u"Branch"_s, branch);
    const Json *ledger = company.find(u"ledger", journal[u"ledger"].toString());
    if (!ledger)
        return notFound(u"Ledger"_s, journal[u"ledger"].toString());
    journal.set(u"ledgerDescription"_s, (*ledger)[u"description"].toString());
    return {};
}

} // namespace

tl::unexpected<Error> badJournal(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"visma.journal"_s, sentence);
}

Result<Json> journalFrom(const Company &company, const Json &current, const Json &fields)
{
    Json journal = current.isNull() ? newJournal(company) : current;
    Result<> done = setHeader(company, journal, fields);
    if (done)
        done = setPeriod(company, journal, fields);
    if (done)
        done = setCurrency(company, journal, fields);
    if (done)
        done = editJournalLines(company, journal, fields[u"journalTransactionLines"]);
    if (!done)
        return fail(done.error());
    const Json control = fields.has(u"controlTotalInCurrency") ? fields[u"controlTotalInCurrency"]
                                                               : journal[u"debitTotalInCurrency"];
    if (amountOf(control) != amountOf(journal[u"debitTotalInCurrency"]))
        return badJournal(u"The control total does not equal the debit total."_s);
    journal.set(u"controlTotalInCurrency"_s, journal[u"debitTotalInCurrency"]);
    journal.set(u"controlTotal"_s, journal[u"debitTotal"]);
    return journal;
}

} // namespace levy::sandbox::visma
