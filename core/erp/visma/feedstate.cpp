#include "core/erp/visma/feedstate.h"

#include "core/erp/visma/values.h"

#include <array>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    List list;
    QStringView name;
};

constexpr std::array lists{
    Named{List::Subaccounts, u"subaccounts"},
    Named{List::Locations, u"locations"},
    Named{List::Customers, u"customers"},
    Named{List::Invoices, u"invoices"},
    Named{List::DebitNotes, u"debitNotes"},
    Named{List::CashSales, u"cashSales"},
    Named{List::CreditNotes, u"creditNotes"},
};

void setMoment(Json &json, const QString &key, const QDateTime &moment)
{
    if (moment.isValid())
        json.set(key, moment.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime momentIn(const Json &json, QStringView key)
{
    return QDateTime::fromString(json[key].toString(), Qt::ISODateWithMs);
}

} // namespace

std::optional<Resource> documentsOf(List list)
{
    switch (list) {
    case List::Invoices:
        return Resource::Invoices;
    case List::DebitNotes:
        return Resource::DebitNotes;
    case List::CashSales:
        return Resource::CashSales;
    case List::CreditNotes:
        return Resource::CreditNotes;
    case List::Subaccounts:
    case List::Locations:
    case List::Customers:
        break;
    }
    return std::nullopt;
}

std::optional<List> FeedState::firstUnreadMaster() const
{
    for (const List list : {List::Subaccounts, List::Locations, List::Customers}) {
        if (!marks.value(list).isRead)
            return list;
    }
    return std::nullopt;
}

void FeedState::forgetBefore(List list, const ListMark &mark)
{
    const std::optional<qint64> newest = ticksOf(mark.text);
    if (!newest)
        return;
    const qint64 from = *newest - overlapTicks(mark);
    handled.removeIf([&](const QMap<QString, Handled>::iterator &entry) {
        const Result<DocumentKey> key = keyOfSourceId(entry.key());
        const bool isOfList = key && resourceOf(key->type) == documentsOf(list);
        return isOfList && ticksOf(entry->changedAt).value_or(0) < from;
    });
}

Json FeedState::toJson() const
{
    Json json = Json::object();
    json.set(u"version"_s, 1);
    Json marksJson = Json::object();
    for (const Named &one : lists) {
        if (marks.contains(one.list))
            marksJson.set(one.name.toString(), marks.value(one.list).toJson());
        if (running == one.list) {
            json.set(u"running"_s, one.name.toString());
            json.set(u"run"_s, run.toJson());
        }
    }
    json.set(u"marks"_s, std::move(marksJson));
    Json::Object members; // not through set(): that looks every key up
    for (auto entry = handled.cbegin(); entry != handled.cend(); ++entry)
        members.push_back({entry.key(), Json::ofTexts({entry->version, entry->changedAt})});
    json.set(u"handled"_s, Json::fromMembers(std::move(members)));
    setMoment(json, u"companyReadAt"_s, companyReadAt);
    setMoment(json, u"mastersReadAt"_s, mastersReadAt);
    return json;
}

Result<FeedState> FeedState::fromJson(const Json &json)
{
    FeedState state;
    if (json.isNull())
        return state;
    if (json[u"version"].toInt() != 1)
        return fail(ErrorKind::Malformed, u"visma.cursor"_s);
    const QString running = json[u"running"].toString();
    for (const Named &one : lists) {
        if (json[u"marks"].has(one.name))
            state.marks[one.list] = ListMark::fromJson(json[u"marks"][one.name]);
        if (running == one.name) {
            state.running = one.list;
            state.run = ListRun::fromJson(json[u"run"]);
        }
    }
    for (const JsonMember &member : json[u"handled"].members())
        state.handled[member.key] = {member.value[0].toString(), member.value[1].toString()};
    state.companyReadAt = momentIn(json, u"companyReadAt");
    state.mastersReadAt = momentIn(json, u"mastersReadAt");
    return state;
}

} // namespace levy::visma
