#pragma once

#include "app/levy/scenevisitor.h"
#include "cuttexts.h"
#include "heard.h"
#include "popups.h"
#include "reachable.h"
#include "resting.h"
#include "ui/data/backend.h"
#include "ui/frame/mainwindow.h"

#include <QElapsedTimer>

namespace levytest {

/// Looks at each scene in each size and keeps what is wrong, each thing once, with where it was
/// first seen.
class Inspector : public SceneVisitor {
public:
    explicit Inspector(levy::ui::Backend &backend)
        : m_backend(backend)
    {
    }

    /// The window that the next scenes are in.
    void lookAt(levy::ui::MainWindow &window)
    {
        m_window = &window;
        m_window->resize(small);
    }

    [[nodiscard]] bool wants(const QString &) const override { return true; }
    void settle() override
    {
        constexpr int patienceMs = 5000;
        // What is painted asks for the rows that it shows.
        const auto isQuiet = [this] {
            static_cast<void>(m_unrest.untilRest());
            m_window->repaint();
            QCoreApplication::sendPostedEvents();
            return !m_backend.isAsking();
        };
        static_cast<void>(QTest::qWaitFor([&] { return isQuiet() && isQuiet(); }, patienceMs));
    }
    void visit(const QString &name) override { look(name, *m_window, {large, small}); }
    void visitOnce(const QString &name) override { look(name, *m_window, {small}); }
    void visitWithDialog(const QString &name, QWidget &dialog) override
    {
        look(name, dialog, {small});
    }

    [[nodiscard]] QStringList found() const { return m_found; }
    [[nodiscard]] int scenes() const { return m_scenes; }
    [[nodiscard]] int menusAndLists() const { return m_opened; }
    /// Where the time went, for whoever makes it faster.
    [[nodiscard]] QString times() const
    {
        return QStringLiteral("%1 scenes; resting %2 ms, texts %3 ms, names %4 ms, keys %5 ms, "
                              "%6 menus and lists %7 ms")
            .arg(m_scenes)
            .arg(m_resting)
            .arg(m_texts)
            .arg(m_names)
            .arg(m_keys)
            .arg(m_opened)
            .arg(m_lists);
    }

private:
    static constexpr QSize small{1100, 700};
    static constexpr QSize large{1440, 900};

    void look(const QString &name, QWidget &what, const std::vector<QSize> &sizes)
    {
        ++m_scenes;
        for (const QSize &size : sizes) {
            QStringList seen;
            timed(m_resting, [&] {
                m_window->resize(size);
                seen += m_unrest.untilRest();
            });
            timed(m_texts, [&] { seen += cutTexts(what); });
            if (size == small) {
                // The way of the Tab key and what is read out do not depend on the size.
                timed(m_names, [&] { seen += unnamed(what); });
                timed(m_keys, [&] { seen += outOfOrder(what); });
                timed(m_lists, [&] { seen += popupTroubles(what, m_opened); });
            }
            keep(name, size, seen);
        }
    }

    template <class Do>
    static void timed(qint64 &sum, Do what)
    {
        QElapsedTimer clock;
        clock.start();
        what();
        sum += clock.elapsed();
    }

    void keep(const QString &name, const QSize &size, const QStringList &seen)
    {
        for (const QString &one : seen) {
            if (m_known.contains(one))
                continue;
            m_known.insert(one);
            m_found << QStringLiteral("%1, %2: %3").arg(name, sizeText(size), one);
            qWarning("%s", qPrintable(m_found.back()));
        }
    }

    levy::ui::Backend &m_backend;
    levy::ui::MainWindow *m_window = nullptr;
    QStringList m_found;
    QSet<QString> m_known;
    Unrest m_unrest;
    int m_scenes = 0;
    int m_opened = 0;
    qint64 m_resting = 0;
    qint64 m_texts = 0;
    qint64 m_names = 0;
    qint64 m_keys = 0;
    qint64 m_lists = 0;
};

} // namespace levytest
