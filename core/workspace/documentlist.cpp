#include "core/workspace/documentlist.h"

#include <QHash>
#include <QRegularExpression>

namespace levy {

using namespace Qt::StringLiterals;

DocumentGroup groupOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Done:
    case DocumentState::Observed:
        return DocumentGroup::Done;
    case DocumentState::Waiting:
        return DocumentGroup::Review;
    case DocumentState::Failed:
        return DocumentGroup::Failed;
    case DocumentState::Excluded:
    case DocumentState::Deleted:
    case DocumentState::HandledOutside:
    case DocumentState::Voided:
        return DocumentGroup::Excluded;
    case DocumentState::Active:
    case DocumentState::AwaitsFinalisation:
    case DocumentState::AwaitsNumber:
        break;
    }
    return DocumentGroup::InProgress;
}

namespace documentlist {

namespace {

constexpr qsizetype idsAtOnce = 500; ///< in one statement

QString statesOf(DocumentGroup group)
{
    switch (group) {
    case DocumentGroup::Done:
        return u"state IN ('done', 'observed')"_s;
    case DocumentGroup::Review:
        return u"state = 'waiting'"_s;
    case DocumentGroup::Failed:
        return u"state = 'failed'"_s;
    case DocumentGroup::Excluded:
        return u"state IN ('excluded', 'deleted', 'handled-outside', 'voided')"_s;
    case DocumentGroup::InProgress:
        break;
    }
    return u"state IN ('active', 'awaits-finalisation', 'awaits-number')"_s;
}

/// The index of triples finds texts of three letters and more.
bool isIndexed(const QString &text)
{
    return text.size() >= 3;
}

/// As one phrase of the full-text index.
QString phrase(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Sorted by an index wherever there is one; the id makes the order whole.
QString orderOf(const DocumentQuery &query)
{
    const QString way = query.isDescending ? u" DESC"_s : QString();
    QStringList columns;
    switch (query.sort) {
    case DocumentColumn::Status:
        columns = {u"state"_s, u"flag"_s};
        break;
    case DocumentColumn::Reason:
        columns = {u"flag"_s};
        break;
    case DocumentColumn::Source:
        columns = {u"connection"_s};
        break;
    case DocumentColumn::Number:
        columns = {u"number"_s};
        break;
    case DocumentColumn::Date:
        columns = {u"document_date"_s};
        break;
    case DocumentColumn::Customer:
        columns = {u"customer"_s};
        break;
    case DocumentColumn::ShipTo:
        columns = {u"ship_country"_s, u"ship_region"_s};
        break;
    case DocumentColumn::Net:
        columns = {u"net_minor"_s};
        break;
    case DocumentColumn::Tax:
        columns = {u"tax_minor"_s};
        break;
    case DocumentColumn::Currency:
        columns = {u"currency"_s};
        break;
    case DocumentColumn::Avalara:
        columns = {u"tax_status"_s};
        break;
    case DocumentColumn::Entry:
        columns = {u"entry_number"_s};
        break;
    case DocumentColumn::Changed:
        columns = {u"updated_at"_s};
        break;
    }
    columns << u"id"_s;
    // A text leads to few documents: those are sorted, instead of all walked through in their
    // order.
    if (isIndexed(query.text))
        columns.replaceInStrings(QRegularExpression(u"^"_s), u"+"_s);
    return u" ORDER BY "_s + columns.join(way + u", "_s) + way;
}

QString anywhere(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

/// Whole numbers of our own: safe inside a statement.
QString listOf(const std::vector<qint64> &ids, size_t from, size_t to)
{
    QStringList texts;
    for (size_t i = from; i < to; ++i)
        texts << QString::number(ids[i]);
    return texts.join(u',');
}

Result<ListedDocument> itemOf(const SqlRow &row)
{
    ListedDocument item;
    DocumentRow &of = item.row;
    of.id = {row.integer(u"id")};
    of.connection = row.text(u"connection");
    of.number = row.text(u"number");
    of.code = row.text(u"code");
    of.kind = row.text(u"kind");
    of.phase = row.text(u"phase");
    of.state = row.text(u"state");
    of.flag = row.text(u"flag");
    of.date = QDate::fromString(row.text(u"document_date"), Qt::ISODate);
    of.customer = row.text(u"customer");
    const QString region = row.text(u"ship_region");
    of.shipTo = region.isEmpty() ? row.text(u"ship_country")
                                 : region + u", "_s + row.text(u"ship_country");
    of.currency = row.text(u"currency");
    of.netMinor = row.integer(u"net_minor");
    if (!row.isNull(u"tax_minor"))
        of.taxMinor = row.integer(u"tax_minor");
    of.taxStatus = row.text(u"tax_status");
    of.entryNumber = row.text(u"entry_number");
    item.isCreditNote = of.kind == toText(DocumentKind::CreditNote);
    item.changedAt = QDateTime::fromMSecsSinceEpoch(row.integer(u"updated_at"), Qt::UTC);
    const Result<Json> source = Json::parse(row.text(u"source").toUtf8());
    if (!source)
        return fail(source.error());
    item.shipCity = (*source)[u"shipTo"][u"city"].toString();
    return item;
}

/// Numbers, so nothing has to be bound.
QString chosenIds(const std::vector<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return numbers.isEmpty() ? u"1 = 0"_s : u"id IN (%1)"_s.arg(numbers.join(u','));
}

/// What has no decision is few of many. The planner cannot know that and would rather read all of
/// a connection or of a state, or walk through all in an order.
QString tableOf(const DocumentQuery &query)
{
    return query.chosenBy == ChosenBy::NoDecision
        ? u" FROM document INDEXED BY document_undecided"_s
        : u" FROM document"_s;
}

} // namespace

Condition conditionOf(const DocumentQuery &query)
{
    Condition condition;
    QStringList parts;
    const auto add = [&](const QString &sql, const QString &name, const SqlValue &value) {
        parts << sql;
        condition.binds.push_back({name, value});
    };
    if (!query.connection.isEmpty())
        add(u"connection = :connection"_s, u"connection"_s, query.connection);
    if (query.group)
        parts << statesOf(*query.group);
    if (query.flag)
        add(u"flag = :flag"_s, u"flag"_s, toText(*query.flag));
    if (query.from.isValid())
        add(u"document_date >= :from"_s, u"from"_s, query.from.toString(Qt::ISODate));
    if (query.to.isValid())
        add(u"document_date <= :to"_s, u"to"_s, query.to.toString(Qt::ISODate));
    if (query.leastNet)
        add(u"abs(net_minor) >= :least"_s, u"least"_s, *query.leastNet);
    if (query.mostNet)
        add(u"abs(net_minor) <= :most"_s, u"most"_s, *query.mostNet);
    if (!query.currency.isEmpty())
        add(u"currency = :currency"_s, u"currency"_s, query.currency);
    if (!query.country.isEmpty())
        add(u"ship_country = :country"_s, u"country"_s, query.country);
    if (!query.region.isEmpty())
        add(u"ship_region = :region"_s, u"region"_s, query.region);
    if (!query.customer.isEmpty())
        add(u"customer = :customer"_s, u"customer"_s, query.customer);
    if (query.onlyPosted)
        parts << u"phase IN ('posted', 'verified', 'committed') AND tax_minor IS NOT NULL"_s;
    switch (query.chosenBy) {
    case ChosenBy::Nothing:
        break;
    case ChosenBy::ApprovalRules:
        parts << chosenIds(query.chosen);
        break;
    case ChosenBy::NoDecision:
        parts << u"is_undecided = 1"_s;
        break;
    }
    if (isIndexed(query.text)) {
        add(u"id IN (SELECT rowid FROM document_text WHERE document_text MATCH :text)"_s,
            u"text"_s,
            phrase(query.text));
    } else if (!query.text.isEmpty()) {
        add(u"(number LIKE :text ESCAPE '\\' OR customer LIKE :text ESCAPE '\\'"
            u" OR code LIKE :text ESCAPE '\\' OR entry_number LIKE :text ESCAPE '\\')"_s,
            u"text"_s,
            anywhere(query.text));
    }
    condition.sql = parts.isEmpty() ? u" WHERE 1 = 1"_s : u" WHERE "_s + parts.join(u" AND "_s);
    return condition;
}

Condition idsStatement(const DocumentQuery &query)
{
    Condition statement = conditionOf(query);
    statement.sql = u"SELECT id"_s + tableOf(query) + statement.sql + orderOf(query);
    return statement;
}

Result<std::vector<qint64>> ids(Reader &reader, const DocumentQuery &query, qint64 limit)
{
    Condition statement = idsStatement(query);
    if (limit > 0) {
        statement.sql += u" LIMIT :limit"_s;
        statement.binds.push_back({u"limit"_s, limit});
    }
    std::vector<qint64> result;
    const Result<void> walked
        = reader.forEach(statement.sql, statement.binds, [&](const SqlRow &row) {
              result.push_back(std::get<qint64>(row.at(0)));
              return true;
          });
    if (!walked)
        return fail(walked.error());
    return result;
}

Result<std::vector<ListedDocument>> rows(Reader &reader, const std::vector<qint64> &ids)
{
    QHash<qint64, ListedDocument> found;
    for (size_t from = 0; from < ids.size(); from += size_t(idsAtOnce)) {
        const size_t to = std::min(ids.size(), from + size_t(idsAtOnce));
        const auto part = reader.rows(
            u"SELECT id, connection, number, code, kind, phase, state, flag, document_date, "
            u"customer,"
            u" ship_country, ship_region, currency, net_minor, tax_minor, tax_status, entry_number,"
            u" updated_at, source FROM document WHERE id IN (%1)"_s.arg(listOf(ids, from, to)));
        if (!part)
            return fail(part.error());
        for (const SqlRow &row : *part) {
            Result<ListedDocument> item = itemOf(row);
            if (!item)
                return fail(item.error());
            found.insert(item->row.id.value, std::move(*item));
        }
    }
    std::vector<ListedDocument> result;
    for (const qint64 id : ids) {
        const auto item = found.constFind(id);
        if (item != found.constEnd())
            result.push_back(*item);
    }
    return result;
}

Result<std::map<DocumentGroup, qint64>> groupCounts(Reader &reader, DocumentQuery query)
{
    query.group.reset();
    const Condition condition = conditionOf(query);
    const auto rows = reader.rows(
        u"SELECT state, COUNT(*) AS n"_s + tableOf(query) + condition.sql + u" GROUP BY state"_s,
        condition.binds);
    if (!rows)
        return fail(rows.error());
    std::map<DocumentGroup, qint64> counts;
    for (const SqlRow &row : *rows) {
        const auto state = documentStateFromText(row.text(u"state"));
        if (state)
            counts[groupOf(*state)] += row.integer(u"n");
    }
    return counts;
}

Result<qint64> count(Reader &reader, const DocumentQuery &query)
{
    const Condition condition = conditionOf(query);
    return reader.number(u"SELECT COUNT(*)"_s + tableOf(query) + condition.sql, condition.binds);
}

Result<std::vector<CurrencySum>> sums(Reader &reader, const std::vector<qint64> &ids)
{
    std::map<QString, CurrencySum> byCurrency;
    for (size_t from = 0; from < ids.size(); from += size_t(idsAtOnce)) {
        const size_t to = std::min(ids.size(), from + size_t(idsAtOnce));
        const auto rows = reader.rows(
            u"SELECT currency, COUNT(*) AS n, SUM(net_minor) AS net, SUM(tax_minor) AS tax"
            u" FROM document WHERE id IN (%1) GROUP BY currency"_s.arg(listOf(ids, from, to)));
        if (!rows)
            return fail(rows.error());
        for (const SqlRow &row : *rows) {
            CurrencySum &sum = byCurrency[row.text(u"currency")];
            sum.documents += row.integer(u"n");
            sum.netMinor += row.integer(u"net");
            sum.taxMinor += row.integer(u"tax");
        }
    }
    std::vector<CurrencySum> result;
    for (auto &[currency, sum] : byCurrency) {
        sum.currency = currency;
        result.push_back(sum);
    }
    return result;
}

} // namespace documentlist

} // namespace levy
