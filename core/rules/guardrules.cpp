#include "core/rules/guardrules.h"

#include <QSet>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestAccounts = 8; ///< fewer say nothing about whose they are

} // namespace

bool hasOtherIdentity(const Document &known, const SalesDocument &seen)
{
    const bool isRecorded = (known.tax && known.tax->status != TaxStatus::Temporary)
        || known.hasEntry() || known.intent;
    if (!isRecorded)
        return false;
    const SalesDocument &before = known.source;
    return (!before.number.isEmpty() && before.number != seen.number)
        || before.customer.id != seen.customer.id || before.currency != seen.currency
        || before.kind != seen.kind;
}

qint64 mostAtOnce(const FeedGuard &guard, qint64 documents)
{
    return std::max<qint64>(guard.documents, documents * guard.percent / 100);
}

QString signOfOtherCompany(const MasterData &before, const MasterData &now)
{
    if (!before.companyCurrency.isEmpty() && before.companyCurrency != now.companyCurrency)
        return u"its currency was %1 and is %2"_s.arg(before.companyCurrency, now.companyCurrency);
    if (!before.companyCountry.isEmpty() && before.companyCountry != now.companyCountry)
        return u"its country was %1 and is %2"_s.arg(before.companyCountry, now.companyCountry);
    if (qsizetype(before.accounts.size()) < fewestAccounts)
        return {};
    QSet<QString> ids;
    for (const GlAccount &account : now.accounts)
        ids.insert(account.id);
    const auto known = std::count_if(
        before.accounts.begin(), before.accounts.end(), [&](const GlAccount &account) {
            return ids.contains(account.id);
        });
    if (2 * known >= qint64(before.accounts.size()))
        return {};
    return u"only %1 of its %2 accounts are still there"_s.arg(known).arg(before.accounts.size());
}

bool isShrunken(qint64 known, qint64 seen)
{
    return 2 * seen < known;
}

} // namespace levy
