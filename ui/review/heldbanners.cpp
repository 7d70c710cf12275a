#include "ui/review/heldbanners.h"

#include "core/service/explain.h"
#include "core/service/remedydesk.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/documentparts/confirmdialog.h"
#include "ui/theme/sizes.h"

#include <QVBoxLayout>

#include <map>

namespace levy::ui {

using namespace Qt::StringLiterals;

HeldBanners::HeldBanners(Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(sizes::margin, sizes::stackGap, sizes::margin, sizes::stackGap);
    m_column->setSpacing(sizes::gap);
    hide();
    connect(&m_desk.backend, &Backend::documentsChanged, this, &HeldBanners::load);
    connect(&m_desk.backend, &Backend::syncEnded, this, &HeldBanners::load);
    connect(&m_desk.backend, &Backend::workspaceChanged, this, &HeldBanners::load);
    load();
}

void HeldBanners::load()
{
    const quint64 question = ++m_question;
    m_desk.backend.read(
        this,
        [](Levy &levy) { return heldChanges(levy); },
        [this, question](const Result<std::vector<HeldChange>> &held) {
            if (held && question == m_question)
                show(*held);
        });
}

void HeldBanners::show(const std::vector<HeldChange> &held)
{
    std::map<QString, std::pair<int, int>> counts;
    for (const HeldChange &change : held) {
        auto &[deleted, others] = counts[change.connection];
        ++(change.what == HeldChange::What::Deleted ? deleted : others);
    }
    std::vector<std::tuple<QString, int, int>> now;
    for (const auto &[connection, count] : counts)
        now.emplace_back(connection, count.first, count.second);
    if (now == m_shown)
        return; // keeps the focus where it is
    m_shown = now;
    for (QWidget *banner : m_banners) {
        m_column->removeWidget(banner);
        banner->hide();
        banner->deleteLater();
    }
    m_banners.clear();
    for (const auto &[connection, deleted, others] : now)
        addBanner(connection, deleted, others);
    setVisible(!now.empty());
}

void HeldBanners::addBanner(const QString &connection, int deleted, int others)
{
    const QString name = m_desk.backend.connectionName(connection);
    auto *banner = new Banner(Tone::Amber, this);
    banner->setTwoLines(true);
    QStringList parts;
    if (deleted > 0)
        parts << tr("%Ln document(s) deleted", nullptr, deleted);
    if (others > 0)
        parts << tr("%Ln document(s) with another identity", nullptr, others);
    banner->setText(
        tr("Unusually many changes came from %1: %2.").arg(name, parts.join(u", "_s)),
        tr("Levy holds them and changed nothing. Accept them if they are right; if the ledger was "
           "restored or the wrong company answered, dismiss them."));
    auto *accept = new Button(tr("Accept…"), u"check"_s, Button::Kind::Default, banner);
    accept->setAccessibleName(tr("Accept the held changes of %1").arg(name));
    auto *dismiss = new Button(tr("Dismiss…"), u"close"_s, Button::Kind::Flat, banner);
    dismiss->setAccessibleName(tr("Dismiss the held changes of %1").arg(name));
    banner->addAction(accept);
    banner->addAction(dismiss);
    const int all = deleted + others;
    connect(accept, &QPushButton::clicked, this, [this, connection, all] {
        askAccept(connection, all);
    });
    connect(dismiss, &QPushButton::clicked, this, [this, connection, all] {
        askDismiss(connection, all);
    });
    m_column->addWidget(banner);
    m_banners.push_back(banner);
}

void HeldBanners::askAccept(const QString &connection, int documents)
{
    const QString name = m_desk.backend.connectionName(connection);
    auto *dialog = new ConfirmDialog(
        tr("Accept the held changes of %1").arg(name),
        {tr("Take over %Ln held change(s)?", nullptr, documents),
         tr("Documents that Levy recorded go to Review, one by one; nothing is voided by this "
            "alone. It cannot be undone here.")},
        tr("Accept"),
        this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, connection, name] {
        decide(connection, acceptHeldChanges, tr("Held changes of %1 accepted").arg(name));
    });
    dialog->open();
}

void HeldBanners::askDismiss(const QString &connection, int documents)
{
    const QString name = m_desk.backend.connectionName(connection);
    auto *dialog = new ConfirmDialog(
        tr("Dismiss the held changes of %1").arg(name),
        {tr("Forget %Ln held change(s)?", nullptr, documents),
         tr("The documents stay as they are in Levy and at Avalara.")},
        tr("Dismiss"),
        this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, connection, name] {
        decide(connection, dismissHeldChanges, tr("Held changes of %1 dismissed").arg(name));
    });
    dialog->open();
}

void HeldBanners::decide(
    const QString &connection,
    Result<qint64> (*decision)(Levy &, const QString &, const QString &),
    const QString &what)
{
    m_desk.backend.change(
        this,
        [connection, decision, person = m_desk.backend.person()](Levy &levy) {
            return decision(levy, connection, person);
        },
        [this, what](const Result<qint64> &count) {
            load();
            if (!count) {
                Q_EMIT m_desk.decisions.refused(explain(count.error()).text);
                return;
            }
            m_desk.backend.wakeAt(QDateTime::currentDateTimeUtc());
            Q_EMIT m_desk.decisions.doneAtOnce(what, *count);
        });
}

} // namespace levy::ui
