#include "core/sandbox/exact/rowview.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/exact/instants.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

/// A property that repeats one of another row: found by key, or by code.
struct Repeated {
    QString reference;
    QString set;
    QString property;
    bool byCode = false;
};

const QHash<QString, Repeated> &repeatedProperties()
{
    static const QHash<QString, Repeated> properties{
        {u"AccountCode"_s, {u"Account"_s, u"Accounts"_s, u"Code"_s}},
        {u"AccountName"_s, {u"Account"_s, u"Accounts"_s, u"Name"_s}},
        {u"CustomerName"_s, {u"Customer"_s, u"Accounts"_s, u"Name"_s}},
        {u"OrderedByName"_s, {u"OrderedBy"_s, u"Accounts"_s, u"Name"_s}},
        {u"InvoiceToName"_s, {u"InvoiceTo"_s, u"Accounts"_s, u"Name"_s}},
        {u"DeliverToName"_s, {u"DeliverTo"_s, u"Accounts"_s, u"Name"_s}},
        {u"GLAccountCode"_s, {u"GLAccount"_s, u"GLAccounts"_s, u"Code"_s}},
        {u"GLAccountDescription"_s, {u"GLAccount"_s, u"GLAccounts"_s, u"Description"_s}},
        {u"GLAccountType"_s, {u"GLAccount"_s, u"GLAccounts"_s, u"Type"_s}},
        {u"GLRevenueCode"_s, {u"GLRevenue"_s, u"GLAccounts"_s, u"Code"_s}},
        {u"GLRevenueDescription"_s, {u"GLRevenue"_s, u"GLAccounts"_s, u"Description"_s}},
        {u"GLToPayCode"_s, {u"GLToPay"_s, u"GLAccounts"_s, u"Code"_s}},
        {u"GLToPayDescription"_s, {u"GLToPay"_s, u"GLAccounts"_s, u"Description"_s}},
        {u"ItemCode"_s, {u"Item"_s, u"Items"_s, u"Code"_s}},
        {u"ItemDescription"_s, {u"Item"_s, u"Items"_s, u"Description"_s}},
        {u"ItemGroupCode"_s, {u"ItemGroup"_s, u"ItemGroups"_s, u"Code"_s}},
        {u"ItemGroupDescription"_s, {u"ItemGroup"_s, u"ItemGroups"_s, u"Description"_s}},
        {u"CostCenterDescription"_s, {u"CostCenter"_s, u"Costcenters"_s, u"Description"_s, true}},
        {u"CostcenterDescription"_s, {u"Costcenter"_s, u"Costcenters"_s, u"Description"_s, true}},
        {u"CostUnitDescription"_s, {u"CostUnit"_s, u"Costunits"_s, u"Description"_s, true}},
        {u"CostunitDescription"_s, {u"Costunit"_s, u"Costunits"_s, u"Description"_s, true}},
        {u"VATCodeDescription"_s, {u"VATCode"_s, u"VATCodes"_s, u"Description"_s, true}},
        {u"VATDescription"_s, {u"VATCode"_s, u"VATCodes"_s, u"Description"_s, true}},
    };
    return properties;
}

QString statusText(qint64 status)
{
    static const QHash<qint64, QString> texts{
        {5, u"Rejected"_s}, {10, u"Draft"_s}, {20, u"Open"_s}, {50, u"Processed"_s}};
    return texts.value(status);
}

QString typeText(qint64 type)
{
    static const QHash<qint64, QString> texts{
        {20, u"Sales entry"_s},
        {21, u"Sales credit note"_s},
        {90, u"Other"_s},
        {8020, u"Invoice"_s},
        {8021, u"Credit note"_s},
        {8023, u"Direct sales invoice"_s},
        {8024, u"Direct credit note"_s}};
    return texts.value(type);
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

/// What the header of an invoice has to itself in the sync feed.
bool isHeaderOnly(const QString &name)
{
    static const QSet<QString> names{
        u"AmountFCExclVat"_s,
        u"AmountDiscount"_s,
        u"AmountDiscountExclVat"_s,
        u"WithholdingTaxAmountFC"_s,
        u"WithholdingTaxBaseAmount"_s};
    return names.contains(name);
}

} // namespace

RowView::RowView(Division &division, const EntityType &entity, const Json &row, const Json *header)
    : m_division(division)
    , m_entity(entity)
    , m_row(row)
    , m_header(header)
{
}

Json RowView::described(const QString &name) const
{
    const bool isLedgerRow = m_entity.rows == "GLAccounts"_L1 || m_entity.rows == "Journals"_L1;
    if (name == "StatusDescription"_L1 && m_entity.rows == "JournalStatusList"_L1)
        return m_row[u"Status"].toInt() == 0 ? u"Open"_s : u"Closed"_s;
    const Json &source = m_header ? *m_header : m_row;
    if (name == "StatusDescription"_L1)
        return textOrNull(statusText(source[u"Status"].toInt().value_or(-1)));
    if (name == "TypeDescription"_L1 && !isLedgerRow)
        return textOrNull(typeText(source[u"Type"].toInt().value_or(-1)));
    return {};
}

Json RowView::derived(const QString &name) const
{
    const Json &login = m_division.region().login;
    if (name == "Division"_L1)
        return Json(m_division.code());
    if (name == "Creator"_L1 || name == "Modifier"_L1)
        return login[u"UserID"];
    if (name == "CreatorFullName"_L1 || name == "ModifierFullName"_L1)
        return login[u"FullName"];
    if (name == "LineNumber"_L1 && m_entity.name == "SyncSalesInvoices"_L1)
        return Json(0);
    if (name == "ID"_L1 && m_entity.name == "SyncSalesInvoices"_L1)
        return m_row[u"InvoiceID"];
    if (name == "JournalDescription"_L1) {
        const Json &code = m_row[m_row.has(u"JournalCode") ? u"JournalCode" : u"Journal"];
        const Json *journal = m_division.table(u"Journals"_s).findBy(u"Code"_s, code.toString());
        return journal ? (*journal)[u"Description"] : Json();
    }
    const auto repeated = repeatedProperties().constFind(name);
    if (repeated == repeatedProperties().cend())
        return described(name);
    const QString reference = m_row[repeated->reference].toString();
    if (reference.isEmpty())
        return {};
    Table &table = m_division.table(repeated->set);
    const Json *row = repeated->byCode ? table.findBy(u"Code"_s, reference) : table.find(reference);
    return row ? (*row)[repeated->property] : Json();
}

Json RowView::raw(const Property &property) const
{
    const QString &name = property.name;
    const Json &own = m_row[name];
    if (!own.isNull())
        return own;
    if (!m_header)
        return derived(name);
    // A line of the sync feed: its own fields, and those of the invoice that no line has.
    static const EntityType &lines = entityNamed("SalesInvoiceLines"_L1);
    if (isHeaderOnly(name))
        return {};
    if (lines.property(name) && name != "Division"_L1)
        return derived(name);
    const Json &inherited = (*m_header)[name];
    return inherited.isNull()
        ? RowView(m_division, entityNamed("SalesInvoices"_L1), *m_header).raw(property)
        : inherited;
}

Json RowView::comparable(const Property &property) const
{
    if (property.kind != Property::Kind::Time)
        return wire(property);
    const Json value = raw(property);
    if (!value.isString())
        return {};
    const std::optional<qint64> ms = wireMs(value.toString(), m_division.region().utcOffsetSeconds);
    return ms ? Json(*ms) : Json();
}

Json RowView::wire(const Property &property) const
{
    if (property.kind == Property::Kind::Time) {
        const Json ms = comparable(property);
        return ms.isNull() ? Json() : Json(wireDate(ms.toInt().value_or(0)));
    }
    if (property.kind == Property::Kind::Nothing || property.kind == Property::Kind::Collection)
        return {};
    const Json value = raw(property);
    if (value.isNull())
        return {};
    switch (property.kind) {
    case Property::Kind::Text: {
        const QString text = scalarText(value);
        return text.isEmpty()
            ? Json(text)
            : Json(text.rightJustified(property.padLeft).leftJustified(property.padRight));
    }
    case Property::Kind::Guid:
    case Property::Kind::Long:
        return Json(scalarText(value));
    case Property::Kind::Number:
        return value.numberText().isEmpty() ? Json() : amountOf(value).trimmed().toJson();
    case Property::Kind::Whole: {
        // Many flags are bytes here.
        const std::optional<qint64> whole
            = value.isBool() ? std::optional<qint64>(value.toBool() ? 1 : 0) : value.toInt();
        return whole ? Json(*whole) : Json();
    }
    case Property::Kind::Flag:
        return value.isBool() ? value : Json(value.toInt().value_or(0) != 0);
    default:
        return {};
    }
}

QString RowView::keyText() const
{
    if (m_entity.rows == "JournalStatusList"_L1) {
        return u"(Journal='%1',Period=%2,Year=%3)"_s.arg(
            scalarText(m_row[u"Journal"]),
            scalarText(m_row[u"Period"]),
            scalarText(m_row[u"Year"]));
    }
    const Property *key = m_entity.property(m_entity.key);
    const QString value = scalarText(wire(*key)).trimmed();
    switch (key->kind) {
    case Property::Kind::Guid:
        return u"(guid'%1')"_s.arg(value);
    case Property::Kind::Long:
        return u"(%1L)"_s.arg(value);
    case Property::Kind::Whole:
        return u"(%1)"_s.arg(value);
    default:
        return u"('%1')"_s.arg(value);
    }
}

} // namespace levy::sandbox::exact
