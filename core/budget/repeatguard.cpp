#include "core/budget/repeatguard.h"

namespace levy::budget {

using namespace Qt::StringLiterals;

RepeatGuard::Admission RepeatGuard::enter(const std::vector<Subject> &subjects)
{
    const std::lock_guard lock(m_mutex);
    for (const Subject &subject : subjects) {
        if (const auto found = m_held.find(subject); found != m_held.end())
            return {Admission::Kind::Held, {subject, found->second}};
    }
    for (const Subject &subject : subjects) {
        const auto found = m_underWay.find(subject);
        if (found != m_underWay.end() && found->second >= mostUnderWay)
            return {Admission::Kind::Busy, {}};
    }
    for (const Subject &subject : subjects)
        ++m_underWay[subject];
    return {};
}

void RepeatGuard::leave(const std::vector<Subject> &subjects)
{
    const std::lock_guard lock(m_mutex);
    for (const Subject &subject : subjects) {
        const auto found = m_underWay.find(subject);
        if (found != m_underWay.end() && --found->second <= 0)
            m_underWay.erase(found);
    }
}

void RepeatGuard::refuse(const Subject &subject, const Refusal &refusal)
{
    const std::lock_guard lock(m_mutex);
    m_held.emplace(subject, refusal);
}

void RepeatGuard::release(const Subject &subject)
{
    const std::lock_guard lock(m_mutex);
    m_held.erase(subject);
}

void RepeatGuard::releaseAll(const QString &service, const QString &scope)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_held, [&](const auto &entry) {
        return entry.first.service == service && entry.first.scope == scope;
    });
}

std::vector<HeldSubject> RepeatGuard::held() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<HeldSubject> all;
    for (const auto &[subject, refusal] : m_held)
        all.push_back({subject, refusal});
    return all;
}

Json RepeatGuard::toJson() const
{
    Json all = Json::array();
    for (const auto &[subject, refusal] : held()) {
        all.append(Json::object(
            {{u"service"_s, subject.service},
             {u"scope"_s, subject.scope},
             {u"what"_s, subject.what},
             {u"code"_s, refusal.code},
             {u"words"_s, refusal.words},
             {u"at"_s, refusal.at.toMSecsSinceEpoch()}}));
    }
    return Json::object({{u"held"_s, std::move(all)}});
}

Result<void> RepeatGuard::restore(const Json &state)
{
    std::map<Subject, Refusal> held;
    bool isSound = state.isObject();
    for (const Json &json : state[u"held"].items()) {
        const std::optional<qint64> at = json[u"at"].toInt();
        const Subject subject{
            json[u"service"].toString(), json[u"scope"].toString(), json[u"what"].toString()};
        isSound = isSound && at && !subject.what.isEmpty();
        if (at) {
            held[subject]
                = {json[u"code"].toString(),
                   json[u"words"].toString(),
                   QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC)};
        }
    }
    if (!isSound) {
        return fail(
            ErrorKind::Malformed,
            u"guard.malformed"_s,
            u"what was held back after a refusal cannot be read"_s);
    }
    const std::lock_guard lock(m_mutex);
    m_held.merge(held);
    return {};
}

} // namespace levy::budget
