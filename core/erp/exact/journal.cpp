#include "core/erp/exact/journal.h"

#include "core/erp/exact/odata.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype descriptionLength = 60;
constexpr size_t lineLimit = 100;

QString describing(const LedgerLine &line, const QString &marker, bool isMarkerAlone)
{
    if (isMarkerAlone)
        return marker;
    QString more = line.description.trimmed();
    if (more.startsWith(marker))
        more = more.mid(marker.size()).trimmed();
    if (more.isEmpty())
        more = line.isTax ? u"tax"_s : u"debit"_s;
    return (marker + u' ' + more).left(descriptionLength).trimmed();
}

Json lineBody(const LedgerLine &line, const LedgerEntry &entry, bool isMarkerAlone)
{
    Json body = Json::object();
    body.set(u"GLAccount"_s, line.glAccountId);
    body.setIfAny(u"Account"_s, line.relationId);
    body.set(u"Date"_s, entry.date.toString(Qt::ISODate));
    body.set(u"Description"_s, describing(line, entry.marker, isMarkerAlone));
    body.set(u"AmountFC"_s, line.amount.toDecimal().toJson());
    body.setIfAny(u"CostCenter"_s, line.costCenter);
    body.setIfAny(u"CostUnit"_s, line.costUnit);
    return body;
}

Result<void> checkEntry(const LedgerEntry &entry)
{
    if (const Result<void> balance = entry.checkBalance(); !balance)
        return balance;
    if (entry.marker.isEmpty() || entry.marker.size() > descriptionLength)
        return fail(ErrorKind::Invalid, u"entry.marker"_s);
    if (entry.lines.empty() || entry.lines.size() > lineLimit)
        return fail(ErrorKind::Invalid, u"entry.lines"_s);
    const bool hasAccounts = std::ranges::all_of(
        entry.lines, [](const LedgerLine &line) { return isGuid(line.glAccountId); });
    if (!hasAccounts || !entry.date.isValid() || entry.journal.isEmpty())
        return fail(ErrorKind::Invalid, u"entry.account"_s);
    return {};
}

QString keyOf(const Json &row, QStringView key)
{
    static const QRegularExpression inUri(u"\\(guid'([0-9a-fA-F-]{36})'\\)$"_s);
    const QString id = guidOf(row, key);
    if (!id.isEmpty())
        return id;
    return inUri.match(row[u"__metadata"][u"uri"].toString()).captured(1).toLower();
}

Result<LedgerLine> lineOf(const Json &row, const QString &marker)
{
    const Result<Currency> currency = Currency::fromCode(textOf(row, u"Currency"));
    const Result<Decimal> amount = decimalOf(row, u"AmountFC");
    if (!currency || !amount)
        return fail(currency ? amount.error() : currency.error());
    const Result<Money> money = Money::rounded(*amount, *currency);
    if (!money)
        return fail(money.error());
    LedgerLine line;
    line.description = textOf(row, u"Description");
    line.isTax = line.description != marker;
    line.glAccountId = guidOf(row, u"GLAccount");
    line.glAccountCode = textOf(row, u"GLAccountCode");
    line.relationId = guidOf(row, u"Account");
    line.costCenter = textOf(row, u"CostCenter");
    line.costUnit = textOf(row, u"CostUnit");
    line.amount = *money;
    return line;
}

Result<PostedEntry> entryOf(const std::vector<Json> &rows, const QString &marker)
{
    const Json &first = rows.front();
    PostedEntry posted;
    posted.entryId = guidOf(first, u"EntryID");
    posted.entryNumber = textOf(first, u"EntryNumber");
    posted.entry.journal = textOf(first, u"JournalCode");
    posted.entry.currency = textOf(first, u"Currency");
    posted.entry.date = dateOf(first[u"Date"]);
    posted.entry.financialYear = int(first[u"FinancialYear"].toInt().value_or(0));
    posted.entry.financialPeriod = int(first[u"FinancialPeriod"].toInt().value_or(0));
    posted.entry.marker = marker;
    if (const Result<Decimal> rate = rateOf(first, u"ExchangeRate");
        rate && !rate->isZero() && *rate != Decimal(1))
        posted.entry.exchangeRate = *rate;
    for (const Json &row : rows) {
        Result<LedgerLine> line = lineOf(row, marker);
        if (!line)
            return fail(line.error());
        posted.entry.lines.push_back(std::move(*line));
    }
    return posted;
}

/// The wanted marker if a line begins with it; without a wish, the first that looks like one.
QString markerOf(const std::vector<Json> &lines, const QString &wanted)
{
    for (const Json &line : lines) {
        const QString description = textOf(line, u"Description");
        const bool isWanted
            = description == wanted || description.startsWith(QString(wanted + u' '));
        if (!wanted.isEmpty() && isWanted)
            return wanted;
        const QString found = wanted.isEmpty() ? markerIn(description) : QString();
        if (!found.isEmpty())
            return found;
    }
    return {};
}

enum class Unmarked { LeftOut, Taken };

Result<std::vector<PostedEntry>> entriesOf(
    const std::vector<Json> &rows, const QString &wanted, Unmarked unmarked)
{
    std::vector<QString> order;
    QHash<QString, std::vector<Json>> byEntry;
    for (const Json &row : rows) {
        const QString entryId = guidOf(row, u"EntryID");
        if (entryId.isEmpty())
            continue;
        if (!byEntry.contains(entryId))
            order.push_back(entryId);
        byEntry[entryId].push_back(row);
    }
    std::vector<PostedEntry> posted;
    for (const QString &entryId : order) {
        std::vector<Json> &lines = byEntry[entryId];
        std::ranges::stable_sort(
            lines, {}, [](const Json &line) { return line[u"LineNumber"].toInt().value_or(0); });
        const QString marker = markerOf(lines, wanted);
        if (marker.isEmpty() && unmarked == Unmarked::LeftOut)
            continue;
        Result<PostedEntry> entry = entryOf(lines, marker);
        if (!entry)
            return fail(entry.error());
        posted.push_back(std::move(*entry));
    }
    return posted;
}

} // namespace

QString markerIn(const QString &description)
{
    static const QRegularExpression form(u"^LVY \\S+ [0-9a-f]{10}(?= |$)"_s);
    return form.match(description).captured(0);
}

Result<Json> entryBody(const LedgerEntry &entry)
{
    if (const Result<void> checked = checkEntry(entry); !checked)
        return fail(checked.error());
    const auto debit = std::ranges::find(entry.lines, false, &LedgerLine::isTax);
    const size_t described = debit == entry.lines.end() ? 0 : size_t(debit - entry.lines.begin());
    Json body = Json::object();
    body.set(u"JournalCode"_s, entry.journal);
    body.setIfAny(u"Currency"_s, entry.currency);
    if (entry.exchangeRate)
        body.set(u"ExchangeRate"_s, entry.exchangeRate->toJson());
    if (entry.financialYear > 0)
        body.set(u"FinancialYear"_s, entry.financialYear);
    if (entry.financialPeriod > 0)
        body.set(u"FinancialPeriod"_s, entry.financialPeriod);
    Json lines = Json::array();
    for (size_t i = 0; i < entry.lines.size(); ++i)
        lines.append(lineBody(entry.lines[i], entry, i == described));
    body.set(u"GeneralJournalEntryLines"_s, std::move(lines));
    return body;
}

Result<PostedEntry> postedFromAnswer(const Json &row, const LedgerEntry &sent)
{
    PostedEntry posted;
    posted.entryId = keyOf(row, u"EntryID");
    if (posted.entryId.isEmpty())
        return fail(ErrorKind::Malformed, u"exact.entry-id"_s);
    posted.entryNumber = textOf(row, u"EntryNumber");
    posted.entry.journal = textOf(row, u"JournalCode");
    posted.entry.currency = textOf(row, u"Currency");
    posted.entry.financialYear = int(row[u"FinancialYear"].toInt().value_or(0));
    posted.entry.financialPeriod = int(row[u"FinancialPeriod"].toInt().value_or(0));
    posted.entry.date = sent.date;
    posted.entry.marker = sent.marker;
    return posted;
}

Result<std::vector<PostedEntry>> postedFromLines(
    const std::vector<Json> &rows, const QString &wanted)
{
    return entriesOf(rows, wanted, Unmarked::LeftOut);
}

Result<std::vector<PostedEntry>> entriesFromLines(const std::vector<Json> &rows)
{
    return entriesOf(rows, {}, Unmarked::Taken);
}

} // namespace levy::exact
