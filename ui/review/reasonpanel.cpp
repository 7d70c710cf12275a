#include "ui/review/reasonpanel.h"

#include "ui/data/decisiondesk.h"
#include "ui/review/addresspanel.h"
#include "ui/review/approvalpanel.h"
#include "ui/review/mappingpanel.h"
#include "ui/review/originalpanel.h"
#include "ui/review/plainpanel.h"
#include "ui/review/remedypanel.h"

#include <QBoxLayout>

namespace levy::ui {

namespace {

constexpr int narrowPanel = 760;

} // namespace

ReasonPanel::ReasonPanel(Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
}

void ReasonPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_row)
        m_row->setDirection(
            width() < narrowPanel ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString ReasonPanel::number() const
{
    const SalesDocument &source = m_view.document.source;
    return source.number.isEmpty() ? source.customer.name : source.number;
}

void ReasonPanel::decide(const Decision &decision, const QString &what)
{
    m_desk.decisions.decide({m_view.document.id}, decision, what);
}

int panelKind(FlagReason reason)
{
    switch (reason) {
    case FlagReason::AddressInvalid:
    case FlagReason::AddressSuggestion:
        return 1;
    case FlagReason::TaxOnInvoice:
    case FlagReason::SuspiciousResult:
    case FlagReason::ChangedAfterPosting:
    case FlagReason::UnusualSign:
    case FlagReason::ApprovalNeeded:
    case FlagReason::CreditExceedsInvoice:
    case FlagReason::PeriodSealed:
    case FlagReason::RecordedElsewhere:
        return 2;
    case FlagReason::MappingMissing:
    case FlagReason::MappingBlocked:
        return 3;
    case FlagReason::OriginalUnknown:
        return 4;
    case FlagReason::ChangedAfterCommit:
    case FlagReason::DeletedAtSource:
    case FlagReason::LockedAtAvalara:
        return 6;
    default:
        return 5;
    }
}

ReasonPanel *makeReasonPanel(FlagReason reason, Desk desk, QWidget *parent)
{
    switch (panelKind(reason)) {
    case 1:
        return new AddressPanel(desk, parent);
    case 2:
        return new ApprovalPanel(desk, parent);
    case 3:
        return new MappingPanel(desk, parent);
    case 4:
        return new OriginalPanel(desk, parent);
    case 6:
        return new RemedyPanel(desk, parent);
    default:
        return new PlainPanel(desk, parent);
    }
}

} // namespace levy::ui
