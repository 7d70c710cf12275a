#include "core/service/ledgerkinds.h"

#include "core/erp/exact/regions.h"
#include "core/service/configcheck.h"

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
    if (!division || *division <= 0)
        return wrong(u"division"_s, u"%1 needs the division number of its company"_s.arg(where));
    const QString login = json[u"login"].toString();
    return Json::object(
        {{u"region"_s, regionCode},
         {u"baseUrl"_s, baseUrl},
         {u"division"_s, *division},
         {u"login"_s, login.isEmpty() ? regionCode : login}});
}

const std::array kinds{
    LedgerKind{
        u"exact"_s,
        {u"region"_s, u"baseUrl"_s, u"division"_s, u"login"_s},
        {TaxPlace::JournalEntry, TaxPlace::DocumentLines},
        checkExact},
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
