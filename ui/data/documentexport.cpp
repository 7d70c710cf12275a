#include "ui/data/documentexport.h"

#include "core/service/levy.h"
#include "ui/data/documentwords.h"
#include "ui/export/tablefile.h"

#include <QCoreApplication>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsAtOnce = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentExport)
};

std::vector<TableColumn> columns()
{
    return {
        {Words::tr("Status"), 12, false},
        {Words::tr("Source"), 17, false},
        {Words::tr("Number"), 12, false},
        {Words::tr("Date"), 11, false},
        {Words::tr("Customer"), 24, false},
        {Words::tr("Ship to"), 18, false},
        {Words::tr("Net"), 14, true},
        {Words::tr("Tax"), 13, true},
        {Words::tr("Currency"), 9, false},
        {Words::tr("Avalara"), 12, false},
        {Words::tr("Code"), 24, false},
        {Words::tr("Entry"), 12, false},
        {Words::tr("Reason"), 22, false},
        {Words::tr("Last change, UTC"), 19, false}};
}

std::vector<TableCell> cellsOf(const ListedDocument &document, const QHash<QString, QString> &names)
{
    const DocumentRow &row = document.row;
    const FlagReason reason = flagReasonFromText(row.flag).value_or(FlagReason::None);
    return {
        statusPill(row).word,
        names.value(row.connection, row.connection),
        row.number,
        row.date,
        row.customer,
        placeText(document),
        TableMoney{row.netMinor, row.currency},
        row.taxMinor ? TableCell(TableMoney{*row.taxMinor, row.currency}) : TableCell(),
        row.currency,
        row.taxStatus == "none"_L1 ? QString() : avalaraWord(row.taxStatus),
        row.code,
        row.entryNumber,
        reason == FlagReason::None ? QString() : reasonTitle(reason),
        document.changedAt};
}

} // namespace

Result<qint64> exportDocuments(
    Levy &levy,
    const DocumentQuery &query,
    const QHash<QString, QString> &connectionNames,
    const QString &path)
{
    const auto file = openTableFile(path, Words::tr("Documents"), columns());
    if (!file)
        return fail(file.error());
    return levy.store().read([&](Reader &reader) -> Result<qint64> {
        const auto ids = documentlist::ids(reader, query);
        if (!ids)
            return fail(ids.error());
        qint64 count = 0;
        for (size_t from = 0; from < ids->size(); from += rowsAtOnce) {
            const size_t to = std::min(ids->size(), from + rowsAtOnce);
            const auto rows = documentlist::rows(
                reader,
                std::vector<qint64>(ids->begin() + qsizetype(from), ids->begin() + qsizetype(to)));
            if (!rows)
                return fail(rows.error());
            for (const ListedDocument &document : *rows) {
                if (const auto written = (*file)->row(cellsOf(document, connectionNames)); !written)
                    return fail(written.error());
                ++count;
            }
        }
        if (const auto finished = (*file)->finish(); !finished)
            return fail(finished.error());
        return count;
    });
}

} // namespace levy::ui
