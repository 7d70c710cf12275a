#include "app/cli/documentjson.h"

#include "app/cli/table.h"
#include "core/service/explain.h"

namespace levy::cli {

using namespace Qt::StringLiterals;

Json documentJson(const Document &document)
{
    Json json = Json::object();
    json.set(u"id"_s, document.id.value);
    json.set(u"connection"_s, document.source.connection);
    json.setIfAny(u"number"_s, document.source.number);
    json.setIfAny(u"code"_s, document.code);
    json.set(u"phase"_s, toText(document.phase));
    json.set(u"state"_s, toText(document.state));
    if (document.flag.reason != FlagReason::None) {
        const Explanation why = explain(document.flag);
        json.set(
            u"flag"_s,
            Json::object(
                {{u"reason"_s, toText(document.flag.reason)},
                 {u"title"_s, why.title},
                 {u"sentence"_s, why.text},
                 {u"owner"_s, why.owner},
                 {u"facts"_s, document.flag.facts}}));
    }
    json.set(u"source"_s, document.source.toJson());
    if (document.tax)
        json.set(u"tax"_s, document.tax->toJson());
    if (document.entry) {
        Json entry = document.entry->toJson();
        entry.setIfAny(u"entryNumber"_s, document.entryNumber);
        entry.set(u"mappingVersion"_s, document.mappingVersion);
        entry.set(u"isPosted"_s, document.hasEntry());
        json.set(u"entry"_s, std::move(entry));
    }
    if (document.remedy.isUnderWay())
        json.set(u"remedy"_s, document.remedy.toJson());
    for (const PastTax &past : document.pastTax) {
        Json list = json[u"otherTransactions"];
        list.append(past.toJson());
        json.set(u"otherTransactions"_s, std::move(list));
    }
    for (const PastEntry &past : document.pastEntries) {
        Json list = json[u"earlierEntries"];
        list.append(past.toJson());
        json.set(u"earlierEntries"_s, std::move(list));
    }
    json.set(u"attempts"_s, document.attempts);
    if (document.notBefore.isValid())
        json.set(u"notBefore"_s, document.notBefore.toString(Qt::ISODateWithMs));
    json.setIfAny(u"decision"_s, document.decision);
    return json;
}

Json rowJson(const DocumentRow &row)
{
    Json json = Json::object();
    json.set(u"id"_s, row.id.value);
    json.set(u"connection"_s, row.connection);
    json.set(u"number"_s, row.number);
    json.set(u"code"_s, row.code);
    json.set(u"kind"_s, row.kind);
    json.set(u"phase"_s, row.phase);
    json.set(u"state"_s, row.state);
    json.set(u"flag"_s, row.flag);
    json.set(u"date"_s, row.date.toString(Qt::ISODate));
    json.set(u"customer"_s, row.customer);
    json.set(u"shipTo"_s, row.shipTo);
    json.set(u"currency"_s, row.currency);
    json.set(u"net"_s, Json::number(amountText(row.netMinor, row.currency).toLatin1()));
    if (row.taxMinor)
        json.set(u"tax"_s, Json::number(amountText(*row.taxMinor, row.currency).toLatin1()));
    json.set(u"avalara"_s, row.taxStatus);
    json.set(u"entryNumber"_s, row.entryNumber);
    return json;
}

QString stateText(const QString &state, const QString &flag)
{
    return flag == u"none" ? state : u"%1 (%2)"_s.arg(state, flag);
}

} // namespace levy::cli
