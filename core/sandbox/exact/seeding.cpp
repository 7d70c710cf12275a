#include "core/sandbox/exact/exactservice.h"
#include "core/sandbox/exact/instants.h"
#include "core/sandbox/exact/invoices.h"
#include "core/sandbox/exact/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox {

using namespace exact;

namespace {

tl::unexpected<Error> badSeed(const QString &place)
{
    return fail(ErrorKind::Malformed, u"exact.seed"_s, place);
}

/// The key under which a row lies in its table; empty: the row has none.
QString keyOf(const QString &set, const Json &row)
{
    if (set == "JournalStatusList"_L1) {
        return u"%1/%2/%3"_s.arg(scalarText(row[u"Journal"]), scalarText(row[u"Year"]))
            .arg(row[u"Period"].toInt().value_or(0), 2, 10, QChar(u'0'));
    }
    const auto &all = allEntities();
    const auto entity
        = std::ranges::find_if(all, [&](const EntityType &type) { return type.name == set; });
    return entity == all.end() ? QString() : scalarText(row[entity->key]);
}

void setTimes(Json &row, const QString &fallback)
{
    if (row[u"Modified"].isNull())
        row.set(u"Modified"_s, row[u"Created"].isNull() ? Json(fallback) : row[u"Created"]);
    if (row[u"Created"].isNull())
        row.set(u"Created"_s, row[u"Modified"]);
}

Result<> seedTable(Division &division, const QString &set, const Json &rows, const QString &time)
{
    for (Json row : rows.items()) {
        const QString key = keyOf(set, row);
        if (key.isEmpty())
            return badSeed(u"%1/%2: %3"_s.arg(division.code())
                               .arg(set, QString::fromUtf8(row.toBytes().left(200))));
        if (set != "JournalStatusList"_L1)
            setTimes(row, time);
        division.seedRow(set, key, std::move(row));
    }
    return {};
}

/// Timestamps grow with Modified, as if the invoices had been entered one after the other.
Result<> seedInvoices(Division &division, const Json &rows, const QString &time)
{
    std::vector<InvoiceRows> invoices;
    for (const Json &row : rows.items()) {
        Result<InvoiceRows> invoice = invoiceRows(row, [&] { return division.newId(); });
        if (!invoice)
            return badSeed(
                u"%1/SalesInvoices: %2"_s.arg(division.code()).arg(invoice.error().message));
        setTimes(invoice->header, time);
        invoices.push_back(std::move(*invoice));
    }
    std::ranges::stable_sort(invoices, {}, [](const InvoiceRows &invoice) {
        return invoice.header[u"Modified"].toString();
    });
    for (InvoiceRows &invoice : invoices) {
        division.seedRow(u"SalesInvoices"_s, invoice.id, std::move(invoice.header));
        for (Json &line : invoice.lines)
            division.seedRow(u"SalesInvoiceLines"_s, line[u"ID"].toString(), line);
        for (Json &charge : invoice.charges)
            division.seedRow(u"SalesInvoiceOrderChargeLines"_s, charge[u"ID"].toString(), charge);
    }
    return {};
}

void seedCurrencies(Division &division, const QString &time)
{
    for (const QString &code :
         {u"AUD"_s, u"CAD"_s, u"CHF"_s, u"EUR"_s, u"GBP"_s, u"JPY"_s, u"USD"_s}) {
        Json row = Json::object(
            {{u"Code"_s, code},
             {u"Description"_s, code},
             {u"AmountPrecision"_s, Json::number(code == "JPY"_L1 ? "1" : "0.01")},
             {u"PricePrecision"_s, Json::number("0.0001")}});
        setTimes(row, time);
        division.seedRow(u"Currencies"_s, code, std::move(row));
    }
}

Result<> seedDivision(Division &division, const Json &seed, const QString &time)
{
    static const QHash<QString, QString> otherNames{{u"JournalStatus"_s, u"JournalStatusList"_s}};
    if (seed[u"Currencies"].items().empty())
        seedCurrencies(division, time);
    for (const JsonMember &member : seed.members()) {
        if (member.key == "Division"_L1)
            continue;
        if (!member.value.isArray())
            return badSeed(member.key);
        const QString set = otherNames.value(member.key, member.key);
        const Result<> done = set == "SalesInvoices"_L1
            ? seedInvoices(division, member.value, time)
            : seedTable(division, set, member.value, time);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<> seedExact(const Json &seed, Books &books, const Clock &clock)
{
    const QString time = isoInstant(clock.now());
    for (const Json &raw : seed[u"regions"].items()) {
        Region region;
        region.code = raw[u"code"].toString();
        region.login = raw[u"login"];
        if (region.code.isEmpty() || raw[u"clientId"].toString().isEmpty())
            return badSeed(u"region without code or clientId"_s);
        Json codes = Json::array();
        for (const Json &entry : raw[u"divisions"].items()) {
            Json company = entry[u"Division"];
            const qint64 code = company[u"Code"].toInt().value_or(0);
            if (code <= 0)
                return badSeed(u"division without Code"_s);
            setTimes(company, time);
            books.put(u"exact.division"_s, QString::number(code), company);
            codes.append(Json(code));
            Division division(books, clock, region, int(code));
            if (const Result<> done = seedDivision(division, entry, time); !done)
                return done;
        }
        Json row = raw;
        row.set(u"divisions"_s, codes);
        books.put(u"exact.region"_s, region.code, row);
    }
    return {};
}

} // namespace levy::sandbox
