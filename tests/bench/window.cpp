// How the window feels with many documents. Makes a workspace with the sample's documents
// multiplied, starts itself on it in a process of its own and prints what docs/benchmarks.md
// quotes. Usage: bench_window [documents]…
#include "app/levy/waiting.h"
#include "core/service/sampleworkspace.h"
#include "ui/data/backend.h"
#include "ui/data/documentsmodel.h"
#include "ui/documents/documentspage.h"
#include "ui/frame/mainwindow.h"
#include "ui/overview/overviewpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWindow>

#include <algorithm>

using namespace levy;
using namespace levy::ui;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);
QElapsedTimer sinceStart;

qint64 residentMiB()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

void need(bool isGood, const char *what)
{
    if (!isGood)
        qFatal("%s", what);
}

/// A real workspace, synced once; its documents are then copied with other numbers, days and
/// amounts.
void makeWorkspace(const QString &folder, qint64 documents)
{
    Backend backend;
    backend.openSample(folder);
    need(
        waitUntil([&] { return backend.sync().lastEnd.isValid() && !backend.sync().isRunning; }),
        "the sample did not get ready");
    backend.close();
    need(waitUntil([&] { return !backend.workspace().isOpen(); }), "the sample did not close");
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
    database.setDatabaseName(folder + u"/levy.db"_s);
    need(database.open(), "the database does not open");
    QSqlQuery query(database);
    const auto run = [&](const QString &sql) {
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    };
    run(u"PRAGMA synchronous = OFF"_s);
    run(u"SELECT COUNT(*), MAX(id) FROM document"_s);
    need(query.next(), "no documents");
    const qint64 have = query.value(0).toLongLong();
    const qint64 last = query.value(1).toLongLong();
    run(u"BEGIN"_s);
    for (qint64 copy = 1; have * copy < documents; ++copy) {
        run(uR"(INSERT INTO document
            SELECT id + %1, connection, source_id || '-%2', version, CAST(%3 + id AS TEXT), NULL, kind, phase,
                   CASE state WHEN 'active' THEN 'done' ELSE state END, flag, has_intent, not_before,
                   date(document_date, '-%4 days'), customer || ' %2', ship_country, ship_region, currency,
                   net_minor + %2, tax_minor, tax_status, entry_number, updated_at - %2 * 60000,
                   '{"shipTo":{"city":"' || coalesce(json_extract(source, '$.shipTo.city'), '') || '"}}', tax, progress,
                   customer_id, original_number, is_open, CASE WHEN %2 % 50 = 0 THEN is_undecided ELSE 0 END
            FROM document WHERE id <= %5 LIMIT %6)"_s.arg(last * copy)
                .arg(copy)
                .arg(30'000'000 + last * copy)
                .arg(copy % 700)
                .arg(last)
                .arg(documents - have * copy));
    }
    run(uR"(INSERT INTO document_text (rowid, number, customer, code, entry_number)
        SELECT id, number, customer, code, entry_number FROM document WHERE id > %1)"_s.arg(last));
    run(u"COMMIT"_s);
    run(u"ANALYZE"_s);
    query.finish();
    database.close();
}

/// From here on in a process of its own.
struct Desk {
    Theme theme;
    Preferences preferences;
    Backend backend;
    std::unique_ptr<MainWindow> window;
};

double firstRows(DocumentsModel *model, const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    bool isFilled = false;
    const auto connection
        = QObject::connect(model, &PagedModel::filled, model, [&isFilled] { isFilled = true; });
    act();
    need(
        waitUntil([&] { return isFilled && (model->rowCount() == 0 || model->documentAt(0)); }),
        "no rows came");
    QObject::disconnect(connection);
    return double(timer.nsecsElapsed()) / 1e6;
}

double allIds(DocumentsModel *model, const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    need(waitUntil([&] { return model->isComplete(); }), "not all ids came");
    return double(timer.nsecsElapsed()) / 1e6;
}

void scroll(QTableView *table)
{
    std::vector<double> steps;
    QScrollBar *bar = table->verticalScrollBar();
    for (int i = 0; i < 300; ++i) {
        QElapsedTimer timer;
        timer.start();
        // Mostly lines, now and then a leap, as a hand at the wheel and at the bar does.
        bar->setValue(i % 25 == 0 ? int(qint64(bar->maximum()) * i / 300) : bar->value() + 3);
        // Until the rows that came into sight are there and painted.
        const auto isThere = [&] {
            return table->model()->index(table->rowAt(0), 1).data().isValid()
                && table->model()
                       ->index(table->rowAt(table->viewport()->height() - 1), 1)
                       .data()
                       .isValid();
        };
        need(waitUntil(isThere), "rows did not come");
        table->viewport()->repaint();
        steps.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    std::sort(steps.begin(), steps.end());
    out << u"  a step of scrolling: p50 %1 ms, p99 %2 ms\n"_s.arg(steps[150], 0, 'f', 1)
               .arg(steps[297], 0, 'f', 1);
}

void measure(const QString &folder)
{
    Desk desk;
    desk.preferences.isPaused = true;
    desk.window = std::make_unique<MainWindow>(desk.backend, desk.preferences, desk.theme);
    desk.window->resize(1440, 900);
    desk.window->show();
    desk.backend.open(folder);
    auto *overview = qobject_cast<OverviewPage *>(desk.window->page(PageId::Overview));
    need(waitUntil([&] { return overview->isFilled(); }), "the overview stayed empty");
    out << u"  start to a filled overview: %1 ms\n"_s.arg(sinceStart.elapsed());
    auto *page = qobject_cast<DocumentsPage *>(desk.window->page(PageId::Documents));
    DocumentsModel *model = page->model();
    const double first = firstRows(
        model, [&] { desk.window->go({.page = PageId::Documents, .documents = DocumentQuery()}); });
    const double all = allIds(model, [] {});
    out << u"  documents: first page after %1 ms, all %2 ids %3 ms later\n"_s.arg(first, 0, 'f', 0)
               .arg(model->rowCount())
               .arg(all, 0, 'f', 0);
    for (auto *table : page->findChildren<QTableView *>()) {
        if (table->model() != model)
            continue;
        scroll(table);
        table->scrollToTop();
    }
    for (const auto &[column, name] :
         {std::pair(DocumentColumn::Net, "net"),
          std::pair(DocumentColumn::Customer, "customer"),
          std::pair(DocumentColumn::Status, "status")}) {
        const auto sort = [&] { model->sort(int(column), Qt::AscendingOrder); };
        const double rows = firstRows(model, sort);
        const double ids = allIds(model, [] {});
        out << u"  sorted by %1: first rows after %2 ms, all ids after %3 ms\n"_s
                   .arg(QString::fromLatin1(name))
                   .arg(rows, 0, 'f', 0)
                   .arg(ids, 0, 'f', 0);
    }
    const double chip
        = firstRows(model, [&] { model->setQuery({.group = DocumentGroup::Review}); });
    const double undecided
        = firstRows(model, [&] { model->setQuery({.chosenBy = ChosenBy::NoDecision}); });
    const double undecidedIds = allIds(model, [] {});
    out << u"  the undecided: first rows after %1 ms, all %2 ids %3 ms later\n"_s
               .arg(undecided, 0, 'f', 0)
               .arg(model->rowCount())
               .arg(undecidedIds, 0, 'f', 0);
    const double text = firstRows(model, [&] { model->setQuery({.text = u"halage 7"_s}); });
    const double hit = firstRows(model, [&] { model->setQuery({.text = u"haulage 77"_s}); });
    out << u"  filter by status %1 ms; free text without a hit %2 ms, with hits %3 ms\n"_s
               .arg(chip, 0, 'f', 0)
               .arg(text, 0, 'f', 0)
               .arg(hit, 0, 'f', 0);
    out << u"  resident memory: %1 MiB\n"_s.arg(residentMiB());
    out.flush();
}

void emptyWindow()
{
    QWidget window;
    window.resize(1440, 900);
    window.show();
    need(
        waitUntil([&] { return window.windowHandle() && window.windowHandle()->isExposed(); }),
        "not shown");
    out << u"  an empty Qt window starts in %1 ms\n"_s.arg(sinceStart.elapsed());
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    sinceStart.start();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.value(0) == "--empty"_L1) {
        emptyWindow();
        return 0;
    }
    if (arguments.value(0) == "--measure"_L1) {
        measure(arguments.value(1));
        return 0;
    }
    for (const QString &argument :
         arguments.isEmpty() ? QStringList{u"100000"_s, u"1000000"_s} : arguments) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"workspace"_s);
        makeWorkspace(path, argument.toLongLong());
        out << argument << " documents\n";
        out.flush();
        // The second start finds programs and database in the memory of the system: 'warm'.
        for (const QStringList &run :
             {QStringList{u"--empty"_s},
              QStringList{u"--measure"_s, path},
              QStringList{u"--measure"_s, path}})
            QProcess::execute(QCoreApplication::applicationFilePath(), run);
    }
    return 0;
}
