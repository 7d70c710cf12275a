#include "ui/export/tablefile.h"

namespace levy::ui {

using namespace Qt::StringLiterals;

Error tableRefused(const QString &path, const QString &why)
{
    return makeError(ErrorKind::Invalid, u"file"_s, u"%1 cannot be written: %2"_s.arg(path, why));
}

Result<std::unique_ptr<TableFile>> openTableFile(
    const QString &path, const QString &title, const std::vector<TableColumn> &columns)
{
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return openXlsxTable(path, title, columns);
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return openPdfTable(path, title, columns);
    return openCsvTable(path, columns);
}

} // namespace levy::ui
