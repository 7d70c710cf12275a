#include "randomdocument.h"

#include "../unit/rules/rulesworld.h"
#include "core/rules/names.h"

#include <algorithm>
#include <cmath>

namespace levytest {

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostLines = 400;

struct Money3 {
    QString code;
    int digits;
};

const Money3 &currencyOf(Dice &dice)
{
    static const Money3 all[] = {{u"USD"_s, 2}, {u"EUR"_s, 2}, {u"JPY"_s, 0}, {u"KWD"_s, 3}};
    return all[below(dice, 4)];
}

bool chance(Dice &dice, int percent)
{
    return below(dice, 100) < percent;
}

/// Most documents are short, some very long.
int lineCount(Dice &dice)
{
    std::uniform_real_distribution<double> share(0, 1);
    return int(std::pow(mostLines, share(dice) * share(dice) + 1e-9));
}

/// Minor units, all magnitudes alike.
qint64 amount(Dice &dice)
{
    qint64 top = 10;
    for (int i = below(dice, 8); i > 0; --i)
        top *= 10;
    return 1 + qint64(dice() % quint64(top));
}

Decimal plus(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value();
}

void addLines(Dice &dice, SalesDocument &source, int digits)
{
    const int sign = source.isCreditNote() ? -1 : 1;
    const bool includesTax = chance(dice, 15);
    const int count = std::max(1, lineCount(dice));
    source.lines.clear();
    qint64 last = 0;
    for (int i = 1; i <= count; ++i) {
        DocumentLine line;
        line.id = u"l-%1"_s.arg(i);
        line.number = i;
        line.itemCode = u"ITEM-%1"_s.arg(below(dice, 5));
        line.taxIncluded = includesTax;
        qint64 minor = amount(dice);
        if (i > 1 && chance(dice, 8)) {
            line.kind = LineKind::Discount;
            minor = -(last / (2 + below(dice, 9)));
        } else if (chance(dice, 5)) {
            line.kind = LineKind::Freight;
        } else if (chance(dice, 8)) {
            minor = -minor; // returned on the same invoice
        }
        last = std::abs(minor);
        line.amount = Decimal::fromUnscaled(sign * minor, digits);
        if (includesTax)
            line.sourceTax = Decimal::fromUnscaled(sign * minor / 6, digits);
        source.lines.push_back(line);
    }
    source.netTotal = sumOf(source.lines, &DocumentLine::amount).value();
    source.sourceTax = sumOf(source.lines, &DocumentLine::sourceTax).value();
    if (includesTax)
        source.netTotal = source.netTotal.minus(source.sourceTax).value();
}

MappingRule account(qint64 id, const QString &code, const QString &region, const QString &type)
{
    MappingRule rule;
    rule.id = id;
    rule.kind = MappingKind::TaxAccount;
    rule.match.region = region;
    rule.match.jurisdictionType = type;
    rule.target.glAccountCode = code;
    rule.target.ledgerTaxCode = u"NONE"_s;
    return rule;
}

void fillGround(Dice &dice, Ground &ground)
{
    ground.policy.checkAddresses = false;
    ground.policy.postDifferences = true;
    ground.master.vatCodes = {{u"NONE"_s, {}, {}, {}, false}};
    for (MappingRule &rule : ground.mappings)
        rule.target.ledgerTaxCode = u"NONE"_s;
    if (chance(dice, 70))
        ground.mappings.push_back(account(10, u"2210"_s, u"TX"_s, {}));
    if (chance(dice, 50)) {
        ground.mappings.push_back(account(11, u"2210"_s, u"NY"_s, u"County"_s));
        ground.mappings.back().target.costCenter = u"US-S"_s;
    }
}

/// What a line's tax is made of.
struct Part {
    QString type;
    Decimal rate;
    Decimal tax;
};

Json detailJson(const QString &region, const Part &part, const Decimal &taxable)
{
    return Json::object(
        {{u"country"_s, u"US"_s},
         {u"region"_s, region},
         {u"jurisdictionType"_s, part.type},
         {u"jurisCode"_s, u"48"_s},
         {u"jurisName"_s, region + u' ' + part.type},
         {u"taxType"_s, u"Sales"_s},
         {u"rate"_s, part.rate.toJson()},
         {u"taxableAmount"_s, taxable.toJson()},
         {u"tax"_s, part.tax.toJson()}});
}

/// A line of the answer before it becomes text, so that a unit can still be moved.
struct Answered {
    QString number;
    QString region;
    Decimal amount;
    Decimal taxable;
    std::vector<Part> parts;
};

Answered answerTo(Dice &dice, const Json &line, int digits)
{
    static const QString types[] = {u"State"_s, u"County"_s, u"City"_s, u"Special"_s, u"Special"_s};
    static const QString regions[] = {u"TX"_s, u"NY"_s, u"OH"_s};
    Answered answered;
    answered.number = line[u"number"].toString();
    answered.region = regions[below(dice, 3)];
    answered.amount = Decimal::fromJson(line[u"amount"]).value();
    if (chance(dice, 10)) {
        answered.parts = {{types[0], {}, {}}}; // exempt: the jurisdiction, and nothing due to it
        return answered;
    }
    Decimal rates;
    const int count = 1 + below(dice, 5);
    for (int i = 0; i < count; ++i) {
        const Decimal rate = Decimal::fromUnscaled(1 + below(dice, 9000), 5);
        answered.parts.push_back({types[i], rate, {}});
        rates = plus(rates, rate);
    }
    answered.taxable = answered.amount;
    if (line[u"taxIncluded"].toBool())
        answered.taxable = answered.amount.dividedBy(plus(Decimal(1), rates), digits).value();
    for (Part &part : answered.parts)
        part.tax = answered.taxable.times(part.rate)->rounded(digits).value();
    if (line[u"taxIncluded"].toBool()) {
        // What was taken out is what is charged, to the last unit; the largest part takes the rest.
        Decimal left = answered.amount.minus(answered.taxable).value();
        for (const Part &part : answered.parts)
            left = left.minus(part.tax).value();
        Part &largest = *std::ranges::max_element(answered.parts, {}, &Part::rate);
        largest.tax = plus(largest.tax, left);
        answered.amount = answered.taxable;
    }
    return answered;
}

/// As the contract saw it: a unit goes from one row to another, the total stays.
void moveAUnit(Dice &dice, std::vector<Answered> &lines, int digits)
{
    const Decimal unit = Decimal::fromUnscaled(1, digits);
    std::vector<Part *> large;
    for (Answered &line : lines) {
        for (Part &part : line.parts) {
            if (part.tax > Decimal::fromUnscaled(10, digits))
                large.push_back(&part);
        }
    }
    if (large.size() < 2)
        return;
    Part &from = *large[size_t(below(dice, int(large.size())))];
    Part &to = *large[size_t(below(dice, int(large.size())))];
    from.tax = from.tax.minus(unit).value();
    to.tax = to.tax.plus(unit).value();
}

} // namespace

int below(Dice &dice, int most)
{
    return int(dice() % quint64(most));
}

RandomDocument randomDocument(Dice &dice, qint64 number)
{
    RandomDocument made;
    made.ground = soundGround();
    made.document = soundDocument();
    SalesDocument &source = made.document.source;
    const Money3 &currency = currencyOf(dice);
    made.digits = currency.digits;
    source.number = QString::number(26'000'000 + number);
    source.currency = currency.code;
    source.kind = chance(dice, 30) ? DocumentKind::CreditNote : DocumentKind::Invoice;
    source.hasNoOriginal = source.isCreditNote();
    made.document.code = documentCode(made.ground.policy.codePrefix, source);
    addLines(dice, source, currency.digits);
    fillGround(dice, made.ground);
    made.ground.master.companyCurrency = currency.code;
    if (chance(dice, 20) && source.sourceTax.isZero()) {
        made.ground.policy.place = TaxPlace::TaxLine;
        source.status = SourceStatus::Open;
    } else if (chance(dice, 10)) {
        // A journal in the company's currency only: the entry is converted.
        made.ground.master.companyCurrency = u"CHF"_s;
        source.exchangeRate = Decimal::fromUnscaled(1 + below(dice, 2'000'000), 6);
    }
    return made;
}

Json inventedAnswer(Dice &dice, const Json &request, int digits)
{
    std::vector<Answered> answers;
    for (const Json &line : request[u"lines"].items())
        answers.push_back(answerTo(dice, line, digits));
    if (chance(dice, 30))
        moveAUnit(dice, answers, digits);
    Json lines = Json::array();
    Decimal totalAmount;
    Decimal totalTax;
    for (const Answered &answered : answers) {
        Decimal tax;
        Json details = Json::array();
        for (const Part &part : answered.parts) {
            tax = plus(tax, part.tax);
            details.append(detailJson(answered.region, part, answered.taxable));
        }
        totalAmount = plus(totalAmount, answered.amount);
        totalTax = plus(totalTax, tax);
        lines.append(Json::object(
            {{u"lineNumber"_s, answered.number},
             {u"lineAmount"_s, answered.amount.toJson()},
             {u"taxableAmount"_s, answered.taxable.toJson()},
             {u"tax"_s, tax.toJson()},
             {u"details"_s, std::move(details)}}));
    }
    return Json::object(
        {{u"code"_s, request[u"code"]},
         {u"type"_s, request[u"type"]},
         {u"status"_s, u"Saved"_s},
         {u"currencyCode"_s, request[u"currencyCode"]},
         {u"totalAmount"_s, totalAmount.toJson()},
         {u"totalTax"_s, totalTax.toJson()},
         {u"lines"_s, std::move(lines)}});
}

} // namespace levytest
