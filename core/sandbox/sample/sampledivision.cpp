#include "core/sandbox/sample/sampledivision.h"

#include "core/sandbox/sample/samplesource.h"

#include <QDate>
#include <QStringList>

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList addressMembers{
    u"AddressLine1"_s, u"AddressLine2"_s, u"City"_s, u"Postcode"_s, u"State"_s, u"Country"_s};

/// {"ID": id, …row…}
Json withId(const Json &row, const QString &id)
{
    Json::Object members{{u"ID"_s, id}};
    members.insert(members.end(), row.members().begin(), row.members().end());
    return Json::fromMembers(std::move(members));
}

/// The journals of one year, period by period, with those closed that the file names.
Json::Array journalStatus(const Json &raw, int year)
{
    Json::Array rows;
    for (const Json &journal : raw[u"Journals"].items()) {
        for (int period = 1; period <= 12; ++period) {
            bool isClosed = false;
            for (const Json &closed : raw[u"closed"].items()) {
                isClosed = isClosed
                    || (closed[u"Journal"] == journal[u"Code"]
                        && period <= closed[u"throughPeriod"].toInt());
            }
            rows.push_back(Json::object(
                {{u"Journal"_s, journal[u"Code"]},
                 {u"JournalDescription"_s, journal[u"Description"]},
                 {u"JournalType"_s, journal[u"Type"]},
                 {u"Year"_s, year},
                 {u"Period"_s, period},
                 {u"Status"_s, isClosed ? 1 : 0}}));
        }
    }
    return rows;
}

} // namespace

SampleDivision::SampleDivision(Json raw)
    : m_raw(std::move(raw))
    , m_scope(u"division %1"_s.arg(*m_raw[u"Division"][u"Code"].toInt()))
    , m_currency(
          Currency::fromCode(m_raw[u"Division"][u"Currency"].toString()).value_or(Currency()))
{
    addLedger();
    addItems();
    addAccounts();
    addPeriods();
}

const Json &SampleDivision::table(const QString &name) const
{
    static const Json none;
    const auto found = m_tables.constFind(name);
    return found == m_tables.constEnd() ? none : *found;
}

const Json &SampleDivision::row(const QString &table, const QString &code) const
{
    const auto byCode = m_byCode.constFind(table);
    Q_ASSERT_X(
        byCode != m_byCode.constEnd() && byCode->contains(code),
        "SampleDivision",
        qPrintable(table + u' ' + code));
    return this->table(table)[byCode->value(code)];
}

const Json &SampleDivision::address(const QString &account, const QString &key) const
{
    const auto found = m_addresses.constFind(account + u'/' + key);
    Q_ASSERT_X(found != m_addresses.constEnd(), "SampleDivision", qPrintable(account + u'/' + key));
    return *found;
}

Json SampleDivision::masterData() const
{
    Json division = m_raw[u"Division"];
    division.set(u"Customer"_s, sampleId(m_scope, u"own account"_s));
    Json data = Json::object({{u"Division"_s, std::move(division)}});
    for (const QString &name : m_order)
        data.set(name, m_tables[name]);
    return data;
}

void SampleDivision::addTable(const QString &name, Json::Array rows)
{
    m_order.push_back(name);
    keepTable(name, std::move(rows));
}

void SampleDivision::keepTable(const QString &name, Json::Array rows)
{
    QHash<QString, qsizetype> &byCode = m_byCode[name];
    for (qsizetype i = 0; i < qsizetype(rows.size()); ++i)
        byCode.insert(rows[size_t(i)][u"Code"].toString(), i);
    m_tables.insert(name, Json::array(std::move(rows)));
}

void SampleDivision::resolve(
    Json &row, const QString &member, const QString &table, const QStringList &copied) const
{
    if (!row[member].isString())
        return;
    const Json target = this->row(table, row[member].toString());
    row.set(member, target[u"ID"]);
    for (const QString &name : copied)
        row.set(member + name, target[name]);
}

void SampleDivision::addLedger()
{
    for (const QString &name :
         {u"GLAccounts"_s, u"Costcenters"_s, u"Costunits"_s, u"Currencies"_s}) {
        Json::Array rows;
        for (const Json &row : m_raw[name].items())
            rows.push_back(withId(row, sampleId(m_scope, name + u'/' + row[u"Code"].toString())));
        addTable(name, std::move(rows));
    }
    Json::Array journals;
    for (const Json &row : m_raw[u"Journals"].items()) {
        Json journal = withId(row, sampleId(m_scope, u"Journals/"_s + row[u"Code"].toString()));
        resolve(journal, u"GLAccount"_s, u"GLAccounts"_s, {u"Code"_s, u"Description"_s, u"Type"_s});
        journals.push_back(std::move(journal));
    }
    addTable(u"Journals"_s, std::move(journals));
    Json::Array codes;
    for (const Json &row : m_raw[u"VATCodes"].items()) {
        Json code = withId(row, sampleId(m_scope, u"VATCodes/"_s + row[u"Code"].toString()));
        resolve(code, u"GLToPay"_s, u"GLAccounts"_s, {u"Code"_s, u"Description"_s});
        codes.push_back(std::move(code));
    }
    addTable(u"VATCodes"_s, std::move(codes));
    Json::Array charges;
    for (const Json &row : m_raw[u"OrderCharges"].items())
        charges.push_back(
            withId(row, sampleId(m_scope, u"OrderCharges/"_s + row[u"Code"].toString())));
    keepTable(u"OrderCharges"_s, std::move(charges));
}

void SampleDivision::addItems()
{
    for (const QString &name : {u"ItemGroups"_s, u"Items"_s}) {
        Json::Array rows;
        for (const Json &raw : m_raw[name].items()) {
            Json row = withId(raw, sampleId(m_scope, name + u'/' + raw[u"Code"].toString()));
            resolve(row, u"GLRevenue"_s, u"GLAccounts"_s, {u"Code"_s, u"Description"_s});
            if (name == u"Items")
                resolve(row, u"ItemGroup"_s, u"ItemGroups"_s, {u"Code"_s, u"Description"_s});
            rows.push_back(std::move(row));
        }
        addTable(name, std::move(rows));
    }
}

void SampleDivision::addAccounts()
{
    Json::Array accounts;
    Json::Array addresses;
    for (const Json &raw : m_raw[u"Accounts"].items()) {
        const QString code = raw[u"Code"].toString();
        Json account = withId(raw, sampleId(m_scope, u"Accounts/"_s + code));
        account.remove(u"addresses");
        account.remove(u"plain");
        if (const QString payer = raw[u"InvoiceAccountCode"].toString(); !payer.isEmpty())
            account.set(u"InvoiceAccount"_s, sampleId(m_scope, u"Accounts/"_s + payer));
        for (const Json &given : raw[u"addresses"].items()) {
            const QString key = given[u"key"].toString();
            Json address = withId(given, sampleId(m_scope, u"Addresses/"_s + code + u'/' + key));
            address.remove(u"key");
            address.set(u"Account"_s, account[u"ID"]);
            address.set(u"AccountName"_s, account[u"Name"]);
            const bool isVisit = address[u"Type"].toInt() == 1;
            for (const QString &member : addressMembers) {
                if (isVisit && address.has(member))
                    account.set(member, address[member]);
            }
            m_addresses.insert(code + u'/' + key, address);
            addresses.push_back(std::move(address));
        }
        accounts.push_back(std::move(account));
    }
    addTable(u"Accounts"_s, std::move(accounts));
    addTable(u"Addresses"_s, std::move(addresses));
    m_byCode.remove(u"Addresses"_s);
}

void SampleDivision::addPeriods()
{
    constexpr int year = 2026;
    Json::Array periods;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        periods.push_back(Json::object(
            {{u"ID"_s, sampleId(m_scope, u"FinancialPeriods/%1/%2"_s.arg(year).arg(month))},
             {u"FinYear"_s, year},
             {u"FinPeriod"_s, month},
             {u"StartDate"_s, first.toString(Qt::ISODate)},
             {u"EndDate"_s, first.addMonths(1).addDays(-1).toString(Qt::ISODate)}}));
    }
    addTable(u"FinancialPeriods"_s, std::move(periods));
    addTable(u"JournalStatus"_s, journalStatus(m_raw, year));
}

} // namespace levy::sandbox
