#include "core/service/reconciliationparts.h"

namespace levy::reconciliationparts {

using namespace Qt::StringLiterals;

QString keyOf(const reconcile::TaxRow &row)
{
    return row.companyCode + u'\n' + row.type + u'\n' + row.code;
}

Json toJson(const reconcile::TaxRow &row)
{
    return Json::object(
        {{u"company"_s, row.companyCode},
         {u"code"_s, row.code},
         {u"type"_s, row.type},
         {u"status"_s, int(row.status)},
         {u"superseded"_s, row.isSuperseded},
         {u"locked"_s, row.isLocked},
         {u"id"_s, row.transactionId},
         {u"version"_s, row.version},
         {u"date"_s, row.date.toString(Qt::ISODate)},
         {u"currency"_s, row.currency},
         {u"customer"_s, row.customerCode},
         {u"total"_s, row.total.toJson()},
         {u"tax"_s, row.tax.toJson()}});
}

Result<reconcile::TaxRow> taxRowOf(const Json &json)
{
    const Result<Decimal> total = Decimal::fromJson(json[u"total"]);
    const Result<Decimal> tax = Decimal::fromJson(json[u"tax"]);
    if (!total || !tax)
        return fail(total ? tax.error() : total.error());
    reconcile::TaxRow row;
    row.companyCode = json[u"company"].toString();
    row.code = json[u"code"].toString();
    row.type = json[u"type"].toString();
    row.status = TaxStatus(json[u"status"].toInt().value_or(0));
    row.isSuperseded = json[u"superseded"].toBool();
    row.isLocked = json[u"locked"].toBool();
    row.transactionId = json[u"id"].toString();
    row.version = int(json[u"version"].toInt().value_or(0));
    row.date = QDate::fromString(json[u"date"].toString(), Qt::ISODate);
    row.currency = json[u"currency"].toString();
    row.customerCode = json[u"customer"].toString();
    row.total = *total;
    row.tax = *tax;
    return row;
}

Json toJson(const PostedEntry &entry)
{
    return Json::object(
        {{u"id"_s, entry.entryId},
         {u"number"_s, entry.entryNumber},
         {u"released"_s, entry.isReleased},
         {u"entry"_s, entry.entry.toJson()}});
}

Result<PostedEntry> postedEntryOf(const Json &json)
{
    Result<LedgerEntry> entry = LedgerEntry::fromJson(json[u"entry"]);
    if (!entry)
        return fail(entry.error());
    PostedEntry posted;
    posted.entryId = json[u"id"].toString();
    posted.entryNumber = json[u"number"].toString();
    posted.isReleased = json[u"released"].toBool();
    posted.entry = std::move(*entry);
    posted.isReadBack = true;
    return posted;
}

} // namespace levy::reconciliationparts
