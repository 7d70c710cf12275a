#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace levy::sandbox::exact {

/// One property of an entity: how its value travels.
struct Property {
    enum class Kind { Guid, Text, Whole, Long, Number, Flag, Time, Collection, Nothing };

    QString name;
    Kind kind = Kind::Text;
    int padLeft = 0; ///< codes of relations: blanks in front up to this length
    int padRight = 0; ///< VAT codes, countries, …: blanks behind up to this length
};

/// One endpoint of the service, after the reference of Exact Online (state of 2025-07).
struct EntityType {
    enum class Kind { Normal, Bulk, Sync, Read };

    QString name; ///< "SyncSalesInvoices": unlike the set's name unique
    QString path; ///< "sync/SalesInvoice/SalesInvoices"
    QString typeName; ///< "Exact.Web.Api.Models.Sync.SalesInvoice"
    QString rows; ///< the table whose rows it shows: "SalesInvoices"
    QString key; ///< the property in the uri
    QString scope; ///< what the app must have been granted; empty: nothing
    Kind kind = Kind::Normal;
    std::vector<Property> properties;
    QSet<QString> filterable;

    [[nodiscard]] const Property *property(const QString &propertyName) const;
    [[nodiscard]] int pageSize() const;
    /// The last part of the path: "SalesInvoices".
    [[nodiscard]] QString setName() const;

    QHash<QString, qsizetype> positions; ///< of the properties, by name
};

/// Nullptr: there is no such endpoint here. Paths are compared letter by letter.
[[nodiscard]] const EntityType *entityAt(const QString &path);
[[nodiscard]] const EntityType &entityNamed(QLatin1StringView name);
[[nodiscard]] const std::vector<EntityType> &allEntities();

/// The tables below as text: "Name:kind Name:kind …", see schemasales.cpp and endpoints.cpp.
struct PropertyList {
    QLatin1StringView entity;
    QLatin1StringView text;
};
[[nodiscard]] const std::vector<PropertyList> &salesProperties();
[[nodiscard]] const std::vector<PropertyList> &ledgerProperties();
[[nodiscard]] const std::vector<PropertyList> &relationProperties();
[[nodiscard]] const std::vector<QLatin1StringView> &endpointLines();
[[nodiscard]] const std::vector<PropertyList> &filterLists();

} // namespace levy::sandbox::exact
