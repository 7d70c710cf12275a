// The longer sentences about a flag, each from its facts.
#include "core/service/flagtexts.h"

#include "core/model/address.h"
#include "core/rules/addresscheck.h"

#include <QCoreApplication>
#include <QStringList>

namespace levy::flagtexts {

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

} // namespace

QString fact(const Flag &flag, QStringView key)
{
    const Json &value = flag.facts[key];
    return value.isString() ? value.toString() : QString::fromLatin1(value.numberText());
}

QString addressText(const Flag &flag)
{
    QStringList problems;
    for (const Json &problem : flag.facts[u"problems"].items())
        problems << addressProblemText(problem.toString());
    const QString said = joined(flag.facts[u"messages"]);
    QString text = Words::tr(
        "The ship-to address could not be validated, so the document was not sent to Avalara.");
    const QString vatNumber = fact(flag, u"vatNumber");
    if (!vatNumber.isEmpty()) {
        text = Words::tr(
                   "The tax of this sale to another country depends on who buys. The document was "
                   "not sent to Avalara with the VAT number %1.")
                   .arg(vatNumber);
    }
    if (!problems.isEmpty())
        text += u' ' + Words::tr("What is wrong: %1.").arg(problems.join(u", "_s));
    if (!said.isEmpty())
        text += u' ' + Words::tr("Avalara says: \"%1\".").arg(said);
    if (flag.facts[u"ambiguous"].toBool())
        text += u' ' + Words::tr("Avalara knows several such addresses.");
    return text + u' '
        + Words::tr("Correct it here or in the ledger and process the document again.");
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
        : what == u"journal"           ? Words::tr("no journal is chosen for the entries")
        : what == u"debit-side"        ? Words::tr("nobody has chosen what the tax is debited to")
        : what == u"customer-code"     ? Words::tr("the customer has no code in the ledger")
        : what == u"exchange-rate"     ? Words::tr("the document has no exchange rate")
        : what == u"tax-place-changed" ? Words::tr(
              "its tax was posted by a journal entry before, and the connection now writes tax on "
              "the document itself, which would charge it twice")
        : what == u"mode-writes-nothing"
        ? Words::tr(
            "its journal entry must be taken back, and the connection does not write into the "
            "ledger any more")
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

} // namespace levy::flagtexts
