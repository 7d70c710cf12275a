#include "ui/settings/datasettings.h"

#include "core/service/explain.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/settings/settingrows.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

DataSettings::DataSettings(Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows = new SettingRows(
        tr("Data"), tr("Everything Levy knows lies in one folder on this computer."), this);
    column->addWidget(m_rows);
    m_place = (new Label({}, {}, m_rows))->selectable();
    m_size = new Label({}, {}, m_rows);
    m_secrets = new Label({}, {}, m_rows);
    m_backup = new Button(tr("Back up now…"), u"download"_s, Button::Kind::Default, m_rows);
    m_check = new Button(tr("Check"), u"shield"_s, Button::Kind::Default, m_rows);
    m_rows->add(tr("Workspace"), tr("Database, vault and locks."), m_place);
    m_rows->add(tr("Size"), {}, m_size);
    m_rows->add(tr("Secrets"), tr("Never in the database and never in a backup."), m_secrets);
    m_rows->add(
        tr("Backup"), tr("A consistent copy while work goes on; without secrets."), m_backup);
    m_rows->add(tr("Database and audit trail"), tr("Looks through both from end to end."), m_check);
    m_result = (new Label({}, {TextSize::Body, Tone::Secondary}, m_rows))->wrapped();
    m_rows->addWidget(m_result);
    connect(m_backup, &QPushButton::clicked, this, &DataSettings::chooseBackup);
    connect(m_check, &QPushButton::clicked, this, &DataSettings::check);
    connect(&m_backend, &Backend::workspaceChanged, this, &DataSettings::show);
    connect(&m_backend, &Backend::syncEnded, this, &DataSettings::show);
    show();
}

void DataSettings::show()
{
    const WorkspaceState &workspace = m_backend.workspace();
    const bool isOpen = workspace.isOpen();
    m_place->setText(isOpen ? QDir::toNativeSeparators(workspace.path) : tr("none is open"));
    const qint64 size = QFileInfo(workspace.path + u"/levy.db"_s).size();
    m_size->setText(isOpen ? QLocale().formattedDataSize(size) : u"–"_s);
    m_secrets->setText(isOpen ? workspace.vaultPlace : u"–"_s);
    m_backup->setEnabled(isOpen);
    m_check->setEnabled(isOpen);
}

void DataSettings::chooseBackup()
{
    auto *dialog = new QFileDialog(this, tr("Back up the workspace"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setNameFilter(tr("Backups of Levy (*.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_backup->setEnabled(false);
        m_backend.read(
            this,
            [path](Levy &levy) {
                // The dialog has asked whether it may be replaced.
                QFile::remove(path);
                return levy.store().backupTo(path);
            },
            [this, path](const Result<void> &done) {
                m_backup->setEnabled(true);
                m_result->setText(
                    done ? tr("The backup is in %1. Secrets are not in it.")
                               .arg(QDir::toNativeSeparators(path))
                         : explain(done.error()).text);
            });
    });
    dialog->open();
}

void DataSettings::check()
{
    m_check->setEnabled(false);
    m_result->setText(tr("Looking through database and trail …"));
    m_backend.read(
        this,
        [](Levy &levy) -> Result<QStringList> {
            Result<QStringList> found = levy.store().check();
            if (!found)
                return found;
            const auto verdict = levy.store().read([&](Reader &reader) {
                return levy.trail().verify(
                    reader, [](qint64, qint64) {}, StopToken());
            });
            if (!verdict)
                return fail(verdict.error());
            if (!verdict->isIntact())
                *found << verdict->why;
            return found;
        },
        [this](const Result<QStringList> &found) {
            m_check->setEnabled(true);
            m_result->setTone(found && found->isEmpty() ? Tone::Green : Tone::Red);
            m_result->setText(
                !found                 ? explain(found.error()).text
                    : found->isEmpty() ? tr("The database is sound and the audit trail intact.")
                                       : found->join(u'\n'));
        });
}

} // namespace levy::ui
