#include "core/workspace/history.h"

#include "core/money/money.h"
#include "core/workspace/documents.h"

namespace levy::history {

using namespace Qt::StringLiterals;

namespace {

constexpr int latest = 200; ///< documents that tell what is usual

const QString recorded = u" AND tax_status IN ('saved', 'committed', 'cancelled')"_s;

struct Condition {
    QString sql;
    std::vector<SqlBind> binds;
};

Condition ofCustomer(DocumentId id, const SalesDocument &document)
{
    return {
        u"connection = :connection AND customer_id = :customer AND id <> :id"_s + recorded,
        {{u"connection"_s, document.connection},
         {u"customer"_s, document.customer.id},
         {u"id"_s, id.value}}};
}

Condition ofPlace(DocumentId id, const SalesDocument &document)
{
    return {
        u"ship_country = :country AND ship_region = :region AND connection = :connection"
        " AND id <> :id"_s
            + recorded,
        {{u"country"_s, document.shipTo.country},
         {u"region"_s, document.shipTo.region},
         {u"connection"_s, document.connection},
         {u"id"_s, id.value}}};
}

Result<bool> isFirst(Reader &reader, const Condition &condition)
{
    const Result<qint64> known = reader.number(
        u"SELECT count(*) FROM (SELECT id FROM document WHERE %1 LIMIT 1)"_s.arg(condition.sql),
        condition.binds);
    if (!known)
        return fail(known.error());
    return *known == 0;
}

struct Taxed {
    qint64 all = 0;
    qint64 withTax = 0;
    int inARow = 0; ///< the latest, up to one without tax
};

Result<Taxed> taxedOf(Reader &reader, const Condition &condition)
{
    const auto rows = reader.rows(
        u"SELECT coalesce(tax_minor, 0) AS tax FROM document WHERE %1 ORDER BY id DESC LIMIT %2"_s
            .arg(condition.sql)
            .arg(latest),
        condition.binds);
    if (!rows)
        return fail(rows.error());
    Taxed taxed;
    for (const SqlRow &row : *rows) {
        const bool hasTax = row.integer(u"tax") != 0;
        if (hasTax && taxed.withTax == taxed.all)
            ++taxed.inARow;
        ++taxed.all;
        taxed.withTax += hasTax ? 1 : 0;
    }
    return taxed;
}

Result<void> addUsual(
    Reader &reader, DocumentId id, const SalesDocument &document, History &history)
{
    const Result<Taxed> customer = taxedOf(reader, ofCustomer(id, document));
    if (!customer)
        return fail(customer.error());
    if (customer->all >= leastOfCustomer) {
        history.isUsuallyTaxed = 2 * customer->withTax > customer->all;
        history.taxedInARow = customer->inARow;
        return {};
    }
    const Result<Taxed> place = taxedOf(reader, ofPlace(id, document));
    if (!place)
        return fail(place.error());
    history.isUsuallyTaxed = place->all >= leastOfPlace && 2 * place->withTax > place->all;
    history.taxedInARow = place->inARow;
    return {};
}

Result<void> addCredits(
    Reader &reader, DocumentId id, const SalesDocument &document, History &history)
{
    const Result<Currency> currency = Currency::fromCode(document.currency);
    if (!document.isCreditNote() || document.hasNoOriginal || document.originalNumber.isEmpty()
        || !currency)
        return {};
    const auto originals = reader.rows(
        u"SELECT net_minor FROM document WHERE number = :number AND connection = :connection"
        " AND kind = 'invoice' AND currency = :currency"_s,
        {{u"number"_s, document.originalNumber},
         {u"connection"_s, document.connection},
         {u"currency"_s, document.currency}});
    if (!originals)
        return fail(originals.error());
    if (originals->size() != 1)
        return {};
    // Of two that wait, the one that came first goes before.
    const Result<qint64> credited = reader.number(
        u"SELECT coalesce(sum(abs(net_minor)), 0) FROM document WHERE connection = :connection"
        " AND original_number = :number AND original_number <> '' AND kind = 'credit-note'"
        " AND currency = :currency AND id <> :id"
        " AND state NOT IN ('excluded', 'deleted', 'voided')"
        " AND (id < :id OR tax_status IN ('saved', 'committed'))"_s,
        {{u"connection"_s, document.connection},
         {u"number"_s, document.originalNumber},
         {u"currency"_s, document.currency},
         {u"id"_s, id.value}});
    if (!credited)
        return fail(credited.error());
    history.originalNet
        = Money(originals->front().integer(u"net_minor"), *currency).toDecimal().absolute();
    history.creditedBefore = Money(*credited, *currency).toDecimal();
    return {};
}

} // namespace

Result<History> of(Reader &reader, DocumentId id, const SalesDocument &effective, bool withUsual)
{
    History history;
    const Result<bool> customer = isFirst(reader, ofCustomer(id, effective));
    const Result<bool> place = isFirst(reader, ofPlace(id, effective));
    if (!customer || !place)
        return fail(customer ? place.error() : customer.error());
    history.isFirstOfCustomer = *customer;
    history.isFirstOfPlace = *place;
    if (withUsual) {
        if (const Result<void> added = addUsual(reader, id, effective, history); !added)
            return fail(added.error());
    }
    if (const Result<void> added = addCredits(reader, id, effective, history); !added)
        return fail(added.error());
    return history;
}

Result<std::vector<Document>> forForecast(
    Reader &reader, const QString &connection, QDate from, QDate to)
{
    DocumentFilter filter;
    filter.connection = connection;
    filter.from = from.addYears(-1);
    filter.to = to;
    filter.limit = 1'000'000;
    const auto ids = documents::ids(reader, filter);
    if (!ids)
        return fail(ids.error());
    std::vector<Document> all;
    for (const DocumentId id : *ids) {
        auto document = documents::load(reader, id);
        if (!document)
            return fail(document.error());
        if (*document)
            all.push_back(std::move(**document));
    }
    return all;
}

} // namespace levy::history
