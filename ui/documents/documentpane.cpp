#include "ui/documents/documentpane.h"

#include "core/rules/decisions.h"
#include "core/service/explain.h"
#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/components/pilllabel.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/documentwords.h"
#include "ui/documentparts/reasondialog.h"
#include "ui/documents/documenttabs.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QMessageBox>

namespace levy::ui {

using namespace Qt::StringLiterals;

DocumentPane::DocumentPane(Desk desk, QWidget *parent)
    : SidePane(parent)
    , m_backend(desk.backend)
    , m_decisions(desk.decisions)
{
    m_status = addPill();
    m_avalara = addPill();
    m_preview = new Button(tr("Preview tax"), u"calculator"_s, Button::Kind::Default, this);
    m_reprocess = new Button(tr("Reprocess"), u"sync"_s, Button::Kind::Default, this);
    m_review = new Button(tr("Review"), u"review"_s, Button::Kind::Default, this);
    auto *more = new IconButton(u"more"_s, tr("More"), this);
    more->setFramed(true);
    for (Button *button : {m_preview, m_reprocess, m_review}) {
        button->setSmall(true);
        addAction(button);
    }
    addAction(more);
    m_summary = new SummaryTab(this);
    m_lines = new LinesTab(this);
    m_ledger = new LedgerTab(this);
    m_history = new HistoryTab(this);
    addPage(tr("Summary"), m_summary);
    addPage(tr("Lines"), m_lines);
    addPage(tr("Ledger"), m_ledger);
    addPage(tr("History"), m_history);
    connect(m_preview, &QPushButton::clicked, this, &DocumentPane::preview);
    connect(m_reprocess, &QPushButton::clicked, this, [this] {
        m_decisions.decide(
            {{m_id}}, reprocess, tr("%1 is processed again").arg(m_view.document.source.number));
    });
    connect(m_review, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({.page = PageId::Review, .document = m_id});
    });
    m_menu = addMenu(more);
    connect(m_menu, &QMenu::aboutToShow, this, &DocumentPane::fillMenu);
    connect(m_history, &HistoryTab::eventChosen, this, [this](qint64 sequence) {
        Q_EMIT wanted(
            {.page = PageId::Audit, .audit = AuditFilter{.document = m_id}, .event = sequence});
    });
    connect(&m_backend, &Backend::documentsChanged, this, &DocumentPane::load);
}

void DocumentPane::show(qint64 document)
{
    if (m_id != document)
        m_isFilled = false;
    m_id = document;
    load();
}

void DocumentPane::load()
{
    if (m_id <= 0 || isHidden())
        return;
    const quint64 question = ++m_question;
    m_backend.read(
        this,
        [id = m_id](Levy &levy) { return documentView(levy.store(), levy.trail(), {id}); },
        [this, question](const Result<DocumentView> &view) {
            if (question != m_question)
                return;
            if (view)
                showView(*view);
            else
                showTrouble(explainReading(view.error()).text);
        });
}

/// Nothing of another document may stand under this one's actions.
void DocumentPane::showTrouble(const QString &sentence)
{
    m_isFilled = false;
    showView({});
    m_isFilled = false;
    setTitle(tr("This document cannot be read"));
    setSubtitle(sentence);
    m_reprocess->setEnabled(false);
}

void DocumentPane::showView(const DocumentView &view)
{
    const bool isSame = m_isFilled && m_view.document == view.document;
    m_view = view;
    m_isFilled = true;
    if (isSame)
        return; // keeps what is expanded and where it is scrolled to
    const Document &document = view.document;
    const SalesDocument &source = document.source;
    setTitle(source.number.isEmpty() ? tr("No number yet") : source.number);
    setSubtitle(
        u"%1 · %2 · %3"_s.arg(source.customer.name, longDay(source.date), view.connectionName));
    m_status->setPill(statusPill(groupOf(document.state)));
    m_avalara->setPill(
        document.tax ? avalaraPill(document.tax->status, document.tax->isLocked) : PillText());
    m_summary->show(view);
    m_lines->show(view);
    m_ledger->show(view);
    m_history->show(view);
    setPageName(1, tr("Lines %1").arg(source.lines.size()));
    setPageName(3, tr("History %1").arg(view.events.size()));
    const bool isWaiting = document.state == DocumentState::Waiting;
    m_review->setVisible(isWaiting);
    const bool isOver
        = document.state == DocumentState::Done || document.state == DocumentState::Deleted;
    m_reprocess->setEnabled(!isOver);
    m_reprocess->setToolTip(
        isOver ? tr("What is committed is corrected by an adjustment, a void or a reversal.")
               : QString());
}

void DocumentPane::preview()
{
    const Document document = m_view.document;
    m_preview->setEnabled(false);
    m_backend.errand(
        this,
        tr("Previewing the tax of %1 …").arg(document.source.number),
        [document](Levy &levy, const StopToken &stop) { return levy.preview(document, stop); },
        [this, document](const Result<TaxResult> &tax) {
            m_preview->setEnabled(true);
            auto *box = new QMessageBox(this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setTextFormat(Qt::PlainText);
            box->setWindowTitle(tr("Preview of %1").arg(document.source.number));
            if (tax) {
                box->setText(tr("Avalara would calculate %1 tax on %2.")
                                 .arg(
                                     moneyWithCode(tax->totalTax, tax->currency),
                                     moneyWithCode(tax->totalAmount, tax->currency)));
                box->setInformativeText(tr("Nothing was recorded and nothing was posted."));
            } else {
                const Explanation why = explain(tax.error());
                box->setText(why.title);
                box->setInformativeText(why.text);
            }
            box->open();
        });
}

void DocumentPane::askExclusion()
{
    const QString number = m_view.document.source.number;
    auto *dialog = new ReasonDialog(
        tr("Exclude %1").arg(number),
        {tr("Levy never sends this document. If Avalara holds it as Saved, it is deleted there."),
         tr("It can be taken back with Reprocess.")},
        tr("Exclude"),
        this);
    connect(dialog, &ReasonDialog::given, this, [this, number](const QString &reason) {
        m_decisions.decide(
            {{m_id}},
            [reason](Document document, const Decider &by) {
                return exclude(std::move(document), reason, by);
            },
            tr("%1 excluded").arg(number));
    });
    dialog->open();
}

void DocumentPane::fillMenu()
{
    m_menu->clear();
    const Document &document = m_view.document;
    QAction *excludeIt = m_menu->addAction(themedIcon(u"exclude"_s), tr("Exclude with a reason…"));
    excludeIt->setEnabled(
        !document.hasEntry() && !document.intent && document.phase != Phase::Committed
        && document.state != DocumentState::Excluded);
    connect(excludeIt, &QAction::triggered, this, &DocumentPane::askExclusion);
    QAction *trail = m_menu->addAction(themedIcon(u"audit"_s), tr("Show in the audit trail"));
    connect(trail, &QAction::triggered, this, [this] {
        Q_EMIT wanted({.page = PageId::Audit, .audit = AuditFilter{.document = m_id}});
    });
}

} // namespace levy::ui
