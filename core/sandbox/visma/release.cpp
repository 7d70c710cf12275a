#include "core/sandbox/visma/release.h"

#include "core/sandbox/visma/completion.h"
#include "core/sandbox/visma/documentedit.h"
#include "core/sandbox/visma/totals.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

namespace {

tl::unexpected<Error> bad(const QString &sentence)
{
    return fail(ErrorKind::Invalid, u"visma.release"_s, sentence);
}

Result<> checkStatus(const QString &word, const QString &status)
{
    if (status == "Hold"_L1)
        return bad(u"%1 can't be released because it is on hold."_s.arg(word));
    if (status != "Balanced"_L1)
        return bad(u"%1 can't be released because its status is %2."_s.arg(word, status));
    return {};
}

} // namespace

Result<Json> released(const Company &company, const DocumentKind &kind, const Json &document)
{
    Result<> done = checkStatus(kind.word, document[u"status"].toString());
    if (done)
        done = checkPeriod(
            company, document[u"financialPeriod"].toString(), u"closedInCustomerLedger");
    for (const Json &line : document[kind.lines].items()) {
        if (done)
            done = checkUsable(company, line);
    }
    if (!done)
        return fail(done.error());
    const Decimal total = documentTotal(document);
    if (total.isNegative())
        return bad(u"%1 can't be released because its balance is negative."_s.arg(kind.word));
    Json changed = document;
    const bool isPaid = total.isZero() || kind.resource == "cashsale"_L1;
    changed.set(u"status"_s, isPaid ? u"Closed"_s : u"Open"_s);
    computeTotals(company, kind, changed);
    return changed;
}

Result<Json> releasedJournal(const Company &company, const Json &journal)
{
    Result<> done = checkStatus(u"Journal transaction"_s, journal[u"status"].toString());
    if (done)
        done = checkPeriod(
            company, journal[u"financialPeriod"].toString(), u"closedInGeneralLedger");
    if (!done)
        return fail(done.error());
    Json changed = journal;
    changed.set(
        u"status"_s, company.settings()[u"autoPost"].toBool(true) ? u"Posted"_s : u"Unposted"_s);
    return changed;
}

} // namespace levy::sandbox::visma
