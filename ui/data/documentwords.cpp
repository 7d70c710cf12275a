#include "ui/data/documentwords.h"

#include "core/service/explain.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)
};

/// Names that are used on every invoice to the United States and Canada.
const QHash<QString, QString> &states()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        const QString list
            = u"AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT "
              u"Connecticut|"
              "DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL "
              "Illinois|"
              "IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA "
              "Massachusetts|"
              "MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV "
              "Nevada|"
              "NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North "
              "Dakota|"
              "OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|"
              "SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA "
              "Virginia|"
              "WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming"_s;
        for (const QString &entry : list.split(u'|'))
            all.insert(u"US-"_s + entry.left(2), entry.mid(3));
        const QString provinces = u"AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL "
                                  u"Newfoundland and Labrador|"
                                  "NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON "
                                  "Ontario|PE Prince Edward Island|"
                                  "QC Quebec|SK Saskatchewan|YT Yukon"_s;
        for (const QString &entry : provinces.split(u'|'))
            all.insert(u"CA-"_s + entry.left(2), entry.mid(3));
        return all;
    }();
    return names;
}

} // namespace

QString groupName(DocumentGroup group)
{
    switch (group) {
    case DocumentGroup::Done:
        return Words::tr("Done");
    case DocumentGroup::Review:
        return Words::tr("Needs review");
    case DocumentGroup::Failed:
        return Words::tr("Failed");
    case DocumentGroup::InProgress:
        return Words::tr("In progress");
    case DocumentGroup::Excluded:
        break;
    }
    return Words::tr("Excluded");
}

QString shortSource(const QString &connection)
{
    QString name = connection;
    return name.replace("Exact Online"_L1, "Exact"_L1).replace("Visma.net"_L1, "Visma"_L1);
}

PillText statusPill(DocumentGroup group)
{
    switch (group) {
    case DocumentGroup::Done:
        return {u"check-circle"_s, Words::tr("Done"), Tone::Green};
    case DocumentGroup::Review:
        return {u"warning"_s, Words::tr("Review"), Tone::Amber};
    case DocumentGroup::Failed:
        return {u"x-circle"_s, Words::tr("Failed"), Tone::Red};
    case DocumentGroup::InProgress:
        return {u"clock"_s, Words::tr("In progress"), Tone::Slate};
    case DocumentGroup::Excluded:
        break;
    }
    return {u"minus-circle"_s, Words::tr("Excluded"), Tone::Slate};
}

PillText statusPill(const DocumentRow &row)
{
    const auto state = documentStateFromText(row.state);
    return state ? statusPill(groupOf(*state)) : PillText();
}

PillText avalaraPill(TaxStatus status, bool isLocked)
{
    switch (status) {
    case TaxStatus::Committed:
        return {u"lock"_s, isLocked ? Words::tr("Locked") : Words::tr("Committed"), Tone::Indigo};
    case TaxStatus::Saved:
        return {u"calculator"_s, Words::tr("Saved"), Tone::Slate};
    case TaxStatus::Cancelled:
        return {u"minus-circle"_s, Words::tr("Voided"), Tone::Slate};
    case TaxStatus::Temporary:
        return {u"calculator"_s, Words::tr("Preview"), Tone::Slate};
    default:
        return {};
    }
}

QString avalaraWord(const QString &taxStatus)
{
    if (taxStatus == "committed"_L1)
        return Words::tr("Committed");
    if (taxStatus == "saved"_L1)
        return Words::tr("Saved");
    if (taxStatus == "cancelled"_L1)
        return Words::tr("Voided");
    if (taxStatus == "temporary"_L1)
        return Words::tr("Preview");
    return u"–"_s;
}

bool isIrreversible(const QString &taxStatus)
{
    return taxStatus == "committed"_L1;
}

QString placeText(const ListedDocument &document)
{
    const QString area = document.row.shipTo.section(u", "_s, 0, 0); // "TX" of "TX, US"
    return document.shipCity.isEmpty() ? document.row.shipTo : document.shipCity + u", "_s + area;
}

QString reasonTitle(FlagReason reason)
{
    return explain(Flag{reason, Json::object()}).title;
}

QString reasonIcon(FlagReason reason)
{
    switch (reason) {
    case FlagReason::MappingMissing:
    case FlagReason::MappingBlocked:
    case FlagReason::SetupMissing:
        return u"mappings"_s;
    case FlagReason::TaxOnInvoice:
    case FlagReason::UnusualSign:
    case FlagReason::OriginalUnknown:
    case FlagReason::TaxNotChargeable:
    case FlagReason::ApprovalNeeded:
    case FlagReason::CreditExceedsInvoice:
        return u"shield"_s;
    case FlagReason::ChangedAfterCommit:
    case FlagReason::ChangedAfterPosting:
    case FlagReason::EntryDiffers:
    case FlagReason::AmountsDiffer:
    case FlagReason::Conflict:
        return u"not-equal"_s;
    case FlagReason::RefusedByAvalara:
    case FlagReason::RefusedByLedger:
        return u"x-circle"_s;
    case FlagReason::PeriodClosed:
        return u"calendar"_s;
    case FlagReason::DeletedAtSource:
        return u"trash"_s;
    case FlagReason::LockedAtAvalara:
    case FlagReason::PeriodSealed:
        return u"lock"_s;
    default:
        return u"warning"_s;
    }
}

Tone reasonTone(FlagReason reason)
{
    return reason == FlagReason::RefusedByAvalara || reason == FlagReason::RefusedByLedger
        ? Tone::Red
        : Tone::Amber;
}

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString regionName(const QString &country, const QString &region)
{
    if (region.isEmpty())
        return countryName(country);
    return states().value(country + u'-' + region, region + u", "_s + country);
}

} // namespace levy::ui
