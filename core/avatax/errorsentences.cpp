#include "core/avatax/errorsentences.h"

#include <QtGlobal>

namespace levy::avatax::sentences {

#define SENTENCE(text) QT_TRANSLATE_NOOP("AvalaraErrors", text)

namespace {

constexpr const char nothingChanged[]
    = SENTENCE("This attempt changed nothing at Avalara and nothing in the ledger.");
constexpr const char perhapsRecorded[] = SENTENCE(
    "Avalara may have recorded the document all the same; Levy looks before it sends it again, so "
    "nothing is recorded twice.");
constexpr const char notTaxed[]
    = SENTENCE("Avalara has calculated no tax for this document, so none has been posted for it.");
constexpr const char correctAndRetry[]
    = SENTENCE("Correct it in the ledger and choose Try again; Levy reads the document afresh.");
constexpr const char reportIt[] = SENTENCE(
    "This is a mistake in Levy, not in your document: please report it with the details shown "
    "here.");
constexpr const char waitForIt[] = SENTENCE("You need do nothing: Levy tries again by itself.");

} // namespace

const ErrorSentences rateLimited{
    SENTENCE("Avalara received more calls than it accepts at once."), nothingChanged, waitForIt};
const ErrorSentences unavailable{
    SENTENCE("Avalara reported a fault on its own side."),
    perhapsRecorded,
    SENTENCE("Levy tries again by itself; if it lasts, look at Avalara's status page.")};
const ErrorSentences unreachable{
    SENTENCE("No answer came from Avalara."),
    perhapsRecorded,
    SENTENCE("Check the internet connection; Levy tries again by itself.")};
const ErrorSentences incompleteRequest{
    SENTENCE("Avalara received the document only in part."),
    nothingChanged,
    SENTENCE("Levy sends it again; if it fails once more, look for unusual characters in its "
             "texts.")};
const ErrorSentences stopped{
    SENTENCE("Levy was closed during the call."), perhapsRecorded, waitForIt};
const ErrorSentences strangeAnswer{
    SENTENCE("The answer did not come from Avalara, or Levy cannot read it."),
    perhapsRecorded,
    SENTENCE("Check whether a proxy or a sign-in page of your network answers in Avalara's "
             "place.")};
const ErrorSentences wrongSums{
    SENTENCE("The tax amounts in Avalara's answer do not add up."),
    SENTENCE("Levy posts nothing from an answer that does not add up; Avalara may hold the "
             "document."),
    SENTENCE("Compare the document in Avalara's own screen and ask Avalara's support.")};
const ErrorSentences mismatch{
    SENTENCE("Avalara answered with another document than the one that was asked for."),
    perhapsRecorded,
    SENTENCE("Open the document in Avalara and compare it before you try again.")};

const ErrorSentences badCredentials{
    SENTENCE("Avalara does not accept the account number and licence key."),
    nothingChanged,
    SENTENCE("Ask your administrator to enter the current licence key under Connections.")};
const ErrorSentences badHeader{
    SENTENCE("Avalara could not read the sign-in that Levy sent."),
    nothingChanged,
    SENTENCE("Enter the account number and licence key again; if that does not help, report "
             "it.")};
const ErrorSentences noRight{
    SENTENCE("The licence key has no right to do this at Avalara; voiding and adjusting need an "
             "administrator's role."),
    nothingChanged,
    SENTENCE("Ask your Avalara administrator to give the key's user the role that is missing.")};
const ErrorSentences inactiveAccount{
    SENTENCE("The Avalara account or its user is no longer active."),
    nothingChanged,
    SENTENCE("Ask your Avalara administrator or Avalara to reactivate it.")};
const ErrorSentences noSubscription{
    SENTENCE("The Avalara account does not include the service that this needs."),
    nothingChanged,
    SENTENCE("Ask Avalara to add the service, for example address checks or VAT outside the "
             "United States and Canada.")};
const ErrorSentences blockedAddress{
    SENTENCE("Avalara does not accept calls from this network."),
    nothingChanged,
    SENTENCE("Ask your administrator to add this network to the addresses allowed at Avalara.")};
const ErrorSentences badCompany{
    SENTENCE("Avalara has no active company with the code that is set for this connection."),
    notTaxed,
    SENTENCE("Ask your administrator to choose the company under Connections.")};
const ErrorSentences badLocation{
    SENTENCE("The reporting location is not set up at Avalara."),
    notTaxed,
    SENTENCE("Set the location up at Avalara or take it out of the connection's settings.")};
const ErrorSentences noNexus{
    SENTENCE("Avalara refuses this sale because no registration is declared where it is taxed."),
    notTaxed,
    SENTENCE("Let your tax adviser decide where to register, and declare it at Avalara.")};
const ErrorSentences unsupportedCountry{
    SENTENCE("Avalara does not calculate tax for this country with your account."),
    notTaxed,
    SENTENCE("Check the country in the addresses; if it is right, ask Avalara to add it.")};
const ErrorSentences badSettings{
    SENTENCE("The connection to Avalara is not fully set up."),
    nothingChanged,
    SENTENCE("Complete the address, account number and licence key under Connections.")};

const ErrorSentences notFound{
    SENTENCE("Avalara has no document with this code and type."),
    SENTENCE("The document is not in Avalara's books, so Avalara will not report it."),
    SENTENCE("If it should be there, send it again; if it was deleted on purpose, nothing is left "
             "to do.")};
const ErrorSentences exists{
    SENTENCE("Avalara already has a final document with this code."),
    SENTENCE("The document at Avalara is unchanged; Levy compares it with the one in the ledger."),
    SENTENCE("If they are equal, Levy goes on; if not, decide between an adjustment and a new "
             "document.")};
const ErrorSentences wrongStatus{
    SENTENCE("The document's state at Avalara does not allow this step."),
    SENTENCE("The document at Avalara is unchanged."),
    SENTENCE("Levy reads its state again; if it is not as you expect, open it in Avalara.")};
const ErrorSentences voidedAlready{
    SENTENCE("The document is voided at Avalara already."),
    SENTENCE("Avalara will not report it, which is what was wanted."),
    SENTENCE("Nothing is left to do.")};
const ErrorSentences locked{
    SENTENCE("Avalara has reported this document on a tax return; it can no longer change."),
    SENTENCE("The reported tax stays as it is."),
    SENTENCE("Correct it with a credit note and, if needed, a new invoice.")};
const ErrorSentences differs{
    SENTENCE("Avalara found a difference between its document and the date or amounts sent."),
    SENTENCE("The document at Avalara is unchanged and not final."),
    SENTENCE("Compare both documents and decide which one is right.")};
const ErrorSentences refund{
    SENTENCE("Avalara cannot make this refund from the original invoice."),
    nothingChanged,
    SENTENCE("Compare the credit note with the original invoice, then try again or report it.")};

const ErrorSentences badAddress{
    SENTENCE("An address in the document cannot be right, for example a postal code that is not "
             "in its state."),
    notTaxed,
    correctAndRetry};
const ErrorSentences unplacedAddress{
    SENTENCE("Avalara cannot find out which tax authorities an address belongs to."),
    notTaxed,
    SENTENCE("Complete street, city, state and postal code in the ledger and choose Try again.")};
const ErrorSentences missingAddress{
    SENTENCE("The address that the goods leave from or go to is missing."),
    notTaxed,
    SENTENCE("Add the delivery address in the ledger, or the warehouse address in the "
             "connection's settings.")};
const ErrorSentences badDate{
    SENTENCE("Avalara does not accept the date of the document or its original."),
    notTaxed,
    correctAndRetry};
const ErrorSentences tooLong{
    SENTENCE("A text in the document is longer than Avalara accepts."),
    notTaxed,
    SENTENCE("Shorten the field named in the details in the ledger and choose Try again.")};
const ErrorSentences rejected{
    SENTENCE("Avalara refused the document; its own words are shown below."),
    notTaxed,
    correctAndRetry};
const ErrorSentences noLines{
    SENTENCE("The document has no lines."),
    SENTENCE("There is nothing to calculate tax on, and none has been posted."),
    SENTENCE("Add the lines in the ledger, or exclude the document in Levy.")};
const ErrorSentences missingField{
    SENTENCE("A field that Avalara needs is empty."),
    notTaxed,
    SENTENCE("Fill the field named in the details in the ledger and choose Try again.")};
const ErrorSentences badCharacter{
    SENTENCE("A code or number in the document holds a character that Avalara cannot look up."),
    notTaxed,
    correctAndRetry};
const ErrorSentences doubleLine{
    SENTENCE("Two lines of the document have the same number."), notTaxed, reportIt};
const ErrorSentences badCurrency{
    SENTENCE("The document's currency is not a known currency."), notTaxed, correctAndRetry};
const ErrorSentences tooFine{
    SENTENCE("An amount has more decimals than its currency."), notTaxed, correctAndRetry};
const ErrorSentences lineSum{
    SENTENCE("The lines do not add up to the total of the document."),
    SENTENCE("Levy sends no document that does not add up, so no tax has been posted for it."),
    SENTENCE("Look for a discount or charge that stands only in the total, and enter it as a "
             "line.")};
const ErrorSentences mixedPrices{
    SENTENCE("Some prices in the document include tax and others do not."),
    notTaxed,
    correctAndRetry};
const ErrorSentences uncheckableAddress{
    SENTENCE("Avalara checks addresses in the United States and Canada only."),
    SENTENCE("The tax is calculated without this check."),
    SENTENCE("Nothing is left to do.")};

const ErrorSentences badRequest{
    SENTENCE("Avalara could not understand what Levy sent."), nothingChanged, reportIt};
const ErrorSentences testOnly{
    SENTENCE("Avalara answered with a failure that was asked for as a test."),
    nothingChanged,
    SENTENCE("Nothing is left to do.")};

#undef SENTENCE

} // namespace levy::avatax::sentences
