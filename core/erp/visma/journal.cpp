#include "core/erp/visma/journal.h"

#include "core/erp/visma/markers.h"
#include "core/erp/visma/periods.h"
#include "core/erp/visma/values.h"
#include "core/rules/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryTextLength = 60;

/// The first line that is no tax bears the marker alone, so that it is known again as that.
QString describing(const LedgerLine &line, const QString &marker, bool isMarkerAlone)
{
    if (isMarkerAlone)
        return marker;
    QString more = line.description.trimmed();
    if (more.startsWith(marker))
        more = more.mid(marker.size()).trimmed();
    if (more.isEmpty())
        more = line.isTax ? u"tax"_s : u"debit"_s;
    return (marker + u' ' + more).left(entryTextLength).trimmed();
}

/// The invoice's number: out of the source id, else out of the marker.
QString referenceOf(const LedgerEntry &entry)
{
    static const QRegularExpression form(u"^LVY (.+) [0-9a-f]{10}$"_s);
    const qsizetype slash = entry.sourceId.indexOf(u'/');
    return slash >= 0 ? entry.sourceId.mid(slash + 1) : form.match(entry.marker).captured(1);
}

Result<void> checkEntry(const LedgerEntry &entry)
{
    if (const Result<void> balance = entry.checkBalance(); !balance)
        return balance;
    if (!isMarker(entry.marker) || entry.marker.size() > entryTextLength)
        return fail(ErrorKind::Invalid, u"entry.marker"_s);
    const bool hasAccounts = std::ranges::none_of(
        entry.lines, [](const LedgerLine &line) { return line.glAccountCode.isEmpty(); });
    if (entry.lines.empty() || !hasAccounts || !entry.date.isValid())
        return fail(ErrorKind::Invalid, u"entry.account"_s);
    if (entry.financialYear <= 0 || entry.financialPeriod <= 0)
        return fail(ErrorKind::Invalid, u"entry.period"_s);
    return {};
}

Json lineBody(
    const LedgerLine &line, const LedgerEntry &entry, const Segments &segments, bool isMarkerAlone)
{
    const Decimal amount = line.amount.toDecimal();
    const Decimal nothing;
    Json body = Json::object();
    body.set(u"operation"_s, u"Insert"_s);
    body.set(u"accountNumber"_s, wrapped(line.glAccountCode));
    if (!line.costCenter.isEmpty())
        body.set(u"subaccount"_s, segments.value(line.costCenter));
    if (const QString reference = referenceOf(entry); !reference.isEmpty())
        body.set(u"referenceNumber"_s, wrapped(reference));
    body.set(u"transactionDescription"_s, wrapped(describing(line, entry.marker, isMarkerAlone)));
    body.set(
        u"debitAmountInCurrency"_s, wrapped((amount.isNegative() ? nothing : amount).toJson()));
    body.set(
        u"creditAmountInCurrency"_s,
        wrapped((amount.isNegative() ? amount.negated() : nothing).toJson()));
    return body;
}

Result<LedgerLine> lineOf(
    const Json &row, const QString &marker, const Currency &currency, bool usesSubaccounts)
{
    const Result<Decimal> debit = decimalOf(row, u"debitAmountInCurrency");
    const Result<Decimal> credit = decimalOf(row, u"creditAmountInCurrency");
    if (!debit || !credit)
        return fail(debit ? credit.error() : debit.error());
    const Result<Decimal> amount = debit->minus(*credit);
    const Result<Money> money = amount ? Money::rounded(*amount, currency) : fail(amount.error());
    if (!money)
        return fail(money.error());
    LedgerLine line;
    line.description = textOf(row, u"transactionDescription");
    line.isTax = line.description != marker;
    line.glAccountCode = textOf(row, u"accountNumber");
    line.glAccountId = line.glAccountCode;
    if (usesSubaccounts)
        line.costCenter = textOf(row[u"subaccount"], u"subaccountNumber");
    line.amount = *money;
    return line;
}

} // namespace

Result<Json> journalBody(const LedgerEntry &entry, const Segments &segments)
{
    if (const Result<void> checked = checkEntry(entry); !checked)
        return fail(checked.error());
    const auto debit = std::ranges::find(entry.lines, false, &LedgerLine::isTax);
    const size_t described = debit == entry.lines.end() ? 0 : size_t(debit - entry.lines.begin());
    Json body = Json::object();
    body.set(u"transactionDate"_s, wrapped(entry.date.toString(Qt::ISODate)));
    body.set(u"financialPeriod"_s, wrapped(periodId(entry.financialYear, entry.financialPeriod)));
    if (!entry.journal.isEmpty())
        body.set(u"ledger"_s, wrapped(entry.journal));
    body.set(u"currencyId"_s, wrapped(entry.currency));
    if (entry.exchangeRate)
        body.set(u"exchangeRate"_s, wrapped(entry.exchangeRate->toJson()));
    body.set(u"description"_s, wrapped(entry.marker));
    body.set(u"hold"_s, wrapped(Json(false)));
    Json lines = Json::array();
    for (size_t i = 0; i < entry.lines.size(); ++i)
        lines.append(lineBody(entry.lines[i], entry, segments, i == described));
    body.set(u"journalTransactionLines"_s, std::move(lines));
    return body;
}

QString markerOfBatch(const Json &row, const QString &wanted)
{
    std::vector<QString> descriptions{textOf(row, u"description")};
    for (const Json &line : row[u"journalTransactionLines"].items())
        descriptions.push_back(textOf(line, u"transactionDescription"));
    for (const QString &description : descriptions) {
        const QString found = wanted.isEmpty() ? markerIn(description) : QString();
        if (!found.isEmpty())
            return found;
        if (bearsMarker(description, wanted))
            return wanted;
    }
    return {};
}

bool isInTheBooks(const Json &row)
{
    const QString status = textOf(row, u"status");
    return status == "Posted"_L1 || status == "Released"_L1 || status == "Completed"_L1;
}

Result<PostedEntry> entryOfBatch(const Json &row, const QString &marker, bool usesSubaccounts)
{
    PostedEntry posted;
    posted.entryId = textOf(row, u"batchNumber");
    posted.entryNumber = posted.entryId;
    posted.isReadBack = true;
    posted.isReleased = isInTheBooks(row);
    LedgerEntry &entry = posted.entry;
    entry.journal = textOf(row, u"ledger");
    entry.currency = textOf(row, u"currencyId").toUpper();
    entry.date = dateOf(row, u"transactionDate");
    const QString period = textOf(row, u"financialPeriod");
    entry.financialYear = period.left(4).toInt();
    entry.financialPeriod = period.mid(4).toInt();
    entry.marker = marker;
    const Result<Decimal> rate = rateOf(row, u"exchangeRate");
    if (rate && !rate->isZero() && *rate != Decimal(1))
        entry.exchangeRate = *rate;
    const Result<Currency> currency = Currency::fromCode(entry.currency);
    if (!currency || posted.entryId.isEmpty())
        return fail(ErrorKind::Malformed, u"visma.journal-transaction"_s, posted.entryId.left(40));
    for (const Json &one : row[u"journalTransactionLines"].items()) {
        Result<LedgerLine> line = lineOf(one, marker, *currency, usesSubaccounts);
        if (!line)
            return fail(line.error());
        entry.lines.push_back(std::move(*line));
    }
    return posted;
}

} // namespace levy::visma
