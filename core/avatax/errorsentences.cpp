#include "core/avatax/errorsentences.h"

#include <QtGlobal>

namespace levy::avatax::sentences {

namespace {

constexpr const char nothingChanged[] = QT_TRANSLATE_NOOP(
    "AvalaraErrors", "This attempt changed nothing at Avalara and nothing in the ledger.");
constexpr const char perhapsRecorded[] = QT_TRANSLATE_NOOP(
    "AvalaraErrors",
    "Avalara may have recorded the document all the same; Levy looks before it sends it again, so "
    "nothing is recorded twice.");
constexpr const char notTaxed[] = QT_TRANSLATE_NOOP(
    "AvalaraErrors",
    "Avalara has calculated no tax for this document, so none has been posted for it.");
constexpr const char correctAndRetry[] = QT_TRANSLATE_NOOP(
    "AvalaraErrors",
    "Correct it in the ledger and choose Try again; Levy reads the document afresh.");
constexpr const char reportIt[] = QT_TRANSLATE_NOOP(
    "AvalaraErrors",
    "This is a mistake in Levy, not in your document: please report it with the details shown "
    "here.");
constexpr const char waitForIt[]
    = QT_TRANSLATE_NOOP("AvalaraErrors", "You need do nothing: Levy tries again by itself.");

} // namespace

const ErrorSentences rateLimited{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara received more calls than it accepts at once."),
    nothingChanged,
    waitForIt};
const ErrorSentences unavailable{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara reported a fault on its own side."),
    perhapsRecorded,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Levy tries again by itself; if it lasts, look at Avalara's status page.")};
const ErrorSentences unreachable{
    QT_TRANSLATE_NOOP("AvalaraErrors", "No answer came from Avalara."),
    perhapsRecorded,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Check the internet connection; Levy tries again by itself.")};
const ErrorSentences incompleteRequest{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara received the document only in part."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Levy sends it again; if it fails once more, look for unusual characters in its "
        "texts.")};
const ErrorSentences stopped{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Levy was closed during the call."),
    perhapsRecorded,
    waitForIt};
const ErrorSentences strangeAnswer{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "The answer did not come from Avalara, or Levy cannot read it."),
    perhapsRecorded,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Check whether a proxy or a sign-in page of your network answers in Avalara's "
        "place.")};
const ErrorSentences wrongSums{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The tax amounts in Avalara's answer do not add up."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Levy posts nothing from an answer that does not add up; Avalara may hold the "
        "document."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Compare the document in Avalara's own screen and ask Avalara's support.")};
const ErrorSentences mismatch{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara answered with another document than the one that was asked for."),
    perhapsRecorded,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Open the document in Avalara and compare it before you try again.")};

const ErrorSentences badCredentials{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara does not accept the account number and licence key."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Ask your administrator to enter the current licence key under Connections.")};
const ErrorSentences badHeader{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara could not read the sign-in that Levy sent."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Enter the account number and licence key again; if that does not help, report "
        "it.")};
const ErrorSentences noRight{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "The licence key has no right to do this at Avalara; voiding and adjusting need an "
        "administrator's role."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Ask your Avalara administrator to give the key's user the role that is missing.")};
const ErrorSentences inactiveAccount{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The Avalara account or its user is no longer active."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Ask your Avalara administrator or Avalara to reactivate it.")};
const ErrorSentences noSubscription{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "The Avalara account does not include the service that this needs."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Ask Avalara to add the service, for example address checks or VAT outside the "
        "United States and Canada.")};
const ErrorSentences blockedAddress{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara does not accept calls from this network."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Ask your administrator to add this network to the addresses allowed at Avalara.")};
const ErrorSentences badCompany{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Avalara has no active company with the code that is set for this connection."),
    notTaxed,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Ask your administrator to choose the company under Connections.")};
const ErrorSentences badLocation{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The reporting location is not set up at Avalara."),
    notTaxed,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Set the location up at Avalara or take it out of the connection's settings.")};
const ErrorSentences noNexus{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Avalara refuses this sale because no registration is declared where it is taxed."),
    notTaxed,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Let your tax adviser decide where to register, and declare it at Avalara.")};
const ErrorSentences unsupportedCountry{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara does not calculate tax for this country with your account."),
    notTaxed,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Check the country in the addresses; if it is right, ask Avalara to add it.")};
const ErrorSentences badSettings{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The connection to Avalara is not fully set up."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Complete the address, account number and licence key under Connections.")};

const ErrorSentences notFound{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara has no document with this code and type."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "The document is not in Avalara's books, so Avalara will not report it."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "If it should be there, send it again; if it was deleted on purpose, nothing is left "
        "to do.")};
const ErrorSentences exists{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara already has a final document with this code."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "The document at Avalara is unchanged; Levy compares it with the one in the ledger."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "If they are equal, Levy goes on; if not, decide between an adjustment and a new "
        "document.")};
const ErrorSentences wrongStatus{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The document's state at Avalara does not allow this step."),
    QT_TRANSLATE_NOOP("AvalaraErrors", "The document at Avalara is unchanged."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Levy reads its state again; if it is not as you expect, open it in Avalara.")};
const ErrorSentences voidedAlready{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The document is voided at Avalara already."),
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara will not report it, which is what was wanted."),
    QT_TRANSLATE_NOOP("AvalaraErrors", "Nothing is left to do.")};
const ErrorSentences locked{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Avalara has reported this document on a tax return; it can no longer change."),
    QT_TRANSLATE_NOOP("AvalaraErrors", "The reported tax stays as it is."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Correct it with a credit note and, if needed, a new invoice.")};
const ErrorSentences differs{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Avalara found a difference between its document and the date or amounts sent."),
    QT_TRANSLATE_NOOP("AvalaraErrors", "The document at Avalara is unchanged and not final."),
    QT_TRANSLATE_NOOP("AvalaraErrors", "Compare both documents and decide which one is right.")};
const ErrorSentences refund{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara cannot make this refund from the original invoice."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Compare the credit note with the original invoice, then try again or report it.")};

const ErrorSentences badAddress{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "An address in the document cannot be right, for example a postal code that is not "
        "in its state."),
    notTaxed,
    correctAndRetry};
const ErrorSentences unplacedAddress{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara cannot find out which tax authorities an address belongs to."),
    notTaxed,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Complete street, city, state and postal code in the ledger and choose Try again.")};
const ErrorSentences missingAddress{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "The address that the goods leave from or go to is missing."),
    notTaxed,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Add the delivery address in the ledger, or the warehouse address in the "
        "connection's settings.")};
const ErrorSentences badDate{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara does not accept the date of the document or its original."),
    notTaxed,
    correctAndRetry};
const ErrorSentences tooLong{
    QT_TRANSLATE_NOOP("AvalaraErrors", "A text in the document is longer than Avalara accepts."),
    notTaxed,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Shorten the field named in the details in the ledger and choose Try again.")};
const ErrorSentences rejected{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara refused the document; its own words are shown below."),
    notTaxed,
    correctAndRetry};
const ErrorSentences noLines{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The document has no lines."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "There is nothing to calculate tax on, and none has been posted."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Add the lines in the ledger, or exclude the document in Levy.")};
const ErrorSentences missingField{
    QT_TRANSLATE_NOOP("AvalaraErrors", "A field that Avalara needs is empty."),
    notTaxed,
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Fill the field named in the details in the ledger and choose Try again.")};
const ErrorSentences badCharacter{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "A code or number in the document holds a character that Avalara cannot look up."),
    notTaxed,
    correctAndRetry};
const ErrorSentences doubleLine{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Two lines of the document have the same number."),
    notTaxed,
    reportIt};
const ErrorSentences badCurrency{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The document's currency is not a known currency."),
    notTaxed,
    correctAndRetry};
const ErrorSentences tooFine{
    QT_TRANSLATE_NOOP("AvalaraErrors", "An amount has more decimals than its currency."),
    notTaxed,
    correctAndRetry};
const ErrorSentences lineSum{
    QT_TRANSLATE_NOOP("AvalaraErrors", "The lines do not add up to the total of the document."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Levy sends no document that does not add up, so no tax has been posted for it."),
    QT_TRANSLATE_NOOP(
        "AvalaraErrors",
        "Look for a discount or charge that stands only in the total, and enter it as a "
        "line.")};
const ErrorSentences mixedPrices{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Some prices in the document include tax and others do not."),
    notTaxed,
    correctAndRetry};
const ErrorSentences uncheckableAddress{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara checks addresses in the United States and Canada only."),
    QT_TRANSLATE_NOOP("AvalaraErrors", "The tax is calculated without this check."),
    QT_TRANSLATE_NOOP("AvalaraErrors", "Nothing is left to do.")};

const ErrorSentences badRequest{
    QT_TRANSLATE_NOOP("AvalaraErrors", "Avalara could not understand what Levy sent."),
    nothingChanged,
    reportIt};
const ErrorSentences testOnly{
    QT_TRANSLATE_NOOP(
        "AvalaraErrors", "Avalara answered with a failure that was asked for as a test."),
    nothingChanged,
    QT_TRANSLATE_NOOP("AvalaraErrors", "Nothing is left to do.")};


} // namespace levy::avatax::sentences
