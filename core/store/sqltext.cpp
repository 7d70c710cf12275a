#include "core/store/sqltext.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c)
{
    return c.unicode() < 128 && (c.isLetter() || c == u'_');
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c.unicode() < 128 && c.isDigit());
}

bool isOnlyComment(QStringView statement)
{
    const auto lines = statement.split(u'\n');
    return std::ranges::all_of(lines, [](QStringView line) {
        return line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1);
    });
}

} // namespace

Result<QStringList> placeholdersOf(const QString &sql)
{
    QStringList names;
    qsizetype at = 0;
    while (at < sql.size()) {
        const QChar c = sql.at(at);
        const QStringView rest = QStringView(sql).mid(at);
        if (rest.startsWith("--"_L1) || rest.startsWith("/*"_L1))
            return fail(
                ErrorKind::Internal,
                u"store.sql-comment"_s,
                u"a comment stands in: "_s + sql.simplified().left(200));
        if (c == u'\'' || c == u'"' || c == u'`' || c == u'[') {
            const qsizetype end = sql.indexOf(c == u'[' ? u']' : c.unicode(), at + 1);
            if (end < 0)
                return fail(
                    ErrorKind::Internal,
                    u"store.sql-quote"_s,
                    u"a quote is open in: "_s + sql.simplified().left(200));
            at = end + 1;
        } else if (c == u':' && at + 1 < sql.size() && isNameStart(sql.at(at + 1))) {
            qsizetype end = at + 1;
            while (end < sql.size() && isNamePart(sql.at(end)))
                ++end;
            const QString name = sql.mid(at + 1, end - at - 1);
            if (!names.contains(name))
                names += name;
            at = end;
        } else {
            ++at;
        }
    }
    return names;
}

bool controlsTransaction(const QString &sql)
{
    static const QStringList words{
        u"BEGIN"_s,
        u"COMMIT"_s,
        u"END"_s,
        u"ROLLBACK"_s,
        u"SAVEPOINT"_s,
        u"RELEASE"_s,
        u"ATTACH"_s,
        u"DETACH"_s,
        u"VACUUM"_s};
    const QString start = sql.trimmed().left(12).toUpper();
    const auto end = std::ranges::find_if_not(start, [](QChar c) { return isNameStart(c); });
    return words.contains(start.left(end - start.begin()));
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (!isOnlyComment(statement))
            statements += statement;
        statement.clear();
    };
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed() == "--;"_L1)
            finish();
        else
            statement += line + u'\n';
    }
    finish();
    return statements;
}

} // namespace levy
