#include "core/sandbox/exact/exactworld.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

QStringList textsOf(const Json &list)
{
    QStringList texts;
    for (const Json &item : list.items())
        texts += item.toString();
    return texts;
}

Region regionFrom(const QString &code, const Json &row)
{
    Region region;
    region.code = code;
    region.clientId = row[u"clientId"].toString();
    region.clientSecret = row[u"clientSecret"].toString();
    region.webhookSecret = row[u"webhookSecret"].toString();
    region.utcOffsetSeconds = row[u"serverUtcOffsetSeconds"].toInt().value_or(0);
    region.login = row[u"login"];
    region.redirectUris = textsOf(row[u"redirectUris"]);
    const QStringList denied = textsOf(row[u"deniedScopes"]);
    region.deniedScopes = QSet<QString>(denied.cbegin(), denied.cend());
    for (const Json &division : row[u"divisions"].items())
        region.divisions.push_back(int(division.toInt().value_or(0)));
    return region;
}

} // namespace

ExactWorld::ExactWorld(Books &books, const Clock &clock)
    : m_books(books)
    , m_clock(clock)
{
    books.forEach(u"exact.region"_s, [this](const QString &code, const Json &row) {
        m_regions.push_back(std::make_unique<Region>(regionFrom(code, row)));
        return true;
    });
    for (const auto &region : m_regions) {
        for (const int code : region->divisions)
            m_divisions.emplace(code, std::make_unique<Division>(books, clock, *region, code));
    }
}

Region *ExactWorld::regionOf(const QString &clientId)
{
    const auto found = std::ranges::find_if(
        m_regions, [&](const auto &region) { return region->clientId == clientId; });
    return found == m_regions.end() ? nullptr : found->get();
}

Division *ExactWorld::division(int code)
{
    const auto found = m_divisions.find(code);
    return found == m_divisions.end() ? nullptr : found->second.get();
}

void ExactWorld::denyScopes(Region &region, const QSet<QString> &scopes)
{
    region.deniedScopes = scopes;
    const Json *stored = m_books.find(u"exact.region"_s, region.code);
    Json row = stored ? *stored : Json::object();
    Json list = Json::array();
    for (const QString &scope : scopes)
        list.append(scope);
    row.set(u"deniedScopes"_s, list);
    m_books.put(u"exact.region"_s, region.code, row);
}

} // namespace levy::sandbox::exact
