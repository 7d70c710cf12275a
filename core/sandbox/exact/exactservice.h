#pragma once

#include "core/base/result.h"
#include "core/sandbox/service.h"

#include <memory>

namespace levy::sandbox {

/// Fills new books with the companies of a seed: {"regions": [{"code", "login": {…}, "clientId",
/// "clientSecret", "webhookSecret", "serverUtcOffsetSeconds", "redirectUris"?, "divisions":
/// [{"Division": {…}, "Accounts": […], …, "SalesInvoices": [{…, "SalesInvoiceLines": […],
/// "OrderChargeLines": […]}]}]}]}. Rows carry Exact's field names, codes unpadded, dates as
/// "YYYY-MM-DD", instants as ISO text in UTC. Ids, line numbers and totals that are missing are
/// filled in. Fails with Malformed ("exact.seed") and the place.
[[nodiscard]] Result<> seedExact(const Json &seed, Books &books, const Clock &clock);

/// The simulated Exact Online of all regions of the books. Operations, as faults name them:
/// service "exact-token": "authorize", "code", "refresh"; service "exact": the entity and what is
/// done, "GeneralJournalEntries.create" (subject: the first line's Description),
/// "SyncSalesInvoices.list", "SalesInvoices.read", "SalesInvoiceLines.update",
/// "GeneralJournalEntries.delete", …
///
/// Acts of the outside world, under /_sandbox/exact/ (all POST, answering what they made, or
/// {"error": …}):
///  signin        {clientId, divisions?, ageSeconds?} → {access_token, refresh_token, expires_in}
///  change        {division, set, key, fields}
///  delete        {division, set, key}
///  add-invoice   {division, invoice: {…, "SalesInvoiceLines": […]}} → {InvoiceID}
///  process       {division, key, InvoiceNumber?}  prints the invoice: Status 50
///  close-period  {division, year, period, journal?, open?}
///  deny-scopes   {clientId, scopes}  scopes that the app has not been granted
///  webhook       {division, key, action?, entity?, topic?, toDivision?, at?, copies?, bursts?,
///                forged?} → {sent}  sends messages to the subscribers, whatever has happened:
///                copies of one, a burst of as many different ones, or signed with a wrong secret
///  webhook-settings {copies?, retryMs?}  how often each message goes out; the unit of the retries
///  deliveries    → {delivered, refused, givenUp, waiting}
///
/// Every change of an invoice, by whomever, is told to the webhook subscriptions of its company.
[[nodiscard]] std::unique_ptr<SimulatedService> makeExactService(const ServiceContext &context);

} // namespace levy::sandbox
