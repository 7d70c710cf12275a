#pragma once

#include "core/service/reconciliationdesk.h"
#include "levybench.h"

#include <QTest>

namespace levytest {

using namespace levy;
using namespace Qt::StringLiterals;

// What tests of the comparison share.

inline const ReconciliationScope plainScope{u"exact-us"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)};

inline ReconciliationView compare(LevyBench &bench, const ReconciliationScope &scope)
{
    const auto run = reconcileBooks(bench.levy(), scope, u"tester"_s, StopToken(), {});
    if (!run) {
        QTest::qFail(qPrintable(describe(run.error())), __FILE__, __LINE__);
        return {};
    }
    return reconciliationView(bench.levy().store(), *run).value_or(ReconciliationView());
}

inline QString openRows(const ReconciliationView &view)
{
    QStringList rows;
    for (const ReconciledRow &row : view.rows) {
        if (row.isOpen())
            rows << u"%1 %2 %3 %4 %5 %6"_s.arg(
                row.number.isEmpty() ? row.code + row.marker : row.number,
                toText(row.tie.state),
                toText(row.tie.cause),
                QString::fromUtf8(row.tie.facts.toBytes()),
                row.customer,
                row.date.toString(Qt::ISODate));
    }
    return view.run.connection + u":\n"_s + rows.join(u'\n');
}

inline const ReconciledRow *rowOf(const ReconciliationView &view, const QString &number)
{
    for (const ReconciledRow &row : view.rows) {
        if (row.number == number && row.document != 0)
            return &row;
    }
    return nullptr;
}

} // namespace levytest
