#include "core/money/currency.h"
#include "core/sandbox/amounts.h"
#include "core/sandbox/exact/journalposting.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

constexpr qsizetype longestDescription = 60;
constexpr qsizetype longestDimension = 8;

tl::unexpected<http::ServerResponse> refused(const QString &sentence)
{
    return tl::unexpected(errorAnswer(500, sentence));
}

/// "1.000,00": the real service writes it so even in an English sentence.
QString localized(const Decimal &amount, int digits)
{
    const QString plain = amount.absolute().rounded(digits).value_or(amount).toString();
    QString whole = plain.section(u'.', 0, 0);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u'.');
    return digits > 0 ? whole + u',' + plain.section(u'.', 1) : whole;
}

} // namespace

JournalPosting::Checked JournalPosting::checkJournal(Draft &draft)
{
    const QString code = draft.header[u"JournalCode"].toString();
    if (code.isEmpty())
        return refused(say(u"Mandatory: Journal"_s, u"Verplicht: Dagboek"_s));
    const Json *journal = m_division.table(u"Journals"_s).findBy(u"Code"_s, code);
    if (!journal || (*journal)[u"Type"].toInt() != 90)
        return refused(say(u"Invalid: Journal"_s, u"Ongeldig: Dagboek"_s));
    if ((*journal)[u"IsBlocked"].toBool())
        return refused(say(u"Blocked: Journal"_s, u"Geblokkeerd: Dagboek"_s));
    draft.journal = *journal;
    const Json &number = draft.header[u"EntryNumber"];
    if (!number.isNull()
        && m_division.table(u"GeneralJournalEntries"_s)
               .findBy(u"EntryNumber"_s, scalarText(number))) {
        return refused(say(u"Data already exists"_s, u"Gegeven bestaat reeds."_s));
    }
    return {};
}

JournalPosting::Checked JournalPosting::checkCurrency(Draft &draft)
{
    const QString own = m_division.currency();
    const QString ofJournal = draft.journal[u"Currency"].toString();
    const QString usual = ofJournal.isEmpty() ? own : ofJournal;
    draft.currency = draft.header[u"Currency"].toString();
    if (draft.currency.isEmpty())
        draft.currency = usual;
    const Result<Currency> known = Currency::fromCode(draft.currency);
    if (!known || !m_division.table(u"Currencies"_s).find(draft.currency))
        return refused(say(u"Invalid: Currency"_s, u"Ongeldig: Valuta"_s));
    draft.digits = known->digits();
    if (draft.currency != usual && !draft.journal[u"AllowVariableCurrency"].toBool())
        return refused(say(u"Not allowed: Currency"_s, u"Niet toegestaan: Valuta"_s));

    draft.rate = Decimal(1);
    if (draft.currency == own)
        return {};
    const Json &given = draft.header[u"ExchangeRate"];
    if (!given.isNull()) {
        if (!draft.journal[u"AllowVariableExchangeRate"].toBool())
            return refused(say(u"Not allowed: Exchange rate"_s, u"Niet toegestaan: Wisselkoers"_s));
        draft.rate = amountOf(given);
        return {};
    }
    m_division.table(u"ExchangeRates"_s).forEach({}, [&](const QString &, const Json &row) {
        if (row[u"SourceCurrency"].toString() == draft.currency
            && row[u"TargetCurrency"].toString() == own)
            draft.rate = amountOf(row[u"Rate"]);
        return true;
    });
    return {};
}

bool JournalPosting::isClosed(const QString &journal, int year, int period)
{
    const QString key = u"%1/%2/%3"_s.arg(journal).arg(year).arg(period, 2, 10, QChar(u'0'));
    const Json *status = m_division.table(u"JournalStatusList"_s).find(key);
    return status && (*status)[u"Status"].toInt() == 1;
}

JournalPosting::Checked JournalPosting::checkPeriod(Draft &draft)
{
    const std::optional<qint64> year = draft.header[u"FinancialYear"].toInt();
    const std::optional<qint64> number = draft.header[u"FinancialPeriod"].toInt();
    const QString date = draft.lines.front()[u"Date"].toString();
    Json found;
    m_division.table(u"FinancialPeriods"_s).forEach({}, [&](const QString &, const Json &period) {
        const bool holdsDate
            = period[u"StartDate"].toString() <= date && date <= period[u"EndDate"].toString();
        const bool fits = ((year && number) || holdsDate)
            && (!year || period[u"FinYear"].toInt() == year)
            && (!number || period[u"FinPeriod"].toInt() == number);
        if (fits)
            found = period;
        return !fits;
    });
    if (found.isNull())
        return refused(say(u"Mandatory: Financial year"_s, u"Verplicht: Boekjaar"_s));
    draft.year = int(found[u"FinYear"].toInt().value_or(0));
    draft.period = int(found[u"FinPeriod"].toInt().value_or(0));
    if (isClosed(draft.journal[u"Code"].toString(), draft.year, draft.period))
        return refused(say(u"The financial year is closed."_s, u"Het boekjaar is gesloten."_s));
    for (const Json &line : draft.lines) {
        const QString ofLine = line[u"Date"].toString();
        if (ofLine < found[u"StartDate"].toString() || ofLine > found[u"EndDate"].toString())
            return refused(say(u"Invalid: Date"_s, u"Ongeldig: Datum"_s));
    }
    return {};
}

JournalPosting::Checked JournalPosting::checkLine(const Draft &draft, Json &line)
{
    const QString ledgerId = line[u"GLAccount"].toString();
    if (ledgerId.isEmpty())
        return refused(say(u"Mandatory: G/L account"_s, u"Verplicht: Grootboekrekening"_s));
    const Json *ledger = m_division.table(u"GLAccounts"_s).find(ledgerId);
    if (!ledger)
        return refused(say(u"Invalid: G/L account"_s, u"Ongeldig: Grootboekrekening"_s));
    if ((*ledger)[u"IsBlocked"].toBool())
        return refused(say(u"Blocked: G/L account"_s, u"Geblokkeerd: Grootboekrekening"_s));
    if (line[u"Description"].toString().size() > longestDescription)
        return refused(say(u"Too long: Description"_s, u"Te lang: Omschrijving"_s));
    const Decimal amount = amountOf(line[u"AmountFC"]);
    line.set(u"AmountFC"_s, amount.rounded(draft.digits).value_or(amount).trimmed().toJson());

    Checked checked = checkAccounts(line, *ledger);
    if (checked)
        checked = checkDimension(line, *ledger, u"CostCenter"_s, u"Costcenters"_s);
    if (checked)
        checked = checkDimension(line, *ledger, u"CostUnit"_s, u"Costunits"_s);
    if (!checked)
        return checked;

    const QString code = line[u"VATCode"].toString().trimmed();
    if (!draft.journal[u"AllowVAT"].toBool()) {
        if (!code.isEmpty())
            return refused(say(u"Not allowed: VAT-code"_s, u"Niet toegestaan: Btw-code"_s));
        line.remove(u"VATCode");
    } else if (line[u"VATCode"].isNull()) {
        // Left out, the account's default is taken; "" switches it off.
        const QString usual = (*ledger)[u"VATCode"].toString().trimmed();
        line.setIfAny(u"VATCode"_s, usual);
    } else {
        line.set(u"VATCode"_s, code);
    }
    return {};
}

JournalPosting::Checked JournalPosting::checkAccounts(Json &line, const Json &ledger)
{
    const qint64 type = ledger[u"Type"].toInt().value_or(0);
    const QString id = line[u"Account"].toString();
    if (id.isEmpty() && (type == 20 || type == 22))
        return refused(say(u"Mandatory: Account"_s, u"Verplicht: Relatie"_s));
    if (id.isEmpty())
        return {};
    const Json *account = m_division.table(u"Accounts"_s).find(id);
    if (!account)
        return refused(say(u"Invalid: Account"_s, u"Ongeldig: Relatie"_s));
    if ((*account)[u"Blocked"].toBool())
        return refused(say(u"Blocked: Account"_s, u"Geblokkeerd: Relatie"_s));
    return {};
}

JournalPosting::Checked JournalPosting::checkDimension(
    Json &line, const Json &ledger, const QString &field, const QString &set)
{
    const bool isCenter = field == "CostCenter"_L1;
    const QString name = isCenter ? say(u"Cost center"_s, u"Kostenplaats"_s)
                                  : say(u"Cost unit"_s, u"Kostendrager"_s);
    const qint64 use = ledger[isCenter ? u"UseCostcenter" : u"UseCostunit"].toInt().value_or(0);
    QString code = line[field].toString().trimmed();
    if (code.size() > longestDimension)
        return refused(say(u"Too long: "_s, u"Te lang: "_s) + name);
    if (use == 2) {
        return code.isEmpty() ? Checked()
                              : refused(say(u"Not allowed: "_s, u"Niet toegestaan: "_s) + name);
    }
    if (code.isEmpty())
        code = ledger[isCenter ? u"Costcenter" : u"Costunit"].toString().trimmed();
    if (code.isEmpty())
        return use == 1 ? refused(say(u"Mandatory: "_s, u"Verplicht: "_s) + name) : Checked();
    const Json *dimension = m_division.table(set).findBy(u"Code"_s, code);
    const QString end = dimension ? (*dimension)[u"EndDate"].toString() : QString();
    if (!dimension || (!end.isEmpty() && end.left(10) < line[u"Date"].toString()))
        return refused(say(u"Invalid: "_s, u"Ongeldig: "_s) + name);
    line.set(field, code);
    return {};
}

JournalPosting::Checked JournalPosting::addTax(Draft &draft)
{
    std::vector<Json> added;
    for (Json &line : draft.lines) {
        const QString code = line[u"VATCode"].toString();
        const Json &given = line[u"AmountVATFC"];
        if (code.isEmpty()) {
            if (!given.isNull() && !amountOf(given).isZero())
                return refused(say(u"Mandatory: VAT-code"_s, u"Verplicht: Btw-code"_s));
            continue;
        }
        const Json *vat = m_division.table(u"VATCodes"_s).findBy(u"Code"_s, code);
        if (!vat || (*vat)[u"IsBlocked"].toBool())
            return refused(say(u"Invalid: VAT-code"_s, u"Ongeldig: Btw-code"_s));
        const QString type = (*vat)[u"Type"].toString();
        const Decimal share = amountOf((*vat)[u"Percentage"]);
        const Decimal amount = amountOf(line[u"AmountFC"]);
        const bool isWithin = type == "I"_L1;
        Decimal tax = product(amount, share, draft.digits);
        if (isWithin) {
            const Decimal net
                = amount.dividedBy(sum(share, Decimal(1)), draft.digits).value_or(amount);
            tax = difference(amount, net);
        }
        if (!given.isNull())
            tax = amountOf(given).rounded(draft.digits).value_or(Decimal());
        const Json &ledger = (*vat)[(*vat)[u"GLToPay"].isNull() ? u"GLToClaim" : u"GLToPay"];
        if ((type != "E"_L1 && !isWithin) || tax.isZero() || ledger.isNull())
            continue;
        if (isWithin)
            line.set(u"AmountFC"_s, difference(amount, tax).trimmed().toJson());
        line.set(u"AmountVATFC"_s, tax.trimmed().toJson());
        Json taxLine = Json::object(
            {{u"GLAccount"_s, ledger},
             {u"AmountFC"_s, tax.trimmed().toJson()},
             {u"Date"_s, line[u"Date"]},
             {u"VATCode"_s, code}});
        taxLine.setIfAny(u"Description"_s, line[u"Description"].toString());
        added.push_back(std::move(taxLine));
    }
    draft.lines.insert(draft.lines.end(), added.begin(), added.end());
    return {};
}

JournalPosting::Checked JournalPosting::checkBalance(const Draft &draft)
{
    Decimal total;
    for (const Json &line : draft.lines)
        total = sum(total, amountOf(line[u"AmountFC"]));
    if (total.isZero())
        return {};
    return refused(u"This entry is not balanced on: %1 / %2 (Type: Other) - Difference: %3 %4"_s
                       .arg(draft.year)
                       .arg(draft.period)
                       .arg(draft.currency, localized(total, draft.digits)));
}

} // namespace levy::sandbox::exact
