#include "core/rules/notes.h"

namespace levy {

using namespace Qt::StringLiterals;

Note noteOf(const QString &kind, const QString &summary, const QString &outcome, Json facts)
{
    return {kind, summary, std::move(facts), false, outcome};
}

void clearTrouble(Document &document)
{
    document.attempts = 0;
    document.notBefore = {};
    document.lastError.reset();
}

QString nameOf(const Document &document)
{
    const QString kind = document.source.isCreditNote() ? u"Credit note "_s : u"Invoice "_s;
    return kind
        + (document.source.number.isEmpty() ? u"without a number"_s : document.source.number);
}

void dropRemedy(Document &document)
{
    if (document.remedy.isInspected)
        document.phase = document.resumeAt;
    document.resumeAt = Phase::Committed;
    document.remedy = {};
    // What was only to bring Avalara back to the document is no change of it.
    if (document.pending && document.pending->fingerprint() == document.source.fingerprint()
        && document.pending->taxOnDocument() == document.source.taxOnDocument())
        document.pending.reset();
}

void release(Document &document)
{
    document.state = DocumentState::Active;
    document.flag = {};
    document.flaggedAt = {};
    document.attempts = 0;
    if (!document.intent)
        document.notBefore = {};
    document.lastError.reset();
    document.decision.clear();
}

} // namespace levy
