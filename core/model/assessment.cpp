#include "core/model/assessment.h"

namespace levy {

using namespace Qt::StringLiterals;

Json History::toJson() const
{
    Json json = Json::object(
        {{u"isFirstOfCustomer"_s, isFirstOfCustomer},
         {u"isFirstOfPlace"_s, isFirstOfPlace},
         {u"isUsuallyTaxed"_s, isUsuallyTaxed}});
    if (taxedInARow > 0)
        json.set(u"taxedInARow"_s, taxedInARow);
    if (originalNet) {
        json.set(u"originalNet"_s, originalNet->toJson());
        json.set(u"creditedBefore"_s, creditedBefore.toJson());
    }
    return json;
}

Result<History> History::fromJson(const Json &json)
{
    History history;
    history.isFirstOfCustomer = json[u"isFirstOfCustomer"].toBool();
    history.isFirstOfPlace = json[u"isFirstOfPlace"].toBool();
    history.isUsuallyTaxed = json[u"isUsuallyTaxed"].toBool();
    history.taxedInARow = int(json[u"taxedInARow"].toInt().value_or(0));
    if (json.has(u"originalNet")) {
        const Result<Decimal> net = Decimal::fromJson(json[u"originalNet"]);
        const Result<Decimal> credited = Decimal::fromJson(json[u"creditedBefore"]);
        if (!net || !credited)
            return fail(net ? credited.error() : net.error());
        history.originalNet = *net;
        history.creditedBefore = *credited;
    }
    return history;
}

Json Assessment::toJson() const
{
    Json json
        = Json::object({{u"of"_s, QString::fromLatin1(of)}, {u"history"_s, history.toJson()}});
    if (preview)
        json.set(u"preview"_s, preview->toJson());
    return json;
}

Result<Assessment> Assessment::fromJson(const Json &json)
{
    Assessment assessment;
    assessment.of = json[u"of"].toString().toLatin1();
    Result<History> history = History::fromJson(json[u"history"]);
    if (!history)
        return fail(history.error());
    assessment.history = std::move(*history);
    if (json.has(u"preview")) {
        Result<TaxResult> preview = TaxResult::fromJson(json[u"preview"]);
        if (!preview)
            return fail(preview.error());
        assessment.preview = std::move(*preview);
    }
    return assessment;
}

} // namespace levy
