#include "core/audit/auditquery.h"

#include <QStringList>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// The text as a LIKE pattern that finds it anywhere.
QString anywhere(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

} // namespace

AuditQuery auditQuery(const AuditFilter &filter)
{
    AuditQuery query;
    QStringList conditions;
    const auto add = [&](const QString &condition, const QString &name, const SqlValue &value) {
        conditions += condition;
        query.binds.push_back({name, value});
    };
    if (filter.before > 0)
        add(u"sequence < :before"_s, u"before"_s, filter.before);
    if (filter.after > 0)
        add(u"sequence > :after"_s, u"after"_s, filter.after);
    if (filter.from.isValid())
        add(u"at >= :from"_s, u"from"_s, filter.from.toMSecsSinceEpoch());
    if (filter.to.isValid())
        add(u"at < :to"_s, u"to"_s, filter.to.toMSecsSinceEpoch());
    if (!filter.kind.isEmpty()) {
        add(u"kind >= :kind"_s, u"kind"_s, filter.kind);
        const char32_t last = 0x10ffff;
        add(u"kind < :kindEnd"_s, u"kindEnd"_s, filter.kind + QString::fromUcs4(&last, 1));
    }
    if (!filter.actor.isEmpty())
        add(u"actor = :actor"_s, u"actor"_s, filter.actor);
    if (!filter.connection.isEmpty())
        add(u"connection = :connection"_s, u"connection"_s, filter.connection);
    if (filter.document != 0) {
        add(u"document = :document"_s, u"document"_s, filter.document);
        conditions += u"document <> 0"_s; // lets the partial index in
    }
    if (filter.onlyIrreversible)
        conditions += u"irreversible = 1"_s;
    if (filter.onlyFailed)
        conditions += u"outcome IN ('failed', 'refused', 'unknown')"_s;
    if (!filter.text.isEmpty())
        add(u"(summary LIKE :text ESCAPE '\\' OR document_number LIKE :text ESCAPE '\\'"
            u" OR document_code LIKE :text ESCAPE '\\' OR actor LIKE :text ESCAPE '\\')"_s,
            u"text"_s,
            anywhere(filter.text));
    if (!conditions.isEmpty())
        query.where = u" WHERE "_s + conditions.join(u" AND "_s);
    query.order = filter.order == AuditFilter::Order::OldestFirst ? u" ORDER BY sequence"_s
                                                                  : u" ORDER BY sequence DESC"_s;
    if (filter.limit > 0) {
        query.order += u" LIMIT :limit"_s;
        query.limit.push_back({u"limit"_s, qint64(filter.limit)});
    }
    return query;
}

} // namespace levy
