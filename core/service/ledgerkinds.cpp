#include "core/service/ledgerkinds.h"

#include "core/erp/exact/regions.h"
#include "core/service/configcheck.h"

#include <QRegularExpression>

#include <array>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

using configcheck::checkUrl;
using configcheck::wrong;

Result<Json> checkExact(const Json &json, const QString &where)
{
    const QString regionCode = json[u"region"].toString().toLower();
    const exact::Region *region = exact::region(regionCode);
    if (!region)
        return wrong(
            u"region"_s,
            u"the region of %1 must be one of nl, be, uk, de, fr, es, us"_s.arg(where));
    const QString baseUrl
        = json.has(u"baseUrl") ? json[u"baseUrl"].toString() : region->baseUrl.toString();
    if (const Result<void> url = checkUrl(baseUrl, where); !url)
        return fail(url.error());
    const std::optional<qint64> division = json[u"division"].toInt();
    if (!json[u"division"].isNumber() || !division || *division <= 0)
        return wrong(u"division"_s, u"%1 needs the division number of its company"_s.arg(where));
    const QString login = json[u"login"].toString();
    return Json::object(
        {{u"region"_s, regionCode},
         {u"baseUrl"_s, baseUrl},
         {u"division"_s, *division},
         {u"login"_s, login.isEmpty() ? regionCode : login}});
}

/// One company of Visma.net: its tenant, and where its addresses say the state (contract 6).
Result<Json> checkVisma(const Json &json, const QString &where)
{
    static const QRegularExpression tenant(
        u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    if (!tenant.match(json[u"tenantId"].toString()).hasMatch()) {
        return wrong(
            u"tenantId"_s,
            u"%1 needs the tenantId of the company (Visma Admin: Company, Edit, Configuration)"_s
                .arg(where));
    }
    Json settings = Json::object({{u"tenantId"_s, json[u"tenantId"].toString().toLower()}});
    const std::pair<QString, QString> urls[]
        = {{u"baseUrl"_s, u"https://api.finance.visma.net"_s},
           {u"tokenUrl"_s, u"https://connect.visma.com/connect/token"_s}};
    for (const auto &[name, usual] : urls) {
        const QString url = json.has(name) ? json[name].toString() : usual;
        if (const Result<void> checked = checkUrl(url, where); !checked)
            return fail(checked.error());
        settings.set(name, url);
    }
    const QString login = json[u"login"].toString();
    settings.set(u"login"_s, login.isEmpty() ? json[u"id"].toString() : login);
    static const QStringList lists{
        u"invoices"_s, u"credit-notes"_s, u"debit-notes"_s, u"cash-sales"_s};
    for (const QString &document : json[u"documents"].toTexts()) {
        if (!lists.contains(document)) {
            return wrong(
                u"documents"_s,
                u"the documents of %1 must be of %2"_s.arg(where, lists.join(u", "_s)));
        }
    }
    if (json.has(u"documents"))
        settings.set(u"documents"_s, json[u"documents"]);
    if (json.has(u"regions"))
        settings.set(u"regions"_s, json[u"regions"]);
    for (const QString &name : {u"gapMs"_s, u"firstPollMs"_s}) {
        if (!json.has(name))
            continue;
        const std::optional<qint64> milliseconds = json[name].toInt();
        if (!milliseconds || *milliseconds < 0 || *milliseconds > 60'000)
            return wrong(name, u"the %1 of %2 must be 0 to 60000 milliseconds"_s.arg(name, where));
        settings.set(name, *milliseconds);
    }
    settings.setIfAny(u"entityUseAttribute"_s, json[u"entityUseAttribute"].toString());
    return settings;
}

const std::array kinds{
    LedgerKind{
        u"exact"_s,
        {u"region"_s, u"baseUrl"_s, u"division"_s, u"login"_s, u"webhookSecret"_s},
        {TaxPlace::JournalEntry, TaxPlace::DocumentLines},
        checkExact},
    LedgerKind{
        u"visma"_s,
        {u"tenantId"_s,
         u"baseUrl"_s,
         u"tokenUrl"_s,
         u"login"_s,
         u"documents"_s,
         u"regions"_s,
         u"gapMs"_s,
         u"firstPollMs"_s,
         u"entityUseAttribute"_s},
        {TaxPlace::TaxLine, TaxPlace::TaxCodes, TaxPlace::JournalEntry},
        checkVisma},
};

} // namespace

const LedgerKind *ledgerKind(const QString &name)
{
    for (const LedgerKind &kind : kinds) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

QStringList ledgerKindNames()
{
    QStringList names;
    for (const LedgerKind &kind : kinds)
        names << kind.name;
    return names;
}

} // namespace levy
