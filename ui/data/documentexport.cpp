#include "ui/data/documentexport.h"

#include "core/service/levy.h"
#include "ui/components/formats.h"
#include "ui/data/documentwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsAtOnce = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentExport)
};

/// Where a comma is the decimal sign, spreadsheets part cells by a semicolon.
QChar separatorOf(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? u';' : u',';
}

QStringList headings()
{
    return {
        Words::tr("Status"),
        Words::tr("Source"),
        Words::tr("Number"),
        Words::tr("Date"),
        Words::tr("Customer"),
        Words::tr("Ship to"),
        Words::tr("Net"),
        Words::tr("Tax"),
        Words::tr("Currency"),
        Words::tr("Avalara"),
        Words::tr("Code"),
        Words::tr("Entry"),
        Words::tr("Reason"),
        Words::tr("Last change, UTC")};
}

QStringList cellsOf(
    const ListedDocument &document, const QHash<QString, QString> &names, QChar separator)
{
    const DocumentRow &row = document.row;
    const auto text = [separator](const QString &value) { return csvCell(value, separator); };
    const FlagReason reason = flagReasonFromText(row.flag).value_or(FlagReason::None);
    // Figures stand bare, so that they arrive as numbers.
    return {
        text(statusPill(row).word),
        text(names.value(row.connection, row.connection)),
        text(row.number),
        row.date.toString(Qt::ISODate),
        text(row.customer),
        text(placeText(document)),
        moneyForCopy(row.netMinor, row.currency),
        row.taxMinor ? moneyForCopy(*row.taxMinor, row.currency) : QString(),
        row.currency,
        text(row.taxStatus == "none"_L1 ? QString() : avalaraWord(row.taxStatus)),
        text(row.code),
        text(row.entryNumber),
        text(reason == FlagReason::None ? QString() : reasonTitle(reason)),
        document.changedAt.toString(Qt::ISODate)};
}

} // namespace

QString csvCell(const QString &text, QChar separator)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r');
    if (!needsQuotes)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

Result<qint64> exportDocumentsCsv(
    Levy &levy,
    const DocumentQuery &query,
    const QHash<QString, QString> &connectionNames,
    const QString &path)
{
    const QChar separator = separatorOf(QLocale());
    QSaveFile file(path);
    const auto refused = [&] {
        return fail(
            ErrorKind::Invalid,
            u"file"_s,
            u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    const auto write = [&](const QStringList &cells) {
        const QByteArray line = (cells.join(separator) + u"\r\n"_s).toUtf8();
        return file.write(line) == line.size();
    };
    QStringList heads;
    for (const QString &head : headings())
        heads << csvCell(head, separator);
    file.write("\xEF\xBB\xBF");
    if (!write(heads))
        return refused();
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
                if (!write(cellsOf(document, connectionNames, separator)))
                    return refused();
                ++count;
            }
        }
        if (!file.commit())
            return refused();
        return count;
    });
}

} // namespace levy::ui
