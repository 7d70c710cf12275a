#include "core/sandbox/visma/listing.h"

#include "core/sandbox/queryitems.h"
#include "core/sandbox/visma/naivetime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

struct Window {
    qsizetype first = 0;
    qsizetype size = 0;
};

/// Nothing: the parameter is not there.
Checked<std::optional<int>> numberOf(const Query &query, const QString &name, int smallest)
{
    if (!query.contains(name))
        return std::nullopt;
    bool ok = false;
    const int number = query.value(name).toInt(&ok);
    if (!ok || number < smallest)
        return refused(400, u"The value '%1' is not valid for %2."_s.arg(query.value(name), name));
    return number;
}

Checked<Window> windowOf(const Query &query, const PageRules &rules, qsizetype total)
{
    if (rules.hasPages) {
        const auto number = numberOf(query, u"pageNumber"_s, 1);
        const auto size = numberOf(query, u"pageSize"_s, 1);
        if (!number || !size)
            return tl::unexpected(number ? size.error() : number.error());
        if (*number || *size || !rules.hasCounts) {
            const qsizetype used = std::min(size->value_or(rules.maxPageSize), rules.maxPageSize);
            return Window{(number->value_or(1) - 1) * used, used};
        }
    }
    if (!rules.hasCounts)
        return Window{0, total};
    const auto skip = numberOf(query, u"skipRecords"_s, 0);
    const auto read = numberOf(query, u"numberToRead"_s, 1);
    if (!skip || !read)
        return tl::unexpected(skip ? read.error() : skip.error());
    const qsizetype most = rules.hasPages ? rules.maxPageSize : total;
    return Window{skip->value_or(0), std::min<qsizetype>(read->value_or(int(most)), most)};
}

} // namespace

Query queryOf(const QByteArray &rawQuery)
{
    Query query;
    for (const auto &[name, value] : queryItems(rawQuery))
        query.insert(name, value);
    return query;
}

bool isAsked(const Query &query, const QString &flag)
{
    return query.value(flag).compare("true"_L1, Qt::CaseInsensitive) == 0;
}

http::ServerResponse pageAnswer(
    const Query &query,
    const PageRules &rules,
    qsizetype total,
    const std::function<Json(qsizetype position)> &row)
{
    const Checked<Window> window = windowOf(query, rules, total);
    if (!window)
        return window.error();
    const Json metadata = Json::object(
        {{u"totalCount"_s, Json(qint64(total))}, {u"maxPageSize"_s, Json(rules.maxPageSize)}});
    Json page = Json::array();
    const qsizetype end = std::min(total, window->first + window->size);
    for (qsizetype position = window->first; position < end; ++position) {
        Json shown = row(position);
        if (rules.hasMetadata)
            shown.set(u"metadata"_s, metadata);
        page.append(std::move(shown));
    }
    return rowAnswer(page);
}

Checked<TimeFilter> TimeFilter::from(const Query &query, const QString &name)
{
    TimeFilter filter;
    const Checked<std::optional<QString>> time = plainTime(query, name);
    if (!time)
        return tl::unexpected(time.error());
    const QString condition = query.value(name + u"Condition"_s);
    if (!*time || condition.isEmpty())
        return filter; // one without the other is ignored, and everything comes back
    static const QStringList known{u">"_s, u">="_s, u"<"_s, u"<="_s};
    if (!known.contains(condition))
        return refused(400, u"The value '%1' is not valid for %2Condition."_s.arg(condition, name));
    filter.m_condition = condition;
    filter.m_time = **time;
    return filter;
}

bool TimeFilter::admits(const QString &text) const
{
    if (m_condition.isEmpty())
        return true;
    const std::optional<QString> time = comparableTime(text);
    if (!time)
        return false;
    if (*time == m_time)
        return m_condition.endsWith(u'=');
    return (*time < m_time) == m_condition.startsWith(u'<');
}

Checked<std::optional<QString>> plainTime(const Query &query, const QString &name)
{
    const QString text = query.value(name);
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<QString> time = comparableTime(text);
    if (!time)
        return refused(400, u"The value '%1' is not valid for %2."_s.arg(text, name));
    return time;
}

} // namespace levy::sandbox::visma
