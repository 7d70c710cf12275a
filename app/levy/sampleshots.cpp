#include "app/levy/sampleshots.h"

#include "app/levy/scenevisitor.h"
#include "app/levy/waiting.h"
#include "core/workspace/documentlist.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/verdictbar.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/statestack.h"
#include "ui/components/toast.h"
#include "ui/data/auditmodel.h"
#include "ui/data/backend.h"
#include "ui/frame/mainwindow.h"
#include "ui/mappings/testbox.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/review/reasonpanel.h"
#include "ui/review/reviewdetail.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewpage.h"
#include "ui/review/taxpreview.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QDialog>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace levy::ui;

namespace {

constexpr int soonMs = 3000; ///< for what comes at once or not at all

/// The first document of each reason that waits.
std::map<QString, qint64> oneOfEachReason(Backend &backend)
{
    std::map<QString, qint64> found;
    bool isDone = false;
    backend.read(
        &backend,
        [](levy::Levy &levy) {
            return levy.store().read([](levy::Reader &reader) {
                levy::DocumentFilter filter;
                filter.state = levy::DocumentState::Waiting;
                return levy::documents::list(reader, filter);
            });
        },
        [&](const levy::Result<std::vector<levy::DocumentRow>> &rows) {
            if (rows) {
                for (const levy::DocumentRow &row : *rows)
                    found[row.flag] = row.id.value;
            }
            isDone = true;
        });
    static_cast<void>(waitUntil([&] { return isDone; }));
    return found;
}

qint64 documentId(Backend &backend, const QString &number)
{
    qint64 id = 0;
    bool isDone = false;
    backend.read(
        &backend,
        [number](levy::Levy &levy) { return levy.document(number); },
        [&](const levy::Result<levy::Document> &document) {
            id = document ? document->id.value : 0;
            isDone = true;
        });
    static_cast<void>(waitUntil([&] { return isDone; }));
    return id;
}

/// Until the page in front has what it asked for.
void settlePage(SceneVisitor &visitor, const MainWindow &window)
{
    const auto isThere = [&] {
        for (const StateStack *states : window.findChildren<StateStack *>()) {
            if (states->isVisible() && states->isLoading())
                return false;
        }
        return true;
    };
    visitor.settle();
    static_cast<void>(waitUntil(isThere, 10 * soonMs));
    visitor.settle();
}

void showTab(SceneVisitor &visitor, Page *page, int tab)
{
    for (QTabBar *bar : page->findChildren<QTabBar *>()) {
        if (bar->count() > tab)
            bar->setCurrentIndex(tab);
    }
    visitor.settle();
}

/// Opens what a button opens and takes it. The button by its icon: its words depend on the
/// language.
void takeDialog(SceneVisitor &visitor, MainWindow &window, const QString &icon, const QString &name)
{
    for (Button *button : window.findChildren<Button *>()) {
        if (button->isVisible() && button->isEnabled() && button->iconName() == icon) {
            button->click();
            break;
        }
    }
    QDialog *dialog = nullptr;
    const auto isOpen = [&] {
        for (QDialog *one : window.findChildren<QDialog *>()) {
            if (one->isVisible())
                dialog = one;
        }
        return dialog != nullptr;
    };
    if (!waitUntil(isOpen, soonMs))
        return;
    visitor.settle();
    visitor.visitWithDialog(name, *dialog);
    dialog->reject();
    visitor.settle();
}

void press(QWidget *within, const QString &icon)
{
    for (Button *button : within->findChildren<Button *>()) {
        if (button->isVisible() && button->isEnabled() && button->iconName() == icon)
            return button->click();
    }
}

/// The trail verified, and an event in the pane.
void takeAuditEvent(SceneVisitor &visitor, MainWindow &window)
{
    if (!visitor.wants(u"06-audit-trail-event"_s))
        return;
    window.go({.page = PageId::Audit});
    auto *page = qobject_cast<AuditPage *>(window.page(PageId::Audit));
    page->verdict()->verify();
    settlePage(visitor, window);
    for (QTableView *table : page->findChildren<QTableView *>()) {
        if (table->isVisible() && table->model() == page->model()) {
            table->selectRow(1);
            Q_EMIT table->clicked(table->model()->index(1, 0));
        }
    }
    settlePage(visitor, window);
    visitor.visit(u"06-audit-trail-event"_s);
}

/// The rules of the connection that has most of them, and which of them win for an invoice.
void takeMappingTest(SceneVisitor &visitor, MainWindow &window)
{
    if (!visitor.wants(u"07-mappings-tested"_s))
        return;
    window.go({.page = PageId::Mappings, .connection = u"exact-us"_s});
    settlePage(visitor, window);
    auto *box = window.page(PageId::Mappings)->findChild<TestBox *>();
    box->findChild<Field *>()->setText(u"2610482"_s);
    press(box, u"play"_s);
    settlePage(visitor, window);
    visitor.visit(u"07-mappings-tested"_s);
}

} // namespace

void takePages(SceneVisitor &visitor, MainWindow &window, Backend &backend)
{
    const std::pair<PageId, QString> pages[]{
        {PageId::Overview, u"01-overview"_s},
        {PageId::Documents, u"02-documents"_s},
        {PageId::Audit, u"06-audit-trail"_s},
        {PageId::Mappings, u"07-mappings"_s},
        {PageId::Connections, u"08-connections"_s}};
    for (const auto &[page, name] : pages) {
        if (!visitor.wants(name))
            continue;
        window.go({.page = page});
        settlePage(visitor, window);
        visitor.visit(name);
    }
    takeAuditEvent(visitor, window);
    takeMappingTest(visitor, window);
    window.go({.page = PageId::Mappings});
    takeDialog(visitor, window, u"add"_s, u"07-mappings-add-rule"_s);
    // Nothing failed in the sample; and no customer is called like that.
    window.go(
        {.page = PageId::Documents,
         .documents = levy::DocumentQuery{.group = levy::DocumentGroup::Failed}});
    window.go({.page = PageId::Audit, .audit = levy::AuditFilter{.text = u"nobody's words"_s}});
    visitor.settle();
    visitor.visit(u"06-audit-trail-empty"_s);
    window.go({.page = PageId::Documents});
    visitor.settle();
    visitor.visit(u"02-documents-empty"_s);
    // The invoice of the mockups, in the pane, one picture a tab.
    window.go(
        {.page = PageId::Documents,
         .documents = levy::DocumentQuery(),
         .document = documentId(backend, u"2610482"_s)});
    visitor.settle();
    const QString tabs[]{u"summary"_s, u"lines"_s, u"ledger"_s, u"history"_s};
    for (int tab = 0; tab < 4; ++tab) {
        showTab(visitor, window.page(PageId::Documents), tab);
        visitor.visit(u"02-documents-"_s + tabs[tab]);
    }
    window.openPalette();
    visitor.visit(u"command-palette"_s);
    window.palette()->hide();
}

void takeReconciliation(SceneVisitor &visitor, MainWindow &window, Backend &backend)
{
    window.go({.page = PageId::Reconciliation});
    auto *page = qobject_cast<ReconciliationPage *>(window.page(PageId::Reconciliation));
    visitor.settle();
    visitor.visit(u"05-reconciliation"_s);
    page->run();
    if (waitUntil([&] { return !backend.sync().errand.isEmpty(); }, soonMs))
        visitor.visitOnce(u"05-reconciliation-running"_s);
    // One connection after the other: in between nothing is under way either.
    const auto isCompared = [&] {
        const auto tables = page->findChildren<QTableView *>();
        return backend.sync().errand.isEmpty()
            && std::any_of(tables.begin(), tables.end(), [](const QTableView *table) {
                   return table->isVisible() && table->model()->rowCount() > 0;
               });
    };
    static_cast<void>(waitUntil(isCompared));
    visitor.settle();
    visitor.visit(u"05-reconciliation-compared"_s);
    for (QTableView *table : page->findChildren<QTableView *>()) {
        if (table->selectionMode() == QAbstractItemView::SingleSelection)
            table->setCurrentIndex(table->model()->index(1, 0));
    }
    visitor.settle();
    visitor.visit(u"05-reconciliation-chosen"_s);
    takeDialog(visitor, window, u"minus-circle"_s, u"05-reconciliation-accept"_s);
    if (!visitor.wants(u"05-reconciliation-sign-off"_s))
        return;
    // A month in which nothing parts: only such a one can be signed.
    page->choose(
        QDate::currentDate().addDays(1 - QDate::currentDate().day()).addMonths(-5), u"exact-us"_s);
    visitor.settle();
    page->run();
    static_cast<void>(waitUntil([&] { return !backend.sync().errand.isEmpty(); }, soonMs));
    static_cast<void>(waitUntil([&] { return backend.sync().errand.isEmpty(); }));
    visitor.settle();
    takeDialog(visitor, window, u"check"_s, u"05-reconciliation-sign-off"_s);
}

void takeSettings(SceneVisitor &visitor, MainWindow &window)
{
    window.go({.page = PageId::Settings});
    auto *page = qobject_cast<SettingsPage *>(window.page(PageId::Settings));
    const QString names[]{
        u"general"_s,
        u"schedule"_s,
        u"approval-rules"_s,
        u"notifications"_s,
        u"webhooks"_s,
        u"data"_s,
        u"advanced"_s};
    for (int subject = 0; subject < page->subjects(); ++subject) {
        page->showSubject(subject);
        visitor.settle();
        visitor.visit(u"11-settings-"_s + names[subject]);
    }
    page->open({.page = PageId::Settings, .connection = u"exact-us"_s});
    visitor.settle();
    for (QCheckBox *rule : page->findChildren<QCheckBox *>()) {
        if (rule->isVisible() && rule->isEnabled() && !rule->isChecked()) {
            rule->setChecked(true);
            break;
        }
    }
    settle(); // its forecast is asked for after a pause
    visitor.visit(u"11-settings-approval-rules-changed"_s);
}

void takeReview(SceneVisitor &visitor, MainWindow &window, Backend &backend)
{
    auto *page = qobject_cast<ReviewPage *>(window.page(PageId::Review));
    const std::map<QString, qint64> reasons = oneOfEachReason(backend);
    const auto show = [&](qint64 document) {
        window.go({.page = PageId::Review, .document = document});
        static_cast<void>(waitUntil(
            [&] { return page->detail()->shown() == document && page->detail()->panel(); },
            soonMs));
        visitor.settle();
    };
    for (const auto &[reason, document] : reasons) {
        if (!visitor.wants(u"03-review-"_s + reason))
            continue;
        show(document);
        visitor.visit(u"03-review-"_s + reason);
    }
    if (const auto found = reasons.find(u"address-suggestion"_s);
        found != reasons.end() && visitor.wants(u"03-review-tax-preview"_s)) {
        show(found->second);
        const auto isPreviewed = [&] {
            const auto *tax = page->findChild<TaxPreview *>();
            return tax && tax->isVisible() && tax->isAnswered();
        };
        static_cast<void>(waitUntil(isPreviewed, 4 * soonMs));
        visitor.settle();
        visitor.visit(u"03-review-tax-preview"_s);
    }
    // By key A the first remedy, by key E the second.
    for (const auto &[reason, icon, name] :
         {std::tuple(u"changed-after-commit"_s, u"check"_s, u"04-review-adjust-dialog"_s),
          std::tuple(u"changed-after-commit"_s, u"edit"_s, u"04-review-repost-dialog"_s),
          std::tuple(u"deleted-at-source"_s, u"check"_s, u"04-review-void-dialog"_s),
          std::tuple(u"locked-at-avalara"_s, u"check"_s, u"04-review-reverse-dialog"_s),
          std::tuple(u"period-closed"_s, u"check"_s, u"04-review-day-dialog"_s),
          std::tuple(u"approval-needed"_s, u"exclude"_s, u"04-review-exclude-dialog"_s)}) {
        const auto found = reasons.find(reason);
        if (found == reasons.end() || !visitor.wants(name))
            continue;
        show(found->second);
        takeDialog(visitor, window, icon, name);
    }
    if (const auto found = reasons.find(u"approval-needed"_s); found != reasons.end()) {
        show(found->second);
        page->detail()->panel()->primary();
        visitor.settle();
        visitor.visitOnce(u"04-review-decided"_s);
        page->list()->toast()->undo()->click();
        visitor.settle();
    }
}
