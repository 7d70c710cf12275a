#include "core/webhook/notification.h"

#include "core/base/json.h"

#include <QRegularExpression>

namespace levy::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr Json::Limits limits{64 * 1024, 8};

bool isGuid(const QString &text)
{
    static const QRegularExpression guid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    return guid.match(text).hasMatch();
}

} // namespace

Result<Notification> notificationOf(QByteArrayView content)
{
    const auto malformed = [](const QString &what) {
        return fail(ErrorKind::Malformed, u"webhook.content"_s, what);
    };
    const Result<Json> json = Json::parse(content.toByteArray(), limits);
    if (!json)
        return malformed(json.error().message);
    Notification notification;
    notification.topic = (*json)[u"Topic"].toString();
    const std::optional<qint64> division = (*json)[u"Division"].toInt();
    notification.key = (*json)[u"Key"].toString().toLower();
    if (!division || *division <= 0)
        return malformed(u"no division"_s);
    if (!isGuid(notification.key))
        return malformed(u"no key"_s);
    notification.division = *division;
    notification.isDeletion
        = (*json)[u"Action"].toString().compare("Delete"_L1, Qt::CaseInsensitive) == 0;
    notification.isUnique = !(*json)[u"EventCreatedOn"].toString().isEmpty();
    // "…/salesinvoice/SalesInvoiceLines(guid'…')": only its name is looked at.
    const QString entity
        = (*json)[u"ExactOnlineEndpoint"].toString().section(u'/', -1).section(u'(', 0, 0);
    notification.isPart = notification.topic != "SalesInvoices"_L1
        || (!entity.isEmpty() && entity != "SalesInvoices"_L1);
    return notification;
}

} // namespace levy::webhook
