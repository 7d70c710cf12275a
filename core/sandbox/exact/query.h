#pragma once

#include "core/sandbox/exact/filter.h"
#include "core/sandbox/queryitems.h"

#include <QMap>

namespace levy::sandbox::exact {

/// The options of a GET, checked against its entity.
struct Query {
    struct Order {
        const Property *property = nullptr;
        bool descending = false;
    };

    QSet<QString> select; ///< empty: everything
    QMap<QString, QSet<QString>> expand; ///< collections to show, with the selected fields
    std::unique_ptr<Filter> filter;
    std::vector<Order> orderBy;
    std::optional<int> top;
    int skip = 0;
    std::vector<Literal> skipToken;
    QMap<QString, QString> texts; ///< the options as given, decoded
};

/// Fails with Invalid; the message is the sentence of the 400.
[[nodiscard]] Result<Query> parseQuery(const QByteArray &rawQuery, const EntityType &entity);

/// The rows behind a collection property; nullptr: it is not simulated.
[[nodiscard]] const EntityType *rowsOfCollection(const QString &property);

/// The query of the next page: encoded as the real service does it.
[[nodiscard]] QString nextQuery(const Query &query, int shown, const QString &skipToken);

} // namespace levy::sandbox::exact
