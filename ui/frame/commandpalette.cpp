#include "ui/frame/commandpalette.h"

#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/rowsmodel.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/data/documentwords.h"
#include "ui/theme/sizes.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteWidth = 560;
constexpr int mostDocuments = 8;
constexpr int mostShown = 10;
constexpr int top = 64;

/// Every word that was typed begins a word of the text.
bool agrees(const QString &text, const QString &typed)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : typed.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const bool found = std::any_of(
            words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
        if (!found)
            return false;
    }
    return true;
}

} // namespace

CommandPalette::CommandPalette(Backend &backend, QWidget *window)
    : QFrame(window)
    , m_backend(backend)
{
    setAccessibleName(tr("Search or run a command"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::stackGap, sizes::stackGap, sizes::stackGap, sizes::stackGap);
    column->setSpacing(sizes::gap);
    m_field = new SearchField(
        u"search"_s, tr("Invoice number, customer, Avalara code, journal entry or command"), this);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_rows = new RowsModel({{tr("Result"), false, true}, {tr("Details"), true}}, this);
    m_list = new TableView(this);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTableView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::start(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    m_before = QApplication::focusWidget();
    m_field->clear();
    search({});
    setVisible(true);
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search(const QString &text)
{
    m_documents.clear();
    show(text);
    const QString wanted = text.trimmed();
    const quint64 question = ++m_question;
    if (wanted.size() < 2)
        return;
    m_backend.read(
        this,
        [wanted](Levy &levy) {
            return levy.store().read([&](Reader &reader) -> Result<std::vector<ListedDocument>> {
                const auto ids = documentlist::ids(
                    reader, {.text = wanted, .sort = DocumentColumn::Changed}, mostDocuments);
                if (!ids)
                    return fail(ids.error());
                return documentlist::rows(reader, *ids);
            });
        },
        [this, question, text](const Result<std::vector<ListedDocument>> &rows) {
            if (question != m_question || !rows)
                return;
            m_documents = *rows;
            show(text);
        });
}

void CommandPalette::show(const QString &text)
{
    m_hits.clear();
    std::vector<RowsModel::Row> rows;
    for (const ListedDocument &document : m_documents) {
        const DocumentRow &row = document.row;
        Cell name;
        name.text = row.number.isEmpty() ? row.customer : row.number + u"  "_s + row.customer;
        name.icon = statusPill(row).icon;
        name.iconTone = statusPill(row).tone;
        Cell more;
        more.text = moneyWithCode(row.netMinor, row.currency) + u" · "_s + shortDay(row.date);
        more.tone = Tone::Secondary;
        rows.push_back({{name, more}, row.id.value, false, false});
        m_hits.push_back({-1, row.id.value});
    }
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (!command.isUsable || !agrees(command.text, text) || rows.size() >= mostShown)
            continue;
        Cell name;
        name.text = command.text;
        name.icon = command.icon;
        Cell key;
        key.text = command.key.toString(QKeySequence::NativeText);
        key.tone = Tone::Secondary;
        rows.push_back({{name, key}, 0, false, false});
        m_hits.push_back({int(i), 0});
    }
    if (rows.empty()) {
        Cell none;
        none.text = tr("Nothing is called that.");
        none.tone = Tone::Secondary;
        rows.push_back({{none, Cell()}, 0, false, false});
    }
    const int lines = int(rows.size());
    m_rows->setRows(std::move(rows));
    m_list->setFixedHeight(lines * m_list->verticalHeader()->defaultSectionSize());
    if (!m_hits.empty())
        m_list->selectRow(0);
    else
        m_list->clearSelection();
    layout()->activate();
    const int wide = qMin(paletteWidth, parentWidget()->width() - 2 * sizes::margin);
    setGeometry((parentWidget()->width() - wide) / 2, top, wide, sizeHint().height());
}

void CommandPalette::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= int(m_hits.size()))
        return;
    const Hit hit = m_hits[size_t(row)];
    finish();
    if (hit.document > 0)
        Q_EMIT documentChosen(hit.document);
    else if (hit.command >= 0 && m_commands[size_t(hit.command)].run)
        m_commands[size_t(hit.command)].run();
}

void CommandPalette::finish()
{
    const QPointer<QWidget> before(m_before);
    hide();
    if (before)
        before->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason)
            hide();
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        finish();
        return true;
    case Qt::Key_Down:
        m_list->selectRow(qMin(row + 1, m_rows->rowCount() - 1));
        return true;
    case Qt::Key_Up:
        m_list->selectRow(qMax(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    paintPanel(painter, rect(), colors.surface, colors.control, sizes::radius);
}

} // namespace levy::ui
