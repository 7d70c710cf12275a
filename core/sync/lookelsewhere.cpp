#include "core/sync/lookelsewhere.h"

#include "core/base/failpoint.h"
#include "core/workspace/connections.h"
#include "core/workspace/memory.h"
#include "core/workspace/outside.h"

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookEverySeconds = 24 * 3600;
constexpr int mostPages = 200;

QString settingOf(const QString &companyCode)
{
    return u"elsewhere/"_s + companyCode;
}

Result<QStringList> ownPrefixes(Reader &reader)
{
    const auto rows = connections::all(reader);
    if (!rows)
        return fail(rows.error());
    QStringList prefixes;
    for (const ConnectionRow &row : *rows) {
        if (const QString prefix = row.policy[u"codePrefix"].toString(); !prefix.isEmpty())
            prefixes << prefix + u'-';
    }
    return prefixes;
}

OtherRecord recordOf(const TaxResult &held)
{
    return {
        held.code,
        held.type,
        held.statusText,
        held.date,
        held.customerCode,
        held.currency,
        held.totalAmount,
        held.totalTax};
}

Result<void> keepPage(
    Transaction &transaction,
    const QString &companyCode,
    const std::vector<TaxResult> &page,
    const QStringList &prefixes)
{
    for (const TaxResult &held : page) {
        const bool isOwn = std::ranges::any_of(
            prefixes, [&](const QString &prefix) { return held.code.startsWith(prefix); });
        // Earlier versions are rows of their own, and would hide the one that counts.
        if (isOwn || held.statusText == u"Adjusted")
            continue;
        const Result<void> kept = outside::setOtherRecord(transaction, companyCode, recordOf(held));
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace

Result<bool> lookElsewhere(
    const QString &companyCode, Effects &effects, Recorder &recorder, const StopToken &stop)
{
    const QDateTime now = recorder.clock().now();
    const auto before = recorder.store().read(
        [&](Reader &reader) { return memory::setting(reader, settingOf(companyCode)); });
    const auto prefixes = recorder.store().read([](Reader &reader) { return ownPrefixes(reader); });
    if (!before || !prefixes)
        return fail(before ? prefixes.error() : before.error());
    const QDateTime since = QDateTime::fromString(before->toString(), Qt::ISODate);
    const bool isFresh = since.isValid() && since <= now && since.secsTo(now) < lookEverySeconds;
    if (isFresh)
        return false;
    int skip = 0;
    for (int pages = 0; pages < mostPages; ++pages) {
        http::Call call;
        call.stop = stop;
        LEVY_FAILPOINT("elsewhere.read.before");
        const auto page = effects.listRecorded(companyCode, since, skip, call);
        LEVY_FAILPOINT("elsewhere.read.after");
        const bool isLast = page && !page->hasMore;
        const Result<void> kept
            = recorder.store().write([&](Transaction &transaction) -> Result<void> {
                  const Result<void> counted = recorder.countIn(transaction, call.exchanges);
                  if (!counted || !page)
                      return counted;
                  const Result<void> done
                      = keepPage(transaction, companyCode, page->transactions, *prefixes);
                  if (!done || !isLast)
                      return done;
                  return memory::setSetting(
                      transaction, settingOf(companyCode), now.toString(Qt::ISODate));
              });
        if (!kept)
            return fail(kept.error());
        if (!page)
            return fail(page.error());
        if (isLast)
            return true;
        skip += int(page->transactions.size());
    }
    return fail(
        ErrorKind::TooLarge,
        u"elsewhere.pages"_s,
        u"Avalara's list of recorded documents does not end"_s);
}

} // namespace levy
