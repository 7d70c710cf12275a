#include "core/service/explain.h"

#include "core/service/explainrefusal.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString inTheirWords(const Error &error)
{
    if (error.message.isEmpty())
        return {};
    return u' ' + Words::tr("In the service's own words: \"%1\".").arg(error.message);
}

QString serviceName(const Error &error)
{
    if (error.service == u"avatax")
        return Words::tr("Avalara");
    if (error.service.startsWith(u"exact"))
        return Words::tr("Exact Online");
    if (error.service.startsWith(u"visma"))
        return Words::tr("Visma.net");
    return error.service.isEmpty() ? Words::tr("Levy") : error.service;
}

Explanation byKind(const Error &error)
{
    const QString service = serviceName(error);
    switch (error.kind) {
    case ErrorKind::Offline:
        return {
            Words::tr("No connection"),
            Words::tr(
                "%1 could not be reached; nothing was sent and the books are unchanged. Levy tries "
                "again by itself; check the network if it lasts.")
                .arg(service),
            u"administrator"_s};
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
        return {
            Words::tr("No answer"),
            error.outcomeUnknown
                ? Words::tr("%1 did not answer in time, so it is not known whether the request was "
                            "carried out. Levy looks before it sends anything again, so nothing is "
                            "booked "
                            "twice. Nothing has to be done.")
                      .arg(service)
                : Words::tr(
                      "%1 did not answer in time. Nothing was changed; Levy tries again by itself.")
                      .arg(service),
            u"administrator"_s};
    case ErrorKind::RateLimited:
        if (error.code == u"budget.day")
            return {
                Words::tr("The day's calls are used"),
                Words::tr(
                    "%1 allows so many calls a day, and Levy keeps a tenth of them for people. "
                    "Nothing "
                    "was sent and nothing is lost; Levy goes on tomorrow by itself.")
                    .arg(service),
                u"levy"_s};
        if (error.code == u"budget.errors")
            return {
                Words::tr("Too many refusals"),
                Words::tr(
                    "%1 refused several calls of the same kind and would block the connection at "
                    "the "
                    "next ones, so Levy waits an hour. Nothing is lost. See in Review what was "
                    "refused, and mend that.")
                    .arg(service),
                u"finance"_s};
        return {
            Words::tr("Limit reached"),
            Words::tr(
                "%1 asks to come back later because its call limit is used up. Nothing is lost; "
                "Levy goes on by itself when the limit allows.")
                .arg(service),
            u"levy"_s};
    case ErrorKind::Unavailable:
        return {
            Words::tr("Service in trouble"),
            Words::tr(
                "%1 reports trouble of its own. Nothing is lost; Levy tries again by itself and "
                "parks the document if that does not help.")
                    .arg(service)
                + inTheirWords(error),
            u"erp"_s};
    case ErrorKind::AuthExpired:
        return {
            Words::tr("Sign-in needed"),
            Words::tr(
                "%1 no longer accepts the sign-in. Nothing more is sent until somebody signs in "
                "again; waiting documents are kept.")
                    .arg(service)
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::Forbidden:
        return {
            Words::tr("Not allowed"),
            Words::tr(
                "The sign-in at %1 lacks a right that Levy needs. Nothing was changed; ask the "
                "administrator to grant it, then try again.")
                    .arg(service)
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::NotFound:
        return {
            Words::tr("Not found"),
            Words::tr("%1 does not have what was asked for. Nothing was changed.").arg(service)
                + inTheirWords(error),
            u"finance"_s};
    case ErrorKind::Rejected:
        return {
            Words::tr("Refused"),
            Words::tr(
                "%1 refused the request; nothing was booked by it. Mend what it names and process "
                "the document again.")
                    .arg(service)
                + inTheirWords(error),
            u"finance"_s};
    case ErrorKind::Conflict:
        return {
            Words::tr("Changed meanwhile"),
            Words::tr(
                "%1 holds something else than Levy expected. Nothing was overwritten; compare both "
                "and decide.")
                    .arg(service)
                + inTheirWords(error),
            u"finance"_s};
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        return {
            Words::tr("Unreadable answer"),
            Words::tr(
                "The answer of %1 could not be understood. Nothing was taken from it; Levy asks "
                "again.")
                    .arg(service)
                + inTheirWords(error),
            u"levy"_s};
    case ErrorKind::Storage:
        return {
            Words::tr("Workspace trouble"),
            Words::tr(
                "Levy could not store its work on this computer (%1). It stopped before sending "
                "anything that it could not remember. Check free space and rights of the workspace "
                "folder, then start again.")
                .arg(error.message.isEmpty() ? error.code : error.message),
            u"administrator"_s};
    case ErrorKind::SecretMissing:
        return {
            Words::tr("Secret missing"),
            Words::tr("A secret that Levy needs was never entered or was removed. Nothing was "
                      "sent. Enter "
                      "it again with 'levy-cli config apply' or sign in again.")
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::SecretLocked:
        return {
            Words::tr("Keychain locked"),
            Words::tr(
                "The place where the secrets are kept is locked or does not answer. Nothing was "
                "sent and no secret was changed. Unlock it and try again.")
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::Busy:
        return {
            Words::tr("In use"),
            Words::tr(
                "Another program is working on this workspace. Nothing was changed; close it or "
                "wait until it is done.")
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::Invalid:
        if (error.code == u"http.certificate" || error.code == u"webhook.certificate")
            return {
                Words::tr("Certificate cannot be used"),
                Words::tr(
                    "Levy cannot listen for webhooks with this certificate and key: %1. Nothing "
                    "was changed, and the ledger is polled. Give the PEM file of the certificate "
                    "with those that signed it, and the key that belongs to it.")
                    .arg(error.message),
                u"administrator"_s};
        return {
            Words::tr("Not usable"),
            Words::tr("This cannot be used as it is, and nothing was changed: %1.")
                .arg(error.message.isEmpty() ? error.code : error.message),
            u"finance"_s};
    case ErrorKind::Cancelled:
        return {
            Words::tr("Stopped"),
            Words::tr(
                "The work was stopped after the step in hand. Everything done is stored; the rest "
                "goes on next time."),
            u"levy"_s};
    case ErrorKind::Internal:
        break;
    }
    return {
        Words::tr("Levy's own mistake"),
        Words::tr(
            "Something went wrong inside Levy. Nothing was sent on; please keep the details and "
            "report it.")
            + inTheirWords(error),
        u"levy"_s};
}

} // namespace

Explanation explain(const Error &error)
{
    if (const std::optional<Explanation> known = explainRefusal(error))
        return *known;
    return byKind(error);
}

Explanation explainFacts(const Json &facts)
{
    const std::optional<FlagReason> reason = flagReasonFromText(facts[u"reason"].toString());
    if (reason && *reason != FlagReason::None)
        return explain(Flag{*reason, facts});
    if (!facts.has(u"errorKind"))
        return {};
    return explainRefusal(Flag{FlagReason::RefusedByLedger, facts}).value_or(Explanation());
}

Explanation explainReading(const Error &error)
{
    if (error.kind != ErrorKind::Storage)
        return explain(error);
    return {
        Words::tr("The workspace cannot be read"),
        Words::tr(
            "Levy cannot read this from its workspace on this computer (%1). Nothing was changed "
            "in the books or at Avalara. Check that the workspace folder is there and may be read, "
            "then try again; if that does not help, restore a backup.")
            .arg(error.message.isEmpty() ? error.code : error.message),
        u"administrator"_s};
}

QString effectOfDebit(const QString &debit)
{
    if (debit == u"receivable")
        return Words::tr(
            "The customer's account is debited: the tax becomes an open item of its own. The "
            "invoice document does not change and the customer is not billed by it.");
    if (debit == u"clearing")
        return Words::tr(
            "A clearing account is debited; it must come back to zero when the tax is billed "
            "or booked otherwise.");
    if (debit == u"expense")
        return Words::tr("An expense account is debited: the company bears the tax itself.");
    return Words::tr("No debit side is chosen, so nothing can be posted.");
}

} // namespace levy
