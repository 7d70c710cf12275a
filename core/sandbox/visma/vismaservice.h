#pragma once

#include "core/sandbox/visma/vismaseed.h"

#include <memory>

namespace levy::sandbox {

/// The simulated Visma Connect (POST /connect/token) and Visma.net ERP API of all companies in the
/// books, on one port. Fill new books with seedVisma() first.
///
/// Operations, as faults and counters name them: service "visma-token": "token" (subject: the
/// tenant); service "visma": resource and what is done, "customerinvoice.list", ".get", ".update",
/// ".delete",
/// ".release", the same of customerCreditNote, customerDebitNote and cashsale,
/// "customerdocument.list", "journaltransaction.create" (subject: the first line's
/// transactionDescription), ".list", ".get",
/// ".update", ".release", "background.state" and "background.content" (subject: the document that
/// the job is about), "customer.list", "location.get" and so on. Otherwise the subject is the
/// number in the path. A call that is to run in the background has the name of the call itself;
/// what happens when it is due is beyond faults, see fail-job.
///
/// Acts of the outside world, under /_sandbox/visma/ (all POST, with tenantId, answering what they
/// made or {"error": …}). `resource` is customerinvoice, customerCreditNote, customerDebitNote or
/// cashsale, `number` the reference number; rows as in seedVisma():
///  create         {resource, document: {…}} → {referenceNumber, timeStamp}
///  edit           {resource, number, fields: {header members}, lines: [{lineNumber, members …} |
///                 {members of a new line} | {lineNumber, delete: true}]}, also of a released
///                 document
///  release, delete {resource, number}
///  hold           {resource, number, hold? (true)}
///  status         {resource, number, status}  any status, without its consequences
///  touch          {resource, number, paid?, movesLastModified? (true)}  a new timeStamp, as when a
///                 payment is applied; an Open document that is paid in full becomes Closed
///  close-period   {period, ledger? ("customer" or "general"; both), open? (false)}
///  block-account  {account, active? (false)}
///  change         {set, key, fields}  master data: set "customer", "location" (key "10042/MAIN"),
///  … fail-job       {isApplied? (false)}  the company's next background job ends as Failed
///  gateway-fault  {code}  all calls answer with the old gateway's "12002" or "12027"; "": no
///  longer revoke-tokens  {tenantId?}  tokens end before their time deny-scopes    {clientId,
///  scopes}  scopes that the app has not been granted
[[nodiscard]] std::unique_ptr<SimulatedService> makeVismaService(const ServiceContext &context);

} // namespace levy::sandbox
