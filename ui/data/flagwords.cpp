#include "ui/data/flagwords.h"

#include "ui/components/formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Owner {
    Q_DECLARE_TR_FUNCTIONS(Owner)
};

/// The facts of a flag that are amounts of its currency, whatever rule set them down.
constexpr std::array amountFacts{
    "net"_L1,
    "lines"_L1,
    "tax"_L1,
    "onInvoice"_L1,
    "avalara"_L1,
    "difference"_L1,
    "amount"_L1,
    "taxable"_L1,
    "credited"_L1,
    "originalNet"_L1};

QString textOf(const Json &value)
{
    return value.isString() ? value.toString() : QString::fromLatin1(value.numberText());
}

/// What is no figure, a sentence of a service for example, stays as it is.
QString shownAmount(const QString &text, const QString &currency)
{
    const Result<Decimal> amount = Decimal::parse(text.toLatin1());
    return amount ? moneyText(*amount, currency) : text;
}

QString shownDays(QString text)
{
    static const QRegularExpression day(u"\\b\\d{4}-\\d{2}-\\d{2}\\b"_s);
    const QRegularExpressionMatch found = day.match(text);
    if (!found.hasMatch())
        return text;
    const QDate date = QDate::fromString(found.captured(), Qt::ISODate);
    return date.isValid() ? text.replace(found.capturedStart(), 10, longDay(date)) : text;
}

Json shownChanges(const Json &changes, const QString &currency)
{
    Json shown = Json::array();
    for (const Json &change : changes.items()) {
        const SourceDifference difference{
            change[u"what"].toString(),
            int(change[u"line"].toInt().value_or(0)),
            change[u"before"].toString(),
            change[u"after"].toString()};
        shown.append(shownDifference(difference, currency).toJson());
    }
    return shown;
}

QString shownValue(const QString &what, const QString &text, const QString &currency)
{
    if (what == "net-total"_L1 || what == "source-tax"_L1 || what == "amount"_L1
        || what == "line-tax"_L1)
        return shownAmount(text, currency);
    if (what == "date"_L1 || what == "original"_L1)
        return shownDays(text);
    if (what == "line-added"_L1 || what == "line-removed"_L1) {
        const qsizetype last = text.lastIndexOf(u' ') + 1;
        return text.left(last) + shownAmount(text.mid(last), currency);
    }
    return text;
}

} // namespace

SourceDifference shownDifference(const SourceDifference &difference, const QString &currency)
{
    SourceDifference shown = difference;
    shown.before = shownValue(difference.what, difference.before, currency);
    shown.after = shownValue(difference.what, difference.after, currency);
    return shown;
}

QString shownFact(const QString &key, const Json &fact, const QString &currency)
{
    const QString text = textOf(fact);
    if (std::find(amountFacts.begin(), amountFacts.end(), key) != amountFacts.end())
        return shownAmount(text, currency);
    if (key == "date"_L1)
        return shownDays(text);
    const Result<Decimal> rate
        = key == "rate"_L1 ? Decimal::parse(text.toLatin1()) : Result<Decimal>(Decimal());
    return key == "rate"_L1 && rate ? rateText(*rate) : text;
}

QString factAmount(const Json &fact, const QString &currency)
{
    return shownAmount(textOf(fact), currency);
}

namespace {

Json shownFacts(const Flag &flag, const QString &currency)
{
    Json facts = flag.facts;
    for (const JsonMember &fact : flag.facts.members()) {
        if (fact.value.isString() || !fact.value.numberText().isEmpty())
            facts.set(fact.key, shownFact(fact.key, fact.value, currency));
    }
    return facts;
}

} // namespace

QString ownerSentence(const QString &owner)
{
    if (owner == "administrator"_L1)
        return Owner::tr("Whoever administers Levy or the ledger can mend this.");
    if (owner == "avalara"_L1)
        return Owner::tr("Avalara's support can help with this.");
    if (owner == "erp"_L1)
        return Owner::tr("The ledger's vendor or its support can mend this.");
    if (owner == "levy"_L1)
        return Owner::tr("Levy goes on by itself; where it does not, report it.");
    return Owner::tr("Somebody in finance can mend this; then reprocess the document.");
}

Explanation flagWords(const Flag &flag, const QString &currency)
{
    const QString named = textOf(flag.facts[u"currency"]);
    const QString own = named.isEmpty() ? currency : named;
    Flag shown{flag.reason, shownFacts(flag, own)};
    if (shown.facts.has(u"changes"))
        shown.facts.set(u"changes"_s, shownChanges(flag.facts[u"changes"], own));
    return explain(shown);
}

} // namespace levy::ui
