#pragma once

#include "core/audit/auditfilter.h"
#include "core/workspace/documentlist.h"
#include "ui/data/preferences.h"

#include <QWidget>

namespace levy::ui {

class Backend;
class DecisionDesk;

enum class PageId {
    Overview,
    Documents,
    Review,
    Reconciliation,
    Audit,
    Mappings,
    Connections,
    Settings,
};
inline constexpr int pageCount = int(PageId::Settings) + 1;

/// Where to go, and what to show there. Empty members leave the page as it is.
struct Target {
    PageId page = PageId::Overview;
    std::optional<DocumentQuery> documents = {};
    std::optional<AuditFilter> audit = {};
    qint64 document = 0; ///< one to be shown
    qint64 event = 0;
    QString connection = {};
};

/// What all pages work with; outlives them.
struct Desk {
    Backend &backend;
    Preferences &preferences;
    DecisionDesk &decisions;
};

/// One of the eight pages. Knows no other page: it says where the person wants to go.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

    /// Shows what the target names.
    virtual void open(const Target &target) { Q_UNUSED(target) }
    /// The widget that gets the focus when the page is opened.
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }
    /// Wants the rail narrow, because its table and pane need the width.
    [[nodiscard]] virtual bool isWide() const { return false; }

Q_SIGNALS:
    void wanted(const levy::ui::Target &target);
    void preferencesChanged();
};

} // namespace levy::ui
