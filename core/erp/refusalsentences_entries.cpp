// What is wrong with an entry, a document or a webhook.
#include "core/erp/refusalphrases.h"
#include "core/erp/refusalsentences.h"

namespace levy::refusals {

// entries
const RefusalWords notBalanced{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Entry is not balanced"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The ledger found the entry out of balance. Mostly one of its accounts has a default VAT "
        "code, so that the ledger added VAT lines."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Take the default VAT code off the accounts in the ledger, or map others; then choose Try "
        "again.")};
const RefusalWords vatCode{
    QT_TRANSLATE_NOOP("LedgerRefusals", "VAT code not accepted"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The ledger does not accept the VAT code here: the journal takes none, or the code is "
        "unknown, blocked or missing."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Choose a journal without VAT or mend the VAT code in the ledger or the mapping; then "
        "choose Try again.")};
const RefusalWords wrongJournal{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Wrong journal"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The journal of the connection does not exist or is not a general journal."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Choose a general journal for the connection, then choose Try again.")};
const RefusalWords journalBlocked{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Journal is blocked"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The journal of the connection is blocked in the ledger."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Unblock it in the ledger or choose another journal; then choose Try again.")};
const RefusalWords yearMissing{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Financial year is missing"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The ledger has no financial year or period for the day of the entry."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Create the year in the ledger, then choose Try again; where it stays missing, Levy then "
        "offers another day for the entry.")};
const RefusalWords periodClosed{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Period is closed"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The financial year or period of the entry's day is closed or inactive in the ledger."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Open the period in the ledger, then choose Try again; where it stays closed, Levy then "
        "offers another day for the entry.")};
const RefusalWords accountBlocked{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Account is blocked"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "An account of the entry is blocked or inactive in the ledger, or takes no entries."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Unblock the account in the ledger or map another one; then choose Try again.")};
const RefusalWords accountUnknown{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Account is missing"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "An account of the entry is not in the ledger."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Create the account in the ledger or map another one; then choose Try again.")};
const RefusalWords relationBlocked{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Customer is blocked"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The customer is blocked in the ledger, and nothing can be booked on it."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Unblock the customer in the ledger, then choose Try again.")};
const RefusalWords relationMissing{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Customer is missing"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The account needs a customer, and the ledger does not have it or got none."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Look whether the customer is still in the ledger, or debit another account; then choose "
        "Try again.")};
const RefusalWords dimensionMandatory{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Cost center or unit is missing"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The account demands a cost center or cost unit, and the mapping names none."),
    nothingBooked,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Name one in the mapping, then choose Try again.")};
const RefusalWords dimensionRefused{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Cost center or unit not allowed"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The account takes no cost center or cost unit, but the mapping names one."),
    nothingBooked,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Take it out of the mapping, then choose Try again.")};
const RefusalWords dimensionUnknown{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Cost center or unit is unknown"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The cost center or cost unit is not in the ledger or has ended."),
    nothingBooked,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Name another one in the mapping, then choose Try again.")};
const RefusalWords subaccount{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Subaccount not accepted"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The subaccount, or a segment of it, is missing, unknown or inactive in the ledger."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Complete the segments in the mapping or mend them in the ledger; then choose Try again.")};
const RefusalWords currency{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Currency not accepted"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The journal or the ledger does not accept the entry's currency or exchange rate."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Allow other currencies for the journal in the ledger, or choose another journal; then "
        "choose Try again.")};
const RefusalWords wrongDay{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Day not accepted"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The day of the entry does not fit its period."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Correct the document's date or the period in the ledger, then choose Try again.")};
const RefusalWords tooLong{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Text is too long"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger found a text of the entry too long."),
    nothingBooked,
    reportIt};
const RefusalWords entryFinal{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Entry is processed"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The entry is processed in the ledger and cannot be deleted any more."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Levy takes entries back with a mirrored one; choose that.")};

// documents
const RefusalWords documentFinal{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Final already"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The document was released or processed in the ledger and can no longer be changed."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Correct or credit the document in the ledger, or exclude it with the reason.")};
const RefusalWords notEditable{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Not to be changed now"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The document is in a state in which the ledger takes no changes, such as waiting to be "
        "printed or on credit hold."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Bring it back on hold or to balanced in the ledger, then choose Try again.")};
const RefusalWords lineMissing{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Line is gone"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The document has no such line any more."),
    nothingBooked,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Choose Try again; Levy reads the document afresh.")};
const RefusalWords taxCodeUnknown{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Tax code is missing"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "A tax code, tax category or VAT zone of the document is not in the ledger, is inactive, "
        "or does not apply to it."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Create it in the ledger or map another one; then choose Try again.")};
const RefusalWords unusualSign{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Unusual signs"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The credit note has negative amounts, and which sign its tax should have is not sure."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Book its tax in the ledger by hand and exclude it with the reason, or write the credit "
        "note with positive amounts.")};
const RefusalWords partMissing{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Something is missing in the ledger"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "A branch, ledger, item or place that the document or entry names is not in the ledger."),
    nothingBooked,
    tryAgain};

// webhooks
const RefusalWords callbackFailed{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Webhook address did not answer"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Exact Online called the public address of the webhooks, and Levy was not reached there."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Look whether the address leads to Levy (tunnel, proxy, certificate), then choose Test in "
        "Settings; until then Levy polls.")};
const RefusalWords callbackInvalid{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Webhook address not accepted"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Exact Online does not accept the public address: it must begin with https and be of the "
        "sign-in's domain."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Correct the public address in Settings; until then Levy polls.")};
const RefusalWords topicUnknown{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Topic is not offered"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "Exact Online does not offer this kind of message."),
    nothingChanged,
    QT_TRANSLATE_NOOP("LedgerRefusals", "You need do nothing: Levy polls for it.")};
const RefusalWords subscriptionExists{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Subscribed already"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Another subscription of this app holds the topic for this company."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Levy compares the subscriptions daily and replaces those that lead elsewhere; another "
        "installation with the same app needs an app of its own.")};

} // namespace levy::refusals
