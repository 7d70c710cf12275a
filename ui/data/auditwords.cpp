// Words, icons and tones for audit events.
#include "core/money/decimal.h"
#include "ui/components/formats.h"
#include "ui/data/auditkinds.h"
#include "ui/data/auditmodel.h"
#include "ui/data/documentwords.h"

#include <QCoreApplication>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

/// The trail's own sentences are English and say more than ours: there they stay.
bool isEnglish()
{
    return Words::tr("Invoice found") == "Invoice found"_L1;
}

} // namespace

QString eventTitle(const QString &kind)
{
    if (const AuditKind *known = auditKind(kind))
        return Words::tr(known->title);
    if (kind.startsWith("call."_L1))
        return Words::tr("Call");
    QString title = kind.section(u'.', -1).replace(u'-', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString eventSentence(const AuditEvent &event, const QString &connection)
{
    const AuditKind *known = auditKind(event.kind);
    const bool isCall = event.kind.startsWith("call."_L1);
    if ((!known && !isCall) || isEnglish())
        return event.summary;
    if (isCall) {
        return Words::tr("Levy called a service: %1.")
            .arg(event.kind.section(u'.', 1).replace(u'-', u' '));
    }
    const FlagReason reason
        = flagReasonFromText(event.facts[u"reason"].toString()).value_or(FlagReason::None);
    QString sentence = Words::tr(known->sentence);
    if (event.documentNumber.isEmpty() && sentence.startsWith("%1: "_L1)) {
        sentence.remove(0, 4);
        sentence[0] = sentence[0].toUpper();
    }
    sentence.replace(u"%3"_s, connection.isEmpty() ? event.connection : connection);
    sentence.replace(u"%2"_s, reason == FlagReason::None ? noFigure : reasonTitle(reason));
    return sentence.replace(
        u"%1"_s,
        event.documentNumber.isEmpty() ? Words::tr("Document without a number")
                                       : event.documentNumber);
}

QString eventIcon(const AuditEvent &event)
{
    if (event.irreversible && event.kind.startsWith("tax."_L1))
        return u"lock"_s;
    const AuditKind *known = auditKind(event.kind);
    return known ? QString::fromLatin1(known->icon) : u"info"_s;
}

Tone eventTone(const AuditEvent &event)
{
    if (event.kind == "document.flagged"_L1)
        return Tone::Amber;
    if (event.outcome == "failed"_L1 || event.outcome == "refused"_L1)
        return Tone::Red;
    if (event.outcome == "unknown"_L1)
        return Tone::Amber;
    if (event.irreversible && event.kind.startsWith("tax."_L1))
        return Tone::Indigo;
    if (event.outcome == "decided"_L1)
        return Tone::Secondary;
    return Tone::Green;
}

QString actorName(const QString &actor)
{
    if (actor.startsWith("person:"_L1))
        return actor.mid(7);
    return actor == "levy"_L1 ? Words::tr("Levy") : actor;
}

PillText outcomePill(const AuditEvent &event)
{
    if (event.kind == "document.flagged"_L1)
        return {u"warning"_s, Words::tr("Attention"), Tone::Amber};
    if (event.outcome == "refused"_L1)
        return {u"x-circle"_s, Words::tr("Refused"), Tone::Red};
    if (event.outcome == "failed"_L1)
        return {u"x-circle"_s, Words::tr("Failed"), Tone::Red};
    if (event.outcome == "unknown"_L1)
        return {u"clock"_s, Words::tr("Unclear"), Tone::Amber};
    if (event.outcome == "decided"_L1)
        return {u"user"_s, Words::tr("Decided"), Tone::Slate};
    return {u"check-circle"_s, Words::tr("Done"), Tone::Green};
}

QString eventAmount(const AuditEvent &event)
{
    const QString currency = event.facts[u"currency"].toString();
    if (currency.isEmpty())
        return {};
    for (const QStringView key : {QStringView(u"totalTax"), QStringView(u"net")}) {
        const Json &value = event.facts[key];
        const Result<Decimal> amount = Decimal::fromJson(value);
        if (!value.isNull() && amount)
            return moneyWithCode(*amount, currency);
    }
    // A journal entry: what its debit side says.
    for (const Json &line : event.facts[u"lines"].items()) {
        const Result<Decimal> amount = Decimal::fromJson(line[u"amount"]);
        if (!line[u"isTax"].toBool() && amount)
            return moneyWithCode(*amount, currency);
    }
    return {};
}

} // namespace levy::ui
