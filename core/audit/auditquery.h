#pragma once

#include "core/audit/auditfilter.h"
#include "core/store/sqlvalue.h"

#include <vector>

namespace levy {

/// The statement that a filter means. Private to core/audit.
struct AuditQuery {
    QString where; ///< with WHERE, or empty
    QString order; ///< ORDER BY and LIMIT
    std::vector<SqlBind> binds; ///< of where
    std::vector<SqlBind> limit; ///< of order
};

[[nodiscard]] AuditQuery auditQuery(const AuditFilter &filter);

} // namespace levy
