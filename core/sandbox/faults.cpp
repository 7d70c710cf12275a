#include "core/sandbox/faults.h"

#include <algorithm>
#include <array>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    Fault::Kind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames = {
    KindName{Fault::Kind::NotApplied, "notApplied"_L1},
    KindName{Fault::Kind::AnswerLost, "answerLost"_L1},
    KindName{Fault::Kind::ErrorAfterApplied, "errorAfterApplied"_L1},
    KindName{Fault::Kind::Late, "late"_L1},
    KindName{Fault::Kind::Status, "status"_L1},
    KindName{Fault::Kind::RateLimited, "rateLimited"_L1},
    KindName{Fault::Kind::Html, "html"_L1},
    KindName{Fault::Kind::Truncated, "truncated"_L1},
    KindName{Fault::Kind::Huge, "huge"_L1},
    KindName{Fault::Kind::Garbage, "garbage"_L1},
};

bool matches(
    const Fault &fault, const QString &service, const QString &operation, const QString &subject)
{
    return (fault.service == service || fault.service == u"*")
        && (fault.operation == operation || fault.operation == u"*")
        && (fault.subject.isEmpty() || fault.subject == subject);
}

} // namespace

Result<Fault> Fault::fromJson(const Json &json)
{
    if (!json.isObject())
        return fail(ErrorKind::Invalid, u"fault.member"_s, u"a fault is an object"_s);
    Fault fault;
    fault.operation = u"*"_s;
    for (const auto &[key, value] : json.members()) {
        if (key == u"service") {
            fault.service = value.toString();
        } else if (key == u"operation") {
            fault.operation = value.toString();
        } else if (key == u"subject") {
            fault.subject = value.toString();
        } else if (key == u"times") {
            fault.times = int(value.toInt().value_or(1));
        } else if (key == u"skip") {
            fault.skip = int(value.toInt().value_or(0));
        } else if (key == u"delayMs") {
            fault.delayMs = value.toInt().value_or(0);
        } else if (key == u"status") {
            fault.status = int(value.toInt().value_or(0));
        } else if (key == u"words") {
            fault.words = value.toString();
        } else if (key == u"reason") {
            fault.reason = value.toString();
        } else if (key != u"kind") {
            return fail(ErrorKind::Invalid, u"fault.member"_s, key);
        }
    }
    const QString kind = json[u"kind"].toString();
    const auto named = std::ranges::find(kindNames, kind, &KindName::name);
    if (named == kindNames.end())
        return fail(ErrorKind::Invalid, u"fault.kind"_s, kind);
    fault.kind = named->kind;
    return fault;
}

Json Fault::toJson() const
{
    const auto named = std::ranges::find(kindNames, kind, &KindName::kind);
    Json json = Json::object(
        {{u"service"_s, Json(service)},
         {u"operation"_s, Json(operation)},
         {u"subject"_s, Json(subject)},
         {u"kind"_s, Json(named->name)},
         {u"times"_s, Json(times)},
         {u"skip"_s, Json(skip)},
         {u"delayMs"_s, Json(delayMs)},
         {u"status"_s, Json(status)}});
    json.setIfAny(u"words"_s, words);
    json.setIfAny(u"reason"_s, reason);
    return json;
}

void Faults::add(const Fault &fault)
{
    m_faults.push_back(fault);
}

void Faults::clear()
{
    m_faults.clear();
}

std::optional<Fault> Faults::take(
    const QString &service, const QString &operation, const QString &subject)
{
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (!matches(*fault, service, operation, subject))
            continue;
        if (fault->skip > 0) {
            --fault->skip;
            continue;
        }
        const Fault taken = *fault;
        if (fault->times > 0 && --fault->times == 0)
            m_faults.erase(fault);
        return taken;
    }
    return {};
}

Json Faults::toJson() const
{
    Json list = Json::array();
    for (const Fault &fault : m_faults)
        list.append(fault.toJson());
    return list;
}

} // namespace levy::sandbox
