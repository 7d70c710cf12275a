#include "ui/reconciliation/reconciliationpage.h"

#include "core/service/explain.h"
#include "core/service/levy.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/statestack.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/reconciliation/signoffbar.h"
#include "ui/theme/sizes.h"

#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsToChoose = 13;
constexpr int shipToColumn = 2;
constexpr int narrow = 1140;

QString stageText(const QString &stage, qint64 done)
{
    if (stage == u"avalara")
        return ReconciliationPage::tr("Avalara: %Ln transaction(s) read", nullptr, int(done));
    if (stage == u"ledger")
        return ReconciliationPage::tr("Ledger: %Ln entry(s) read", nullptr, int(done));
    if (stage == u"documents")
        return ReconciliationPage::tr("Invoices: %Ln document(s) read", nullptr, int(done));
    return ReconciliationPage::tr("Looking again at %Ln document(s)", nullptr, int(done));
}

} // namespace

ReconciliationPage::ReconciliationPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::margin, sizes::padding, sizes::margin, sizes::padding);
    column->setSpacing(sizes::stackGap);
    column->addWidget(makeHead());
    column->addWidget(makeProgress());
    m_told = new Banner(Tone::Slate, this);
    m_told->hide();
    column->addWidget(m_told);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(sizes::stackGap);
    m_splitter = new QSplitter(Qt::Vertical, content);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(sizes::stackGap);
    m_splitter->addWidget(makeTieOut());
    m_splitter->addWidget(makeDiscrepancies());
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isShared = true; });
    inner->addWidget(m_splitter, 1);
    m_signOff = new SignOffBar(m_backend, content);
    inner->addWidget(m_signOff);
    m_states = new StateStack(content, this);
    column->addWidget(m_states, 1);
    makePeriods();
    connect(m_states, &StateStack::actionChosen, this, &ReconciliationPage::run);
    connect(m_states, &StateStack::againChosen, this, &ReconciliationPage::load);
    connect(m_signOff, &SignOffBar::changed, this, &ReconciliationPage::load);
    connect(m_signOff, &SignOffBar::packWanted, this, &ReconciliationPage::askForFolder);
    connect(&m_backend, &Backend::servicesChanged, this, &ReconciliationPage::showConnections);
    connect(&m_backend, &Backend::syncEnded, this, [this] {
        if (std::exchange(m_runsAfterSync, false))
            run();
        else
            load();
    });
    connect(&m_backend, &Backend::closing, this, [this] { m_stop.requestStop(); });
    showConnections();
}

QWidget *ReconciliationPage::firstFocus()
{
    return m_run;
}

void ReconciliationPage::makePeriods()
{
    const QDate today = QDate::currentDate();
    for (int i = 0; i < monthsToChoose; ++i) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-i);
        m_period->addItem(QLocale().toString(month, u"MMMM yyyy"_s), month);
    }
}

void ReconciliationPage::showConnections()
{
    const QString chosen = m_connection->currentData().toString();
    const QString company = m_company->currentData().toString();
    m_connection->clear();
    m_company->clear();
    m_connection->addItem(tr("All"), QString());
    m_company->addItem(tr("All"), QString());
    for (const ConnectionView &connection : m_backend.services().connections) {
        m_connection->addItem(connection.name, connection.id);
        if (!connection.company.isEmpty() && m_company->findData(connection.company) < 0)
            m_company->addItem(connection.company, connection.company);
    }
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
    m_company->setCurrentIndex(qMax(0, m_company->findData(company)));
    load();
}

void ReconciliationPage::choose(QDate month, const QString &connection)
{
    if (m_period->findData(month) < 0)
        m_period->addItem(QLocale().toString(month, u"MMMM yyyy"_s), month);
    m_period->setCurrentIndex(m_period->findData(month));
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(connection)));
    m_company->setCurrentIndex(0);
    m_told->hide();
    load();
}

std::vector<ReconciliationScope> ReconciliationPage::scopes() const
{
    const QDate month = m_period->currentData().toDate();
    const QString chosen = m_connection->currentData().toString();
    const QString company = m_company->currentData().toString();
    std::vector<ReconciliationScope> scopes;
    for (const ConnectionView &connection : m_backend.services().connections) {
        if ((chosen.isEmpty() || connection.id == chosen)
            && (company.isEmpty() || connection.company == company))
            scopes.push_back({connection.id, month, month.addMonths(1).addDays(-1)});
    }
    return scopes;
}

void ReconciliationPage::load()
{
    const quint64 question = ++m_question;
    m_backend.read(
        this,
        [scopes = scopes()](Levy &levy) { return comparedBooks(levy, scopes); },
        [this, question](const Result<std::vector<ComparedBooks>> &books) {
            if (question != m_question)
                return;
            if (!books) {
                m_states->showError(
                    tr("The comparison cannot be read"), explainReading(books.error()).text);
                return;
            }
            m_books = *books;
            showBooks();
        });
}

void ReconciliationPage::showBooks()
{
    qint64 documents = 0;
    QDateTime last;
    for (const ComparedBooks &books : m_books) {
        documents += books.documents;
        if (!last.isValid() || books.run.finishedAt > last)
            last = books.run.finishedAt;
    }
    const bool isCompared = !m_books.empty();
    m_csv->setEnabled(isCompared);
    m_pdf->setEnabled(isCompared);
    m_run->setText(isCompared ? tr("Run again") : tr("Run now"));
    m_run->updateGeometry();
    m_ran->setText(
        isCompared ? tr("Ran %1 · %Ln row(s)", nullptr, int(documents)).arg(momentText(last))
                   : QString());
    keepRan();
    if (!isCompared) {
        m_states->showEmpty(
            u"reconciliation"_s,
            tr("Not compared yet"),
            tr("Levy asks Avalara and the ledger what they hold for this period, and compares. "
               "Nothing is changed."),
            m_isRunning ? QString() : tr("Run now"),
            u"reconciliation"_s);
        return;
    }
    showLines();
    showRows();
    shareHeight();
    m_signOff->show(m_books.size() == 1 ? &m_books.front() : nullptr);
    m_states->showContent();
}

/// When it ran is read whole, where there is any room for it.
void ReconciliationPage::keepRan()
{
    m_ran->setMinimumWidth(width() < narrow ? 0 : m_ran->sizeHint().width());
}

/// The discrepancies are what is worked on: the tie-out takes less than half and scrolls, by whole
/// rows.
void ReconciliationPage::shareHeight()
{
    if (m_isShared)
        return;
    const int all = m_splitter->height() - m_splitter->handleWidth();
    const int wanted = m_tie->sizeHint().height() + 2;
    const int most = all * 9 / 20;
    int tie = wanted;
    for (int row = m_tie->model()->rowCount() - 1; row >= 0 && tie > most; --row)
        tie -= m_tie->rowHeight(row);
    m_splitter->setSizes({tie, all - tie});
}

void ReconciliationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Where it is narrow, the mends matter more than where the goods went.
    m_table->setColumnHidden(shipToColumn, width() < narrow);
    keepRan();
    shareHeight();
}

void ReconciliationPage::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_run->setEnabled(!isRunning);
    m_progressArea->setVisible(isRunning);
    m_stage->setText(isRunning ? tr("Waiting for the sync to step aside …") : QString());
}

void ReconciliationPage::run()
{
    const std::vector<ReconciliationScope> wanted = scopes();
    if (m_isRunning || wanted.empty())
        return;
    m_told->hide();
    m_stop = StopSource();
    showRunning(true);
    const QPointer<ReconciliationPage> page(this);
    const auto tellStage = [backend = &m_backend,
                            page](const QString &connection, const QString &stage, qint64 done) {
        QMetaObject::invokeMethod(
            backend,
            [=] {
                if (page)
                    page->m_stage->setText(
                        backend->connectionName(connection) + u" · "_s + stageText(stage, done));
            },
            Qt::QueuedConnection);
    };
    m_backend.errand(
        this,
        tr("Comparing the books …"),
        [wanted, tellStage, person = m_backend.person(), cancel = m_stop.token()](
            Levy &levy, const StopToken &stop) {
            StopSource either;
            const auto first = cancel.onStop([&either] { either.requestStop(); });
            const auto second = stop.onStop([&either] { either.requestStop(); });
            return compareBooks(levy, wanted, person, either.token(), tellStage);
        },
        [this](const Result<void> &done) {
            showRunning(false);
            if (!done && done.error().kind == ErrorKind::Cancelled) {
                tell(
                    tr("The comparison was stopped."),
                    tr("What was read is kept; run it again within six hours and it goes on."),
                    true);
            } else if (!done) {
                const Explanation why = explain(done.error());
                tell(why.title + u'.', why.text, false);
            }
            load();
        });
}

void ReconciliationPage::tell(const QString &what, const QString &meaning, bool isGood)
{
    m_told->setTone(isGood ? Tone::Slate : Tone::Amber);
    m_told->setText(what, meaning);
    m_told->show();
}

const PartedRow &ReconciliationPage::rowOf(size_t parted) const
{
    const Parted &place = m_parted[parted];
    return m_books[place.book].rows[place.row];
}

} // namespace levy::ui
