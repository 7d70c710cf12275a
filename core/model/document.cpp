#include "core/model/document.h"

#include "core/model/jsonvalues.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Name<Phase>, 6> phases{{
    {Phase::Fetched, "fetched"},
    {Phase::AddressChecked, "address-checked"},
    {Phase::Calculated, "calculated"},
    {Phase::Posted, "posted"},
    {Phase::Verified, "verified"},
    {Phase::Committed, "committed"},
}};

constexpr std::array<Name<DocumentState>, 11> states{{
    {DocumentState::Active, "active"},
    {DocumentState::Waiting, "waiting"},
    {DocumentState::AwaitsFinalisation, "awaits-finalisation"},
    {DocumentState::AwaitsNumber, "awaits-number"},
    {DocumentState::Failed, "failed"},
    {DocumentState::Excluded, "excluded"},
    {DocumentState::Done, "done"},
    {DocumentState::Observed, "observed"},
    {DocumentState::HandledOutside, "handled-outside"},
    {DocumentState::Deleted, "deleted"},
    {DocumentState::Voided, "voided"},
}};

constexpr std::array<Name<FlagReason>, 27> reasons{{
    {FlagReason::None, "none"},
    {FlagReason::AddressInvalid, "address-invalid"},
    {FlagReason::AddressSuggestion, "address-suggestion"},
    {FlagReason::AmountsDiffer, "amounts-differ"},
    {FlagReason::UnusualSign, "unusual-sign"},
    {FlagReason::OriginalUnknown, "original-unknown"},
    {FlagReason::SetupMissing, "setup-missing"},
    {FlagReason::MappingMissing, "mapping-missing"},
    {FlagReason::MappingBlocked, "mapping-blocked"},
    {FlagReason::PeriodClosed, "period-closed"},
    {FlagReason::TaxOnInvoice, "tax-on-invoice"},
    {FlagReason::FinalBeforeTax, "final-before-tax"},
    {FlagReason::SuspiciousResult, "suspicious-result"},
    {FlagReason::TaxNotChargeable, "tax-not-chargeable"},
    {FlagReason::Precision, "precision"},
    {FlagReason::Conflict, "conflict"},
    {FlagReason::RecordedElsewhere, "recorded-elsewhere"},
    {FlagReason::RefusedByAvalara, "refused-by-avalara"},
    {FlagReason::RefusedByLedger, "refused-by-ledger"},
    {FlagReason::EntryDiffers, "entry-differs"},
    {FlagReason::ChangedAfterCommit, "changed-after-commit"},
    {FlagReason::ChangedAfterPosting, "changed-after-posting"},
    {FlagReason::DeletedAtSource, "deleted-at-source"},
    {FlagReason::LockedAtAvalara, "locked-at-avalara"},
    {FlagReason::ApprovalNeeded, "approval-needed"},
    {FlagReason::CreditExceedsInvoice, "credit-exceeds-invoice"},
    {FlagReason::PeriodSealed, "period-sealed"},
}};

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantOf(const Json &json)
{
    const QString text = json.toString();
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

Json errorJson(const Error &error)
{
    Json json = Json::object();
    json.set(u"kind"_s, int(error.kind));
    json.setIfAny(u"service"_s, error.service);
    json.setIfAny(u"operation"_s, error.operation);
    json.setIfAny(u"code"_s, error.code);
    json.setIfAny(u"message"_s, error.message);
    json.setIfAny(u"detail"_s, error.detail);
    json.set(u"httpStatus"_s, error.httpStatus);
    json.set(u"outcomeUnknown"_s, error.outcomeUnknown);
    return json;
}

Error errorOf(const Json &json)
{
    Error error;
    error.kind = ErrorKind(json[u"kind"].toInt().value_or(0));
    error.service = json[u"service"].toString();
    error.operation = json[u"operation"].toString();
    error.code = json[u"code"].toString();
    error.message = json[u"message"].toString();
    error.detail = json[u"detail"].toString();
    error.httpStatus = int(json[u"httpStatus"].toInt().value_or(0));
    error.outcomeUnknown = json[u"outcomeUnknown"].toBool();
    return error;
}

Json correctionJson(const Correction &correction)
{
    Json json = Json::object();
    if (correction.shipTo)
        json.set(u"shipTo"_s, correction.shipTo->toJson());
    if (correction.addressConfirmed)
        json.set(u"addressConfirmed"_s, true);
    json.setIfAny(u"originalNumber"_s, correction.originalNumber);
    json.setIfAny(u"originalDate"_s, dateText(correction.originalDate));
    if (correction.hasNoOriginal)
        json.set(u"hasNoOriginal"_s, true);
    json.setIfAny(u"entryDay"_s, correction.entryDay.toString(Qt::ISODate));
    return json;
}

Correction correctionOf(const Json &json)
{
    Correction correction;
    if (json.has(u"shipTo"))
        correction.shipTo = Address::fromJson(json[u"shipTo"]);
    correction.addressConfirmed = json[u"addressConfirmed"].toBool();
    correction.originalNumber = json[u"originalNumber"].toString();
    correction.originalDate = dateOf(json[u"originalDate"]);
    correction.hasNoOriginal = json[u"hasNoOriginal"].toBool();
    correction.entryDay = QDate::fromString(json[u"entryDay"].toString(), Qt::ISODate);
    return correction;
}

Json approvalJson(const Approval &approval)
{
    Json json = Json::object();
    json.set(u"reason"_s, toText(approval.reason));
    json.set(u"binding"_s, QString::fromLatin1(approval.binding));
    json.setIfAny(u"by"_s, approval.by);
    json.setIfAny(u"note"_s, approval.note);
    return json;
}

Approval approvalOf(const Json &json)
{
    return {
        .reason = flagReasonFromText(json[u"reason"].toString()).value_or(FlagReason::None),
        .binding = json[u"binding"].toString().toLatin1(),
        .by = json[u"by"].toString(),
        .note = json[u"note"].toString(),
    };
}

template <class T>
Result<void> readList(const Json &json, std::vector<T> &list)
{
    for (const Json &item : json.items()) {
        Result<T> read = T::fromJson(item);
        if (!read)
            return fail(read.error());
        list.push_back(std::move(*read));
    }
    return {};
}

template <class T>
Json listJson(const std::vector<T> &list)
{
    Json json = Json::array();
    for (const T &item : list)
        json.append(item.toJson());
    return json;
}

/// What happened and may yet happen after the first recording.
Result<void> readLaterLife(const Json &json, Document &document)
{
    for (const Result<void> &read :
         {readList(json[u"pastEntries"], document.pastEntries),
          readList(json[u"pastTax"], document.pastTax)}) {
        if (!read)
            return read;
    }
    document.life = int(json[u"life"].toInt().value_or(1));
    if (json.has(u"pending")) {
        Result<SalesDocument> pending = SalesDocument::fromJson(json[u"pending"]);
        if (!pending)
            return fail(pending.error());
        document.pending = std::move(*pending);
    }
    if (json.has(u"remedy")) {
        Result<Remedy> remedy = Remedy::fromJson(json[u"remedy"]);
        if (!remedy)
            return fail(remedy.error());
        document.remedy = std::move(*remedy);
    }
    document.resumeAt = valueIn(phases, json[u"resumeAt"].toString()).value_or(Phase::Committed);
    if (json.has(u"assessment")) {
        Result<Assessment> assessment = Assessment::fromJson(json[u"assessment"]);
        if (!assessment)
            return fail(assessment.error());
        document.assessment = std::move(*assessment);
    }
    return {};
}

void writeLaterLife(const Document &document, Json &json)
{
    if (!document.pastEntries.empty())
        json.set(u"pastEntries"_s, listJson(document.pastEntries));
    if (!document.pastTax.empty())
        json.set(u"pastTax"_s, listJson(document.pastTax));
    if (document.life != 1)
        json.set(u"life"_s, document.life);
    if (document.pending)
        json.set(u"pending"_s, document.pending->toJson());
    if (document.remedy != Remedy())
        json.set(u"remedy"_s, document.remedy.toJson());
    if (document.resumeAt != Phase::Committed)
        json.set(u"resumeAt"_s, toText(document.resumeAt));
    if (document.assessment)
        json.set(u"assessment"_s, document.assessment->toJson());
}

Result<void> readProgress(const Json &json, Document &document)
{
    const std::optional<Phase> phase = valueIn(phases, json[u"phase"].toString());
    const std::optional<DocumentState> state = documentStateFromText(json[u"state"].toString());
    if (!phase || !state)
        return fail(
            ErrorKind::Malformed,
            u"document.progress"_s,
            u"a stored document without phase or state"_s);
    document.phase = *phase;
    document.state = *state;
    document.code = json[u"code"].toString();
    document.flag.reason = flagReasonFromText(json[u"flag"].toString()).value_or(FlagReason::None);
    document.flag.facts = json[u"flagFacts"];
    document.correction = correctionOf(json[u"correction"]);
    for (const Json &approval : json[u"approvals"].items())
        document.approvals.push_back(approvalOf(approval));
    document.checkedAddress = json[u"checkedAddress"].toString().toLatin1();
    document.calculatedFrom = json[u"calculatedFrom"].toString().toLatin1();
    if (json.has(u"entry")) {
        Result<LedgerEntry> entry = LedgerEntry::fromJson(json[u"entry"]);
        if (!entry)
            return fail(entry.error());
        document.entry = std::move(*entry);
    }
    document.entryId = json[u"entryId"].toString();
    document.entryNumber = json[u"entryNumber"].toString();
    document.revision = int(json[u"revision"].toInt().value_or(0));
    const Result<Decimal> entryTax = Decimal::fromJson(json[u"entryTax"]);
    const Result<Decimal> postedBefore = Decimal::fromJson(json[u"postedBefore"]);
    if (!entryTax || !postedBefore)
        return fail(entryTax ? postedBefore.error() : entryTax.error());
    document.entryTax = *entryTax;
    document.postedBefore = *postedBefore;
    document.mappingVersion = json[u"mappingVersion"].toInt().value_or(0);
    if (json.has(u"intent")) {
        document.intent = Intent{
            instantOf(json[u"intent"][u"storedAt"]),
            int(json[u"intent"][u"lookUps"].toInt().value_or(0)),
            json[u"intent"][u"wasHalfWritten"].toBool(),
            json[u"intent"][u"hadEntry"].toBool()};
    }
    document.mayBeHalfWritten = json[u"mayBeHalfWritten"].toBool();
    document.lookedUp = json[u"lookedUp"].toBool();
    document.attempts = int(json[u"attempts"].toInt().value_or(0));
    document.notBefore = instantOf(json[u"notBefore"]);
    if (json.has(u"lastError"))
        document.lastError = errorOf(json[u"lastError"]);
    document.flaggedAt = instantOf(json[u"flaggedAt"]);
    document.decision = json[u"decision"].toString();
    return readLaterLife(json, document);
}

} // namespace

QString toText(Phase phase)
{
    return nameIn(phases, phase);
}

QString toText(DocumentState state)
{
    return nameIn(states, state);
}

QString toText(FlagReason reason)
{
    return nameIn(reasons, reason);
}

std::optional<FlagReason> flagReasonFromText(const QString &text)
{
    return valueIn(reasons, text);
}

std::optional<DocumentState> documentStateFromText(const QString &text)
{
    return valueIn(states, text);
}

Json Document::progressJson() const
{
    Json json = Json::object();
    json.set(u"phase"_s, toText(phase));
    json.set(u"state"_s, toText(state));
    json.setIfAny(u"code"_s, code);
    if (flag.reason != FlagReason::None) {
        json.set(u"flag"_s, toText(flag.reason));
        json.set(u"flagFacts"_s, flag.facts);
    }
    if (correction != Correction())
        json.set(u"correction"_s, correctionJson(correction));
    for (const Approval &approval : approvals) {
        Json list = json[u"approvals"];
        list.append(approvalJson(approval));
        json.set(u"approvals"_s, std::move(list));
    }
    json.setIfAny(u"checkedAddress"_s, QString::fromLatin1(checkedAddress));
    json.setIfAny(u"calculatedFrom"_s, QString::fromLatin1(calculatedFrom));
    if (entry)
        json.set(u"entry"_s, entry->toJson());
    json.setIfAny(u"entryId"_s, entryId);
    json.setIfAny(u"entryNumber"_s, entryNumber);
    json.set(u"revision"_s, revision);
    json.set(u"entryTax"_s, entryTax.toJson());
    json.set(u"postedBefore"_s, postedBefore.toJson());
    json.set(u"mappingVersion"_s, mappingVersion);
    if (intent) {
        json.set(
            u"intent"_s,
            Json::object(
                {{u"storedAt"_s, instantText(intent->storedAt)},
                 {u"lookUps"_s, intent->lookUps},
                 {u"wasHalfWritten"_s, intent->wasHalfWritten},
                 {u"hadEntry"_s, intent->hadEntry}}));
    }
    if (mayBeHalfWritten)
        json.set(u"mayBeHalfWritten"_s, true);
    if (lookedUp)
        json.set(u"lookedUp"_s, true);
    json.set(u"attempts"_s, attempts);
    json.setIfAny(u"notBefore"_s, instantText(notBefore));
    if (lastError)
        json.set(u"lastError"_s, errorJson(*lastError));
    json.setIfAny(u"flaggedAt"_s, instantText(flaggedAt));
    json.setIfAny(u"decision"_s, decision);
    writeLaterLife(*this, json);
    return json;
}

Result<Document> Document::fromParts(const Json &source, const Json &tax, const Json &progress)
{
    Document document;
    Result<SalesDocument> sales = SalesDocument::fromJson(source);
    if (!sales)
        return fail(sales.error());
    document.source = std::move(*sales);
    if (!tax.isNull()) {
        Result<TaxResult> result = TaxResult::fromJson(tax);
        if (!result)
            return fail(result.error());
        document.tax = std::move(*result);
    }
    const Result<void> read = readProgress(progress, document);
    if (!read)
        return fail(read.error());
    return document;
}

} // namespace levy
