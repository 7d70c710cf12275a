#include "core/service/reconciledrow.h"

#include <QCryptographicHash>
#include <QHash>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconcile;

namespace {

void setIfAny(Json &json, const QString &key, const std::optional<Decimal> &amount)
{
    if (amount)
        json.set(key, amount->toJson());
}

std::optional<Decimal> amountIn(const Json &json)
{
    if (json.isNull())
        return std::nullopt;
    const Result<Decimal> amount = Decimal::fromJson(json);
    return amount ? std::optional(*amount) : std::nullopt;
}

QString textOf(const std::optional<Decimal> &amount)
{
    return amount ? amount->trimmed().toString() : u"-"_s;
}

Json toJson(const SideTotal &side)
{
    return Json::object({{u"count"_s, side.count}, {u"tax"_s, side.tax.toJson()}});
}

SideTotal sideFrom(const Json &json)
{
    return {
        json[u"count"].toInt().value_or(0), Decimal::fromJson(json[u"tax"]).value_or(Decimal())};
}

} // namespace

QString ReconciledRow::identity() const
{
    if (tie.source >= 0 || !sourceId.isEmpty())
        return u"doc:"_s + sourceId;
    if (!code.isEmpty())
        return u"tax:%1/%2/%3"_s.arg(companyCode, type, code);
    return u"entry:"_s + (entryIds.empty() ? QString() : entryIds.front());
}

QString ReconciledRow::figures() const
{
    const QStringList parts{
        toText(tie.state),
        toText(tie.cause),
        tie.currency,
        textOf(tie.sourceTax),
        textOf(tie.avalaraTax),
        textOf(tie.savedTax),
        textOf(tie.ledgerTax),
        QString::fromUtf8(tie.facts.toCanonicalBytes())};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

Json ReconciledRow::toJson() const
{
    Json json = Json::object(
        {{u"position"_s, position},
         {u"state"_s, toText(tie.state)},
         {u"side"_s, toText(tie.side)},
         {u"cause"_s, toText(tie.cause)},
         {u"mend"_s, toText(tie.mend)},
         {u"document"_s, document},
         {u"kind"_s, isCreditNote ? u"credit-note"_s : u"invoice"_s},
         {u"currency"_s, tie.currency},
         {u"difference"_s, tie.difference().toJson()}});
    setIfAny(json, u"sourceTax"_s, tie.sourceTax);
    setIfAny(json, u"avalaraTax"_s, tie.avalaraTax);
    setIfAny(json, u"savedTax"_s, tie.savedTax);
    setIfAny(json, u"ledgerTax"_s, tie.ledgerTax);
    json.setIfAny(u"sourceId"_s, sourceId);
    json.setIfAny(u"number"_s, number);
    json.setIfAny(u"date"_s, date.toString(Qt::ISODate));
    json.setIfAny(u"customer"_s, customer);
    json.setIfAny(u"shipTo"_s, shipTo);
    json.setIfAny(u"company"_s, companyCode);
    json.setIfAny(u"code"_s, code);
    json.setIfAny(u"type"_s, type);
    json.setIfAny(u"transactionId"_s, transactionId);
    json.setIfAny(u"marker"_s, marker);
    json.setIfAny(
        u"matchedTax"_s, tie.taxMatch == MatchedBy::Nothing ? QString() : toText(tie.taxMatch));
    json.setIfAny(
        u"matchedEntry"_s,
        tie.entryMatch == MatchedBy::Nothing ? QString() : toText(tie.entryMatch));
    if (!entryIds.empty()) {
        json.set(u"entryIds"_s, Json::ofTexts(entryIds));
        json.set(u"entryNumbers"_s, Json::ofTexts(entryNumbers));
    }
    if (tie.isLocked)
        json.set(u"locked"_s, true);
    if (!tie.facts.isNull())
        json.set(u"facts"_s, tie.facts);
    return json;
}

Result<ReconciledRow> ReconciledRow::fromJson(const Json &json)
{
    ReconciledRow row;
    const auto state = tieStateFromText(json[u"state"].toString());
    const auto side = sideFromText(json[u"side"].toString());
    const auto cause = causeFromText(json[u"cause"].toString());
    const auto mend = mendFromText(json[u"mend"].toString());
    if (!state || !side || !cause || !mend)
        return fail(
            ErrorKind::Malformed,
            u"reconciliation.row"_s,
            u"a stored row of a reconciliation is not readable"_s);
    row.position = int(json[u"position"].toInt().value_or(0));
    row.tie.state = *state;
    row.tie.side = *side;
    row.tie.cause = *cause;
    row.tie.mend = *mend;
    row.tie.currency = json[u"currency"].toString();
    row.tie.sourceTax = amountIn(json[u"sourceTax"]);
    row.tie.avalaraTax = amountIn(json[u"avalaraTax"]);
    row.tie.savedTax = amountIn(json[u"savedTax"]);
    row.tie.ledgerTax = amountIn(json[u"ledgerTax"]);
    row.tie.isLocked = json[u"locked"].toBool();
    row.tie.facts = json[u"facts"];
    row.document = json[u"document"].toInt().value_or(0);
    row.isCreditNote = json[u"kind"].toString() == u"credit-note";
    row.sourceId = json[u"sourceId"].toString();
    row.number = json[u"number"].toString();
    row.date = QDate::fromString(json[u"date"].toString(), Qt::ISODate);
    row.customer = json[u"customer"].toString();
    row.shipTo = json[u"shipTo"].toString();
    row.companyCode = json[u"company"].toString();
    row.code = json[u"code"].toString();
    row.type = json[u"type"].toString();
    row.transactionId = json[u"transactionId"].toString();
    row.marker = json[u"marker"].toString();
    row.entryIds = json[u"entryIds"].toTexts();
    row.entryNumbers = json[u"entryNumbers"].toTexts();
    return row;
}

ReconciledRow reconciledRow(const TieRow &tie, const Books &books)
{
    ReconciledRow row;
    row.tie = tie;
    if (tie.source >= 0) {
        const SourceRow &source = books.sources[size_t(tie.source)];
        row.document = source.document;
        row.sourceId = source.sourceId;
        row.number = source.number;
        row.isCreditNote = source.isCreditNote;
        row.date = source.date;
        row.customer = source.customer;
        row.shipTo = source.shipTo;
        row.code = source.code;
        row.marker = source.entry ? source.entry->marker : QString();
        if (source.recorded) {
            row.companyCode = source.recorded->companyCode;
            row.type = source.recorded->type;
        }
    }
    if (tie.transaction >= 0) {
        const TaxRow &tax = books.transactions[size_t(tie.transaction)];
        row.companyCode = tax.companyCode;
        row.code = tax.code;
        row.type = tax.type;
        row.transactionId = tax.transactionId;
        if (!row.date.isValid())
            row.date = tax.date;
        if (tie.source < 0) {
            row.isCreditNote = tax.type == u"ReturnInvoice";
            row.customer = tax.customerCode;
        }
    }
    for (const int index : tie.entries) {
        const EntryRow &entry = books.entries[size_t(index)];
        row.entryIds.push_back(entry.entryId);
        row.entryNumbers.push_back(entry.entryNumber);
        if (row.marker.isEmpty())
            row.marker = entry.entry.marker;
        if (!row.date.isValid())
            row.date = entry.entry.date;
    }
    return row;
}

Json toJson(const std::vector<TieTotal> &totals)
{
    Json list = Json::array();
    for (const TieTotal &total : totals) {
        list.append(Json::object(
            {{u"currency"_s, total.currency},
             {u"source"_s, toJson(total.source)},
             {u"avalara"_s, toJson(total.avalara)},
             {u"saved"_s, toJson(total.saved)},
             {u"ledger"_s, toJson(total.ledger)},
             {u"open"_s, total.open},
             {u"difference"_s, total.difference().toJson()},
             {u"differenceToAvalara"_s, total.differenceToAvalara().toJson()},
             {u"explained"_s, total.explained.toJson()},
             {u"tiesOut"_s, total.tiesOut()}}));
    }
    return list;
}

Result<std::vector<TieTotal>> totalsFromJson(const Json &json)
{
    std::vector<TieTotal> totals;
    for (const Json &one : json.items()) {
        const Result<Decimal> explained = Decimal::fromJson(one[u"explained"]);
        if (!explained)
            return fail(explained.error());
        totals.push_back(
            {one[u"currency"].toString(),
             sideFrom(one[u"source"]),
             sideFrom(one[u"avalara"]),
             sideFrom(one[u"saved"]),
             sideFrom(one[u"ledger"]),
             one[u"open"].toInt().value_or(0),
             *explained});
    }
    return totals;
}

Result<std::vector<ReconciledRow>> reconciledRows(Reader &reader, const ReconciliationRun &run)
{
    const auto records = reconciliations::rows(reader, run.id);
    if (!records)
        return fail(records.error());
    const auto accepted = signoffs::acceptances(reader, run.connection);
    if (!accepted)
        return fail(accepted.error());
    QHash<QString, const Acceptance *> byThing;
    for (const Acceptance &acceptance : *accepted)
        byThing.insert(acceptance.identity + u'\n' + acceptance.figures, &acceptance);
    std::vector<ReconciledRow> rows;
    rows.reserve(records->size());
    for (const ReconciliationRowRecord &record : *records) {
        Result<ReconciledRow> row = ReconciledRow::fromJson(record.detail);
        if (!row)
            return fail(row.error());
        if (row->tie.isOpen()) {
            const Acceptance *said = byThing.value(row->identity() + u'\n' + row->figures());
            if (said)
                row->accepted = *said;
        }
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace levy
