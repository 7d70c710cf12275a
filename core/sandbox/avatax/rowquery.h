#pragma once

#include "core/sandbox/avatax/avataxerrors.h"

#include <QUrlQuery>

#include <memory>
#include <optional>
#include <vector>

namespace levy::sandbox::avatax {

enum class FieldKind { Text, Number, Date, Instant, Bool };

struct QueryField {
    QString name;
    FieldKind kind = FieldKind::Text;
};

struct FilterNode;

/// $filter, $orderBy, $top and $skip of one list call. The operators of contract 8.1: eq ne gt ge
/// lt le, between (half-open), in, contains, startsWith, endsWith, is [not] null, and, or,
/// parentheses.
class RowQuery {
public:
    /// Fails with 400 for a field outside `fields`, bad syntax, or a page over 1,000.
    [[nodiscard]] static OrRefusal<RowQuery> parse(
        const QUrlQuery &query, const std::vector<QueryField> &fields);

    [[nodiscard]] bool matches(const Json &row) const;
    [[nodiscard]] bool mentions(const QString &field) const;
    /// Sorts by $orderBy; leaves the order alone where there is none.
    void sort(std::vector<const Json *> &rows) const;

    [[nodiscard]] qsizetype top() const { return m_top; }
    [[nodiscard]] qsizetype skip() const { return m_skip; }

private:
    struct Order {
        QueryField field;
        bool isDescending = false;
    };

    std::shared_ptr<const FilterNode> m_filter; // shared: immutable, so that a query can be copied
    std::vector<QString> m_mentioned;
    std::vector<Order> m_order;
    qsizetype m_top = 1000;
    qsizetype m_skip = 0;
};

/// A query item by name, whatever its letter case ("$orderBy", "$orderby"), fully decoded.
[[nodiscard]] QString queryItem(const QUrlQuery &query, QStringView name);

/// `{"@recordsetCount", "value", "@nextLink"?}`; `url` is the call's own, for the next page.
[[nodiscard]] Json fetchResult(
    Json::Array page, qsizetype count, const RowQuery &query, const QUrl &url);

} // namespace levy::sandbox::avatax
