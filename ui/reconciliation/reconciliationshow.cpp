// Puts the comparison on the screen.
#include "ui/components/formats.h"
#include "ui/components/pilllabel.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/data/documentwords.h"
#include "ui/reconciliation/reconciliationpage.h"

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

Cell figure(const QString &text, QFont::Weight weight = QFont::Normal)
{
    Cell cell;
    cell.text = text;
    cell.weight = weight;
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

QString kindTitle(DiscrepancyKind kind)
{
    switch (kind) {
    case DiscrepancyKind::NotAtAvalara:
        return ReconciliationPage::tr("Not at Avalara");
    case DiscrepancyKind::NotPosted:
        return ReconciliationPage::tr("Calculated but not posted");
    case DiscrepancyKind::NotCommitted:
        return ReconciliationPage::tr("Posted but not committed");
    case DiscrepancyKind::CommittedNotPosted:
        return ReconciliationPage::tr("Committed but not posted");
    case DiscrepancyKind::AmountDiffers:
        return ReconciliationPage::tr("Amount differs");
    case DiscrepancyKind::ChangedAfterCommit:
        break;
    }
    return ReconciliationPage::tr("Changed after commit");
}

QString kindSentence(DiscrepancyKind kind)
{
    switch (kind) {
    case DiscrepancyKind::NotAtAvalara:
        return ReconciliationPage::tr("Nothing is recorded there, so no tax is filed for them.");
    case DiscrepancyKind::NotPosted:
        return ReconciliationPage::tr("Avalara holds them as Saved; the ledger shows no tax.");
    case DiscrepancyKind::NotCommitted:
        return ReconciliationPage::tr(
            "The ledger shows the tax; Avalara files it once the invoice is final.");
    case DiscrepancyKind::CommittedNotPosted:
        return ReconciliationPage::tr("Avalara files this tax; the ledger does not show it yet.");
    case DiscrepancyKind::AmountDiffers:
        return ReconciliationPage::tr("Avalara and the ledger hold different amounts.");
    case DiscrepancyKind::ChangedAfterCommit:
        break;
    }
    return ReconciliationPage::tr("The ledger changed after Avalara had been told.");
}

} // namespace

void ReconciliationPage::showLines(const TieOut &result)
{
    std::vector<RowsModel::Row> rows;
    for (const TieOutLine &line : result.lines) {
        Cell name = figure(line.currency, QFont::DemiBold);
        name.unit = m_backend.connectionName(line.connection);
        const bool sameAvalara = line.documents == line.committed && line.due == line.committedTax;
        const bool sameLedger
            = line.committed == line.posted && line.committedTax == line.postedTax;
        const Decimal difference = line.due.minus(line.postedTax).value_or(Decimal());
        Cell last = figure(moneyText(difference, line.currency), QFont::DemiBold);
        Cell note;
        if (difference.isZero() && line.open == 0) {
            last = Cell();
            last.pill = {u"check-circle"_s, moneyText(difference, line.currency), Tone::Green};
        } else {
            last.tone = difference.isZero() ? Tone::Secondary : Tone::Red;
            note.text = tr("%Ln document(s)", nullptr, int(line.open));
            note.tone = Tone::Secondary;
        }
        Cell committed = figure(countText(line.committed));
        committed.tone = line.committed == line.documents ? Tone::Secondary : Tone::Amber;
        Cell posted = figure(countText(line.posted));
        posted.tone = line.posted == line.documents ? Tone::Secondary : Tone::Amber;
        Cell documents = figure(countText(line.documents));
        documents.tone = Tone::Secondary;
        rows.push_back(
            {{name,
              documents,
              figure(moneyText(line.due, line.currency)),
              sign(sameAvalara),
              committed,
              figure(moneyText(line.committedTax, line.currency)),
              sign(sameLedger),
              posted,
              figure(moneyText(line.postedTax, line.currency)),
              last,
              note},
             0,
             false,
             false});
    }
    m_lines->setRows(std::move(rows));
}

void ReconciliationPage::showDiscrepancies(const TieOut &result)
{
    std::vector<RowsModel::Row> rows;
    std::optional<DiscrepancyKind> kind;
    for (const Discrepancy &found : result.discrepancies) {
        if (kind != found.kind) {
            kind = found.kind;
            const auto count = std::count_if(
                result.discrepancies.begin(),
                result.discrepancies.end(),
                [&](const Discrepancy &other) { return other.kind == found.kind; });
            RowsModel::Row group;
            group.isGroup = true;
            Cell title = figure(kindTitle(found.kind), QFont::DemiBold);
            title.icon = u"not-equal"_s;
            title.iconTone = Tone::Amber;
            title.unit = countText(qint64(count));
            Cell sentence = figure(kindSentence(found.kind));
            sentence.tone = Tone::Secondary;
            group.cells = {title, sentence};
            rows.push_back(std::move(group));
        }
        const DocumentRow &row = found.document.row;
        Cell number = figure(row.number.isEmpty() ? noFigure : row.number, QFont::Medium);
        number.tone = Tone::Accent;
        Cell place = figure(placeText(found.document));
        place.tone = Tone::Secondary;
        const auto amount = [&](const std::optional<Decimal> &value) {
            Cell cell = figure(value ? moneyText(*value, row.currency) : noFigure);
            cell.tone = value ? Tone::Text : Tone::Faint;
            return cell;
        };
        const Decimal gap = found.avalara.value_or(Decimal())
                                .minus(found.ledger.value_or(Decimal()))
                                .value_or(Decimal());
        Cell difference = figure(moneyText(gap, row.currency), QFont::Medium);
        difference.unit = row.currency;
        difference.tone = gap.isZero() ? Tone::Secondary : Tone::Red;
        Cell why = figure(
            found.flag == FlagReason::None ? statusPill(row).word : reasonTitle(found.flag));
        why.tone = Tone::Secondary;
        rows.push_back(
            {{number,
              figure(row.customer),
              place,
              figure(shortDay(row.date)),
              amount(found.avalara),
              amount(found.ledger),
              difference,
              why},
             row.id.value,
             false,
             false});
    }
    const int open = int(result.discrepancies.size());
    m_open->setPill(
        open > 0 ? PillText{u"warning"_s, tr("%Ln open", nullptr, open), Tone::Amber}
                 : PillText{u"check-circle"_s, tr("none"), Tone::Green});
    m_found->setRows(std::move(rows));
    m_table->clearSpans();
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (m_found->rows()[size_t(row)].isGroup)
            m_table->setSpan(row, 1, 1, m_found->columnCount() - 1);
    }
}

} // namespace levy::ui
