#pragma once

#include "core/audit/auditverdict.h"
#include "core/base/result.h"
#include "core/base/stoptoken.h"

#include <QWidget>

class QProgressBar;

namespace levy::ui {

class Backend;
class Banner;
class Button;

/// What the last verification of the chain said, and a way to have it walked again.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(Backend &backend, QWidget *parent = nullptr);

    void verify();

Q_SIGNALS:
    /// The verdict names an event: the first broken link.
    void eventWanted(qint64 sequence);

private:
    void showVerdict(const Result<AuditVerdict> &verdict, qint64 milliseconds);

    Backend &m_backend;
    Banner *m_banner = nullptr;
    QProgressBar *m_progress = nullptr;
    Button *m_verify = nullptr;
    StopSource m_stop;
    bool m_isRunning = false;
};

} // namespace levy::ui
