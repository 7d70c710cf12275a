#pragma once

#include "core/sandbox/avatax/rowquery.h"

namespace levy::sandbox::avatax {

/// A node of a parsed $filter.
struct FilterNode {
    enum class Op {
        And,
        Or,
        Equal,
        NotEqual,
        Greater,
        GreaterOrEqual,
        Less,
        LessOrEqual,
        Between,
        In,
        Contains,
        StartsWith,
        EndsWith,
        IsNull,
        IsNotNull
    };

    Op op = Op::And;
    std::vector<FilterNode> children; ///< of And and Or
    QueryField field;
    std::vector<QString> values;
};

struct ParsedFilter {
    FilterNode root;
    std::vector<QString> mentioned; ///< field names
};

[[nodiscard]] OrRefusal<ParsedFilter> parseFilter(
    const QString &text, const std::vector<QueryField> &fields);

/// -1, 0, 1 by the kind of the field; nothing if either side cannot be read as that kind.
[[nodiscard]] std::optional<int> compared(const Json &value, const QString &with, FieldKind kind);

} // namespace levy::sandbox::avatax
