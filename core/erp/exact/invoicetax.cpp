#include "core/erp/exact/invoicetax.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr auto operation = "set invoice tax";

Error refused(ErrorKind kind, const QString &code, const QString &message)
{
    Error error = makeError(kind, code, message);
    error.service = u"exact"_s;
    error.operation = QString::fromLatin1(operation);
    return error;
}

const DocumentLine *lineOf(const SalesDocument &document, const QString &id)
{
    const auto line = std::ranges::find_if(document.lines, [&](const DocumentLine &candidate) {
        return candidate.kind == LineKind::Goods && candidate.id == id.toLower();
    });
    return line == document.lines.end() ? nullptr : &*line;
}

Result<PostedEntry> taxOn(const SalesDocument &document)
{
    const Result<Currency> currency = Currency::fromCode(document.currency);
    if (!currency)
        return fail(currency.error());
    PostedEntry posted{document.sourceId, document.number, {}, true, document, true};
    LedgerEntry &entry = posted.entry;
    entry.place = TaxPlace::DocumentLines;
    entry.sourceId = document.sourceId;
    entry.sourceVersion = document.sourceVersion;
    entry.currency = document.currency;
    entry.date = document.date;
    for (const DocumentLine &source : document.lines) {
        const Result<Money> amount = Money::exact(source.sourceTax, *currency);
        if (!amount)
            return fail(amount.error());
        LedgerLine line;
        line.isTax = true;
        line.documentLine = source.id;
        line.taxCode = source.sourceVatCode;
        line.amount = *amount;
        entry.lines.push_back(std::move(line));
    }
    return posted;
}

} // namespace

InvoiceTax::InvoiceTax(Client &client, Fetch fetch)
    : m_client(client)
    , m_fetch(std::move(fetch))
{
}

Result<void> InvoiceTax::put(
    const SalesDocument &document, const LedgerLine &line, http::Call &call)
{
    // A turned credit note goes back with the sign that Exact uses.
    const bool isTurned = document.isCreditNote() && document.hasUnusualSign;
    const Decimal amount = line.amount.toDecimal();
    Json body = Json::object();
    body.set(u"VATCode"_s, line.taxCode);
    body.set(u"VATAmountFC"_s, (isTurned ? amount.negated() : amount).toJson());
    return m_client.update(
        operation, u"salesinvoice/SalesInvoiceLines"_s, line.documentLine, body, call);
}

Result<PostedEntry> InvoiceTax::write(const LedgerEntry &entry, http::Call &call)
{
    const Result<SalesDocument> before = m_fetch(entry.sourceId, call);
    if (!before)
        return fail(before.error());
    if (before->status != SourceStatus::Open) {
        return fail(refused(
            ErrorKind::Rejected,
            u"exact.invoice-final"_s,
            u"the invoice is processed already and cannot be changed any more"_s));
    }
    if (!entry.sourceVersion.isEmpty() && before->sourceVersion != entry.sourceVersion) {
        return fail(refused(
            ErrorKind::Conflict,
            documentChangedCode,
            u"the invoice changed after its tax was calculated"_s));
    }
    for (const LedgerLine &line : entry.lines) {
        if (!lineOf(*before, line.documentLine)) {
            return fail(refused(
                ErrorKind::NotFound,
                u"exact.line-missing"_s,
                u"the invoice has no such line any more"_s));
        }
    }
    for (const LedgerLine &line : entry.lines) {
        if (const Result<void> put = this->put(*before, line, call); !put)
            return fail(put.error());
    }
    const Result<SalesDocument> after = m_fetch(entry.sourceId, call);
    Result<PostedEntry> written = after ? taxOn(*after) : fail(after.error());
    if (written)
        return written;
    Error error = written.error();
    error.outcomeUnknown = true; // it was written, and what stands there now was not seen
    return fail(error);
}

Result<std::vector<PostedEntry>> InvoiceTax::read(const QString &sourceId, http::Call &call)
{
    const Result<SalesDocument> document = m_fetch(sourceId, call);
    if (!document)
        return fail(document.error());
    const Result<PostedEntry> held = taxOn(*document);
    if (!held)
        return fail(held.error());
    const bool isTaxed = std::ranges::any_of(
        document->lines, [](const DocumentLine &line) { return !line.sourceTax.isZero(); });
    return isTaxed ? std::vector{*held} : std::vector<PostedEntry>();
}

} // namespace levy::exact
