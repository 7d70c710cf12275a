// The sentences for documents that wait for a person.
#include "core/service/explain.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString joined(const Json &list)
{
    QStringList texts;
    for (const Json &item : list.items())
        texts << item.toString();
    return texts.join(u"; "_s);
}

QString fact(const Flag &flag, QStringView key)
{
    const Json &value = flag.facts[key];
    return value.isString() ? value.toString() : QString::fromLatin1(value.numberText());
}

QString problemText(const QString &problem)
{
    if (problem == u"country-missing")
        return Words::tr("the country is missing");
    if (problem == u"country-unknown")
        return Words::tr("the country code is unknown");
    if (problem == u"region-missing")
        return Words::tr("state or province and postal code are missing");
    if (problem == u"postal-code-missing")
        return Words::tr("the postal code is missing");
    if (problem == u"postal-code-form")
        return Words::tr("the postal code does not have the form of its country");
    return Words::tr("city and postal code are missing");
}

QString addressText(const Flag &flag)
{
    QStringList problems;
    for (const Json &problem : flag.facts[u"problems"].items())
        problems << problemText(problem.toString());
    const QString said = joined(flag.facts[u"messages"]);
    QString text = Words::tr(
        "The ship-to address could not be validated, so the document was not sent to Avalara.");
    if (!problems.isEmpty())
        text += u' ' + Words::tr("What is wrong: %1.").arg(problems.join(u", "_s));
    if (!said.isEmpty())
        text += u' ' + Words::tr("Avalara says: \"%1\".").arg(said);
    if (flag.facts[u"ambiguous"].toBool())
        text += u' ' + Words::tr("Avalara knows several such addresses.");
    return text + u' '
        + Words::tr("Correct it here or in the ledger and process the document again.");
}

QString blockedSentence(const QString &what, const QString &why, const QString &code)
{
    const bool isUnit = what == u"cost-unit";
    if (why == u"mandatory") {
        return isUnit
            ? Words::tr("GL account %1 demands a cost unit, and the mapping names none.").arg(code)
            : Words::tr("GL account %1 demands a cost center, and the mapping names none.")
                  .arg(code);
    }
    if (why == u"refused") {
        return isUnit
            ? Words::tr("GL account %1 takes no cost unit, but the mapping names one.").arg(code)
            : Words::tr("GL account %1 takes no cost center, but the mapping names one.").arg(code);
    }
    if (why == u"default-vat")
        return Words::tr(
                   "GL account %1 has a default VAT code, which would add VAT lines by itself.")
            .arg(code);
    if (why == u"charge") {
        return Words::tr(
                   "The tax of the charge \"%1\" cannot be written on the document, because the "
                   "ledger takes tax on its lines only.")
            .arg(code);
    }
    if (why == u"too-many-lines")
        return Words::tr("The entry would have %1 lines, more than the ledger takes.").arg(code);
    if (why == u"type")
        return Words::tr("Journal %1 is not a general journal.").arg(code);
    const QString subject = what == u"account" ? Words::tr("GL account %1").arg(code)
        : what == u"cost-center"               ? Words::tr("Cost center %1").arg(code)
        : what == u"cost-unit"                 ? Words::tr("Cost unit %1").arg(code)
        : what == u"tax-code"                  ? Words::tr("Tax code %1").arg(code)
                                               : Words::tr("Journal %1").arg(code);
    if (why == u"blocked")
        return Words::tr("%1 is blocked in the ledger.").arg(subject);
    if (why == u"ended")
        return Words::tr("%1 had ended before the entry's date.").arg(subject);
    return Words::tr("%1 is not in the ledger.").arg(subject);
}

QString blockedText(const Flag &flag)
{
    return blockedSentence(fact(flag, u"what"), fact(flag, u"why"), fact(flag, u"code")) + u' '
        + Words::tr(
               "The tax is calculated and held at Avalara as Saved; nothing was posted. Choose "
               "another "
               "target in the mappings or mend it in the ledger, then process the document again.");
}

QString taxCodeText(const Flag &flag)
{
    const QString what = fact(flag, u"what");
    const QString missing = what == u"untaxed-code"
        ? Words::tr(
              "The tax line on account %1 needs a tax code of the ledger under which it is not "
              "taxed "
              "itself.")
              .arg(fact(flag, u"account"))
        : what == u"one-ledger-tax-code"
        ? Words::tr(
              "The jurisdictions of line %1 are mapped to different tax codes of the ledger, and a "
              "line has room for one.")
              .arg(flag.facts[u"line"].toInt().value_or(0))
        : Words::tr("Line %1 (%2) has no tax code of the ledger mapped to its jurisdictions.")
              .arg(flag.facts[u"line"].toInt().value_or(0))
              .arg(fact(flag, u"item"));
    return missing + u' '
        + Words::tr("The tax is held at Avalara as Saved; nothing was written. Complete the "
                    "mapping; all "
                    "documents waiting for it go on together.");
}

QString otherTaxText(const Flag &flag)
{
    const QString both
        = Words::tr("The document carries %1 %3 tax of the ledger's own, Avalara "
                    "calculated %2 %3.")
              .arg(fact(flag, u"onInvoice"), fact(flag, u"avalara"), fact(flag, u"currency"));
    const QString why = fact(flag, u"place") == u"tax-line"
        ? Words::tr(
            "A tax line beside it would charge the customer twice, so nothing was written. Give "
            "the lines a tax code that yields no tax in the ledger.")
        : Words::tr(
            "Its tax codes are the mapped ones, so writing them again changes nothing. Correct "
            "the tax codes or rates in the ledger, or the mapping.");
    return both + u' ' + why;
}

QString setupText(const Flag &flag)
{
    const QString what = fact(flag, u"what");
    const QString missing = what == u"company"
        ? Words::tr("no Avalara company is mapped to this connection")
        : what == u"journal"       ? Words::tr("no journal is chosen for the entries")
        : what == u"debit-side"    ? Words::tr("nobody has chosen what the tax is debited to")
        : what == u"customer-code" ? Words::tr("the customer has no code in the ledger")
        : what == u"exchange-rate" ? Words::tr("the document has no exchange rate")
        : what == u"tax-place-changed"
        ? Words::tr(
            "its tax was posted by a journal entry before, and the connection now writes tax on "
            "the document itself, which would charge it twice")
        : Words::tr("the connection has no prefix for document codes");
    return Words::tr(
               "The set-up is not complete: %1. Nothing was sent. Complete it, then process the "
               "document again.")
        .arg(missing);
}

QString refusalText(const QString &service, const Flag &flag)
{
    QString text = Words::tr("%1 refused the document, so nothing was booked by it.").arg(service);
    if (!fact(flag, u"message").isEmpty())
        text += u' ' + Words::tr("In its own words: \"%1\".").arg(fact(flag, u"message"));
    return text + u' ' + Words::tr("Mend what it names and process the document again.");
}

} // namespace

Explanation explain(const Flag &flag)
{
    switch (flag.reason) {
    case FlagReason::None:
        return {};
    case FlagReason::AddressInvalid:
        return {Words::tr("Address could not be validated"), addressText(flag), u"finance"_s};
    case FlagReason::AddressSuggestion:
        return {
            Words::tr("Address would be written otherwise"),
            Words::tr(
                "Avalara recognises the address but writes it as: %1. The document was not sent "
                "yet. Accept the suggestion, or keep your own with a reason.")
                .arg(Address::fromJson(flag.facts[u"suggestion"]).oneLine()),
            u"finance"_s};
    case FlagReason::AmountsDiffer:
        return {
            Words::tr("Amounts do not add up"),
            Words::tr(
                "The lines add up to %1, the document says %2 %3. Nothing was sent, because the "
                "tax "
                "would be calculated on the wrong amount. Correct the document in the ledger.")
                .arg(fact(flag, u"lines"), fact(flag, u"net"), fact(flag, u"currency")),
            u"finance"_s};
    case FlagReason::UnusualSign:
        return {
            Words::tr("Unusual signs"),
            Words::tr(
                "This credit note carries its amounts with another sign than expected from this "
                "company. Nothing was sent. Confirm once that this is how this company writes "
                "credit notes, and all of them go on."),
            u"finance"_s};
    case FlagReason::OriginalUnknown:
        return {
            Words::tr("Which invoice is credited?"),
            Words::tr(
                "The ledger does not say which invoice this credit note corrects; its date decides "
                "the tax rates. Nothing was sent. Name the invoice, or say that there is none."),
            u"finance"_s};
    case FlagReason::SetupMissing:
        return {Words::tr("Set-up is not complete"), setupText(flag), u"administrator"_s};
    case FlagReason::MappingMissing:
        if (fact(flag, u"what") != u"tax-account")
            return {Words::tr("Mapping missing"), taxCodeText(flag), u"finance"_s};
        return {
            Words::tr("Mapping missing"),
            Words::tr(
                "There is no account for tax of %1 (%2). The tax is calculated and held at Avalara "
                "as Saved; nothing was posted. Add a mapping rule; all documents waiting for it go "
                "on together.")
                .arg(fact(flag, u"jurisdiction"), fact(flag, u"taxType")),
            u"finance"_s};
    case FlagReason::MappingBlocked:
        return {Words::tr("Mapping target cannot be used"), blockedText(flag), u"finance"_s};
    case FlagReason::PeriodClosed:
        return {
            Words::tr("Period is closed"),
            Words::tr(
                "The period of %1 is closed for journal %2. The tax is held at Avalara as Saved; "
                "nothing was posted. Reopen the period in the ledger, then process the document "
                "again.")
                .arg(fact(flag, u"date"), fact(flag, u"journal")),
            u"finance"_s};
    case FlagReason::TaxOnInvoice:
        if (flag.facts.has(u"place"))
            return {Words::tr("Invoice carries other tax"), otherTaxText(flag), u"finance"_s};
        return {
            Words::tr("Invoice carries other tax"),
            Words::tr(
                "The invoice carries %1 %4 tax, Avalara calculated %2 %4: a difference of %3 %4. "
                "Nothing was posted. Approve to post the difference, or correct the invoice.")
                .arg(
                    fact(flag, u"onInvoice"),
                    fact(flag, u"avalara"),
                    fact(flag, u"difference"),
                    fact(flag, u"currency")),
            u"finance"_s};
    case FlagReason::FinalBeforeTax:
        return {
            Words::tr("Final before its tax was on it"),
            Words::tr(
                "The document was released before Levy could write its tax (%1 %2) on it, and the "
                "ledger allows no change any more. Nothing was written; Avalara holds the "
                "calculation as Saved. Correct or credit the document in the ledger, or exclude it "
                "with the reason.")
                .arg(fact(flag, u"tax"), fact(flag, u"currency")),
            u"finance"_s};
    case FlagReason::SuspiciousResult:
        return {
            Words::tr("Result looks wrong"),
            (fact(flag, u"what") == u"rate-without-tax"
                 ? Words::tr("Avalara gives a rate of %1 on %2 for %3 and yet no tax.")
                 : Words::tr("Avalara gives tax for %3 without a rate (%1 on %2)."))
                    .arg(fact(flag, u"rate"), fact(flag, u"taxable"), fact(flag, u"jurisdiction"))
                + u' '
                + Words::tr(
                    "Nothing was posted. Check the set-up at Avalara; approve it if it is right."),
            u"finance"_s};
    case FlagReason::TaxNotChargeable:
        return {
            Words::tr("Not ordinary sales tax"),
            Words::tr(
                "Avalara's answer holds %1 of %2 that must not be charged or booked as sales tax "
                "without a person. Nothing was posted.")
                .arg(fact(flag, u"tax"), fact(flag, u"jurisdiction")),
            u"finance"_s};
    case FlagReason::Precision:
        return {
            Words::tr("Amount does not fit the currency"),
            Words::tr(
                "An amount has more digits than its currency knows, or the currency is unknown "
                "(%1). Nothing was posted, because rounding would change the books. Correct it in "
                "the ledger.")
                .arg(fact(flag, u"currency")),
            u"finance"_s};
    case FlagReason::Conflict:
        return {
            Words::tr("Avalara holds something else"),
            Words::tr(
                "Under this document code Avalara already holds another content: %1. Nothing was "
                "overwritten. Compare both; exclude the document or process it again.")
                .arg(
                    fact(flag, u"message").isEmpty() ? fact(flag, u"avalara")
                                                     : fact(flag, u"message")),
            u"finance"_s};
    case FlagReason::RefusedByAvalara:
        return {
            Words::tr("Refused by Avalara"), refusalText(Words::tr("Avalara"), flag), u"finance"_s};
    case FlagReason::RefusedByLedger:
        return {
            Words::tr("Refused by the ledger"),
            refusalText(Words::tr("The ledger"), flag),
            u"finance"_s};
    case FlagReason::EntryDiffers:
        return {
            Words::tr("Ledger entry differs"),
            Words::tr(
                "The journal entry in the ledger is not the one that Levy wrote: %1. Nothing more "
                "is done and nothing is committed at Avalara. Compare both and correct the ledger, "
                "then process the document again.")
                .arg(fact(flag, u"difference")),
            u"finance"_s};
    case FlagReason::ChangedAfterCommit:
        return {
            Words::tr("Changed after commit"),
            Words::tr(
                "The document was changed in the ledger after it was committed at Avalara. Avalara "
                "and the ledger entry still hold the old figures. Adjust or reverse it."),
            u"finance"_s};
    case FlagReason::ChangedAfterPosting:
        return {
            Words::tr("Changed after posting"),
            Words::tr("The document was changed after its tax was posted. Approve to post the "
                      "difference."),
            u"finance"_s};
    case FlagReason::DeletedAtSource:
        return {
            Words::tr("Deleted in the ledger"),
            Words::tr(
                "The document was deleted in the ledger after Levy had recorded it. Void it at "
                "Avalara and reverse its entry, then exclude it with the reason."),
            u"finance"_s};
    }
    return {};
}

} // namespace levy
