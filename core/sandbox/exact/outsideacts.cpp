#include "core/sandbox/exact/outsideacts.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/exact/invoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

Json problem(const QString &what)
{
    return Json::object({{u"error"_s, what}});
}

Json done(const QString &member, const Json &value)
{
    return Json::object({{member, value}});
}

/// A charge counts in the header under its own field names.
Json asLine(const QString &set, const Json &row)
{
    if (set != "SalesInvoiceOrderChargeLines"_L1)
        return row;
    return Json::object(
        {{u"AmountFC"_s, row[u"AmountFCExclVAT"]}, {u"VATAmountFC"_s, row[u"AmountVATFC"]}});
}

bool belongsToInvoice(const QString &set)
{
    return set == "SalesInvoiceLines"_L1 || set == "SalesInvoiceOrderChargeLines"_L1;
}

/// Totals follow their lines; the charge itself has no place in the feed, so its header moves.
void carryIntoHeader(Division &division, const QString &set, const Json &before, const Json &after)
{
    const Json &row = before.isNull() ? after : before;
    const QString invoiceId = row[u"InvoiceID"].toString();
    const Json *stored = division.table(u"SalesInvoices"_s).find(invoiceId);
    if (!stored)
        return;
    Json header = *stored;
    adjustTotals(header, asLine(set, before), asLine(set, after));
    division.store(u"SalesInvoices"_s, invoiceId, std::move(header));
}

Json change(ExactWorld &world, Division &division, const Json &body)
{
    const QString set = body[u"set"].toString();
    const QString key = body[u"key"].toString();
    const bool isCompany = set == "Divisions"_L1;
    const Json *stored = isCompany ? &division.company() : division.table(set).find(key);
    if (!stored)
        return problem(u"no such row: %1 %2"_s.arg(set, key));
    const Json before = *stored;
    Json row = before;
    for (const JsonMember &field : body[u"fields"].members()) {
        if (field.value.isNull())
            row.remove(field.key);
        else
            row.set(field.key, field.value);
    }
    if (isCompany) {
        world.books().put(u"exact.division"_s, QString::number(division.code()), row);
        return done(u"changed"_s, Json(division.code()));
    }
    division.store(set, key, row);
    if (belongsToInvoice(set))
        carryIntoHeader(division, set, before, row);
    return done(u"changed"_s, key);
}

Json erase(Division &division, const Json &body)
{
    const QString set = body[u"set"].toString();
    const QString key = body[u"key"].toString();
    const Json *stored = division.table(set).find(key);
    if (!stored)
        return problem(u"no such row: %1 %2"_s.arg(set, key));
    const Json before = *stored;
    division.erase(set, key);
    if (belongsToInvoice(set))
        carryIntoHeader(division, set, before, Json());
    return done(u"deleted"_s, key);
}

Json addInvoice(Division &division, const Json &body)
{
    const Result<InvoiceRows> invoice
        = invoiceRows(body[u"invoice"], [&] { return division.newId(); });
    if (!invoice)
        return problem(invoice.error().message);
    for (const Json &line : invoice->lines)
        division.table(u"SalesInvoiceLines"_s).put(line[u"ID"].toString(), line);
    for (const Json &charge : invoice->charges)
        division.table(u"SalesInvoiceOrderChargeLines"_s).put(charge[u"ID"].toString(), charge);
    // The header last: it brings its lines into the feed.
    division.store(u"SalesInvoices"_s, invoice->id, invoice->header);
    return done(u"InvoiceID"_s, invoice->id);
}

qint64 nextInvoiceNumber(Division &division)
{
    qint64 highest = (division.today().year() % 100) * qint64(1'000'000);
    division.table(u"SalesInvoices"_s).forEach({}, [&](const QString &, const Json &row) {
        highest = std::max(highest, row[u"InvoiceNumber"].toInt().value_or(0));
        return true;
    });
    return highest + 1;
}

/// Printing: the invoice is final, and the sales entry comes into being.
Json process(Division &division, const Json &body)
{
    const QString key = body[u"key"].toString();
    const Json *stored = division.table(u"SalesInvoices"_s).find(key);
    if (!stored || (*stored)[u"Status"].toInt() != 20)
        return problem(u"no open invoice: "_s + key);
    Json header = *stored;
    if (!body[u"InvoiceNumber"].isNull())
        header.set(u"InvoiceNumber"_s, body[u"InvoiceNumber"]);
    else if (header[u"InvoiceNumber"].isNull())
        header.set(u"InvoiceNumber"_s, Json(nextInvoiceNumber(division)));
    header.set(u"Status"_s, Json(50));
    division.store(u"SalesInvoices"_s, key, header);

    const qint64 type = header[u"Type"].toInt().value_or(8020);
    const bool isCredit = type == 8021 || type == 8024;
    const QDate date = QDate::fromString(header[u"InvoiceDate"].toString().left(10), Qt::ISODate);
    Json entry = Json::object(
        {{u"EntryID"_s, division.newId()},
         {u"EntryNumber"_s, header[u"InvoiceNumber"]},
         {u"InvoiceNumber"_s, header[u"InvoiceNumber"]},
         {u"Customer"_s, header[u"OrderedBy"]},
         {u"EntryDate"_s, header[u"InvoiceDate"]},
         {u"Rate"_s, Json(1)},
         {u"ReportingYear"_s, Json(date.year())},
         {u"ReportingPeriod"_s, Json(date.month())},
         {u"Status"_s, Json(20)},
         {u"Type"_s, Json(isCredit ? 21 : 20)}});
    for (const QString &same :
         {u"Journal"_s,
          u"Currency"_s,
          u"AmountFC"_s,
          u"AmountDC"_s,
          u"VATAmountFC"_s,
          u"VATAmountDC"_s,
          u"DueDate"_s})
        entry.set(same, header[same]);
    const QString entryId = entry[u"EntryID"].toString();
    division.store(u"SalesEntries"_s, entryId, std::move(entry));
    return done(u"InvoiceNumber"_s, header[u"InvoiceNumber"]);
}

Json closePeriod(Division &division, const Json &body)
{
    const int year = int(body[u"year"].toInt().value_or(0));
    const int period = int(body[u"period"].toInt().value_or(0));
    const QString only = body[u"journal"].toString();
    const int status = body[u"open"].toBool() ? 0 : 1;
    int changed = 0;
    division.table(u"Journals"_s).forEach({}, [&](const QString &, const Json &journal) {
        const QString code = journal[u"Code"].toString();
        if (!only.isEmpty() && only != code)
            return true;
        const QString key = u"%1/%2/%3"_s.arg(code).arg(year).arg(period, 2, 10, QChar(u'0'));
        division.table(u"JournalStatusList"_s)
            .put(
                key,
                Json::object(
                    {{u"Journal"_s, code},
                     {u"JournalDescription"_s, journal[u"Description"]},
                     {u"JournalType"_s, journal[u"Type"]},
                     {u"Year"_s, Json(year)},
                     {u"Period"_s, Json(period)},
                     {u"Status"_s, Json(status)}}));
        ++changed;
        return true;
    });
    return done(u"changed"_s, Json(changed));
}

Json denyScopes(ExactWorld &world, Region &region, const Json &body)
{
    QSet<QString> scopes;
    for (const Json &scope : body[u"scopes"].items())
        scopes.insert(scope.toString());
    world.denyScopes(region, scopes);
    return done(u"denied"_s, body[u"scopes"]);
}

} // namespace

std::optional<Json> act(ExactWorld &world, SignIns &signIns, const QString &name, const Json &body)
{
    if (name == "signin"_L1 || name == "deny-scopes"_L1) {
        Region *region = world.regionOf(body[u"clientId"].toString());
        if (!region)
            return problem(u"unknown clientId"_s);
        if (name == "deny-scopes"_L1)
            return denyScopes(world, *region, body);
        return signIns.mint(*region, body[u"divisions"], body[u"ageSeconds"].toInt().value_or(0));
    }
    static const QStringList acts{
        u"change"_s, u"delete"_s, u"add-invoice"_s, u"process"_s, u"close-period"_s};
    if (!acts.contains(name))
        return std::nullopt;
    Division *division = world.division(int(body[u"division"].toInt().value_or(0)));
    if (!division)
        return problem(u"unknown division"_s);
    if (name == "change"_L1)
        return change(world, *division, body);
    if (name == "delete"_L1)
        return erase(*division, body);
    if (name == "add-invoice"_L1)
        return addInvoice(*division, body);
    if (name == "process"_L1)
        return process(*division, body);
    return closePeriod(*division, body);
}

} // namespace levy::sandbox::exact
