#pragma once

#include "core/sandbox/visma/answers.h"

#include <QMap>

#include <functional>
#include <optional>

namespace levy::sandbox::visma {

/// The parameters of a call, decoded. Names are compared letter by letter; what no list asks for is
/// ignored in silence, as recorded.
using Query = QMap<QString, QString>;

[[nodiscard]] Query queryOf(const QByteArray &rawQuery);
[[nodiscard]] bool isAsked(const Query &query, const QString &flag);

/// What a list knows of pages.
struct PageRules {
    bool hasPages = true; ///< pageNumber and pageSize
    bool hasCounts = true; ///< numberToRead and skipRecords, used where no page is asked for
    bool hasMetadata = true;
    int maxPageSize = 1000; ///< a larger pageSize is cut in silence
};

/// One page of a list: a bare array; the rows are made by `row` from their position in the whole
/// list. Or the refusal of a pageNumber below 1 and the like.
[[nodiscard]] http::ServerResponse pageAnswer(
    const Query &query,
    const PageRules &rules,
    qsizetype total,
    const std::function<Json(qsizetype position)> &row);

/// A condition on a time, made of two parameters that belong together.
class TimeFilter {
public:
    /// Nothing to filter where one of the two is missing; a refusal for a malformed time (a zone, a
    /// 'Z') or condition.
    [[nodiscard]] static Checked<TimeFilter> from(const Query &query, const QString &name);

    /// `text` is a row's time.
    [[nodiscard]] bool admits(const QString &text) const;

private:
    QString m_condition; ///< empty: everything passes
    QString m_time;
};

/// A time without a condition of its own, read as "at or after".
[[nodiscard]] Checked<std::optional<QString>> plainTime(const Query &query, const QString &name);

} // namespace levy::sandbox::visma
