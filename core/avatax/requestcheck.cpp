#include "core/avatax/requestcheck.h"

#include "core/avatax/textcheck.h"
#include "core/money/money.h"

#include <algorithm>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLines = 15'000;

Result<> checkCode(const QString &code)
{
    static const QString awkward = u"/?+%# "_s;
    const bool isAwkward
        = std::any_of(code.begin(), code.end(), [](QChar c) { return awkward.contains(c); });
    if (isAwkward || code.contains("_-ava"_L1)) {
        return refuse(
            u"avatax.code-character"_s,
            u"code"_s,
            u"the document code \"%1\" holds a character that Avalara cannot look up"_s.arg(
                code.left(60)));
    }
    return checkNeededKey(u"code"_s, code, 50);
}

/// The lines must make up the document, or part of it would be taxed twice or not at all. Prices
/// with tax make up the total with or without the tax that the ledger itself has on them.
Result<> checkSum(const SalesDocument &document)
{
    const auto withTax
        = std::count_if(document.lines.begin(), document.lines.end(), [](const DocumentLine &line) {
              return line.taxIncluded;
          });
    if (withTax != 0 && withTax != qsizetype(document.lines.size())) {
        return refuse(
            u"avatax.mixed-tax-included"_s,
            u"taxIncluded"_s,
            u"some prices include tax and others do not"_s);
    }
    const Result<Decimal> sum = sumOf(document.lines, &DocumentLine::amount);
    if (!sum)
        return fail(sum.error());
    if (*sum == document.netTotal)
        return {};
    const Result<Decimal> gross = document.netTotal.plus(document.sourceTax);
    if (withTax != 0 && gross && *sum == *gross)
        return {};
    return refuse(
        u"avatax.line-sum"_s,
        u"lines"_s,
        u"the lines add up to %1, the document says %2"_s.arg(
            sum->toString(), document.netTotal.toString()));
}

} // namespace

Result<> checkAmount(const QString &field, const Decimal &amount, const Currency &currency)
{
    if (Money::exact(amount, currency))
        return {};
    return refuse(
        u"avatax.precision"_s,
        field,
        u"%1 %2 is finer than the currency allows"_s.arg(amount.toString(), currency.code()));
}

Result<> checkDocument(const TransactionRequest &request)
{
    const SalesDocument &document = request.document;
    if (request.commit && request.recording == Recording::Estimate) {
        return refuse(
            u"avatax.commit-estimate"_s, u"commit"_s, u"an estimate cannot be committed"_s);
    }
    if (document.lines.empty())
        return refuse(u"avatax.no-lines"_s, u"lines"_s, u"the document has no lines"_s);
    if (qsizetype(document.lines.size()) > maxLines) {
        return refuse(
            u"avatax.length"_s, u"lines"_s, u"Avalara takes %1 lines at the most"_s.arg(maxLines));
    }
    if (!document.date.isValid())
        return refuse(u"avatax.required"_s, u"date"_s, u"the document has no date"_s);
    if (request.companyCode.contains("_-ava"_L1)) {
        return refuse(
            u"avatax.code-character"_s, u"companyCode"_s, u"the company code holds a marker"_s);
    }
    if (Result<> code = checkCode(request.code); !code)
        return code;
    return checkSum(document);
}

} // namespace levy::avatax
