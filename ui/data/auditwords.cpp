// Words, icons and tones for audit events.
#include "core/money/decimal.h"
#include "ui/components/formats.h"
#include "ui/data/auditmodel.h"

#include <QCoreApplication>
#include <QHash>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct Kind {
    const char *title;
    const char *icon;
};

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> known{
        {u"document.found"_s, {QT_TRANSLATE_NOOP("AuditWords", "Invoice found"), "documents"}},
        {u"document.changed"_s, {QT_TRANSLATE_NOOP("AuditWords", "Changed in the ledger"), "edit"}},
        {u"document.deleted"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Deleted in the ledger"), "trash"}},
        {u"document.flagged"_s, {QT_TRANSLATE_NOOP("AuditWords", "Needs a person"), "warning"}},
        {u"document.failed"_s, {QT_TRANSLATE_NOOP("AuditWords", "Gave up for now"), "x-circle"}},
        {u"document.recalculate"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Calculated again"), "calculator"}},
        {u"address.checked"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Address validated"), "check-circle"}},
        {u"tax.saved"_s, {QT_TRANSLATE_NOOP("AuditWords", "Tax calculated"), "calculator"}},
        {u"tax.found-committed"_s, {QT_TRANSLATE_NOOP("AuditWords", "Found committed"), "lock"}},
        {u"tax.committed"_s, {QT_TRANSLATE_NOOP("AuditWords", "Committed in Avalara"), "lock"}},
        {u"tax.removed"_s, {QT_TRANSLATE_NOOP("AuditWords", "Removed from Avalara"), "trash"}},
        {u"tax.previewed"_s, {QT_TRANSLATE_NOOP("AuditWords", "Tax previewed"), "calculator"}},
        {u"entry.intended"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Entry about to be written"), "edit"}},
        {u"entry.posted"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Journal entry posted"), "check-circle"}},
        {u"entry.verified"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Journal entry verified"), "check-circle"}},
        {u"entry.not-needed"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "No entry needed"), "check-circle"}},
        {u"entry.not-found"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Entry not in the ledger"), "search"}},
        {u"entry.unclear"_s, {QT_TRANSLATE_NOOP("AuditWords", "Answer did not arrive"), "clock"}},
        {u"decision.approved"_s, {QT_TRANSLATE_NOOP("AuditWords", "Approved"), "user"}},
        {u"decision.excluded"_s, {QT_TRANSLATE_NOOP("AuditWords", "Excluded"), "exclude"}},
        {u"decision.address"_s, {QT_TRANSLATE_NOOP("AuditWords", "Address corrected"), "edit"}},
        {u"decision.customer-address"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Customer's address corrected"), "edit"}},
        {u"decision.original"_s, {QT_TRANSLATE_NOOP("AuditWords", "Original named"), "user"}},
        {u"decision.signs"_s, {QT_TRANSLATE_NOOP("AuditWords", "Signs confirmed"), "user"}},
        {u"decision.reprocess"_s, {QT_TRANSLATE_NOOP("AuditWords", "Reprocess asked"), "sync"}},
        {u"decision.undone"_s, {QT_TRANSLATE_NOOP("AuditWords", "Decision taken back"), "undo"}},
        {u"mapping.changed"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Mapping rules changed"), "mappings"}},
        {u"config.applied"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Configuration changed"), "settings"}},
        {u"config.policy"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Rules for documents changed"), "settings"}},
        {u"connection.signed-in"_s, {QT_TRANSLATE_NOOP("AuditWords", "Signed in"), "key"}},
        {u"workspace.restored"_s,
         {QT_TRANSLATE_NOOP("AuditWords", "Workspace restored"), "database"}},
        {u"feed.notice"_s, {QT_TRANSLATE_NOOP("AuditWords", "Notice of the feed"), "info"}},
        {u"feed.failed"_s, {QT_TRANSLATE_NOOP("AuditWords", "Reading failed"), "x-circle"}},
        {u"step.retried"_s, {QT_TRANSLATE_NOOP("AuditWords", "Tried again"), "sync"}},
        {u"audit.retention"_s, {QT_TRANSLATE_NOOP("AuditWords", "Old bodies removed"), "trash"}},
    };
    return known;
}

} // namespace

QString eventTitle(const QString &kind)
{
    const auto found = kinds().constFind(kind);
    if (found != kinds().constEnd())
        return Words::tr(found->title);
    QString title = kind.section(u'.', -1).replace(u'-', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString eventIcon(const AuditEvent &event)
{
    if (event.irreversible && event.kind.startsWith("tax."_L1))
        return u"lock"_s;
    const auto found = kinds().constFind(event.kind);
    return found == kinds().constEnd() ? u"info"_s : QString::fromLatin1(found->icon);
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
