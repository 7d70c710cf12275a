#include "core/erp/visma/segments.h"

#include "core/erp/visma/values.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

Json segmentsOf(const Json &subaccount)
{
    Json segments = Json::array();
    for (const Json &segment : subaccount[u"segments"].items()) {
        Json one = Json::object();
        one.set(u"segmentId"_s, segment[u"segmentId"]);
        one.set(u"segmentValue"_s, segment[u"segmentValue"]);
        segments.append(std::move(one));
    }
    return segments;
}

Result<Segments> segmentsFor(Masters &masters, const LedgerEntry &entry, http::Call &call)
{
    Segments segments;
    for (const LedgerLine &line : entry.lines) {
        if (line.costCenter.isEmpty() || segments.contains(line.costCenter))
            continue;
        Masters::Learned learned; // stays in the cache; the lists bring it to be stored
        const Result<Json> subaccount = masters.subaccount(line.costCenter, learned, call);
        if (!subaccount)
            return fail(subaccount.error());
        const Json known = segmentsOf(*subaccount);
        if (known.items().empty() || !flagOf(*subaccount, u"active", true)) {
            Error error = makeError(
                ErrorKind::Rejected,
                u"visma.subaccount"_s,
                u"subaccount %1 does not exist in Visma.net or is not active"_s.arg(
                    line.costCenter));
            error.service = u"visma"_s;
            return fail(std::move(error));
        }
        segments.insert(line.costCenter, known);
    }
    return segments;
}

} // namespace levy::visma
