#pragma once

#include "core/audit/auditbody.h"
#include "core/audit/auditevent.h"
#include "ui/data/page.h"

class QVBoxLayout;

namespace levy::ui {

class KeyValues;
class Label;
class LinkButton;
class PillLabel;

/// One event: the plain sentence first, then its facts, what was sent and answered, and its place
/// in the chain.
class EventPane : public QWidget {
    Q_OBJECT

public:
    explicit EventPane(Backend &backend, QWidget *parent = nullptr);

    void show(const AuditEvent &event);
    [[nodiscard]] qint64 sequence() const { return m_event.sequence; }

Q_SIGNALS:
    void closed();
    void documentWanted(qint64 document);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFacts();
    void addHash(const QString &name, const QByteArray &hash);
    void loadBodies();
    void showBodies(const std::vector<AuditBody> &bodies);
    void clearBodies();

    Backend &m_backend;
    AuditEvent m_event;
    quint64 m_question = 0;
    Label *m_title = nullptr;
    PillLabel *m_lock = nullptr;
    PillLabel *m_outcome = nullptr;
    Label *m_sentence = nullptr;
    LinkButton *m_document = nullptr;
    KeyValues *m_facts = nullptr;
    QVBoxLayout *m_bodies = nullptr;
    std::vector<QWidget *> m_parts; // children
    KeyValues *m_chain = nullptr;
};

/// What was sent or answered, as people read it: JSON indented, everything else as it is.
[[nodiscard]] QString readableBody(const AuditBody &body);

} // namespace levy::ui
