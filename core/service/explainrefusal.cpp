#include "core/service/explainrefusal.h"

#include "core/avatax/errorcatalogue.h"
#include "core/erp/exact/refusals.h"
#include "core/erp/visma/refusals.h"

#include <QCoreApplication>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString inTheirWords(const Error &error)
{
    if (error.message.isEmpty())
        return {};
    return u' ' + Words::tr("In the service's own words: \"%1\".").arg(error.message);
}

/// One that was held because it would repeat names the connection; its code still tells.
std::span<const Refusal> ledgerCatalogue(const Error &error)
{
    if (error.service.startsWith(u"exact") || error.code.startsWith(u"exact."))
        return exact::refusals();
    if (error.service.startsWith(u"visma") || error.code.startsWith(u"visma."))
        return visma::refusals();
    return {};
}

Error errorIn(const Json &facts)
{
    Error error;
    error.service = facts[u"service"].toString();
    error.operation = facts[u"operation"].toString();
    error.code = facts[u"code"].toString();
    error.message = facts[u"message"].toString();
    error.httpStatus = int(facts[u"httpStatus"].toInt().value_or(0));
    return error;
}

} // namespace

std::optional<Explanation> explainRefusal(const Error &error)
{
    if (error.service == u"avatax" && avatax::findByCode(error.code)) {
        const avatax::CatalogueEntry entry = avatax::classify(error);
        return Explanation{
            error.code,
            avatax::explanation(entry) + inTheirWords(error),
            avatax::toText(entry.owner)};
    }
    const Refusal *refusal = findRefusal(ledgerCatalogue(error), error);
    if (!refusal)
        return std::nullopt;
    return Explanation{
        titleOf(*refusal),
        explanation(*refusal, error.outcomeUnknown) + inTheirWords(error),
        toText(refusal->owner)};
}

std::optional<Explanation> explainRefusal(const Flag &flag)
{
    const Error error = errorIn(flag.facts);
    if (error.service != u"avatax")
        return explainRefusal(error);
    // Only what will not pass becomes a flag, so the code alone names it.
    const avatax::CatalogueEntry *entry = avatax::findByCode(error.code);
    if (!entry)
        return std::nullopt;
    return Explanation{
        Words::tr("Refused by Avalara"),
        avatax::explanation(*entry) + inTheirWords(error),
        avatax::toText(entry->owner)};
}

} // namespace levy
