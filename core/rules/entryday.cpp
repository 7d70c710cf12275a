#include "core/rules/entryday.h"

#include "core/rules/notes.h"

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &code, const QString &why)
{
    return fail(ErrorKind::Rejected, u"decision."_s + code, why);
}

} // namespace

Result<void> mayChooseEntryDay(const Document &document)
{
    const QString number = document.source.number;
    if (document.state != DocumentState::Waiting
        || document.flag.reason != FlagReason::PeriodClosed) {
        return refused(
            u"period-not-closed"_s,
            u"document %1 does not wait because of a closed period; its entry keeps its day"_s.arg(
                number));
    }
    if (document.flag.facts.has(u"place")) {
        return refused(
            u"tax-on-document"_s,
            u"the tax of document %1 stands on the document itself and has its day; reopen the "
            "period, or date the document otherwise in the ledger"_s.arg(number));
    }
    return {};
}

bool isDayOfReversal(const Document &document)
{
    return document.remedy.undoesLedger() && document.phase < Phase::Verified;
}

Result<Change> postOnDay(Document document, QDate day, const QString &words, const Decider &by)
{
    if (const Result<void> may = mayChooseEntryDay(document); !may)
        return fail(may.error());
    if (!day.isValid())
        return refused(u"day"_s, u"an entry needs a day"_s);
    const QString closed = document.flag.facts[u"date"].toString();
    if (day.toString(Qt::ISODate) == closed) {
        return refused(
            u"day-closed"_s,
            u"%1 lies in the period that is closed; choose another day"_s.arg(closed));
    }
    QString summary
        = u"The entry of document %1 is dated %2, because the period of %3 is closed."_s.arg(
            document.source.number, day.toString(Qt::ISODate), closed);
    if (!words.trimmed().isEmpty())
        summary += u" Reason: "_s + words.trimmed();
    Json facts = Json::object(
        {{u"by"_s, by.person}, {u"date"_s, day.toString(Qt::ISODate)}, {u"instead"_s, closed}});
    facts.setIfAny(u"words"_s, words.trimmed());
    // While it is taken back both books get one day; what is posted anew follows.
    (isDayOfReversal(document) ? document.remedy.date : document.correction.entryDay) = day;
    release(document);
    return Change{
        std::move(document),
        {{u"decision.entry-day"_s, summary, std::move(facts), false, u"decided"_s}}};
}

} // namespace levy
