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

    /// One document by number, asked for in the background as the window does.
    [[nodiscard]] levy::Document document(const QString &number)
    {
        std::optional<levy::Result<levy::Document>> answer;
        backend->read(
            window.get(),
            [number](levy::Levy &levy) { return levy.document(number); },
            [&](const levy::Result<levy::Document> &found) { answer = found; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
            return {};
        return **answer;
    }

    [[nodiscard]] qint64 count(const levy::DocumentQuery &query)
    {
        std::optional<qint64> count;
        backend->read(
            window.get(),
            [query](levy::Levy &levy) {
                return levy.store().read(
                    [&](levy::Reader &reader) { return levy::documentlist::count(reader, query); });
            },
            [&](const levy::Result<qint64> &found) { count = found.value_or(-1); });
        static_cast<void>(QTest::qWaitFor([&] { return count.has_value(); }));
        return count.value_or(-1);
    }

    /// The first that waits for that reason.
    [[nodiscard]] levy::Document waitingFor(levy::FlagReason reason, const QString &connection = {})
    {
        std::optional<levy::Document> found;
        bool isDone = false;
        backend->read(
            window.get(),
            [reason, connection](levy::Levy &levy) -> levy::Result<std::optional<levy::Document>> {
                return levy.store().read(
                    [&](levy::Reader &reader) -> levy::Result<std::optional<levy::Document>> {
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
            },
            [&](const levy::Result<std::optional<levy::Document>> &answer) {
                if (answer)
                    found = *answer;
                isDone = true;
            });
        static_cast<void>(QTest::qWaitFor([&] { return isDone; }));
        return found.value_or(levy::Document());
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
