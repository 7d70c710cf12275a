#include "ui/audit/verdictbar.h"

#include "core/service/explain.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/data/backend.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

VerdictBar::VerdictBar(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_banner = new Banner(Tone::Slate, this);
    m_progress = new QProgressBar(m_banner);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 12);
    m_progress->hide();
    m_verify = new Button(tr("Verify"), u"shield"_s, Button::Kind::Default, m_banner);
    m_verify->setSmall(true);
    m_banner->addAction(m_progress);
    m_banner->addAction(m_verify);
    m_banner->setText(
        tr("Not verified since Levy was started."),
        tr("Each event holds the hash of the one before it; verifying walks the whole chain."),
        u"shield"_s);
    column->addWidget(m_banner);
    connect(m_verify, &QPushButton::clicked, this, &VerdictBar::verify);
    connect(&m_backend, &Backend::closing, this, [this] { m_stop.requestStop(); });
}

void VerdictBar::verify()
{
    if (m_isRunning) {
        m_stop.requestStop();
        return;
    }
    m_isRunning = true;
    m_stop = StopSource();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_verify->setText(tr("Stop"));
    QElapsedTimer clock;
    clock.start();
    const QPointer<VerdictBar> self(this);
    m_backend.read(
        this,
        [self, stop = m_stop.token()](Levy &levy) {
            const auto progress = [self](qint64 done, qint64 total) {
                QMetaObject::invokeMethod(
                    qApp,
                    [self, done, total] {
                        if (!self)
                            return;
                        self->m_progress->setRange(0, 1000);
                        self->m_progress->setValue(int(done * 1000 / qMax<qint64>(1, total)));
                    },
                    Qt::QueuedConnection);
            };
            return levy.store().read(
                [&](Reader &reader) { return levy.trail().verify(reader, progress, stop); });
        },
        [this, clock](const Result<AuditVerdict> &verdict) {
            showVerdict(verdict, clock.elapsed());
        });
}

void VerdictBar::showVerdict(const Result<AuditVerdict> &verdict, qint64 milliseconds)
{
    m_isRunning = false;
    m_progress->hide();
    m_verify->setText(tr("Verify again"));
    if (!verdict) {
        const Explanation why = explain(verdict.error());
        m_banner->setTone(Tone::Slate);
        m_banner->setText(why.title + u'.', why.text);
        return;
    }
    if (!verdict->isIntact()) {
        m_banner->setTone(Tone::Red);
        m_banner->setText(
            tr("Broken at event %1.").arg(countText(verdict->brokenAt)), verdict->why);
        Q_EMIT eventWanted(verdict->brokenAt);
        return;
    }
    m_banner->setTone(Tone::Green);
    m_banner->setText(
        tr("Intact:"),
        tr("%Ln event(s) from %1 to %2. Verified at %3 in %4 s.", nullptr, int(verdict->count))
            .arg(
                longDay(verdict->first.toLocalTime().date()),
                longDay(verdict->last.toLocalTime().date()),
                clockText(QDateTime::currentDateTimeUtc()),
                QLocale().toString(double(milliseconds) / 1000, 'f', 1)),
        u"shield"_s);
}

} // namespace levy::ui
