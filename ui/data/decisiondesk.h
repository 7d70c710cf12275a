#pragma once

#include "core/service/levy.h"
#include "ui/data/preferences.h"

#include <QDateTime>
#include <QObject>

namespace levy::ui {

class Backend;

/// Carries a person's decisions to the core and can take the last one back until it takes effect.
/// A decision is stored at once, so nothing is lost if the program ends; only its effect waits.
class DecisionDesk : public QObject {
    Q_OBJECT

public:
    DecisionDesk(Backend &backend, const Preferences &preferences, QObject *parent = nullptr);

    /// `what` says it in a few words: "2610471 approved".
    void decide(
        const std::vector<DocumentId> &documents, const Decision &decision, const QString &what);
    /// From now on for that address of the customer; takes effect at once and cannot be taken back
    /// here.
    void correctCustomer(const Document &document, const Address &address, const QString &what);
    void confirmSigns(const QString &connection, const QString &what);
    /// Takes the last decision back.
    void undo();
    [[nodiscard]] bool canUndo() const;

Q_SIGNALS:
    void decided(const QString &what, const QDateTime &effectAt); ///< UTC
    void doneAtOnce(const QString &what, qint64 documents);
    void undone(const QString &what);
    void refused(const QString &sentence);

private:
    struct Taken {
        Document before;
        Document after;
    };

    void release(const Result<DecisionSummary> &summary, const QString &what);

    Backend &m_backend;
    const Preferences &m_preferences;
    std::vector<Taken> m_last;
    QString m_lastWhat;
    QDateTime m_effectAt;
};

} // namespace levy::ui
