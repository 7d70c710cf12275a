#pragma once

#include "core/workspace/documentlist.h"
#include "ui/data/backend.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace levytest {

constexpr int syncPatienceMs = 240'000;

/// The whole window with preferences of its own, not yet shown.
class WindowFixture {
public:
    WindowFixture()
    {
        preferences.isPaused = true;
        preferences.undoSeconds = 2;
        preferences.closesToTray = false;
        backend = std::make_unique<levy::ui::Backend>();
        window = std::make_unique<levy::ui::MainWindow>(*backend, preferences, theme);
        window->resize(1440, 900);
    }

    [[nodiscard]] bool show()
    {
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowExposed(window.get())
            && QTest::qWaitForWindowActive(window.get());
    }

    /// Opens the sample company in a folder of its own and waits until its first sync is over.
    [[nodiscard]] bool openSample()
    {
        backend->openSample(folder.filePath(QStringLiteral("sample")));
        return QTest::qWaitFor(
            [this] { return backend->sync().lastEnd.isValid() && !backend->sync().isRunning; },
            syncPatienceMs);
    }

    /// Asks in the background, as the window does, and waits for the answer.
    template <class Ask>
    [[nodiscard]] auto ask(Ask question) -> std::invoke_result_t<Ask, levy::Levy &>
    {
        using Answer = std::invoke_result_t<Ask, levy::Levy &>;
        // Shared: an answer may come when nobody waits for it any more.
        const auto answer = std::make_shared<std::optional<Answer>>();
        backend->read(
            window.get(), std::move(question), [answer](const Answer &found) { *answer = found; });
        if (!QTest::qWaitFor([&] { return answer->has_value(); }, syncPatienceMs))
            return levy::fail(levy::ErrorKind::Timeout, QStringLiteral("test.no-answer"));
        return **answer;
    }

    /// One document by number.
    [[nodiscard]] levy::Document document(const QString &number)
    {
        return ask([number](levy::Levy &levy) { return levy.document(number); })
            .value_or(levy::Document());
    }

    [[nodiscard]] qint64 count(const levy::DocumentQuery &query)
    {
        return ask([query](levy::Levy &levy) {
                   return levy.store().read([&](levy::Reader &reader) {
                       return levy::documentlist::count(reader, query);
                   });
               })
            .value_or(-1);
    }

    /// The first that waits for that reason.
    [[nodiscard]] levy::Document waitingFor(levy::FlagReason reason, const QString &connection = {})
    {
        using Found = levy::Result<std::optional<levy::Document>>;
        const Found found = ask([reason, connection](levy::Levy &levy) -> Found {
            return levy.store().read([&](levy::Reader &reader) -> Found {
                const auto ids = levy::documents::ids(
                    reader,
                    {.connection = connection,
                     .state = levy::DocumentState::Waiting,
                     .flag = reason,
                     .limit = 1});
                if (!ids)
                    return levy::fail(ids.error());
                if (ids->empty())
                    return std::optional<levy::Document>();
                return levy::documents::load(reader, ids->front());
            });
        });
        return found ? found->value_or(levy::Document()) : levy::Document();
    }

    /// Whether some visible label shows exactly this.
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }

    QTemporaryDir folder;
    levy::ui::Theme theme;
    levy::ui::Preferences preferences;
    std::unique_ptr<levy::ui::Backend> backend;
    std::unique_ptr<levy::ui::MainWindow> window; // goes before the backend
};

} // namespace levytest
