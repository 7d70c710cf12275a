#include "ui/wizard/trialstep.h"

#include "core/service/explain.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/rowsmodel.h"
#include "ui/components/tableview.h"
#include "ui/theme/sizes.h"
#include "ui/wizard/wizarddesk.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// What would happen, as a cell: a pill and, where a person is needed, the reason.
Cell outcomeOf(const setup::TrialDocument &document)
{
    Cell cell;
    if (document.error) {
        cell.text = explain(*document.error).title;
        cell.icon = u"x-circle"_s;
        cell.iconTone = Tone::Red;
        cell.tone = Tone::Red;
    } else if (document.flag) {
        cell.text = explain(*document.flag).title;
        cell.icon = u"warning"_s;
        cell.iconTone = Tone::Amber;
    } else if (document.entry) {
        cell.text = document.entry->isOnDocument() ? TrialStep::tr("tax onto the invoice")
                                                   : TrialStep::tr("journal entry");
        cell.icon = u"check-circle"_s;
        cell.iconTone = Tone::Green;
    } else {
        cell.text = TrialStep::tr("nothing to post");
        cell.icon = u"check-circle"_s;
        cell.iconTone = Tone::Green;
    }
    return cell;
}

RowsModel::Row rowOf(const setup::TrialDocument &document)
{
    const SalesDocument &source = document.source;
    Cell tax;
    if (document.tax)
        tax.text = moneyText(document.tax->totalTax, source.currency);
    else
        tax = {.text = u"–"_s, .tone = Tone::Faint};
    Cell number;
    number.text = source.number;
    number.weight = QFont::Medium;
    const bool isKnown = !source.currency.isEmpty();
    return {
        {number,
         {.text = shortDay(source.date), .tone = Tone::Secondary},
         {.text = source.customer.name},
         {.text = isKnown ? moneyText(source.netTotal, source.currency) : u"–"_s},
         tax,
         {.text = source.currency, .tone = Tone::Secondary},
         outcomeOf(document)}};
}

} // namespace

TrialStep::TrialStep(WizardDesk &desk, QWidget *parent)
    : StepPage(
        desk,
        SetupStep::Trial,
        tr("Trial run"),
        tr("The last five invoices as a preview. Avalara only estimates, nothing is written, "
           "nothing is kept."),
        parent)
{
    m_progressArea = new QWidget(this);
    auto *line = new QHBoxLayout(m_progressArea);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(sizes::stackGap);
    m_progressText = new Label({}, {}, m_progressArea);
    m_progress = new QProgressBar(m_progressArea);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the trial run"));
    line->addWidget(m_progressText);
    line->addWidget(m_progress, 1);
    column()->addWidget(m_progressArea);
    m_result = new Banner(Tone::Green, this);
    m_result->setTwoLines(true);
    m_again = new Button(tr("Run again"), u"play"_s, Button::Kind::Default, m_result);
    m_again->setSmall(true);
    m_again->setAutoDefault(false);
    m_result->addAction(m_again);
    m_result->hide();
    column()->addWidget(m_result);
    m_rows = new RowsModel(
        {{tr("Invoice")},
         {tr("Date")},
         {tr("Customer"), false, true},
         {tr("Net"), true},
         {tr("Tax"), true},
         {QString()},
         {tr("What would happen")}},
        this);
    m_table = new PlainTable(m_rows, this);
    m_table->setAccessibleName(tr("Previewed invoices"));
    column()->addWidget(m_table);
    m_table->hide();
    connect(m_again, &QPushButton::clicked, this, &TrialStep::run);
}

QString TrialStep::name() const
{
    return tr("Trial run");
}

QString TrialStep::chosen() const
{
    return tr("records nothing");
}

void TrialStep::enter()
{
    SetupDraft now = desk().draft();
    now.confirmed = m_of.confirmed;
    if (m_isDone && now == m_of)
        showResults();
    else if (!m_isRunning)
        run();
}

bool TrialStep::isReady() const
{
    return m_isDone;
}

QWidget *TrialStep::firstFocus()
{
    return m_again;
}

void TrialStep::run()
{
    m_isDone = false;
    m_isRunning = true;
    m_of = desk().draft();
    clearTrouble();
    m_result->hide();
    m_table->hide();
    showProgress(0, 0);
    Q_EMIT readyChanged();
    // Progress comes from the core's thread; the page may be gone by then.
    const QPointer<TrialStep> alive(this);
    QObject *gate = &desk();
    desk().ask(
        this,
        tr("Previewing the last invoices …"),
        [draft = desk().draft(), alive, gate](setup::Context &context) {
            return setup::trialRun(context, draft, [alive, gate](qint64 done, qint64 total) {
                QMetaObject::invokeMethod(
                    gate,
                    [alive, done, total] {
                        if (alive)
                            alive->showProgress(done, total);
                    },
                    Qt::QueuedConnection);
            });
        },
        [this](const Result<std::vector<setup::TrialDocument>> &documents) {
            m_isRunning = false;
            m_progressArea->hide();
            if (!documents) {
                m_result->setTone(Tone::Slate);
                m_result->setText(
                    tr("The trial run did not come to its end."), tr("Nothing was recorded."));
                m_result->show();
                showTrouble(documents.error());
            } else {
                m_documents = *documents;
                m_isDone = true;
                showResults();
            }
            Q_EMIT readyChanged();
        });
}

void TrialStep::showProgress(qint64 done, qint64 total)
{
    if (!m_isRunning)
        return;
    m_progressText->setText(
        total > 0
            ? tr("Previewing %1 of %2").arg(countText(qMin(done + 1, total)), countText(total))
            : tr("Reading the last invoices …"));
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    m_progressArea->show();
}

void TrialStep::showResults()
{
    std::vector<RowsModel::Row> rows;
    int waiting = 0;
    for (const setup::TrialDocument &document : m_documents) {
        rows.push_back(rowOf(document));
        waiting += document.flag || document.error ? 1 : 0;
    }
    m_rows->setRows(std::move(rows));
    m_table->setVisible(!m_documents.empty());
    m_progressArea->hide();
    const QString nothing
        = tr("Avalara keeps nothing of it, the ledger is unchanged, and Levy's list of documents "
             "is empty.");
    if (m_documents.empty()) {
        m_result->setTone(Tone::Slate);
        m_result->setText(
            tr("The ledger has no invoice of the last year."),
            tr("There was nothing to preview. The connection itself works."));
    } else if (waiting > 0) {
        m_result->setTone(Tone::Amber);
        m_result->setText(
            tr("%Ln of these invoices to be decided by a person.", nullptr, waiting),
            tr("That is what Review is for; it does not speak against turning on.") + u' '
                + nothing);
    } else {
        m_result->setTone(Tone::Green);
        m_result->setText(
            tr("%Ln invoice(s) previewed.", nullptr, int(m_documents.size())),
            nothing,
            u"check-circle"_s);
    }
    m_result->show();
}

void TrialStep::confirm()
{
    finish();
}

} // namespace levy::ui
