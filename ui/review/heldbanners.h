#pragma once

#include "core/service/levy.h"
#include "core/workspace/heldchanges.h"
#include "ui/data/page.h"

class QVBoxLayout;

namespace levy::ui {

/// Deletions and changes of identity that came in such numbers that Levy did not take the ledger's
/// word: a banner for each connection, with both ways to go on. Hides while nothing is held.
class HeldBanners : public QWidget {
    Q_OBJECT

public:
    explicit HeldBanners(Desk desk, QWidget *parent = nullptr);

private:
    void load();
    void show(const std::vector<HeldChange> &held);
    void addBanner(const QString &connection, int deleted, int others);
    void askAccept(const QString &connection, int documents);
    void askDismiss(const QString &connection, int documents);
    void decide(
        const QString &connection,
        Result<qint64> (*decision)(Levy &, const QString &, const QString &),
        const QString &what);

    Desk m_desk;
    QVBoxLayout *m_column = nullptr;
    std::vector<QWidget *> m_banners; // children of this widget
    std::vector<std::tuple<QString, int, int>> m_shown;
    quint64 m_question = 0;
};

} // namespace levy::ui
