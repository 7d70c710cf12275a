#include "ui/theme/theme.h"

#include "ui/theme/colors.h"
#include "ui/theme/focusring.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QStyleHints>
#include <QTabBar>

namespace levy::ui {

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Whether the focus came by a key; what was clicked is known to have it.
bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

/// What gets the ring. Item views mark their current row themselves, with and without the focus:
/// around them it stands only for those who go by keys.
bool wantsRing(const QWidget *widget, Qt::FocusReason reason)
{
    if (!widget || widget->property("ownFocus").toBool()
        || qobject_cast<const QAbstractItemView *>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTabBar *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget) && isByKey(reason))
        || widget->property("focusRing").toBool();
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(QApplication::palette())
{
    QApplication::setStyle(new Style); // the application takes it over
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        showFocus(now);
    });
    apply();
}

Theme::~Theme()
{
    delete m_focus.data();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_reason = static_cast<QFocusEvent *>(event)->reason();
    // Before Qt 6.5 the system's change reaches us only as this event; its palette is seen once
    // ours is taken away.
    if (event->type() == QEvent::ThemeChange && !m_isApplying && watched->isWindowType()) {
        m_isApplying = true;
        QApplication::setPalette(QPalette());
        m_desktop = QApplication::palette();
        m_isApplying = false;
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    bool desktopIsDark = isDarkPalette(m_desktop);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        desktopIsDark = scheme == Qt::ColorScheme::Dark;
#endif
    m_isDark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && desktopIsDark);
    m_isApplying = true;
    QApplication::setPalette((m_isDark ? Colors::dark() : Colors::light()).palette());
    m_isApplying = false;
    Q_EMIT changed();
}

void Theme::showFocus(QWidget *widget)
{
    if (!m_focus)
        m_focus = new FocusRing;
    m_focus->setTarget(wantsRing(widget, m_reason) ? widget : nullptr);
}

} // namespace levy::ui
