#include "core/erp/visma/taxbody.h"

#include "core/erp/visma/markers.h"
#include "core/erp/visma/totals.h"
#include "core/erp/visma/translation.h"
#include "core/erp/visma/values.h"
#include "core/rules/names.h"

#include <algorithm>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

Json lineNumber(const QString &id)
{
    bool ok = false;
    const int number = id.toInt(&ok);
    return ok ? wrapped(Json(number)) : Json();
}

Json vismaAmount(const Money &amount, const DocumentKey &key)
{
    const Decimal signedAmount = amount.toDecimal();
    return wrapped((key.isCredit() ? signedAmount.negated() : signedAmount).toJson());
}

/// The body with its lines; null without any.
Json withLines(Json lines, const DocumentKey &key)
{
    if (lines.items().empty())
        return {};
    Json body = Json::object();
    body.set(linesMember(resourceOf(key.type).value_or(Resource::Invoices)), std::move(lines));
    return body;
}

Result<Json> inserted(
    const LedgerLine &line,
    const LedgerEntry &entry,
    const DocumentKey &key,
    const Segments &segments)
{
    if (line.glAccountCode.isEmpty())
        return fail(ErrorKind::Invalid, u"entry.account"_s, u"a tax line names no account"_s);
    if (line.taxCode.isEmpty()) { // Visma.net would take a default, and tax the tax
        return fail(
            ErrorKind::Invalid,
            u"entry.tax-code"_s,
            u"the tax line on account %1 has no VAT category"_s.arg(line.glAccountCode));
    }
    Json body = Json::object();
    body.set(u"operation"_s, u"Insert"_s);
    body.set(u"description"_s, wrapped(lineDescription(line, entry.marker)));
    body.set(u"quantity"_s, wrapped(Json(1)));
    body.set(u"unitPriceInCurrency"_s, vismaAmount(line.amount, key));
    body.set(u"accountNumber"_s, wrapped(line.glAccountCode));
    body.set(u"vatCodeId"_s, wrapped(line.taxCode));
    if (!line.costCenter.isEmpty())
        body.set(u"subaccount"_s, segments.value(line.costCenter));
    return body;
}

Result<LedgerLine> ownLine(
    const Json &row, const SalesDocument &document, const Currency &currency, bool usesSubaccounts)
{
    const Result<Decimal> amount = amountIn(row, u"amount"_s);
    if (!amount)
        return fail(amount.error());
    const bool isTurned = document.isCreditNote() && !document.hasUnusualSign;
    const Result<Money> money = Money::rounded(isTurned ? amount->negated() : *amount, currency);
    if (!money)
        return fail(money.error());
    LedgerLine line;
    line.isTax = true;
    line.glAccountCode = textOf(row[u"account"], u"number");
    line.glAccountId = line.glAccountCode;
    if (usesSubaccounts)
        line.costCenter = textOf(row[u"subaccount"], u"subaccountNumber");
    line.description = textOf(row, u"description");
    line.taxCode = textOf(row[u"vatCode"], u"id");
    line.amount = *money;
    return line;
}

Result<LedgerLine> plainLine(const Decimal &amount, const Currency &currency)
{
    const Result<Money> money = Money::rounded(amount, currency);
    if (!money)
        return fail(money.error());
    LedgerLine line;
    line.isTax = true;
    line.amount = *money;
    return line;
}

Result<void> addOwnLines(
    PostedEntry &posted,
    const SalesDocument &document,
    const Json &row,
    const Currency &currency,
    bool usesSubaccounts)
{
    for (const Json &one : linesOf(row).items()) {
        if (!isMarker(textOf(one, u"description")))
            continue;
        Result<LedgerLine> line = ownLine(one, document, currency, usesSubaccounts);
        if (!line)
            return fail(line.error());
        if (posted.entry.marker.isEmpty())
            posted.entry.marker = markerIn(line->description);
        posted.entry.lines.push_back(std::move(*line));
    }
    return {};
}

Result<void> addCodes(PostedEntry &posted, const SalesDocument &document, const Currency &currency)
{
    for (const DocumentLine &source : document.lines) {
        LedgerLine line;
        line.isTax = true;
        line.documentLine = source.id;
        line.taxCode = source.sourceVatCode;
        line.amount = Money(0, currency);
        posted.entry.lines.push_back(std::move(line));
    }
    Result<LedgerLine> vat = plainLine(document.sourceTax, currency);
    if (!vat)
        return fail(vat.error());
    posted.entry.lines.push_back(std::move(*vat));
    return {};
}

} // namespace

QString lineDescription(const LedgerLine &line, const QString &marker)
{
    const QString start = shortMarker(marker);
    QString more = line.description.trimmed();
    if (more.startsWith(marker))
        more = more.mid(marker.size()).trimmed();
    const bool fits = !more.isEmpty() && start.size() + 1 + more.size() <= lineTextLength;
    return fits ? start + u' ' + more : start;
}

Result<Json> taxLineBody(const LedgerEntry &entry, const DocumentKey &key, const Segments &segments)
{
    if (!isMarker(entry.marker))
        return fail(ErrorKind::Invalid, u"entry.marker"_s);
    Json lines = Json::array();
    for (const QString &id : entry.replacedLines) {
        Json line = Json::object();
        line.set(u"operation"_s, u"Delete"_s);
        line.set(u"lineNumber"_s, lineNumber(id));
        if (line[u"lineNumber"].isNull())
            return fail(ErrorKind::Invalid, u"entry.line"_s, id.left(40));
        lines.append(std::move(line));
    }
    for (const LedgerLine &one : entry.lines) {
        Result<Json> line = inserted(one, entry, key, segments);
        if (!line)
            return line;
        lines.append(std::move(*line));
    }
    return withLines(std::move(lines), key);
}

Result<Json> taxCodesBody(
    const LedgerEntry &entry, const DocumentKey &key, const SalesDocument &document)
{
    Json lines = Json::array();
    for (const LedgerLine &one : entry.lines) {
        if (one.documentLine.isEmpty())
            continue; // what the VAT must come to
        const auto held = std::ranges::find(document.lines, one.documentLine, &DocumentLine::id);
        if (held == document.lines.end())
            return fail(ErrorKind::Invalid, u"entry.line"_s, one.documentLine.left(40));
        if (one.taxCode.isEmpty()) {
            return fail(
                ErrorKind::Invalid,
                u"entry.tax-code"_s,
                u"line %1 has no VAT category"_s.arg(one.documentLine));
        }
        if (held->sourceVatCode == one.taxCode)
            continue;
        Json line = Json::object();
        line.set(u"operation"_s, u"Update"_s);
        line.set(u"lineNumber"_s, lineNumber(one.documentLine));
        line.set(u"vatCodeId"_s, wrapped(one.taxCode));
        lines.append(std::move(line));
    }
    return withLines(std::move(lines), key);
}

Result<PostedEntry> taxOn(
    const SalesDocument &document, const Json &row, TaxPlace place, bool usesSubaccounts)
{
    const Result<Currency> currency = Currency::fromCode(document.currency);
    if (!currency)
        return fail(currency.error());
    PostedEntry posted{document.sourceId, document.number, {}, true, document, true};
    LedgerEntry &entry = posted.entry;
    entry.place = place;
    entry.sourceId = document.sourceId;
    entry.sourceVersion = document.sourceVersion;
    entry.currency = document.currency;
    entry.date = document.date;
    const Result<void> added = place == TaxPlace::TaxCodes
        ? addCodes(posted, document, *currency)
        : addOwnLines(posted, document, row, *currency, usesSubaccounts);
    if (!added)
        return fail(added.error());
    return posted;
}

Result<Decimal> unexplainedTotal(const SalesDocument &document, const Json &row)
{
    const Result<Totals> totals = totalsOf(row);
    if (!totals)
        return fail(totals.error());
    if (!totals->document)
        return Decimal();
    const bool isTurned = document.isCreditNote() && !document.hasUnusualSign;
    Result<Decimal> rest = isTurned ? totals->document->negated() : *totals->document;
    for (const Decimal &part : {document.netTotal, document.ownTax, document.sourceTax})
        rest = rest ? rest->minus(part) : rest;
    if (rest && rest->absolute() == totals->rounding.absolute())
        return Decimal();
    return rest;
}

Result<void> addDifference(PostedEntry &posted, const Decimal &amount, const QString &what)
{
    const Result<Currency> currency = Currency::fromCode(posted.entry.currency);
    Result<LedgerLine> line = currency ? plainLine(amount, *currency) : fail(currency.error());
    if (!line)
        return fail(line.error());
    line->description = what;
    posted.entry.lines.push_back(std::move(*line));
    return {};
}

} // namespace levy::visma
