#include "app/levy/troubleshots.h"

#include "app/levy/scenevisitor.h"
#include "app/levy/waiting.h"
#include "ui/data/backend.h"
#include "ui/frame/mainwindow.h"

#include <QFile>
#include <QSemaphore>
#include <QTcpServer>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace levy::ui;

namespace {

constexpr int blockedThreads = 3; ///< two that answer pages, one that answers lists
constexpr int offlinePatienceMs = 60'000;

const std::pair<PageId, QString> pages[]{
    {PageId::Overview, u"01-overview"_s},
    {PageId::Documents, u"02-documents"_s},
    {PageId::Review, u"03-review"_s},
    {PageId::Reconciliation, u"05-reconciliation"_s},
    {PageId::Audit, u"06-audit-trail"_s},
    {PageId::Mappings, u"07-mappings"_s},
    {PageId::Connections, u"08-connections"_s}};

} // namespace

void takeLoading(SceneVisitor &visitor, MainWindow &window, Backend &backend)
{
    const auto held = std::make_shared<QSemaphore>();
    const auto wait = [held](levy::Levy &) -> levy::Result<void> {
        held->acquire();
        return {};
    };
    for (int thread = 1; thread < blockedThreads; ++thread)
        backend.read(&window, wait, [](const levy::Result<void> &) {});
    backend.readSoon(&window, wait, [](const levy::Result<void> &) {});
    for (const auto &[page, name] : pages) {
        window.go({.page = page});
        visitor.visit(name + u"-loading"_s);
    }
    held->release(blockedThreads);
    visitor.settle();
}

bool takeSlowAndOffline(
    SceneVisitor &visitor, MainWindow &window, Backend &backend, const QUrl &ledger)
{
    auto slow = std::make_unique<QTcpServer>();
    if (!slow->listen(QHostAddress::LocalHost, quint16(ledger.port())))
        return false;
    backend.startSync();
    if (!waitUntil([&] { return slow->hasPendingConnections(); }))
        return false;
    for (const auto &[page, name] :
         {std::pair(PageId::Overview, u"01-overview"_s),
          std::pair(PageId::Documents, u"02-documents"_s),
          std::pair(PageId::Review, u"03-review"_s)}) {
        window.go({.page = page});
        visitor.settle();
        visitor.visit(name + u"-first-reading"_s);
    }
    slow.reset(); // the ledger is gone
    if (!waitUntil([&] { return !backend.sync().isRunning; }, offlinePatienceMs))
        return false;
    for (const auto &[page, name] :
         {std::pair(PageId::Overview, u"01-overview"_s),
          std::pair(PageId::Connections, u"08-connections"_s),
          std::pair(PageId::Review, u"03-review"_s),
          std::pair(PageId::Documents, u"02-documents"_s)}) {
        window.go({.page = page});
        visitor.settle();
        visitor.visit(name + u"-offline"_s);
    }
    return true;
}

bool breakTables(Backend &backend)
{
    bool isBroken = false;
    bool isDone = false;
    backend.change(
        &backend,
        [](levy::Levy &levy) {
            return levy.store().write([](levy::Transaction &transaction) -> levy::Result<void> {
                for (const char *table :
                     {"document",
                      "audit_event",
                      "mapping_rule",
                      "reconciliation_run",
                      "connection"}) {
                    const QString name = QString::fromLatin1(table);
                    const auto moved
                        = transaction.execute(u"ALTER TABLE %1 RENAME TO %1_away"_s.arg(name));
                    if (!moved)
                        return levy::fail(moved.error());
                }
                return {};
            });
        },
        [&](const levy::Result<void> &done) {
            isBroken = done.has_value();
            isDone = true;
        });
    return waitUntil([&] { return isDone; }) && isBroken;
}

void takeErrors(SceneVisitor &visitor, MainWindow &window)
{
    for (const auto &[page, name] : pages) {
        if (!visitor.wants(name + u"-error"_s))
            continue;
        window.go({.page = page});
        visitor.settle();
        visitor.visit(name + u"-error"_s);
    }
}

bool takeUnreadable(
    SceneVisitor &visitor, MainWindow &window, Backend &backend, const QString &scratch)
{
    const QString folder = scratch + u"/unreadable"_s;
    if (!QDir().mkpath(folder))
        return false;
    QFile file(folder + u"/levy.db"_s);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(QByteArray("This is not a workspace. ").repeated(400)) > 0;
    file.close();
    if (!isWritten)
        return false;
    backend.open(folder);
    const auto isRefused
        = [&] { return backend.workspace().phase == WorkspaceState::Phase::Failed; };
    if (!waitUntil(isRefused))
        return false;
    window.go({.page = PageId::Overview});
    visitor.settle();
    visitor.visit(u"10-first-run-error"_s);
    return true;
}
