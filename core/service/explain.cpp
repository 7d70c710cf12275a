#include "core/service/explain.h"

#include "core/avatax/errorcatalogue.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Explain", text);
}

QString inTheirWords(const Error &error)
{
    if (error.message.isEmpty())
        return {};
    return u' ' + tr("In the service's own words: \"%1\".").arg(error.message);
}

QString serviceName(const Error &error)
{
    if (error.service == u"avatax")
        return tr("Avalara");
    if (error.service.startsWith(u"exact"))
        return tr("Exact Online");
    if (error.service.startsWith(u"visma"))
        return tr("Visma.net");
    return error.service.isEmpty() ? tr("Levy") : error.service;
}

Explanation byKind(const Error &error)
{
    const QString service = serviceName(error);
    switch (error.kind) {
    case ErrorKind::Offline:
        return {
            tr("No connection"),
            tr("%1 could not be reached; nothing was sent and the books are unchanged. Levy tries "
               "again by itself; check the network if it lasts.")
                .arg(service),
            u"administrator"_s};
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
        return {
            tr("No answer"),
            error.outcomeUnknown
                ? tr("%1 did not answer in time, so it is not known whether the request was "
                     "carried out. Levy looks before it sends anything again, so nothing is booked "
                     "twice. Nothing has to be done.")
                      .arg(service)
                : tr("%1 did not answer in time. Nothing was changed; Levy tries again by itself.")
                      .arg(service),
            u"administrator"_s};
    case ErrorKind::RateLimited:
        if (error.code == u"budget.day")
            return {
                tr("The day's calls are used"),
                tr("%1 allows so many calls a day, and Levy keeps a tenth of them for people. "
                   "Nothing "
                   "was sent and nothing is lost; Levy goes on tomorrow by itself.")
                    .arg(service),
                u"levy"_s};
        if (error.code == u"budget.errors")
            return {
                tr("Too many refusals"),
                tr("%1 refused several calls of the same kind and would block the connection at "
                   "the "
                   "next ones, so Levy waits an hour. Nothing is lost. See in Review what was "
                   "refused, and mend that.")
                    .arg(service),
                u"finance"_s};
        return {
            tr("Limit reached"),
            tr("%1 asks to come back later because its call limit is used up. Nothing is lost; "
               "Levy goes on by itself when the limit allows.")
                .arg(service),
            u"levy"_s};
    case ErrorKind::Unavailable:
        return {
            tr("Service in trouble"),
            tr("%1 reports trouble of its own. Nothing is lost; Levy tries again by itself and "
               "parks the document if that does not help.")
                    .arg(service)
                + inTheirWords(error),
            u"erp"_s};
    case ErrorKind::AuthExpired:
        return {
            tr("Sign-in needed"),
            tr("%1 no longer accepts the sign-in. Nothing more is sent until somebody signs in "
               "again; waiting documents are kept.")
                    .arg(service)
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::Forbidden:
        return {
            tr("Not allowed"),
            tr("The sign-in at %1 lacks a right that Levy needs. Nothing was changed; ask the "
               "administrator to grant it, then try again.")
                    .arg(service)
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::NotFound:
        return {
            tr("Not found"),
            tr("%1 does not have what was asked for. Nothing was changed.").arg(service)
                + inTheirWords(error),
            u"finance"_s};
    case ErrorKind::Rejected:
        return {
            tr("Refused"),
            tr("%1 refused the request; nothing was booked by it. Mend what it names and process "
               "the document again.")
                    .arg(service)
                + inTheirWords(error),
            u"finance"_s};
    case ErrorKind::Conflict:
        return {
            tr("Changed meanwhile"),
            tr("%1 holds something else than Levy expected. Nothing was overwritten; compare both "
               "and decide.")
                    .arg(service)
                + inTheirWords(error),
            u"finance"_s};
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        return {
            tr("Unreadable answer"),
            tr("The answer of %1 could not be understood. Nothing was taken from it; Levy asks "
               "again.")
                    .arg(service)
                + inTheirWords(error),
            u"levy"_s};
    case ErrorKind::Storage:
        return {
            tr("Workspace trouble"),
            tr("Levy could not store its work on this computer (%1). It stopped before sending "
               "anything that it could not remember. Check free space and rights of the workspace "
               "folder, then start again.")
                .arg(error.message.isEmpty() ? error.code : error.message),
            u"administrator"_s};
    case ErrorKind::SecretMissing:
        return {
            tr("Secret missing"),
            tr("A secret that Levy needs was never entered or was removed. Nothing was sent. Enter "
               "it again with 'levy-cli config apply' or sign in again.")
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::SecretLocked:
        return {
            tr("Keychain locked"),
            tr("The place where the secrets are kept is locked or does not answer. Nothing was "
               "sent and no secret was changed. Unlock it and try again.")
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::Busy:
        return {
            tr("In use"),
            tr("Another program is working on this workspace. Nothing was changed; close it or "
               "wait until it is done.")
                + inTheirWords(error),
            u"administrator"_s};
    case ErrorKind::Invalid:
        return {
            tr("Not usable"),
            tr("This cannot be used as it is, and nothing was changed: %1.")
                .arg(error.message.isEmpty() ? error.code : error.message),
            u"finance"_s};
    case ErrorKind::Cancelled:
        return {
            tr("Stopped"),
            tr("The work was stopped after the step in hand. Everything done is stored; the rest "
               "goes on next time."),
            u"levy"_s};
    case ErrorKind::Internal:
        break;
    }
    return {
        tr("Levy's own mistake"),
        tr("Something went wrong inside Levy. Nothing was sent on; please keep the details and "
           "report it.")
            + inTheirWords(error),
        u"levy"_s};
}

} // namespace

Explanation explain(const Error &error)
{
    if (error.service == u"avatax" && avatax::findByCode(error.code)) {
        const avatax::CatalogueEntry entry = avatax::classify(error);
        return {
            error.code,
            avatax::explanation(entry) + inTheirWords(error),
            avatax::toText(entry.owner)};
    }
    return byKind(error);
}

QString effectOfDebit(const QString &debit)
{
    if (debit == u"receivable")
        return tr("The customer's account is debited: the tax becomes an open item of its own. The "
                  "invoice document does not change and the customer is not billed by it.");
    if (debit == u"clearing")
        return tr("A clearing account is debited; it must come back to zero when the tax is billed "
                  "or booked otherwise.");
    if (debit == u"expense")
        return tr("An expense account is debited: the company bears the tax itself.");
    return tr("No debit side is chosen, so nothing can be posted.");
}

} // namespace levy
