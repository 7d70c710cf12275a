#include "app/levy/photographer.h"

#include "app/levy/waiting.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace levy::ui;

namespace {

constexpr int sizeMs = 120; ///< for layouts, and rows that come into view
constexpr int paintMs = 20; ///< for the palette to reach every widget

void run(int milliseconds)
{
    static_cast<void>(waitUntil([] { return false; }, milliseconds));
}

} // namespace

Photographer::Photographer(
    const QDir &target, MainWindow &window, Theme &theme, std::vector<View> views, QStringList only)
    : m_target(target)
    , m_window(window)
    , m_theme(theme)
    , m_views(std::move(views))
    , m_only(std::move(only))
{
    for (const View &view : m_views)
        m_isGood = target.mkpath(view.folder.isEmpty() ? u"."_s : view.folder) && m_isGood;
    m_files.setMaxThreadCount(2);
    m_window.resize(m_views.front().size);
}

Photographer::~Photographer()
{
    m_files.waitForDone();
}

bool Photographer::wants(const QString &name) const
{
    return m_only.isEmpty()
        || std::any_of(m_only.begin(), m_only.end(), [&](const QString &wanted) {
               return name.startsWith(wanted) || wanted.startsWith(name);
           });
}

void Photographer::visit(const QString &name)
{
    takeViews(name, m_views, nullptr);
}

void Photographer::visitWithDialog(const QString &name, QWidget &dialog)
{
    takeViews(name, m_views, &dialog);
}

void Photographer::visitOnce(const QString &name)
{
    takeViews(name, {m_views.front()}, nullptr);
}

void Photographer::takeViews(const QString &name, const std::vector<View> &views, QWidget *dialog)
{
    if (!wants(name))
        return;
    for (const View &view : views) {
        if (m_window.size() != view.size) {
            m_window.resize(view.size);
            run(sizeMs);
        }
        const QDir folder(m_target.filePath(view.folder));
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            if (mode == ThemeMode::Dark && !view.inDark)
                continue;
            m_theme.setMode(mode);
            run(paintMs);
            const QString suffix = mode == ThemeMode::Light ? u"-light.png"_s : u"-dark.png"_s;
            save(picture(dialog), folder.filePath(name + suffix));
        }
    }
    m_theme.setMode(ThemeMode::Light);
    m_window.resize(m_views.front().size);
}

QPixmap Photographer::picture(QWidget *dialog) const
{
    QPixmap picture = m_window.grab();
    if (!dialog)
        return picture;
    const QPoint corner(
        (m_window.width() - dialog->width()) / 2, (m_window.height() - dialog->height()) / 2);
    QPainter painter(&picture);
    painter.drawPixmap(corner, dialog->grab());
    painter.setPen(Colors::of(m_window.QWidget::palette()).border);
    painter.drawRect(QRect(corner, dialog->size()).adjusted(-1, -1, 0, 0));
    return picture;
}

void Photographer::save(const QPixmap &picture, const QString &path)
{
    m_files.start([this, image = picture.toImage(), path] {
        if (!image.save(path, "PNG", 60))
            m_isGood = false;
    });
}

bool Photographer::isGood()
{
    m_files.waitForDone();
    return m_isGood;
}
