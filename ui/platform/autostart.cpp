#include "ui/platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// A file that is there or not: Linux desktops and macOS.
class FileAutostart final : public Autostart {
public:
    FileAutostart(const QString &path, const QByteArray &content)
        : m_path(path)
        , m_content(content)
    {
    }

    [[nodiscard]] bool isOn() const override { return QFile::exists(m_path); }

    [[nodiscard]] bool setOn(bool isOn) override
    {
        if (!isOn)
            return !QFile::exists(m_path) || QFile::remove(m_path);
        QSaveFile file(m_path);
        return QDir().mkpath(m_path.section(u'/', 0, -2)) && file.open(QIODevice::WriteOnly)
            && file.write(m_content) == m_content.size() && file.commit();
    }

private:
    const QString m_path;
    const QByteArray m_content;
};

/// A value beside those of other programs: Windows.
class RegistryAutostart final : public Autostart {
public:
    explicit RegistryAutostart(const QString &command)
        : m_command(command)
        , m_settings(
              u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
              QSettings::NativeFormat)
    {
    }

    [[nodiscard]] bool isOn() const override { return m_settings.contains(u"Levy"_s); }

    [[nodiscard]] bool setOn(bool isOn) override
    {
        if (isOn)
            m_settings.setValue(u"Levy"_s, m_command);
        else
            m_settings.remove(u"Levy"_s);
        m_settings.sync();
        return m_settings.status() == QSettings::NoError;
    }

private:
    const QString m_command;
    QSettings m_settings;
};

[[maybe_unused]] QByteArray desktopEntry(const QString &program)
{
    return u"[Desktop Entry]\nType=Application\nName=Levy\nExec=\"%1\" --background\nIcon=levy\nX-GNOME-Autostart-enabled=true\n"_s
        .arg(program)
        .toUtf8();
}

[[maybe_unused]] QByteArray launchAgent(const QString &program)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>Label</key><string>org.levy.Levy</string><key>ProgramArguments</key><array><string>%1</string><string>--background</string></array><key>RunAtLoad</key><true/></dict></plist>\n"_s
        .arg(program.toHtmlEscaped())
        .toUtf8();
}

} // namespace

std::unique_ptr<Autostart> Autostart::ofSystem(const QString &program)
{
#if defined(Q_OS_WIN)
    return std::make_unique<RegistryAutostart>(
        u"\"%1\" --background"_s.arg(QDir::toNativeSeparators(program)));
#elif defined(Q_OS_MACOS)
    return std::make_unique<FileAutostart>(
        QDir::homePath() + u"/Library/LaunchAgents/org.levy.Levy.plist"_s, launchAgent(program));
#else
    return std::make_unique<FileAutostart>(
        QStandardPaths::writableLocation(QStandardPaths::ConfigLocation)
            + u"/autostart/levy.desktop"_s,
        desktopEntry(program));
#endif
}

} // namespace levy::ui
