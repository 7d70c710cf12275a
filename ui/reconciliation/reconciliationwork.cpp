// What a person does about a comparison: mend, accept, keep as a file.
#include "core/service/evidencepack.h"
#include "core/service/explain.h"
#include "core/service/reconciliationdesk.h"
#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/documentparts/confirmdialog.h"
#include "ui/documentparts/reasondialog.h"
#include "ui/reconciliation/reconciliationpage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(
        ErrorKind::Invalid, u"file"_s, u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
}

/// A table for all connections; a PDF for each, with the connection in its name where there are
/// several.
Result<void> writeReports(
    Levy &levy,
    const std::vector<ReconciliationScope> &scopes,
    const QString &path,
    const QString &person)
{
    const bool isPdf = path.endsWith(u".pdf", Qt::CaseInsensitive);
    QByteArray table;
    for (const ReconciliationScope &scope : scopes) {
        const Result<Evidence> evidence = evidenceFor(levy, scope, person);
        if (!evidence)
            return fail(evidence.error());
        if (!isPdf) {
            const QByteArray rows = rowsCsv(*evidence);
            table += table.isEmpty() ? rows : rows.mid(rows.indexOf('\n') + 1);
            continue;
        }
        const QString own = scopes.size() == 1
            ? path
            : path.left(path.size() - 4) + u'-' + scope.connection + u".pdf"_s;
        if (const Result<void> written = writeFile(own, evidencePdf(*evidence)); !written)
            return written;
    }
    return isPdf ? Result<void>() : writeFile(path, table);
}

Result<QStringList> writeAllPacks(
    Levy &levy,
    const std::vector<ReconciliationScope> &scopes,
    const QString &folder,
    const QString &person)
{
    QStringList paths;
    for (const ReconciliationScope &scope : scopes) {
        const Result<Evidence> evidence = evidenceFor(levy, scope, person);
        if (!evidence)
            return fail(evidence.error());
        const Result<QString> path = writeEvidence(levy, *evidence, folder);
        if (!path)
            return fail(path.error());
        paths << *path;
    }
    return paths;
}

std::vector<ReconciliationScope> scopesOf(const std::vector<ComparedBooks> &all)
{
    std::vector<ReconciliationScope> scopes;
    for (const ComparedBooks &books : all)
        scopes.push_back(books.scope);
    return scopes;
}

QString firstRefusal(const DecisionSummary &summary)
{
    if (summary.refused.empty())
        return {};
    const auto &[name, error] = summary.refused.front();
    return u"%1: %2"_s.arg(name, explain(error).text);
}

/// The mends planned and begun; what could not be is in the summary.
Result<DecisionSummary> planAndPerform(
    Levy &levy,
    const std::map<qint64, std::vector<int>> &rows,
    reconcile::Mend with,
    const QString &person,
    const StopToken &stop)
{
    DecisionSummary all;
    for (const auto &[run, positions] : rows) {
        const Result<DecisionSummary> planned = planMends(levy, run, positions, person, with);
        if (!planned)
            return planned;
        all.refused.insert(all.refused.end(), planned->refused.begin(), planned->refused.end());
    }
    const Result<DecisionSummary> done = performMends(levy, stop, {});
    if (!done)
        return done;
    all.changed = done->changed;
    all.refused.insert(all.refused.end(), done->refused.begin(), done->refused.end());
    return all;
}

/// Only another correction can follow it.
bool isIrreversible(reconcile::Mend mend)
{
    using reconcile::Mend;
    return mend == Mend::Void || mend == Mend::Adjust || mend == Mend::Commit
        || mend == Mend::ReverseDocument || mend == Mend::RecordAnew || mend == Mend::TakeOver;
}

} // namespace

template <class Answer>
void ReconciliationPage::tellUnless(
    const Answer &answer, const QString &what, const QString &meaning)
{
    if (answer)
        return tell(what, meaning, true);
    const Explanation why = explain(answer.error());
    tell(why.title + u'.', why.text, false);
}

/// What cannot be taken back is named before it happens.
void ReconciliationPage::askToMend(const std::vector<size_t> &parted, reconcile::Mend with)
{
    using reconcile::Mend;
    const PartedRow &first = rowOf(parted.front());
    const Mend kind = with == Mend::None ? first.row.tie.mend : with;
    const MendWords words = mendWords(first.row, kind);
    const bool isFinal = std::ranges::any_of(parted, [&](size_t one) {
        return isIrreversible(with == Mend::None ? rowOf(one).row.tie.mend : with);
    });
    if (!isFinal && parted.size() == 1)
        return mend(rowsByRun(parted), with);
    QStringList sentences{
        tr("%Ln document(s) of this comparison.", nullptr, int(parted.size())),
        first.why.cause,
        words.how};
    if (parted.size() > 1)
        sentences.removeAt(1);
    if (isFinal)
        sentences << tr("It cannot be taken back: only another correction can follow it.");
    auto *dialog = new ConfirmDialog(words.title, sentences, words.title, this);
    // By what the rows are, not where they stand: the page may be filled anew meanwhile.
    const RowsByRun rows = rowsByRun(parted);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, rows, with] { mend(rows, with); });
    dialog->open();
}

ReconciliationPage::RowsByRun ReconciliationPage::rowsByRun(const std::vector<size_t> &parted) const
{
    RowsByRun rows;
    for (const size_t one : parted)
        rows[m_books[m_parted[one].book].run.id].push_back(rowOf(one).row.position);
    return rows;
}

void ReconciliationPage::mend(const RowsByRun &rows, reconcile::Mend with)
{
    m_table->setEnabled(false);
    m_backend.errand(
        this,
        tr("Mending …"),
        [rows, with, person = m_backend.person()](Levy &levy, const StopToken &stop) {
            return planAndPerform(levy, rows, with, person, stop);
        },
        [this](const Result<DecisionSummary> &summary) {
            m_table->setEnabled(true);
            tellUnless(
                summary,
                summary ? tr("%Ln mend(s) begun.", nullptr, int(summary->changed)) : QString(),
                summary && !summary->refused.empty()
                    ? firstRefusal(*summary)
                    : tr("A sync carries them through; then the books are compared again."));
            load();
            if (summary && summary->changed > 0) {
                m_runsAfterSync = true;
                m_backend.startSync();
            }
        });
}

void ReconciliationPage::askToAccept()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const size_t parted = m_members[size_t(current.row())].front();
    const ReconciledRow &row = rowOf(parted).row;
    const QString name = row.number.isEmpty() ? row.code : row.number;
    auto *dialog = new ReasonDialog(
        tr("Accept the difference over %1").arg(name),
        {rowOf(parted).why.cause,
         tr("Nothing is changed in the ledger or at Avalara."),
         tr("It counts as settled as long as state and amounts stay as they are, also in later "
            "comparisons.")},
        tr("Accept"),
        this);
    connect(
        dialog,
        &ReasonDialog::given,
        this,
        [this, run = m_books[m_parted[parted].book].run.id, position = row.position](
            const QString &reason) {
            m_backend.change(
                this,
                [=, person = m_backend.person()](Levy &levy) {
                    return acceptRows(levy, run, {position}, reason, person);
                },
                [this](const Result<DecisionSummary> &done) {
                    tellUnless(
                        done,
                        tr("The difference was accepted."),
                        tr("Reason and name are in the audit trail."));
                    load();
                });
        });
    dialog->open();
}

void ReconciliationPage::askForFile(const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Save the reconciliation"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(
        suffix == u"pdf" ? tr("Report (*.pdf)") : tr("Comma-separated values (*.csv)"));
    const QDate month = m_books.front().scope.from;
    dialog->selectFile(u"reconciliation-%1.%2"_s.arg(month.toString(u"yyyy-MM"_s), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ReconciliationPage::writeReport);
    dialog->open();
}

void ReconciliationPage::writeReport(const QString &path)
{
    m_backend.change(
        this,
        [path, scopes = scopesOf(m_books), person = m_backend.person()](Levy &levy) {
            return writeReports(levy, scopes, path, person);
        },
        [this, path](const Result<void> &done) {
            tellUnless(done, tr("The report was saved."), QDir::toNativeSeparators(path));
        });
}

void ReconciliationPage::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where the evidence pack is made"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ReconciliationPage::writePacks);
    dialog->open();
}

void ReconciliationPage::writePacks(const QString &folder)
{
    m_backend.change(
        this,
        [folder, scopes = scopesOf(m_books), person = m_backend.person()](Levy &levy) {
            return writeAllPacks(levy, scopes, folder, person);
        },
        [this](const Result<QStringList> &paths) {
            tellUnless(
                paths,
                tr("The evidence pack is complete."),
                paths ? QDir::toNativeSeparators(paths->join(u", "_s)) : QString());
        });
}

} // namespace levy::ui
