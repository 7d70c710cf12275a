#include "ui/review/approvalpanel.h"

#include "core/rules/approval.h"
#include "core/rules/decisions.h"
#include "core/service/explain.h"
#include "core/service/reviewdesk.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/eventlist.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/rowsmodel.h"
#include "ui/components/tableview.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/documentwords.h"
#include "ui/data/flagwords.h"
#include "ui/documentparts/journaltable.h"
#include "ui/documentparts/reasondialog.h"
#include "ui/documentparts/ruletext.h"
#include "ui/documentparts/taxtables.h"
#include "ui/review/rulesasked.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

ApprovalPanel::ApprovalPanel(Desk desk, QWidget *parent)
    : ReasonPanel(desk, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::stackGap);
    row->addWidget(makeLeft(), 9);
    row->addWidget(makeRight(), 11);
    stackWhenNarrow(row);
}

QWidget *ApprovalPanel::makeLeft()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    auto *asked = new Card(tr("Why Levy asks"), side);
    m_why = (new Label({}, {TextSize::Body, Tone::Text, QFont::Medium}, asked))->wrapped();
    m_rule = (new Label({}, {TextSize::Small, Tone::Secondary}, asked))->wrapped();
    m_asked = new EventList(asked);
    asked->body()->addWidget(m_why);
    asked->body()->addWidget(m_rule);
    asked->body()->addWidget(m_asked);
    auto *rules = new LinkButton(tr("Approval rules"), asked);
    asked->addToHead(rules);
    connect(rules, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({.page = PageId::Settings, .connection = view().document.source.connection});
    });
    column->addWidget(asked);
    m_usualCard = new Card(tr("Usual for this customer"), side);
    m_usual = new RowsModel(
        {{tr("Date")}, {tr("Ship to"), false, true}, {tr("Net"), true}, {tr("Tax"), true}}, this);
    m_usualTable = new PlainTable(m_usual, m_usualCard);
    m_usualTable->setAccessibleName(tr("Usual for this customer"));
    m_usualCard->body()->addWidget(m_usualTable);
    column->addWidget(m_usualCard);
    m_effectsCard = new Card(tr("What approving does"), side);
    m_effects = new EventList(m_effectsCard);
    m_effectsCard->body()->addWidget(m_effects);
    column->addWidget(m_effectsCard);
    column->addStretch(1);
    return side;
}

QWidget *ApprovalPanel::makeRight()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    m_taxCard = new Card(tr("Calculation"), side);
    m_amounts = new AmountsPanel(m_taxCard);
    m_tax = new TaxTable(TaxTable::Detail::Full, m_taxCard);
    m_taxCard->body()->addWidget(m_amounts);
    m_taxCard->body()->addWidget(m_tax);
    column->addWidget(m_taxCard);
    m_entryCard = new Card(tr("Journal entry that will be posted"), side);
    m_entry = new JournalTable(m_entryCard);
    m_entryCard->body()->addWidget(m_entry);
    column->addWidget(m_entryCard);
    m_noteCard = new Card(side);
    m_note = (new Label({}, {}, m_noteCard))->wrapped();
    m_noteCard->body()->addWidget(m_note);
    column->addWidget(m_noteCard);
    column->addStretch(1);
    return side;
}

bool ApprovalPanel::isSign() const
{
    return view().document.flag.reason == FlagReason::UnusualSign;
}

void ApprovalPanel::show(const DocumentView &shown)
{
    keep(shown);
    const Document &document = shown.document;
    const QString currency = document.source.currency;
    showWhy();
    showUsual();
    showEffects();
    showCalculation();
    m_entryCard->setVisible(shown.entry.has_value());
    if (shown.entry) {
        QStringList rules;
        for (const AppliedRule &rule : shown.rules)
            rules << ruleName(rule.rule);
        m_entryCard->setNote(rules.join(u", "_s));
        m_entry->setEntry(*shown.entry, shown.accountNames);
    }
    const Json &facts = document.flag.facts;
    const bool isOnInvoice = document.flag.reason == FlagReason::TaxOnInvoice;
    m_noteCard->setVisible(isOnInvoice);
    if (isOnInvoice) {
        const QString difference = factAmount(facts[u"difference"], currency);
        m_note->setMarked(
            tr("On the invoice: %1 %2 tax.")
                .arg(factAmount(facts[u"onInvoice"], currency), currency),
            difference.isEmpty() ? QString() : tr("Difference %1 %2.").arg(difference, currency));
    }
    Q_EMIT actionsChanged();
}

void ApprovalPanel::showWhy()
{
    const Flag &flag = view().document.flag;
    const bool isByRule = flag.reason == FlagReason::ApprovalNeeded;
    const Explanation why = flagWords(flag, view().document.source.currency);
    m_why->setText(why.title);
    m_rule->setText(why.text);
    m_why->setVisible(!isByRule);
    m_rule->setVisible(!isByRule);
    m_asked->setVisible(isByRule);
    if (!isByRule)
        return;
    // The limits are the connection's, read beside the document.
    m_asked->setEntries(rulesThatAsked(view(), {}));
    const quint64 question = ++m_question;
    m_desk.backend.read(
        this,
        [connection = view().document.source.connection](Levy &levy) {
            return groundOf(levy, connection);
        },
        [this, question](const Result<Ground> &ground) {
            if (ground && question == m_question)
                m_asked->setEntries(rulesThatAsked(view(), ground->policy.approval));
        });
}

void ApprovalPanel::showCalculation()
{
    const Document &document = view().document;
    std::optional<TaxResult> tax = document.tax;
    const bool isPreview = !tax && document.assessment && document.assessment->preview;
    if (isPreview)
        tax = document.assessment->preview;
    m_amounts->setAmounts(
        document.source.netTotal,
        tax ? std::optional<Decimal>(tax->totalTax) : std::nullopt,
        document.source.currency);
    m_tax->setVisible(tax.has_value());
    if (tax)
        m_tax->setTax(*tax);
    if (isPreview)
        m_taxCard->setNote(tr("Preview, nothing recorded"));
    else
        m_taxCard->setNote(tax ? tax->statusText : tr("not calculated yet"));
}

void ApprovalPanel::showUsual()
{
    std::vector<RowsModel::Row> rows;
    for (const ListedDocument &earlier : view().earlier) {
        Cell day;
        day.text = shortDay(earlier.row.date);
        Cell place;
        place.text = placeText(earlier);
        place.tone = Tone::Secondary;
        Cell net;
        net.text = moneyText(earlier.row.netMinor, earlier.row.currency);
        Cell tax;
        tax.text = earlier.row.taxMinor ? moneyText(*earlier.row.taxMinor, earlier.row.currency)
                                        : noFigure;
        rows.push_back({{day, place, net, tax}, earlier.row.id.value, false, false});
    }
    m_usualTable->setVisible(!rows.empty());
    m_usualCard->setNote(rows.empty() ? tr("the first document for this customer") : QString());
    m_usual->setRows(std::move(rows));
}

void ApprovalPanel::showEffects()
{
    m_effectsCard->setVisible(isSign() || isApprovable(view().document.flag));
    std::vector<EventList::Entry> effects;
    const DocumentView &shown = view();
    const auto add = [&](const QString &icon, const QString &sentence) {
        effects.push_back({{}, icon, Tone::Secondary, sentence, {}, {}, false});
    };
    if (isSign())
        add(u"check"_s, tr("All documents of this company with unusual signs go on."));
    if (shown.entry) {
        add(u"documents"_s,
            tr("Posts the entry, journal %1, period %2-%3.")
                .arg(shown.entry->journal)
                .arg(shown.entry->financialYear)
                .arg(shown.entry->financialPeriod, 2, 10, QChar(u'0')));
    } else {
        add(u"calculator"_s, tr("Sends the document to Avalara and posts what it calculates."));
    }
    effects.push_back(
        {{},
         u"lock"_s,
         Tone::Indigo,
         tr("Commits the tax in Avalara. This cannot be undone."),
         {},
         tr("A later correction is an adjustment or a void, and both stay visible."),
         true});
    m_effects->setEntries(effects);
}

QString ApprovalPanel::primaryText() const
{
    if (isSign())
        return tr("Confirm for this company");
    if (!isApprovable(view().document.flag))
        return {};
    const bool wantsReason = view().document.flag.reason == FlagReason::PeriodSealed;
    return wantsReason ? tr("Approve…") : tr("Approve");
}

void ApprovalPanel::primary()
{
    if (isSign()) {
        m_desk.decisions.confirmSigns(
            view().document.source.connection,
            tr("Signs of %1 confirmed").arg(view().connectionName));
        return;
    }
    approveIt();
}

void ApprovalPanel::approveIt()
{
    // The rule is pure: whether it wants a reason is asked before the person is.
    const Result<Change> tried
        = approve(view().document, {}, {u"?"_s, QDateTime::currentDateTimeUtc()});
    if (!tried && tried.error().code == "decision.reason-missing"_L1) {
        askReason();
        return;
    }
    decide(
        [](Document document, const Decider &by) { return approve(std::move(document), {}, by); },
        tr("%1 approved").arg(number()));
}

void ApprovalPanel::askReason()
{
    const QString name = number();
    const DocumentId id = view().document.id;
    auto *dialog = new ReasonDialog(
        tr("Approve %1").arg(name),
        {tr("The books of its period are signed off. Approving changes them after that."),
         tr("Levy commits the tax in Avalara, which cannot be undone.")},
        tr("Approve"),
        this);
    connect(dialog, &ReasonDialog::given, this, [this, id, name](const QString &reason) {
        m_desk.decisions.decide(
            {id},
            [reason](Document document, const Decider &by) {
                return approve(std::move(document), reason, by);
            },
            tr("%1 approved").arg(name));
    });
    dialog->open();
}

} // namespace levy::ui
