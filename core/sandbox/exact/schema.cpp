#include "core/sandbox/exact/schema.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

Property propertyFrom(const QString &text)
{
    Property property;
    property.name = text.section(u':', 0, 0);
    const QString kind = text.section(u':', 1);
    switch (kind.at(0).unicode()) {
    case 'g':
        property.kind = Property::Kind::Guid;
        break;
    case 'i':
        property.kind = Property::Kind::Whole;
        break;
    case 'l':
        property.kind = Property::Kind::Long;
        break;
    case 'd':
        property.kind = Property::Kind::Number;
        break;
    case 'b':
        property.kind = Property::Kind::Flag;
        break;
    case 't':
        property.kind = Property::Kind::Time;
        break;
    case 'c':
        property.kind = Property::Kind::Collection;
        break;
    case 'x':
        property.kind = Property::Kind::Nothing;
        break;
    case 'L':
        property.padLeft = kind.mid(1).toInt();
        break;
    case 'R':
        property.padRight = kind.mid(1).toInt();
        break;
    default:
        break;
    }
    return property;
}

QLatin1StringView propertiesOf(const QString &entity)
{
    for (const auto *lists : {&salesProperties(), &ledgerProperties(), &relationProperties()}) {
        const auto found = std::ranges::find(*lists, entity, &PropertyList::entity);
        if (found != lists->end())
            return found->text;
    }
    Q_UNREACHABLE();
    return {};
}

QStringList filtersOf(QString text)
{
    for (const PropertyList &list : filterLists()) {
        if (text == list.entity)
            text = list.text;
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

EntityType entityFrom(QLatin1StringView line)
{
    const QStringList parts = QString(line).split(u'|');
    Q_ASSERT(parts.size() == 8);
    EntityType entity;
    entity.name = parts[0];
    entity.path = parts[1];
    entity.typeName = "Exact.Web.Api.Models."_L1 + parts[2];
    entity.rows = parts[3] == "SyncSalesInvoices"_L1 ? u"SalesInvoices"_s : parts[3];
    entity.key = parts[4];
    entity.scope = parts[5];
    if (entity.path.startsWith("bulk/"_L1))
        entity.kind = EntityType::Kind::Bulk;
    else if (entity.path.startsWith("sync/"_L1))
        entity.kind = EntityType::Kind::Sync;
    else if (entity.path.startsWith("read/"_L1))
        entity.kind = EntityType::Kind::Read;
    const QStringList filters = filtersOf(parts[7]);
    entity.filterable = QSet<QString>(filters.cbegin(), filters.cend());

    const QStringList without = parts[6].split(u' ', Qt::SkipEmptyParts);
    QStringList properties = QString(propertiesOf(parts[3])).split(u' ');
    if (entity.kind == EntityType::Kind::Sync && !properties.contains("Timestamp:l"_L1))
        properties.prepend(u"Timestamp:l"_s);
    for (const QString &text : std::as_const(properties)) {
        const Property property = propertyFrom(text);
        if (without.contains(property.name))
            continue;
        entity.positions.insert(property.name, qsizetype(entity.properties.size()));
        entity.properties.push_back(property);
    }
    return entity;
}

} // namespace

const Property *EntityType::property(const QString &propertyName) const
{
    const auto found = positions.constFind(propertyName);
    return found == positions.cend() ? nullptr : &properties[size_t(*found)];
}

int EntityType::pageSize() const
{
    return kind == Kind::Bulk || kind == Kind::Sync ? 1000 : 60;
}

QString EntityType::setName() const
{
    return path.section(u'/', -1);
}

const std::vector<EntityType> &allEntities()
{
    static const std::vector<EntityType> entities = [] {
        std::vector<EntityType> made;
        for (const QLatin1StringView line : endpointLines())
            made.push_back(entityFrom(line));
        return made;
    }();
    return entities;
}

const EntityType *entityAt(const QString &path)
{
    const auto found = std::ranges::find(allEntities(), path, &EntityType::path);
    return found == allEntities().end() ? nullptr : &*found;
}

const EntityType &entityNamed(QLatin1StringView name)
{
    const auto found
        = std::ranges::find_if(allEntities(), [&](const EntityType &e) { return e.name == name; });
    Q_ASSERT(found != allEntities().end());
    return *found;
}

} // namespace levy::sandbox::exact
