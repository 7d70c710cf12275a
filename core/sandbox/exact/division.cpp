#include "core/sandbox/exact/division.h"

#include "core/sandbox/exact/instants.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

constexpr qint64 firstTimestamp = 184'467'440'000; // of the size that recordings show
const QString metaKind = u"exact.meta"_s;

QStringList indexedFields(const QString &set)
{
    static const QHash<QString, QStringList> fields{
        {u"SalesInvoices"_s, {u"InvoiceNumber"_s}},
        {u"SalesInvoiceLines"_s, {u"InvoiceID"_s}},
        {u"SalesInvoiceOrderChargeLines"_s, {u"InvoiceID"_s}},
        {u"SalesEntries"_s, {u"InvoiceNumber"_s}},
        {u"Addresses"_s, {u"Account"_s}},
        {u"TransactionLines"_s, {u"Description"_s, u"EntryID"_s}},
        {u"GeneralJournalEntries"_s, {u"EntryNumber"_s}},
        {u"GeneralJournalEntryLines"_s, {u"EntryID"_s}},
        {u"Journals"_s, {u"Code"_s}},
        {u"GLAccounts"_s, {u"Code"_s}},
        {u"Costcenters"_s, {u"Code"_s}},
        {u"Costunits"_s, {u"Code"_s}},
        {u"VATCodes"_s, {u"Code"_s}},
    };
    return fields.value(set);
}

QString feedOf(const QString &set)
{
    return set == "SalesInvoiceLines"_L1 ? u"SalesInvoices"_s : set;
}

/// EntityType of sync/Deleted; 0: deletions of that set are not noted.
int deletedType(const QString &set)
{
    static const QHash<QString, int> types{
        {u"TransactionLines"_s, 1},
        {u"Accounts"_s, 2},
        {u"Addresses"_s, 3},
        {u"GLAccounts"_s, 7},
        {u"Items"_s, 9},
        {u"SalesInvoices"_s, 13},
        {u"SalesInvoiceLines"_s, 13},
    };
    return types.value(set, 0);
}

} // namespace

Division::Division(Books &books, const Clock &clock, const Region &region, int code)
    : m_books(books)
    , m_clock(clock)
    , m_region(region)
    , m_code(code)
    , m_lastTimestamp(firstTimestamp)
{
    if (const Json *last = books.find(metaKind, QString::number(code)))
        m_lastTimestamp = last->toInt().value_or(firstTimestamp);
    for (const QLatin1StringView set :
         {"SalesInvoices"_L1,
          "SalesInvoiceLines"_L1,
          "Accounts"_L1,
          "Addresses"_L1,
          "Items"_L1,
          "GLAccounts"_L1,
          "TransactionLines"_L1}) {
        auto &feed = m_feeds[feedOf(set)];
        m_books.forEach(tableKind(code, set), [&](const QString &key, const Json &row) {
            feed.insert_or_assign(row[u"Timestamp"].toInt().value_or(0), FeedRow{set, key});
            return true;
        });
    }
}

QString Division::tableKind(int code, const QString &set)
{
    return u"exact.%1.%2"_s.arg(code).arg(set);
}

bool Division::isFed(const QString &set)
{
    return deletedType(set) != 0;
}

const Json &Division::company() const
{
    static const Json none = Json::object();
    const Json *row = m_books.find(u"exact.division"_s, QString::number(m_code));
    return row ? *row : none;
}

QString Division::currency() const
{
    return company()[u"Currency"].toString();
}

QDate Division::today() const
{
    return now().toUTC().addSecs(m_region.utcOffsetSeconds).date();
}

Table &Division::table(const QString &set)
{
    auto found = m_tables.find(set);
    if (found == m_tables.end()) {
        found = m_tables
                    .emplace(
                        std::piecewise_construct,
                        std::forward_as_tuple(set),
                        std::forward_as_tuple(
                            std::ref(m_books), tableKind(m_code, set), indexedFields(set)))
                    .first;
    }
    return found->second;
}

const std::map<qint64, FeedRow> &Division::feed(const QString &set)
{
    return m_feeds[feedOf(set)];
}

qint64 Division::nextNumber(const QString &name)
{
    return m_books.nextNumber(u"exact.%1.%2"_s.arg(m_code).arg(name));
}

QString Division::newId()
{
    static const QUuid space(u"{6c1f0a52-5f0e-4f0c-9a59-1d0d2f6f2b11}"_s);
    const qint64 number = m_books.nextNumber(u"exact.id"_s);
    return QUuid::createUuidV5(space, QString::number(number)).toString(QUuid::WithoutBraces);
}

qint64 Division::nextTimestamp()
{
    ++m_lastTimestamp;
    m_books.put(metaKind, QString::number(m_code), Json(m_lastTimestamp));
    return m_lastTimestamp;
}

void Division::stamp(const QString &set, const QString &key, Json row)
{
    Table &rows = table(set);
    if (isFed(set)) {
        auto &feed = m_feeds[feedOf(set)];
        if (const Json *before = rows.find(key))
            feed.erase((*before)[u"Timestamp"].toInt().value_or(0));
        const qint64 timestamp = nextTimestamp();
        row.set(u"Timestamp"_s, Json(timestamp));
        feed.emplace(timestamp, FeedRow{set, key});
    }
    rows.put(key, row);
}

void Division::seedRow(const QString &set, const QString &key, Json row)
{
    stamp(set, key, std::move(row));
}

void Division::store(const QString &set, const QString &key, Json row)
{
    const QString instant = isoInstant(now());
    if (const Json *before = table(set).find(key); before && before->has(u"Timestamp"))
        row.set(u"Timestamp"_s, (*before)[u"Timestamp"]);
    if (!row.has(u"Created"))
        row.set(u"Created"_s, instant);
    row.set(u"Modified"_s, instant);
    if (set == "SalesInvoices"_L1) {
        const bool isNew = !table(set).find(key);
        table(set).put(key, row);
        renewInvoice(key);
        if (isNew)
            m_invoiceEvents[key] = u"Create"_s;
        return;
    }
    if (set == "SalesInvoiceLines"_L1) {
        // Modified sits on the header only.
        row.remove(u"Modified");
        row.remove(u"Created");
        table(set).put(key, row);
        renewInvoice(row[u"InvoiceID"].toString());
        return;
    }
    stamp(set, key, std::move(row));
}

void Division::renewInvoice(const QString &invoiceId)
{
    const Json *header = table(u"SalesInvoices"_s).find(invoiceId);
    if (!header)
        return;
    m_invoiceEvents.try_emplace(invoiceId, u"Update"_s);
    Json renewed = *header;
    renewed.set(u"Modified"_s, isoInstant(now()));
    stamp(u"SalesInvoices"_s, invoiceId, std::move(renewed));
    Table &lines = table(u"SalesInvoiceLines"_s);
    const QStringList keys = lines.keysWith(u"InvoiceID"_s, invoiceId);
    for (const QString &key : keys)
        stamp(u"SalesInvoiceLines"_s, key, *lines.find(key));
}

std::map<QString, QString> Division::takeInvoiceEvents()
{
    return std::exchange(m_invoiceEvents, {});
}

void Division::erase(const QString &set, const QString &key)
{
    if (set == "SalesInvoices"_L1) {
        const QStringList lines = table(u"SalesInvoiceLines"_s).keysWith(u"InvoiceID"_s, key);
        for (const QString &line : lines)
            eraseRow(u"SalesInvoiceLines"_s, line);
        Table &charges = table(u"SalesInvoiceOrderChargeLines"_s);
        const QStringList chargeKeys = charges.keysWith(u"InvoiceID"_s, key);
        for (const QString &charge : chargeKeys)
            charges.remove(charge);
        m_invoiceEvents[key] = u"Delete"_s;
    }
    QString invoiceId;
    if (set == "SalesInvoiceLines"_L1) {
        if (const Json *line = table(set).find(key))
            invoiceId = (*line)[u"InvoiceID"].toString();
    }
    eraseRow(set, key);
    if (!invoiceId.isEmpty())
        renewInvoice(invoiceId);
}

void Division::eraseRow(const QString &set, const QString &key)
{
    Table &rows = table(set);
    const Json *row = rows.find(key);
    if (!row)
        return;
    if (isFed(set))
        m_feeds[feedOf(set)].erase((*row)[u"Timestamp"].toInt().value_or(0));
    rows.remove(key);
    if (const int type = deletedType(set)) {
        // The log of deletions counts in a series of its own.
        const qint64 timestamp = firstTimestamp + nextNumber(u"deleted"_s);
        const Json note = Json::object(
            {{u"Timestamp"_s, Json(timestamp)},
             {u"DeletedBy"_s, m_region.login[u"UserID"]},
             {u"DeletedDate"_s, isoInstant(now())},
             {u"EntityKey"_s, key},
             {u"EntityType"_s, Json(type)},
             {u"ID"_s, newId()}});
        table(u"Deleted"_s).put(QString::number(timestamp), note);
    }
}

} // namespace levy::sandbox::exact
