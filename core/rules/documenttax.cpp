#include "core/rules/documenttax.h"

#include "core/money/amounttext.h"
#include "core/rules/mappingrules.h"
#include "core/rules/names.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

using Built = std::variant<std::vector<LedgerLine>, Flag>;

Flag unmapped(const QString &what, const DocumentLine &line)
{
    return {
        FlagReason::MappingMissing,
        Json::object({{u"what"_s, what}, {u"line"_s, line.number}, {u"item"_s, line.itemCode}})};
}

Flag precision(const Error &error)
{
    return {
        FlagReason::Precision, Json::object({{u"what"_s, u"tax"_s}, {u"detail"_s, error.message}})};
}

const TaxLine *answerTo(const TaxResult &tax, const DocumentLine &line)
{
    for (const TaxLine &answer : tax.lines) {
        if (answer.number == line.id)
            return &answer;
    }
    return nullptr;
}

/// The one ledger tax code that all jurisdictions of a line are mapped to: a line of a document has
/// room for one.
std::variant<QString, Flag> taxCodeOf(
    const SalesDocument &effective,
    const DocumentLine &line,
    const TaxLine &answer,
    const Ground &ground)
{
    QString code;
    for (const TaxDetail &detail : answer.details) {
        const MappingRule *rule = winningRule(
            ground.mappings,
            MappingKind::TaxAccount,
            subjectOf(effective, &line, detail),
            effective.date);
        if (!rule || rule->target.ledgerTaxCode.isEmpty())
            return unmapped(u"ledger-tax-code"_s, line);
        if (!code.isEmpty() && code != rule->target.ledgerTaxCode)
            return unmapped(u"one-ledger-tax-code"_s, line);
        code = rule->target.ledgerTaxCode;
    }
    return code;
}

Built taxLines(
    const SalesDocument &effective,
    const TaxResult &tax,
    const Currency &currency,
    const QString &marker,
    const Ground &ground)
{
    std::vector<LedgerLine> lines;
    if (tax.totalTax.isZero())
        return lines; // Levy's lines go, and none take their place
    const auto groups = groupTax(effective, tax, ground);
    if (const Flag *flag = std::get_if<Flag>(&groups))
        return *flag;
    for (const TaxGroup &group : std::get<std::vector<TaxGroup>>(groups)) {
        const Result<Money> amount = Money::exact(group.tax, currency);
        if (!amount)
            return precision(amount.error());
        if (amount->isZero())
            continue;
        if (group.target.ledgerTaxCode.isEmpty()) {
            return Flag{
                FlagReason::MappingMissing,
                Json::object(
                    {{u"what"_s, u"untaxed-code"_s},
                     {u"account"_s, group.target.glAccountCode},
                     {u"tax"_s, group.tax.toString()}})};
        }
        const GlAccount *account = ground.master.account(group.target.glAccountCode);
        LedgerLine line;
        line.isTax = true;
        line.glAccountId = account ? account->id : QString();
        line.glAccountCode = group.target.glAccountCode;
        line.costCenter = group.target.costCenter;
        line.costUnit = group.target.costUnit;
        line.taxCode = group.target.ledgerTaxCode;
        line.description = marker;
        line.amount = *amount;
        lines.push_back(std::move(line));
    }
    return lines;
}

Built documentLines(
    const SalesDocument &effective,
    const TaxResult &tax,
    const Currency &currency,
    const Ground &ground)
{
    std::vector<LedgerLine> lines;
    for (const DocumentLine &source : effective.lines) {
        const TaxLine *answer = answerTo(tax, source);
        const Decimal due = answer ? answer->tax : Decimal();
        if (due.isZero() && source.sourceTax.isZero())
            continue;
        if (source.kind != LineKind::Goods) {
            return Flag{
                FlagReason::MappingBlocked,
                Json::object(
                    {{u"what"_s, u"document-line"_s},
                     {u"why"_s, u"charge"_s},
                     {u"code"_s, source.description}})};
        }
        const Result<Money> amount = Money::exact(due, currency);
        if (!amount)
            return precision(amount.error());
        LedgerLine line;
        line.isTax = true;
        line.documentLine = source.id;
        line.amount = *amount;
        line.taxCode = source.sourceVatCode; // tax that goes: under the code it was given
        if (!due.isZero()) {
            const auto code = taxCodeOf(effective, source, *answer, ground);
            if (const Flag *flag = std::get_if<Flag>(&code))
                return *flag;
            line.taxCode = std::get<QString>(code);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Built taxCodes(
    const SalesDocument &effective,
    const TaxResult &tax,
    const Currency &currency,
    const Ground &ground)
{
    std::vector<LedgerLine> lines;
    for (const DocumentLine &source : effective.lines) {
        const TaxLine *answer = answerTo(tax, source);
        if (!answer)
            continue;
        const auto code = taxCodeOf(effective, source, *answer, ground);
        if (const Flag *flag = std::get_if<Flag>(&code))
            return *flag;
        if (std::get<QString>(code).isEmpty())
            continue; // no jurisdiction: the code that is there stays
        LedgerLine line;
        line.documentLine = source.id;
        line.taxCode = std::get<QString>(code);
        line.amount = Money(0, currency);
        lines.push_back(std::move(line));
    }
    const Result<Money> total = Money::exact(tax.totalTax, currency);
    if (!total)
        return precision(total.error());
    LedgerLine sum;
    sum.isTax = true;
    sum.amount = *total;
    lines.push_back(std::move(sum));
    return lines;
}

/// Whether writing the codes would change anything.
bool hasCodes(const SalesDocument &source, const std::vector<LedgerLine> &lines)
{
    for (const LedgerLine &line : lines) {
        for (const DocumentLine &known : source.lines) {
            if (known.id == line.documentLine && known.sourceVatCode != line.taxCode)
                return false;
        }
    }
    return true;
}

} // namespace

bool carriesTax(const SalesDocument &source, const TaxResult &tax, const Policy &policy)
{
    if (policy.place != TaxPlace::TaxLine)
        return source.sourceTax == tax.totalTax;
    const bool hasLinesToGo = tax.totalTax.isZero() && !source.ownLines.empty();
    return source.sourceTax.isZero() && source.ownTax == tax.totalTax && !hasLinesToGo;
}

std::variant<LedgerEntry, Flag> buildDocumentTax(
    const Document &document,
    const SalesDocument &effective,
    const TaxResult &tax,
    const Ground &ground)
{
    const Result<Currency> currency = Currency::fromCode(effective.currency);
    if (!currency)
        return precision(currency.error());
    LedgerEntry entry;
    entry.place = ground.policy.place;
    entry.sourceId = effective.sourceId;
    entry.sourceVersion = document.source.sourceVersion;
    entry.journal = effective.journal;
    entry.currency = effective.currency;
    entry.date = effective.date;
    if (const FinancialPeriod *period = ground.master.periodOf(entry.date)) {
        entry.financialYear = period->year;
        entry.financialPeriod = period->period;
    }
    entry.marker = entryMarker(effective, document.revision);
    Built lines;
    if (entry.place == TaxPlace::TaxLine) {
        entry.replacedLines = document.source.ownLines;
        lines = taxLines(effective, tax, *currency, entry.marker, ground);
    } else if (entry.place == TaxPlace::DocumentLines) {
        lines = documentLines(effective, tax, *currency, ground);
    } else {
        lines = taxCodes(effective, tax, *currency, ground);
    }
    if (const Flag *flag = std::get_if<Flag>(&lines))
        return *flag;
    entry.lines = std::get<std::vector<LedgerLine>>(std::move(lines));
    const Result<Money> sum = entry.tax();
    if (!sum || sum->toDecimal() != tax.totalTax) {
        return Flag{
            FlagReason::AmountsDiffer,
            Json::object(
                {{u"what"_s, u"tax-lines"_s},
                 {u"avalara"_s, tax.totalTax.toString()},
                 {u"lines"_s, sum ? sum->toString() : QString()},
                 {u"currency"_s, effective.currency}})};
    }
    if (entry.place == TaxPlace::TaxCodes && hasCodes(effective, entry.lines)) {
        // The codes are right and the ledger comes to another total: writing changes nothing.
        return Flag{
            FlagReason::TaxOnInvoice,
            Json::object(
                {{u"onInvoice"_s, figureText(effective.sourceTax, effective.currency)},
                 {u"avalara"_s, figureText(tax.totalTax, effective.currency)},
                 {u"currency"_s, effective.currency},
                 {u"place"_s, toText(entry.place)}})};
    }
    return entry;
}

} // namespace levy
