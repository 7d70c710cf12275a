#include "core/service/explainlater.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString fact(const Flag &flag, QStringView key)
{
    const Json &value = flag.facts[key];
    return value.isString() ? value.toString() : QString::fromLatin1(value.numberText());
}

Explanation changedText(const Flag &flag)
{
    if (fact(flag, u"what") == u"reappeared") {
        return {
            Words::tr("Back in the ledger"),
            Words::tr(
                "The document was taken back in the books and at Avalara, and now it is in the "
                "ledger again. Nothing counts for it. Repost it to record it anew under another "
                "code, or exclude it with the reason."),
            u"finance"_s};
    }
    QString text = Words::tr(
        "The document was changed in the ledger after it was committed at Avalara. Avalara and the "
        "ledger entry still hold the old figures.");
    const QStringList changes = changeTexts(flag.facts[u"changes"]);
    if (!changes.isEmpty())
        text += u' ' + Words::tr("What differs: %1.").arg(changes.join(u"; "_s));
    text += u' '
        + (flag.facts[u"locked"].toBool()
               ? Words::tr("Avalara has locked it, so reverse it and repost it.")
               : Words::tr("Adjust it (Avalara gets a new version, the difference is posted), or "
                           "reverse it and repost it."));
    return {Words::tr("Changed after commit"), text, u"finance"_s};
}

Explanation deletedText(const Flag &flag)
{
    QString text = flag.facts[u"committed"].toBool()
        ? Words::tr("The document was deleted in the ledger after it was committed at Avalara, "
                    "which will file its tax.")
        : Words::tr("The document was deleted in the ledger after Levy had recorded it at Avalara "
                    "as Saved.");
    if (flag.facts[u"posted"].toBool())
        text += u' ' + Words::tr("Its journal entry is still in the books.");
    text += u' '
        + (flag.facts[u"locked"].toBool()
               ? Words::tr("Avalara has locked it: reverse it, which takes the entry back and "
                           "records a reversing document on a day that you choose.")
               : Words::tr("Void it: Levy takes the entry back first and then voids the document "
                           "at Avalara. Or exclude it with the reason, and everything stays."));
    return {Words::tr("Deleted in the ledger"), text, u"finance"_s};
}

Explanation lockedText(const Flag &flag)
{
    QString text = Words::tr("Avalara has reported document %1 on a return and locked it; it "
                             "cannot be adjusted or "
                             "voided any more.")
                       .arg(fact(flag, u"code"));
    if (flag.facts[u"ledgerDone"].toBool())
        text += u' ' + Words::tr("Its journal entry is taken back already.");
    text += u' '
        + (flag.facts[u"stillInLedger"].toBool()
               ? Words::tr("Reverse and repost it: a reversing document of an open period at "
                           "Avalara, and the document as it is now under another code.")
               : Words::tr("Reverse it: a reversing document of an open period at Avalara takes "
                           "it back."));
    return {Words::tr("Locked at Avalara"), text, u"finance"_s};
}

QString ruleText(const QString &rule, const Flag &flag)
{
    if (rule == u"everything")
        return Words::tr("everything is approved by a person");
    if (rule == u"over-amount")
        return Words::tr("its amount of %1 %2 is over the limit")
            .arg(fact(flag, u"net"), fact(flag, u"currency"));
    if (rule == u"credit-over-amount")
        return Words::tr("its credit of %1 %2 is over the limit for credit notes")
            .arg(fact(flag, u"net"), fact(flag, u"currency"));
    if (rule == u"first-of-customer")
        return Words::tr("it is the first document of %1").arg(fact(flag, u"customer"));
    if (rule == u"first-of-place")
        return Words::tr("it is the first document to %1").arg(fact(flag, u"place"));
    if (rule == u"zero-tax")
        return Words::tr("Avalara gives no tax where other documents had some");
    if (rule == u"tax-differs")
        return Words::tr("Avalara's tax of %1 %3 differs from the %2 %3 that the invoice carries")
            .arg(fact(flag, u"tax"), fact(flag, u"onInvoice"), fact(flag, u"currency"));
    return Words::tr("its customer is on the list");
}

Explanation approvalText(const Flag &flag)
{
    QStringList rules;
    for (const Json &rule : flag.facts[u"rules"].items())
        rules << ruleText(rule.toString(), flag);
    QString text
        = Words::tr("A rule of this connection holds the document: %1.").arg(rules.join(u"; "_s));
    if (!fact(flag, u"tax").isEmpty())
        text += u' ' + Words::tr("Tax: %1 %2.").arg(fact(flag, u"tax"), fact(flag, u"currency"));
    text += u' '
        + Words::tr("Nothing was posted. Approve it; should the document, its tax or the mappings "
                    "change before it is done, Levy asks again.");
    return {Words::tr("Approval needed"), text, u"finance"_s};
}

Explanation creditText(const Flag &flag)
{
    const QString currency = fact(flag, u"currency");
    return {
        Words::tr("Credited more than invoiced"),
        Words::tr("With this credit note %1 %4 are credited of invoice %2, which is over %3 %4. "
                  "Nothing was sent. Correct it in the ledger, or approve it if it is right.")
            .arg(
                fact(flag, u"credited"),
                fact(flag, u"original"),
                fact(flag, u"originalNet"),
                currency),
        u"finance"_s};
}

} // namespace

QString nameOfDifference(const QString &what, int line)
{
    if (what == u"net-total")
        return Words::tr("Net total");
    if (what == u"source-tax")
        return Words::tr("Tax on the document");
    if (what == u"date")
        return Words::tr("Date");
    if (what == u"currency")
        return Words::tr("Currency");
    if (what == u"exchange-rate")
        return Words::tr("Exchange rate");
    if (what == u"kind")
        return Words::tr("Kind");
    if (what == u"number")
        return Words::tr("Number");
    if (what == u"customer")
        return Words::tr("Customer");
    if (what == u"ship-from")
        return Words::tr("Ship from");
    if (what == u"ship-to")
        return Words::tr("Ship to");
    if (what == u"original")
        return Words::tr("Corrects");
    if (what == u"amount")
        return Words::tr("Line %1, amount").arg(line);
    if (what == u"item")
        return Words::tr("Line %1, item").arg(line);
    if (what == u"line-tax")
        return Words::tr("Line %1, tax").arg(line);
    if (what == u"line-added")
        return Words::tr("Line %1, added").arg(line);
    if (what == u"line-removed")
        return Words::tr("Line %1, removed").arg(line);
    return line > 0 ? Words::tr("Line %1").arg(line) : Words::tr("Other");
}

QString reversalText(const Flag &flag)
{
    return Words::tr(
               "The reversing document has %1 tax at Avalara, and what it takes back has %2. It is "
               "recorded as Saved and not filed.")
        .arg(fact(flag, u"tax"), fact(flag, u"taxable"));
}

QStringList changeTexts(const Json &changes)
{
    QStringList texts;
    for (const Json &change : changes.items()) {
        const int line = int(change[u"line"].toInt().value_or(0));
        const auto value = [&](QStringView key) {
            const QString text = change[key].toString();
            return text.isEmpty() ? u"–"_s : text;
        };
        texts << u"%1: %2 → %3"_s.arg(
            nameOfDifference(change[u"what"].toString(), line), value(u"before"), value(u"after"));
    }
    return texts;
}

Explanation explainLater(const Flag &flag)
{
    switch (flag.reason) {
    case FlagReason::ChangedAfterCommit:
        return changedText(flag);
    case FlagReason::DeletedAtSource:
        return deletedText(flag);
    case FlagReason::LockedAtAvalara:
        return lockedText(flag);
    case FlagReason::ApprovalNeeded:
        return approvalText(flag);
    case FlagReason::CreditExceedsInvoice:
        return creditText(flag);
    default:
        return {};
    }
}

} // namespace levy
