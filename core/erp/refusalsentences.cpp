#include "core/erp/refusalsentences.h"

#include "core/erp/refusalphrases.h"

namespace levy::refusals {

// sign-in and rights
const RefusalWords signInEnded{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign-in needed"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger no longer accepts the sign-in."),
    allWaits,
    signInAgain};
const RefusalWords signInTaken{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign-in was replaced"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "This sign-in was renewed already, and Levy does not hold what came of it: another program "
        "has it, or the answer was lost on its way."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Sign in again on the Connections page; use a user of its own for each installation of "
        "Levy.")};
const RefusalWords signInUnused{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign-in has run out"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The sign-in was not used for a month, so the ledger ended it."),
    allWaits,
    signInAgain};
const RefusalWords signInUnclear{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign-in needed"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Renewing the sign-in got no clear answer twice, and a third try would cost the app its "
        "good standing."),
    allWaits,
    signInAgain};
const RefusalWords neverSignedIn{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Nobody has signed in"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "This connection was never signed in."),
    allWaits,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign in on the Connections page.")};
const RefusalWords signInRefused{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign-in was refused"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The person who signed in did not consent, or the code of the sign-in was used or too "
        "old."),
    nothingChanged,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign in once more and agree to what the program may do.")};
const RefusalWords appUnknown{
    QT_TRANSLATE_NOOP("LedgerRefusals", "App is not accepted"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The ledger does not accept the app's id, its secret or what it asks for."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Compare the client id and the secret with those of the ledger's developer portal, and "
        "enter them again.")};
const RefusalWords tooEarly{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Renewed too early"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The sign-in was renewed earlier than the ledger allows; it is still good."),
    nothingChanged,
    waitForIt};
const RefusalWords tokenCalls{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Renewals are used up"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The sign-in was renewed as often as the ledger allows in a day."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "You need do nothing: Levy goes on after midnight (UTC). If it happens often, another "
        "program uses the same user.")};
const RefusalWords scopeMissing{
    QT_TRANSLATE_NOOP("LedgerRefusals", "App lacks a right"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The app itself lacks a scope that this call needs; the ledger names it."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Tick the scope for the app in the ledger's developer portal, wait until it is approved, "
        "and sign in again.")};
const RefusalWords companyNotCovered{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Company is not covered"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The sign-in does not cover this company."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Sign in again and tick the company on the ledger's page of consent.")};
const RefusalWords noCompanyAccess{
    QT_TRANSLATE_NOOP("LedgerRefusals", "No access to the company"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The user who signed in has no access to this company."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Give the user access to the company in the ledger, then try again.")};
const RefusalWords userBlocked{
    QT_TRANSLATE_NOOP("LedgerRefusals", "User is blocked"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The user who signed in is blocked or inactive in the ledger."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Have the user unblocked in the ledger, or sign in as another one.")};
const RefusalWords licenceExpired{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Licence has ended"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The company has no licence, or its licence of the ledger has ended."),
    allWaits,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Have the licence renewed or completed, then try again.")};
const RefusalWords companyBlocked{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Blocked by the ledger's vendor"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The ledger's vendor has blocked the company or the whole account."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Ask the vendor's support why; Levy goes on once it is unblocked.")};
const RefusalWords noRight{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Right is missing"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The user who signed in lacks a right in the ledger."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Give the user the rights that the set-up lists, then try again.")};
const RefusalWords errorLimit{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Blocked after refusals"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The ledger refused too many calls within an hour and blocks the app for some time."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Mend in Review what was refused, wait an hour, then test the connection.")};
const RefusalWords tenantWrong{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign-in or company id is wrong"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The ledger does not accept the sign-in for this company. Often the tenant id is that of "
        "the customer contract instead of the company."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Take the tenant id from Visma Admin (Company, Edit, Configuration), enter it again and "
        "test the connection.")};
const RefusalWords apiNotAllowed{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Company cannot be reached"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The app or its user may not reach this company: the integration is not approved, a role "
        "is missing, or the tenant id is not the company's."),
    allWaits,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Have the company's integration administrator approve the app in Visma App Store, and "
        "compare the tenant id.")};
const RefusalWords otherCompany{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Other company"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "What came belongs to another company than the connection's."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Compare the company of the connection with the ledger's before anything else is done.")};
const RefusalWords redirectRefused{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Consent was refused"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The sign-in came back without consent."),
    nothingChanged,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Sign in once more and agree to what the program may do.")};

// limits and trouble
const RefusalWords minuteLimit{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Limit reached"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The ledger allows so many calls within a short time, and they are used up."),
    nothingChanged,
    waitForIt};
const RefusalWords dayLimit{
    QT_TRANSLATE_NOOP("LedgerRefusals", "The day's calls are used"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The ledger allows so many calls a day, and they are used up."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "You need do nothing: Levy goes on when the ledger's day begins anew.")};
const RefusalWords inTrouble{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Ledger is in trouble"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger's service reports trouble of its own."),
    perhapsBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Levy tries again by itself; if it lasts, ask the ledger's vendor.")};
const RefusalWords tooBroad{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Question was too broad"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger took too long over one question."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Levy asks again; if it lasts, please report it with the details shown here.")};
const RefusalWords stillWorking{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Ledger is still working"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The ledger has not finished an earlier change of this document."),
    perhapsBooked,
    waitForIt};
const RefusalWords changeFailed{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Change broke off"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The ledger broke off a change in the background and does not say how far it came."),
    perhapsBooked,
    waitForIt};
const RefusalWords changeForgotten{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Outcome no longer known"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "The ledger no longer tells the outcome of a change in the background."),
    perhapsBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Levy reads the document itself; where it differs, it waits in Review.")};
const RefusalWords garbled{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Unreadable answer"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger's answer does not fit what was asked."),
    nothingChanged,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Levy asks again; if it lasts, look whether a proxy answers in the ledger's place, and "
        "report it.")};

// requests
const RefusalWords badRequest{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Request was not understood"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger did not accept the form of a request."),
    nothingBooked,
    reportIt};
const RefusalWords refusedFilter{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Question was refused"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger does not answer a question in this form."),
    nothingChanged,
    reportIt};
const RefusalWords notFound{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Not found"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "The ledger does not have what was asked for: it was deleted, or the user may not see it."),
    nothingBooked,
    QT_TRANSLATE_NOOP("LedgerRefusals", "Look for it in the ledger, then choose Try again.")};
const RefusalWords changedMeanwhile{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Changed meanwhile"),
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "Somebody changed the document in the ledger after Levy had read it."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals", "You need do nothing: Levy reads it again and calculates anew.")};
const RefusalWords conflict{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Ledger holds something else"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger already holds something else there."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Compare the document in the ledger with what Levy shows, then choose Try again.")};
const RefusalWords existsAlready{
    QT_TRANSLATE_NOOP("LedgerRefusals", "Exists already"),
    QT_TRANSLATE_NOOP("LedgerRefusals", "The ledger holds an entry under this number already."),
    nothingBooked,
    QT_TRANSLATE_NOOP(
        "LedgerRefusals",
        "Levy looks for its own entry first. Compare both in the ledger before you choose Try "
        "again.")};

} // namespace levy::refusals
