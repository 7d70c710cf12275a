#include "core/model/remedy.h"

namespace levy {

using namespace Qt::StringLiterals;

QString toText(RemedyKind kind)
{
    switch (kind) {
    case RemedyKind::None:
        return u"none"_s;
    case RemedyKind::Adjust:
        return u"adjust"_s;
    case RemedyKind::Repost:
        return u"repost"_s;
    case RemedyKind::Void:
        return u"void"_s;
    case RemedyKind::Reverse:
        return u"reverse"_s;
    }
    return {};
}

std::optional<RemedyKind> remedyKindFromText(const QString &text)
{
    for (const RemedyKind kind :
         {RemedyKind::None,
          RemedyKind::Adjust,
          RemedyKind::Repost,
          RemedyKind::Void,
          RemedyKind::Reverse}) {
        if (toText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

Json Remedy::toJson() const
{
    Json json = Json::object();
    json.set(u"kind"_s, toText(kind));
    json.setIfAny(u"reason"_s, reason);
    json.setIfAny(u"words"_s, words);
    json.setIfAny(u"by"_s, by);
    json.setIfAny(u"date"_s, date.toString(Qt::ISODate));
    if (isInspected)
        json.set(u"isInspected"_s, true);
    if (reversal)
        json.set(u"reversal"_s, reversal->toJson());
    return json;
}

Result<Remedy> Remedy::fromJson(const Json &json)
{
    Remedy remedy;
    const std::optional<RemedyKind> kind = remedyKindFromText(json[u"kind"].toString());
    if (!kind)
        return fail(
            ErrorKind::Malformed, u"document.remedy"_s, u"a stored remedy of no known kind"_s);
    remedy.kind = *kind;
    remedy.reason = json[u"reason"].toString();
    remedy.words = json[u"words"].toString();
    remedy.by = json[u"by"].toString();
    remedy.date = QDate::fromString(json[u"date"].toString(), Qt::ISODate);
    remedy.isInspected = json[u"isInspected"].toBool();
    if (json.has(u"reversal")) {
        Result<TaxResult> reversal = TaxResult::fromJson(json[u"reversal"]);
        if (!reversal)
            return fail(reversal.error());
        remedy.reversal = std::move(*reversal);
    }
    return remedy;
}

Json PastEntry::toJson() const
{
    Json json = Json::object({{u"entry"_s, entry.toJson()}, {u"tax"_s, tax.toJson()}});
    json.setIfAny(u"entryId"_s, entryId);
    json.setIfAny(u"entryNumber"_s, entryNumber);
    return json;
}

Result<PastEntry> PastEntry::fromJson(const Json &json)
{
    Result<LedgerEntry> entry = LedgerEntry::fromJson(json[u"entry"]);
    const Result<Decimal> tax = Decimal::fromJson(json[u"tax"]);
    if (!entry || !tax)
        return fail(entry ? tax.error() : entry.error());
    return PastEntry{
        std::move(*entry), json[u"entryId"].toString(), json[u"entryNumber"].toString(), *tax};
}

Json PastTax::toJson() const
{
    Json json = Json::object({{u"tax"_s, tax.toJson()}});
    json.setIfAny(u"reverses"_s, reverses);
    json.setIfAny(u"reversedBy"_s, reversedBy);
    return json;
}

Result<PastTax> PastTax::fromJson(const Json &json)
{
    Result<TaxResult> tax = TaxResult::fromJson(json[u"tax"]);
    if (!tax)
        return fail(tax.error());
    return PastTax{std::move(*tax), json[u"reverses"].toString(), json[u"reversedBy"].toString()};
}

} // namespace levy
