#include "core/sandbox/exact/journalposting.h"

#include "core/money/currency.h"
#include "core/sandbox/amounts.h"
#include "core/sandbox/exact/bodycheck.h"
#include "core/sandbox/exact/schema.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

const QSet<QString> headerReadOnly{
    u"Created"_s,
    u"CustomField"_s,
    u"Division"_s,
    u"EntryID"_s,
    u"GeneralJournalEntryLines"_s,
    u"JournalDescription"_s,
    u"Modified"_s,
    u"Status"_s,
    u"StatusDescription"_s,
    u"Type"_s,
    u"TypeDescription"_s};
const QSet<QString> lineReadOnly{
    u"AccountCode"_s,
    u"AccountName"_s,
    u"AmountDC"_s,
    u"AmountVATDC"_s,
    u"Created"_s,
    u"Creator"_s,
    u"CreatorFullName"_s,
    u"Division"_s,
    u"EntryID"_s,
    u"EntryNumber"_s,
    u"GLAccountCode"_s,
    u"GLAccountDescription"_s,
    u"ID"_s,
    u"LineNumber"_s,
    u"Modified"_s,
    u"Modifier"_s,
    u"ModifierFullName"_s,
    u"VATBaseAmountDC"_s,
    u"VATBaseAmountFC"_s,
    u"VATCodeDescription"_s,
    u"VATType"_s};

int digitsOf(const QString &currency)
{
    const Result<Currency> known = Currency::fromCode(currency);
    return known ? known->digits() : 2;
}

} // namespace

JournalPosting::JournalPosting(Division &division)
    : m_division(division)
{
}

QString JournalPosting::say(const QString &english, const QString &dutch) const
{
    const QString language = m_division.region().login[u"LanguageCode"].toString();
    return language.startsWith("nl"_L1) ? dutch : english;
}

tl::expected<QString, http::ServerResponse> JournalPosting::post(const QByteArray &body)
{
    const Result<Json> parsed = Json::parse(body);
    if (!parsed)
        return tl::unexpected(errorAnswer(
            400, u"Error processing request stream. The request should be a valid JSON object."_s));
    Draft draft;
    const Result<Json> header
        = checkedBody(*parsed, entityNamed("GeneralJournalEntries"_L1), headerReadOnly);
    if (!header)
        return tl::unexpected(errorAnswer(400, header.error().message));
    draft.header = *header;
    for (const Json &raw : (*parsed)[u"GeneralJournalEntryLines"].items()) {
        Result<Json> line
            = checkedBody(raw, entityNamed("GeneralJournalEntryLines"_L1), lineReadOnly);
        if (!line)
            return tl::unexpected(errorAnswer(400, line.error().message));
        if ((*line)[u"Date"].isNull())
            line->set(u"Date"_s, m_division.today().toString(Qt::ISODate));
        draft.lines.push_back(std::move(*line));
    }

    Checked checked = checkJournal(draft);
    if (checked && draft.lines.empty())
        checked
            = tl::unexpected(errorAnswer(500, say(u"Mandatory: Lines"_s, u"Verplicht: Regels"_s)));
    if (checked)
        checked = checkCurrency(draft);
    if (checked)
        checked = checkPeriod(draft);
    for (Json &line : draft.lines) {
        if (checked)
            checked = checkLine(draft, line);
    }
    if (checked)
        checked = addTax(draft);
    if (checked)
        checked = checkBalance(draft);
    if (!checked)
        return tl::unexpected(checked.error());
    return book(draft);
}

Json JournalPosting::lineDetails(const Draft &draft, const Json &header) const
{
    return Json::object(
        {{u"JournalCode"_s, draft.journal[u"Code"]},
         {u"Currency"_s, draft.currency},
         {u"ExchangeRate"_s, draft.rate.toJson()},
         {u"FinancialYear"_s, Json(draft.year)},
         {u"FinancialPeriod"_s, Json(draft.period)},
         {u"Status"_s, header[u"Status"]},
         {u"Type"_s, header[u"Type"]}});
}

QString JournalPosting::book(const Draft &draft)
{
    const QString id = m_division.newId();
    Json header = draft.header;
    header.set(u"EntryID"_s, id);
    if (header[u"EntryNumber"].isNull())
        header.set(u"EntryNumber"_s, Json(nextEntryNumber(draft)));
    header.set(u"JournalCode"_s, draft.journal[u"Code"]);
    header.set(u"Currency"_s, draft.currency);
    header.set(u"ExchangeRate"_s, draft.rate.toJson());
    header.set(u"FinancialYear"_s, Json(draft.year));
    header.set(u"FinancialPeriod"_s, Json(draft.period));
    if (header[u"Reversal"].isNull())
        header.set(u"Reversal"_s, Json(false));
    header.set(u"Status"_s, Json(20));
    header.set(u"Type"_s, Json(90));
    m_division.store(u"GeneralJournalEntries"_s, id, header);

    // What rounding to the company's currency leaves over goes on the last line.
    const int digits = digitsOf(m_division.currency());
    Decimal left;
    for (size_t i = 0; i < draft.lines.size(); ++i) {
        Decimal amount = product(amountOf(draft.lines[i][u"AmountFC"]), draft.rate, digits);
        if (i + 1 == draft.lines.size())
            amount = left.negated();
        left = sum(left, amount);
        Json line = draft.lines[i];
        line.set(u"AmountDC"_s, amount.toJson());
        line.set(u"EntryID"_s, id);
        line.set(u"EntryNumber"_s, header[u"EntryNumber"]);
        line.set(u"LineNumber"_s, Json(int(i) + 1));
        bookLine(line, lineDetails(draft, header));
    }
    return id;
}

void JournalPosting::bookLine(Json line, const Json &details)
{
    const QString id = m_division.newId();
    line.set(u"ID"_s, id);
    m_division.store(u"GeneralJournalEntryLines"_s, id, line);
    for (const JsonMember &detail : details.members())
        line.set(detail.key, detail.value);
    m_division.store(u"TransactionLines"_s, id, std::move(line));
}

/// 26900017: year, journal and a number of four digits, as recorded; longer beyond 9999.
qint64 JournalPosting::nextEntryNumber(const Draft &draft)
{
    const QString code = draft.journal[u"Code"].toString();
    const qint64 number = m_division.nextNumber(u"entry.%1.%2"_s.arg(code).arg(draft.year));
    const qint64 year = draft.year % 100;
    return number <= 9999 ? year * 1'000'000 + code.toInt() % 100 * 10'000 + number
                          : (100 + year) * 10'000'000 + number;
}

http::ServerResponse JournalPosting::remove(const QString &entryId)
{
    const Json *header = m_division.table(u"GeneralJournalEntries"_s).find(entryId);
    if (!header)
        return errorAnswer(404, u"Resource not found for the segment 'GeneralJournalEntries'."_s);
    const bool isClosed = this->isClosed(
        (*header)[u"JournalCode"].toString(),
        int((*header)[u"FinancialYear"].toInt().value_or(0)),
        int((*header)[u"FinancialPeriod"].toInt().value_or(0)));
    if ((*header)[u"Status"].toInt() != 20 || isClosed)
        return errorAnswer(
            500, say(u"Cannot delete: Processed"_s, u"Kan niet verwijderen: Verwerkt"_s));
    for (const QString &set : {u"GeneralJournalEntryLines"_s, u"TransactionLines"_s}) {
        const QStringList lines = m_division.table(set).keysWith(u"EntryID"_s, entryId);
        for (const QString &line : lines)
            m_division.erase(set, line);
    }
    m_division.erase(u"GeneralJournalEntries"_s, entryId);
    return emptyAnswer(204);
}

} // namespace levy::sandbox::exact
