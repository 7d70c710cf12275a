#include "core/erp/exact/regions.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

const std::vector<Region> &regions()
{
    static const std::vector<Region> all{
        {u"nl"_s, u"Netherlands"_s, QUrl(u"https://start.exactonline.nl"_s)},
        {u"be"_s, u"Belgium"_s, QUrl(u"https://start.exactonline.be"_s)},
        {u"de"_s, u"Germany"_s, QUrl(u"https://start.exactonline.de"_s)},
        {u"fr"_s, u"France"_s, QUrl(u"https://start.exactonline.fr"_s)},
        {u"es"_s, u"Spain"_s, QUrl(u"https://start.exactonline.es"_s)},
        {u"uk"_s, u"United Kingdom"_s, QUrl(u"https://start.exactonline.co.uk"_s)},
        {u"us"_s, u"United States"_s, QUrl(u"https://start.exactonline.com"_s)},
    };
    return all;
}

const Region *region(const QString &code)
{
    const auto found = std::ranges::find(regions(), code, &Region::code);
    return found == regions().end() ? nullptr : &*found;
}

bool isRegionHost(const QString &host)
{
    return std::ranges::any_of(regions(), [&](const Region &one) {
        return one.baseUrl.host().compare(host, Qt::CaseInsensitive) == 0;
    });
}

} // namespace levy::exact
