// The sentences for documents that wait for a person.
#include "core/service/explain.h"
#include "core/service/explainlater.h"
#include "core/service/explainrefusal.h"
#include "core/service/flagtexts.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;
using namespace flagtexts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// The ledger can hold something else as well as Avalara.
std::optional<Explanation> ledgerConflict(const Flag &flag)
{
    const QString service = fact(flag, u"service");
    if (service.isEmpty() || service == u"avatax")
        return std::nullopt;
    return explainRefusal(flag);
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
        if (fact(flag, u"kind") == u"invoice") {
            return {
                Words::tr("Unusual signs"),
                Words::tr(
                    "This invoice has a negative total, as only a credit note should. Nothing was "
                    "sent. Confirm once that this company writes credits as invoices too, and all "
                    "its documents with unusual signs go on; or exclude it and write a credit "
                    "note."),
                u"finance"_s};
        }
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
            (flag.facts.has(u"place")
                 ? Words::tr("The period of %1 is closed, and the tax belongs on the document of "
                             "that day. It is held at Avalara as Saved; nothing was written. "
                             "Reopen the period in the ledger, then process the document again.")
                 : Words::tr("The period of %1 is closed for journal %2, so the entry was not "
                             "written. What Avalara holds stays as it is. Choose another day for "
                             "the entry, or reopen the period in the ledger and process the "
                             "document again.")
                       .arg(u"%1"_s, fact(flag, u"journal")))
                .arg(fact(flag, u"date")),
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
            fact(flag, u"what") == u"reversal-total"
                ? reversalText(flag)
                : (fact(flag, u"what") == u"rate-without-tax"
                       ? Words::tr("Avalara gives a rate of %1 on %2 for %3 and yet no tax.")
                       : Words::tr("Avalara gives tax for %3 without a rate (%1 on %2)."))
                        .arg(
                            fact(flag, u"rate"),
                            fact(flag, u"taxable"),
                            fact(flag, u"jurisdiction"))
                    + u' '
                    + Words::tr("Nothing was posted. Check the set-up at Avalara; approve it if it "
                                "is right."),
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
        if (const std::optional<Explanation> known = ledgerConflict(flag))
            return *known;
        return {
            Words::tr("Avalara holds something else"),
            Words::tr(
                "Under this document code Avalara already holds another content: %1. Nothing was "
                "overwritten. Compare both; exclude the document or process it again.")
                .arg(
                    fact(flag, u"message").isEmpty() ? fact(flag, u"avalara")
                                                     : fact(flag, u"message")),
            u"finance"_s};
    case FlagReason::RecordedElsewhere:
        return {
            Words::tr("Recorded by another program"),
            Words::tr(
                "Avalara already holds what looks like this document: code %1 of %2, %3 %6 with "
                "%4 %6 tax, %5. Nothing was recorded a second time. If it is the same, say that it "
                "was handled outside Levy; approve it if it is another sale.")
                .arg(
                    fact(flag, u"code"),
                    fact(flag, u"date"),
                    fact(flag, u"amount"),
                    fact(flag, u"tax"),
                    fact(flag, u"status"),
                    fact(flag, u"currency")),
            u"finance"_s};
    case FlagReason::RefusedByAvalara:
        if (const std::optional<Explanation> known = explainRefusal(flag))
            return *known;
        return {
            Words::tr("Refused by Avalara"), refusalText(Words::tr("Avalara"), flag), u"finance"_s};
    case FlagReason::RefusedByLedger:
        if (const std::optional<Explanation> known = explainRefusal(flag))
            return *known;
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
    case FlagReason::ChangedAfterPosting:
        return {
            Words::tr("Changed after posting"),
            Words::tr("The document was changed after its tax was posted. Approve to post the "
                      "difference."),
            u"finance"_s};
    case FlagReason::ChangedAfterCommit:
    case FlagReason::DeletedAtSource:
    case FlagReason::LockedAtAvalara:
    case FlagReason::ApprovalNeeded:
    case FlagReason::CreditExceedsInvoice:
        return explainLater(flag);
    case FlagReason::PeriodSealed:
        return {
            Words::tr("Period is signed off"),
            Words::tr(
                "The document is dated %1, and the books of that period are signed off. Nothing "
                "was done with it. Approve it with a reason, and it goes on and is marked in the "
                "period as a later change; or exclude it.")
                .arg(fact(flag, u"date")),
            u"finance"_s};
    }
    return {};
}

} // namespace levy
