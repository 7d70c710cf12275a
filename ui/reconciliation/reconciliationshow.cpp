// Puts the comparison on the screen.
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>

#include <map>

namespace levy::ui {

using namespace Qt::StringLiterals;
using reconcile::Mend;
using reconcile::TieState;

namespace {

/// So many rows stand on the screen; the file has all.
constexpr size_t differenceColumn = 9;
constexpr int mostRows = 400;

Cell figure(const QString &text, QFont::Weight weight = QFont::Normal)
{
    Cell cell;
    cell.text = text;
    cell.weight = weight;
    return cell;
}

Cell toned(const QString &text, Tone tone)
{
    Cell cell;
    cell.text = text;
    cell.tone = tone;
    return cell;
}

Cell sign(bool isEqual)
{
    Cell cell;
    cell.icon = isEqual ? u"equal"_s : u"not-equal"_s;
    cell.iconTone = isEqual ? Tone::Green : Tone::Amber;
    cell.spoken = isEqual ? u"="_s : u"≠"_s;
    return cell;
}

/// What the open documents of a currency lack.
QString missingText(const reconcile::TieTotal &total, int open)
{
    const int uncommitted = int(total.source.count - total.avalara.count);
    const int unposted = int(total.source.count - total.ledger.count);
    if (total.difference().isZero() && unposted <= 0 && uncommitted > 0)
        return ReconciliationPage::tr("%Ln not committed yet", nullptr, uncommitted);
    if (total.difference().isZero() && unposted > 0)
        return ReconciliationPage::tr("%Ln without an entry", nullptr, unposted);
    return ReconciliationPage::tr("%Ln document(s)", nullptr, open);
}

QString mendIcon(Mend mend)
{
    switch (mend) {
    case Mend::PostMissingEntry:
        return u"add"_s;
    case Mend::Adjust:
    case Mend::TakeOver:
        return u"edit"_s;
    case Mend::Void:
        return u"x-circle"_s;
    case Mend::ReverseDocument:
    case Mend::ReverseEntry:
        return u"undo"_s;
    case Mend::Commit:
        return u"lock"_s;
    default:
        return u"play"_s;
    }
}

QString mendingText(const QString &state)
{
    if (state == u"planned")
        return ReconciliationPage::tr("planned");
    return state == u"done" ? ReconciliationPage::tr("begun; run again")
                            : ReconciliationPage::tr("refused, see the trail");
}

/// A button in a table's cell, at its right.
QWidget *inCell(Button *button, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, sizes::padding, 1);
    row->addStretch(1);
    button->setSmall(true);
    row->addWidget(button);
    return place;
}

} // namespace

void ReconciliationPage::showLines()
{
    std::vector<RowsModel::Row> rows;
    for (const ComparedBooks &books : m_books) {
        for (const reconcile::TieTotal &total : books.totals) {
            const auto open
                = std::count_if(books.rows.begin(), books.rows.end(), [&](const PartedRow &parted) {
                      return parted.row.isOpen() && parted.row.tie.currency == total.currency;
                  });
            Cell name = figure(total.currency, QFont::DemiBold);
            name.unit = m_backend.connectionName(books.scope.connection);
            const auto count = [&](const reconcile::SideTotal &side) {
                return toned(
                    countText(side.count),
                    side.count == total.source.count ? Tone::Secondary : Tone::Amber);
            };
            const Decimal gap = total.difference();
            Cell last = figure(moneyText(gap, total.currency), QFont::DemiBold);
            Cell note;
            if (open > 0) {
                // No amount parts where only a step is missing: that one is named instead.
                last.tone = gap.isZero() ? Tone::Slate : Tone::Red;
                note = toned(missingText(total, int(open)), Tone::Secondary);
            } else if (gap.isZero()) {
                last = Cell();
                last.pill = {u"check-circle"_s, moneyText(gap, total.currency), Tone::Green};
            } else {
                last.tone = Tone::Slate;
                note = toned(tr("accepted"), Tone::Secondary);
            }
            rows.push_back(
                {{name,
                  count(total.source),
                  figure(moneyText(total.source.tax, total.currency)),
                  sign(total.source == total.avalara),
                  count(total.avalara),
                  figure(moneyText(total.avalara.tax, total.currency)),
                  sign(total.avalara == total.ledger),
                  count(total.ledger),
                  figure(moneyText(total.ledger.tax, total.currency)),
                  last,
                  note},
                 0,
                 false,
                 false});
        }
    }
    // What parts comes first, then where something is missing: the rest may have to be scrolled to.
    const auto urgency = [](const RowsModel::Row &row) {
        const Cell &difference = row.cells[differenceColumn];
        return difference.tone == Tone::Red ? 0 : difference.pill.isEmpty() ? 1 : 2;
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&](const RowsModel::Row &a, const RowsModel::Row &b) {
            return urgency(a) < urgency(b);
        });
    m_lines->setRows(std::move(rows));
}

void ReconciliationPage::showRows()
{
    m_parted.clear();
    m_members.clear();
    std::map<std::pair<TieState, reconcile::Cause>, Members> groups;
    Members accepted;
    std::map<TieState, QString> kinds;
    const QVariant kind = m_kind->currentData();
    for (size_t book = 0; book < m_books.size(); ++book) {
        const std::vector<PartedRow> &found = m_books[book].rows;
        for (size_t i = 0; i < found.size(); ++i) {
            const reconcile::TieRow &tie = found[i].row.tie;
            kinds[tie.state] = found[i].why.title;
            if (kind.isValid() && kind.toInt() != int(tie.state))
                continue;
            m_parted.push_back({book, i});
            Members &group
                = found[i].row.accepted ? accepted : groups[std::pair(tie.state, tie.cause)];
            group.push_back(m_parted.size() - 1);
        }
    }
    std::vector<RowsModel::Row> rows;
    for (const auto &[what, members] : groups) {
        addGroup(rows, members);
        for (const size_t parted : members)
            addRow(rows, parted, false);
    }
    if (!accepted.empty()) {
        addGroup(rows, accepted);
        for (const size_t parted : accepted)
            addRow(rows, parted, true);
    }
    qint64 open = 0;
    qint64 settled = 0;
    for (const ComparedBooks &books : m_books) {
        open += books.open;
        settled += books.accepted;
    }
    m_open->setPill(
        open > 0 ? PillText{u"warning"_s, tr("%Ln open", nullptr, int(open)), Tone::Amber}
                 : PillText{u"check-circle"_s, tr("none open"), Tone::Green});
    m_accepted->setPill(
        settled > 0
            ? PillText{u"minus-circle"_s, tr("%Ln accepted", nullptr, int(settled)), Tone::Slate}
            : PillText());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QVariant());
    for (const auto &[state, title] : kinds)
        m_kind->addItem(title, int(state));
    m_kind->setCurrentIndex(qMax(0, kind.isValid() ? m_kind->findData(kind) : 0));
    m_found->setRows(std::move(rows));
    placeButtons();
    showChosen();
}

void ReconciliationPage::addGroup(
    std::vector<RowsModel::Row> &rows, const std::vector<size_t> &members)
{
    const PartedRow &first = rowOf(members.front());
    const bool isAccepted = first.row.accepted.has_value();
    RowsModel::Row group;
    group.isGroup = true;
    Cell title = figure(isAccepted ? tr("Accepted") : first.why.title, QFont::DemiBold);
    title.icon = isAccepted ? u"minus-circle"_s : u"not-equal"_s;
    title.iconTone = isAccepted ? Tone::Slate : Tone::Amber;
    QString sentence = first.why.consequence;
    if (members.size() == 1)
        sentence = first.why.cause + u' ' + sentence;
    if (isAccepted)
        sentence.clear();
    if (int(rows.size() + members.size()) > mostRows)
        sentence
            = tr("Only the first %Ln line(s) are shown here; the CSV has all.", nullptr, mostRows);
    const QString count = countText(qint64(members.size()));
    title.spoken = u"%1, %2. %3"_s.arg(title.text, count, sentence);
    title.unit = count + u"   "_s + sentence; // behind the title, over all columns
    group.cells = {title};
    rows.push_back(std::move(group));
    m_members.push_back(members);
}

void ReconciliationPage::addRow(std::vector<RowsModel::Row> &rows, size_t parted, bool isAccepted)
{
    if (int(rows.size()) >= mostRows)
        return;
    const PartedRow &one = rowOf(parted);
    const ReconciledRow &row = one.row;
    const QString name = !row.number.isEmpty() ? row.number
        : !row.code.isEmpty()                  ? row.code
                                               : row.marker;
    Cell number = figure(name.isEmpty() ? noFigure : name, QFont::Medium);
    number.tone = row.document > 0 ? Tone::Accent : Tone::Text;
    const auto amount = [&](const std::optional<Decimal> &value) {
        return toned(
            value ? moneyText(*value, row.tie.currency) : noFigure,
            value ? Tone::Text : Tone::Faint);
    };
    const Decimal toLedger = row.tie.difference();
    const Decimal gap = toLedger.isZero() ? row.tie.differenceToAvalara() : toLedger;
    Cell difference = figure(moneyText(gap, row.tie.currency), QFont::Medium);
    difference.unit = row.tie.currency;
    difference.tone = isAccepted || gap.isZero() ? Tone::Slate : Tone::Red;
    Cell last = toned(QString(), Tone::Secondary);
    if (isAccepted)
        last.text = tr("%1, %2: %3")
                        .arg(
                            row.accepted->by,
                            shortDay(row.accepted->at.toLocalTime().date()),
                            row.accepted->reason);
    else if (!one.mending.isEmpty())
        last.text = mendingText(one.mending);
    else if (row.tie.mend == Mend::Wait)
        last.text = tr("with the next sync");
    else if (!one.canMend())
        last.text = tr("by hand");
    RowsModel::Row line{
        {number,
         figure(row.customer),
         toned(row.shipTo, Tone::Secondary),
         figure(row.date.isValid() ? shortDay(row.date) : noFigure),
         amount(row.tie.sourceTax),
         amount(row.tie.avalaraTax ? row.tie.avalaraTax : row.tie.savedTax),
         amount(row.tie.ledgerTax),
         difference,
         last},
        row.document,
        false,
        false};
    if (isAccepted) {
        for (Cell &cell : line.cells)
            cell.tone = Tone::Slate;
    }
    rows.push_back(std::move(line));
    m_members.push_back({parted});
}

void ReconciliationPage::placeButtons()
{
    m_table->clearSpans();
    const int last = m_found->columnCount() - 1;
    for (int line = 0; line < m_found->rowCount(); ++line) {
        const QModelIndex place = m_found->index(line, last);
        m_table->setIndexWidget(place, nullptr);
        const bool isGroup = m_found->rows()[size_t(line)].isGroup;
        if (isGroup)
            m_table->setSpan(line, 0, 1, last);
        Members members;
        for (const size_t parted : m_members[size_t(line)]) {
            if (rowOf(parted).canMend())
                members.push_back(parted);
        }
        if (members.empty() || (isGroup && members.size() < 2))
            continue;
        const PartedRow &first = rowOf(members.front());
        auto *button = new Button(
            isGroup ? tr("%1: all %2").arg(first.why.mend, countText(qint64(members.size())))
                    : first.why.mend,
            mendIcon(first.row.tie.mend),
            isGroup ? Button::Kind::Flat : Button::Kind::Default,
            m_table);
        if (!isGroup)
            button->setAccessibleName(tr("%1: %2").arg(first.why.mend, first.row.number));
        button->setToolTip(first.why.how);
        connect(button, &QPushButton::clicked, this, [this, members] { askToMend(members); });
        m_table->setIndexWidget(place, inCell(button, m_table));
    }
}

void ReconciliationPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isRow = current.isValid() && size_t(current.row()) < m_members.size()
        && !m_found->rows()[size_t(current.row())].isGroup;
    m_detail->setVisible(isRow);
    if (!isRow)
        return;
    const PartedRow &one = rowOf(m_members[size_t(current.row())].front());
    m_cause->setText(one.why.cause + u' ' + one.why.consequence);
    QString how = one.notMended.isEmpty() ? one.why.how : one.notMended;
    if (one.row.accepted)
        how = tr("Accepted by %1, %2: %3")
                  .arg(
                      one.row.accepted->by,
                      momentText(one.row.accepted->at),
                      one.row.accepted->reason);
    m_how->setText(how);
    m_accept->setVisible(one.row.isOpen());
    showOtherMend(m_members[size_t(current.row())].front());
    m_document->setVisible(one.row.document > 0);
}

/// Where there are two right ways, the second one stands beside the sentence.
void ReconciliationPage::showOtherMend(size_t parted)
{
    const PartedRow &one = rowOf(parted);
    const bool isOffered = one.canMend() && one.otherMend != Mend::None;
    m_otherMend->setVisible(isOffered);
    if (!isOffered)
        return;
    const MendWords words = mendWords(one.row, one.otherMend);
    m_otherMend->setText(words.title + u'…');
    m_otherMend->setToolTip(words.how);
}

} // namespace levy::ui
