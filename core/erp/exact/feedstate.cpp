#include "core/erp/exact/feedstate.h"

#include <array>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    Feed feed;
    QLatin1StringView name;
};

constexpr std::array feeds{
    Named{Feed::Accounts, "accounts"_L1},
    Named{Feed::Addresses, "addresses"_L1},
    Named{Feed::Items, "items"_L1},
    Named{Feed::Invoices, "invoices"_L1},
    Named{Feed::Deleted, "deleted"_L1},
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

std::optional<qint64> &FeedState::mark(Feed feed)
{
    switch (feed) {
    case Feed::Accounts:
        return accounts;
    case Feed::Addresses:
        return addresses;
    case Feed::Items:
        return items;
    case Feed::Invoices:
        return invoices;
    case Feed::Deleted:
        break;
    }
    return deleted;
}

std::optional<Feed> FeedState::firstUnreadMaster() const
{
    if (!accounts)
        return Feed::Accounts;
    if (!addresses)
        return Feed::Addresses;
    if (!items)
        return Feed::Items;
    return std::nullopt;
}

void FeedState::startOver()
{
    FeedState fresh;
    fresh.divisionReadAt = divisionReadAt;
    fresh.movedAt = movedAt;
    fresh.linkedAt = linkedAt;
    fresh.entriesAskedAt = entriesAskedAt;
    fresh.entriesCheckedAt = entriesCheckedAt;
    fresh.entriesRefused = entriesRefused;
    *this = std::move(fresh);
}

Json FeedState::toJson() const
{
    Json json = Json::object();
    json.set(u"version"_s, 1);
    Json marks = Json::object();
    FeedState copy = *this;
    for (const Named &one : feeds) {
        if (const std::optional<qint64> mark = copy.mark(one.feed))
            marks.set(one.name, *mark);
        if (running == one.feed)
            json.set(u"running"_s, one.name);
    }
    json.set(u"marks"_s, std::move(marks));
    json.setIfAny(u"next"_s, QString::fromUtf8(next));
    json.set(u"highest"_s, highest);
    if (!held.empty())
        json.set(u"held"_s, Json::array(held));
    setMoment(json, u"divisionReadAt"_s, divisionReadAt);
    json.setIfAny(u"movedAt"_s, movedAt);
    json.setIfAny(u"linkedAt"_s, linkedAt);
    setMoment(json, u"mastersReadAt"_s, mastersReadAt);
    setMoment(json, u"deletedReadAt"_s, deletedReadAt);
    setMoment(json, u"entriesAskedAt"_s, entriesAskedAt);
    setMoment(json, u"entriesCheckedAt"_s, entriesCheckedAt);
    if (entriesRefused)
        json.set(u"entriesRefused"_s, true);
    return json;
}

Result<FeedState> FeedState::fromJson(const Json &json)
{
    FeedState state;
    if (json.isNull())
        return state;
    if (json[u"version"].toInt() != 1)
        return fail(ErrorKind::Malformed, u"exact.cursor"_s);
    const QString running = json[u"running"].toString();
    for (const Named &one : feeds) {
        state.mark(one.feed) = json[u"marks"][one.name.toString()].toInt();
        if (running == one.name)
            state.running = one.feed;
    }
    state.next = json[u"next"].toString().toUtf8();
    state.highest = json[u"highest"].toInt().value_or(0);
    state.held = json[u"held"].items();
    state.divisionReadAt = momentIn(json, u"divisionReadAt");
    state.movedAt = json[u"movedAt"].toString();
    state.linkedAt = json[u"linkedAt"].toString();
    state.mastersReadAt = momentIn(json, u"mastersReadAt");
    state.deletedReadAt = momentIn(json, u"deletedReadAt");
    state.entriesAskedAt = momentIn(json, u"entriesAskedAt");
    state.entriesCheckedAt = momentIn(json, u"entriesCheckedAt");
    state.entriesRefused = json[u"entriesRefused"].toBool();
    return state;
}

} // namespace levy::exact
