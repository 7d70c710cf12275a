#include "core/workspace/documents.h"

#include "core/reconcile/withoutdecision.h"
#include "core/workspace/rows.h"

namespace levy::documents {

using namespace Qt::StringLiterals;

namespace {

/// Minor units for lists and sums; nothing where the currency is unknown or does not fit.
SqlValue minorOf(const Decimal &amount, const QString &currency)
{
    const Result<Currency> known = Currency::fromCode(currency);
    const Result<Money> money = known ? Money::rounded(amount, *known) : Result<Money>(Money());
    return money ? SqlValue(money->minor()) : SqlValue();
}

QString jsonText(const Json &json)
{
    return QString::fromUtf8(json.toBytes());
}

/// The invoice that a credit note corrects; empty on everything else.
QString originalOf(const Document &document)
{
    if (!document.source.isCreditNote() || document.correction.hasNoOriginal)
        return {};
    const QString &named = document.correction.originalNumber;
    return named.isEmpty() ? document.source.originalNumber : named;
}

/// What the ledger says and a person corrected in it: seldom changes once it is stored.
std::vector<SqlBind> sourceBinds(const Document &document)
{
    const SalesDocument &source = document.source;
    const Address &shipTo
        = document.correction.shipTo ? *document.correction.shipTo : source.shipTo;
    const SqlValue net = minorOf(source.netTotal, source.currency);
    return {
        {u"connection"_s, source.connection},
        {u"source_id"_s, source.sourceId},
        {u"number"_s, source.number},
        {u"kind"_s, toText(source.kind)},
        {u"document_date"_s, source.date.toString(Qt::ISODate)},
        {u"customer"_s, source.customer.name},
        {u"customer_id"_s, source.customer.id},
        {u"original_number"_s, originalOf(document)},
        {u"is_open"_s, qint64(source.status == SourceStatus::Open)},
        {u"ship_country"_s, shipTo.country},
        {u"ship_region"_s, shipTo.region},
        {u"currency"_s, source.currency},
        {u"net_minor"_s, std::holds_alternative<qint64>(net) ? net : SqlValue(qint64(0))},
        {u"source"_s, jsonText(source.toJson())},
    };
}

std::vector<SqlBind> taxBinds(const Document &document)
{
    const QString &currency = document.source.currency;
    return {
        {u"tax_minor"_s, document.tax ? minorOf(document.tax->totalTax, currency) : SqlValue()},
        {u"tax_status"_s, toText(document.tax ? document.tax->status : TaxStatus::None)},
        {u"tax"_s, document.tax ? jsonText(document.tax->toJson()) : u"null"_s},
    };
}

std::vector<SqlBind> progressBinds(const Document &document, const QDateTime &now)
{
    return {
        {u"code"_s, document.code.isEmpty() ? SqlValue() : SqlValue(document.code)},
        {u"phase"_s, toText(document.phase)},
        {u"state"_s, toText(document.state)},
        {u"flag"_s, toText(document.flag.reason)},
        {u"has_intent"_s, qint64(document.intent.has_value())},
        {u"not_before"_s, millis(document.notBefore)},
        {u"is_undecided"_s, qint64(reconcile::finalisedWithoutDecision(document).has_value())},
        {u"entry_number"_s, document.entryNumber},
        {u"updated_at"_s, millis(now)},
        {u"progress"_s, jsonText(document.progressJson())},
    };
}

void append(std::vector<SqlBind> &binds, std::vector<SqlBind> more)
{
    binds.insert(
        binds.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Result<Json> jsonOf(const SqlRow &row, QStringView column)
{
    return Json::parse(row.text(column).toUtf8());
}

Result<Document> documentOf(const SqlRow &row)
{
    const Result<Json> source = jsonOf(row, u"source");
    const Result<Json> tax = jsonOf(row, u"tax");
    const Result<Json> progress = jsonOf(row, u"progress");
    for (const Result<Json> *part : {&source, &tax, &progress}) {
        if (!*part)
            return fail(part->error());
    }
    Result<Document> document = Document::fromParts(*source, *tax, *progress);
    if (document) {
        document->id = {row.integer(u"id")};
        document->version = row.integer(u"version");
    }
    return document;
}

const QString columns = u"SELECT id, version, source, tax, progress FROM document "_s;

Result<std::vector<Document>> documentsOf(
    Reader &reader, const QString &where, const std::vector<SqlBind> &binds)
{
    const auto rows = reader.rows(columns + where, binds);
    if (!rows)
        return fail(rows.error());
    std::vector<Document> result;
    for (const SqlRow &row : *rows) {
        Result<Document> document = documentOf(row);
        if (!document)
            return fail(document.error());
        result.push_back(std::move(*document));
    }
    return result;
}

Result<std::optional<Document>> firstOf(
    Reader &reader, const QString &where, const std::vector<SqlBind> &binds)
{
    Result<std::vector<Document>> found = documentsOf(reader, where, binds);
    if (!found)
        return fail(found.error());
    if (found->empty())
        return std::optional<Document>();
    return std::optional<Document>(std::move(found->front()));
}

/// Whether the workspace has it exactly so.
[[maybe_unused]] bool isStored(Reader &reader, const Document &document)
{
    const auto stored = firstOf(reader, u"WHERE id = :id"_s, {{u"id"_s, document.id.value}});
    return stored && *stored && ((*stored)->version != document.version || **stored == document);
}

QString escapedForLike(QString text)
{
    text.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + text + u'%';
}

struct Where {
    QString sql = u" WHERE 1 = 1"_s;
    std::vector<SqlBind> binds;
};

Where whereOf(const DocumentFilter &filter)
{
    Where where;
    const auto add = [&](const QString &condition, const QString &name, const SqlValue &value) {
        where.sql += u" AND "_s + condition;
        where.binds.push_back({name, value});
    };
    if (!filter.connection.isEmpty())
        add(u"connection = :connection"_s, u"connection"_s, filter.connection);
    if (filter.state)
        add(u"state = :state"_s, u"state"_s, toText(*filter.state));
    if (filter.flag)
        add(u"flag = :flag"_s, u"flag"_s, toText(*filter.flag));
    if (filter.onlyUndecided)
        where.sql += u" AND is_undecided = 1"_s;
    if (filter.from.isValid())
        add(u"document_date >= :from"_s, u"from"_s, filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        add(u"document_date <= :to"_s, u"to"_s, filter.to.toString(Qt::ISODate));
    if (filter.beforeId > 0)
        add(u"id < :before"_s, u"before"_s, filter.beforeId);
    if (!filter.text.isEmpty()) {
        add(u"(number LIKE :text ESCAPE '\\' OR customer LIKE :text ESCAPE '\\' OR code LIKE :text ESCAPE '\\')"_s,
            u"text"_s,
            escapedForLike(filter.text));
    }
    return where;
}

} // namespace

Result<std::optional<Document>> load(Reader &reader, DocumentId id)
{
    return firstOf(reader, u"WHERE id = :id"_s, {{u"id"_s, id.value}});
}

Result<std::optional<Document>> bySource(
    Reader &reader, const QString &connection, const QString &sourceId)
{
    return firstOf(
        reader,
        u"WHERE connection = :connection AND source_id = :source"_s,
        {{u"connection"_s, connection}, {u"source"_s, sourceId}});
}

Result<std::vector<Document>> find(Reader &reader, const QString &text)
{
    if (text.startsWith(u'#')) {
        bool ok = false;
        const qint64 id = text.mid(1).toLongLong(&ok);
        return documentsOf(reader, u"WHERE id = :id"_s, {{u"id"_s, ok ? id : -1}});
    }
    return documentsOf(
        reader, u"WHERE number = :text OR code = :text ORDER BY id"_s, {{u"text"_s, text}});
}

Result<void> insert(Transaction &transaction, Document &document, const QDateTime &now)
{
    std::vector<SqlBind> binds = progressBinds(document, now);
    append(binds, sourceBinds(document));
    append(binds, taxBinds(document));
    QStringList names;
    for (const SqlBind &bind : binds)
        names << bind.name;
    const Result<qint64> id = transaction.insert(
        u"INSERT INTO document (version, %1) VALUES (1, :%2)"_s.arg(
            names.join(u", "_s), names.join(u", :"_s)),
        binds);
    if (!id)
        return fail(id.error());
    document.id = {*id};
    document.version = 1;
    const Result<qint64> noted = transaction.insert(
        u"INSERT INTO document_text (rowid, number, customer, code, entry_number)"
        u" SELECT id, number, customer, code, entry_number FROM document WHERE id = :id"_s,
        {{u"id"_s, *id}});
    if (!noted)
        return fail(noted.error());
    return {};
}

Result<void> update(
    Transaction &transaction, const Document *before, Document &document, const QDateTime &now)
{
    Q_ASSERT(!before || isStored(transaction, *before));
    // The parts that stay are not written again: they are most of the row, and of its indexes.
    std::vector<SqlBind> binds = progressBinds(document, now);
    if (!before || before->source != document.source || before->correction != document.correction)
        append(binds, sourceBinds(document));
    if (!before || before->tax != document.tax
        || before->source.currency != document.source.currency)
        append(binds, taxBinds(document));
    QStringList sets{u"version = version + 1"_s};
    for (const SqlBind &bind : binds)
        sets << bind.name + u" = :"_s + bind.name;
    binds.push_back({u"id"_s, document.id.value});
    binds.push_back({u"seen"_s, document.version});
    const Result<qint64> changed = transaction.execute(
        u"UPDATE document SET %1 WHERE id = :id AND version = :seen"_s.arg(sets.join(u", "_s)),
        binds);
    if (!changed)
        return fail(changed.error());
    if (*changed == 0) {
        return fail(
            ErrorKind::Conflict,
            u"document.version"_s,
            u"document %1 was changed by somebody else meanwhile"_s.arg(document.source.number));
    }
    ++document.version;
    const bool areTextsKept = before && before->source.number == document.source.number
        && before->source.customer.name == document.source.customer.name
        && before->code == document.code && before->entryNumber == document.entryNumber;
    if (areTextsKept)
        return {};
    const Result<qint64> noted = transaction.execute(
        u"UPDATE document_text SET number = d.number, customer = d.customer, code = d.code,"
        u" entry_number = d.entry_number FROM document AS d"
        u" WHERE d.id = :id AND document_text.rowid = d.id"_s,
        {{u"id"_s, document.id.value}});
    if (!noted)
        return fail(noted.error());
    return {};
}

Result<std::vector<Document>> toVerify(
    Reader &reader, const QString &connection, const QDateTime &now, int limit)
{
    return documentsOf(
        reader,
        u"WHERE state = 'active' AND phase = 'posted' AND has_intent = 0 AND not_before <= :now"
        " AND connection = :connection ORDER BY document_date, id LIMIT :limit"_s,
        {{u"now"_s, millis(now)}, {u"connection"_s, connection}, {u"limit"_s, qint64(limit)}});
}

Result<std::vector<Document>> resting(
    Reader &reader, const QString &connection, const QDateTime &now, bool withObserved)
{
    return documentsOf(
        reader,
        u"WHERE connection = :connection AND ((state = 'awaits-finalisation' AND phase = 'posted'"
        " AND not_before <= :now) OR (:observed = 1 AND state = 'observed')) ORDER BY id"_s,
        {{u"connection"_s, connection},
         {u"now"_s, millis(now)},
         {u"observed"_s, qint64(withObserved ? 1 : 0)}});
}

Result<std::vector<DocumentRow>> list(Reader &reader, const DocumentFilter &filter)
{
    Where where = whereOf(filter);
    where.binds.push_back({u"limit"_s, qint64(filter.limit)});
    const auto rows = reader.rows(
        u"SELECT id, connection, number, code, kind, phase, state, flag, document_date, customer,"
        " ship_country, ship_region, currency, net_minor, tax_minor, tax_status, entry_number FROM document"_s
            + where.sql + u" ORDER BY id DESC LIMIT :limit"_s,
        where.binds);
    if (!rows)
        return fail(rows.error());
    std::vector<DocumentRow> result;
    for (const SqlRow &row : *rows) {
        DocumentRow item;
        item.id = {row.integer(u"id")};
        item.connection = row.text(u"connection");
        item.number = row.text(u"number");
        item.code = row.text(u"code");
        item.kind = row.text(u"kind");
        item.phase = row.text(u"phase");
        item.state = row.text(u"state");
        item.flag = row.text(u"flag");
        item.date = QDate::fromString(row.text(u"document_date"), Qt::ISODate);
        item.customer = row.text(u"customer");
        const QString region = row.text(u"ship_region");
        item.shipTo = region.isEmpty() ? row.text(u"ship_country")
                                       : region + u", "_s + row.text(u"ship_country");
        item.currency = row.text(u"currency");
        item.netMinor = row.integer(u"net_minor");
        if (!row.isNull(u"tax_minor"))
            item.taxMinor = row.integer(u"tax_minor");
        item.taxStatus = row.text(u"tax_status");
        item.entryNumber = row.text(u"entry_number");
        result.push_back(std::move(item));
    }
    return result;
}

Result<std::vector<DocumentId>> ids(Reader &reader, const DocumentFilter &filter)
{
    Where where = whereOf(filter);
    where.binds.push_back({u"limit"_s, qint64(filter.limit)});
    const auto rows = reader.rows(
        // The planner cannot know that they are few.
        (filter.onlyUndecided ? u"SELECT id FROM document INDEXED BY document_undecided"_s
                              : u"SELECT id FROM document"_s)
            + where.sql + u" ORDER BY id LIMIT :limit"_s,
        where.binds);
    if (!rows)
        return fail(rows.error());
    std::vector<DocumentId> result;
    for (const SqlRow &row : *rows)
        result.push_back({row.integer(u"id")});
    return result;
}

Result<std::vector<DocumentCount>> counts(Reader &reader)
{
    const auto rows = reader.rows(
        u"SELECT state, flag, connection, kind, COUNT(*) AS n FROM document"
        " GROUP BY state, flag, connection, kind ORDER BY state, flag, connection, kind"_s);
    return mapped(rows, [](const SqlRow &row) {
        return DocumentCount{
            row.text(u"state"),
            row.text(u"flag"),
            row.text(u"connection"),
            row.text(u"kind"),
            row.integer(u"n")};
    });
}

Result<std::vector<TaxSum>> taxByJurisdiction(Reader &reader)
{
    const auto rows = reader.rows(
        u"SELECT ship_country, ship_region, currency, COUNT(*) AS n, SUM(tax_minor) AS tax FROM "
        u"document"
        " WHERE phase IN ('posted', 'verified', 'committed') AND tax_minor IS NOT NULL"
        " GROUP BY ship_country, ship_region, currency ORDER BY currency, ship_country, ship_region"_s);
    return mapped(rows, [](const SqlRow &row) {
        return TaxSum{
            row.text(u"ship_country"),
            row.text(u"ship_region"),
            row.text(u"currency"),
            row.integer(u"n"),
            row.integer(u"tax")};
    });
}

} // namespace levy::documents
