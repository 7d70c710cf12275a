#include "ui/overview/servicescard.h"

#include "ui/components/button.h"
#include "ui/components/celldelegate.h"
#include "ui/components/formats.h"
#include "ui/components/rowsmodel.h"
#include "ui/components/tableview.h"
#include "ui/theme/sizes.h"

#include <QVBoxLayout>

#include <map>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

const ServiceHealth *healthFor(const std::vector<ServiceHealth> &all, const QString &service)
{
    for (const ServiceHealth &health : all) {
        if (health.service == service)
            return &health;
    }
    return nullptr;
}

} // namespace

ServicesCard::ServicesCard(QWidget *parent)
    : Card(tr("Connections"), parent)
{
    auto *open = new LinkButton(tr("Open"), this);
    addToHead(open);
    connect(open, &QPushButton::clicked, this, &ServicesCard::opened);
    m_rows = new RowsModel(
        {{tr("Service"), false, true},
         {tr("Last call")},
         {tr("Sign-in")},
         {tr("Calls today")},
         {tr("Mode")}},
        this);
    m_table = new PlainTable(m_rows, this);
    m_table->setAccessibleName(tr("Connections"));
    m_table->setEdge(sizes::padding);
    m_table->cells()->setSmall(false);
    body()->setContentsMargins(0, 0, 0, 1);
    body()->addWidget(m_table);
    body()->addStretch(1);
}

void ServicesCard::show(const ServicesView &services, const std::vector<ServiceHealth> &health)
{
    std::map<QString, int> ofKind;
    for (const ConnectionView &connection : services.connections)
        ++ofKind[connection.kind];
    const auto line = [&](const QString &service,
                          const QString &name,
                          const QString &company,
                          const CallsView &calls,
                          const QString &counted,
                          const QString &signIn,
                          const QString &mode) {
        const ServiceHealth *state = healthFor(health, service);
        const PillText pill = state ? healthPill(*state) : PillText();
        const bool isGood = !state || state->state == ServiceHealth::State::Connected
            || state->state == ServiceHealth::State::Unknown;
        Cell what;
        what.text = name;
        what.subtext = company;
        what.icon = pill.icon;
        what.iconTone = pill.tone;
        what.weight = QFont::Medium;
        what.spoken = u"%1, %2, %3"_s.arg(name, company, pill.word);
        Cell last;
        last.text = clockWithSeconds(calls.last);
        last.tone = calls.last.isValid() ? Tone::Text : Tone::Faint;
        Cell sign;
        sign.text = isGood ? signIn : pill.word;
        sign.tone = isGood ? Tone::Text : pill.tone;
        Cell count;
        count.text = countText(calls.today);
        count.subtext
            = calls.failedToday > 0 ? tr("%Ln failed", nullptr, int(calls.failedToday)) : counted;
        Cell how;
        how.text = mode;
        how.tone = Tone::Secondary;
        return RowsModel::Row{{what, last, sign, count, how}, 0, false, false};
    };
    std::vector<RowsModel::Row> rows;
    if (services.avalara.isConfigured) {
        rows.push_back(line(
            u"avatax"_s,
            tr("Avalara"),
            services.avalara.environment == "production"_L1 ? tr("Production account")
                                                            : tr("Sandbox account"),
            services.avalara.calls,
            QString(),
            tr("Licence key"),
            noFigure));
    }
    for (const ConnectionView &connection : services.connections) {
        const QString mode = connection.mode == WorkingMode::Post ? tr("Post")
            : connection.mode == WorkingMode::Calculate           ? tr("Calculate")
                                                                  : tr("Observe");
        rows.push_back(line(
            connection.id,
            connection.name,
            connection.company.isEmpty() ? tr("not read yet") : connection.company,
            connection.calls,
            //: the count is of all companies of one ledger system together
            ofKind[connection.kind] > 1 ? tr("all %1").arg(serviceKindName(connection.kind))
                                        : QString(),
            tr("Renews itself"),
            mode));
    }
    m_rows->setRows(std::move(rows));
}

} // namespace levy::ui
