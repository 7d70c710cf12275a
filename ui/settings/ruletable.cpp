#include "ui/settings/ruletable.h"

#include "ui/components/amountfield.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/settings/rulewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 24;
constexpr int sentenceWidth = 296;
constexpr int narrow = 800; ///< then sentences break earlier
constexpr int narrowSentence = 264;
constexpr int amountWidth = 124;
constexpr int percentWidth = 84;
constexpr int latestProposed = 3;
constexpr int percentProposed = 2;

bool isByAmount(const QString &rule)
{
    return rule == "over-amount"_L1 || rule == "credit-over-amount"_L1 || rule == "tax-differs"_L1;
}

/// An icon that says that what follows is a note.
class InfoIcon final : public QWidget {
public:
    explicit InfoIcon(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(sizes::buttonIcon, sizes::buttonIcon);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), u"info"_s, sizes::buttonIcon, Colors::of(palette()).text2);
    }
};

QStringList codesOf(const QString &text)
{
    QStringList codes;
    for (const QString &code : text.split(u',', Qt::SkipEmptyParts)) {
        if (!code.trimmed().isEmpty())
            codes << code.trimmed();
    }
    return codes;
}

} // namespace

RuleTable::RuleTable(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    m_card = new Card(this);
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(makeHead());
    m_place = new QVBoxLayout;
    m_place->setSpacing(0);
    m_card->body()->addLayout(m_place);
    m_card->body()->addWidget(new HairLine(Qt::Horizontal, m_card));
    m_card->body()->addWidget(makeFoot());
    column->addWidget(m_card);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::stackGap);
    auto *more = new Button(tr("Add rule"), u"add"_s, Button::Kind::Default, this);
    row->addWidget(more);
    row->addWidget(
        new Label(tr("an amount in another currency"), {TextSize::Small, Tone::Secondary}, this));
    row->addStretch(1);
    column->addLayout(row);
    fillMenu(addMenu(more));
}

QWidget *RuleTable::makeHead()
{
    auto *head = new QWidget(m_card);
    head->setFixedHeight(sizes::header);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sizes::padding, 0, sizes::padding, 0);
    const Look look{TextSize::Small, Tone::Secondary, QFont::Medium};
    row->setSpacing(sizes::stackGap);
    // Above the boxes nothing, then as wide as the rows' numbers.
    const QSize box = QCheckBox().sizeHint();
    row->addSpacing(box.width() + sizes::stackGap);
    //: short for 'number', heads a narrow column of them
    auto *number = new Label(tr("No."), look, head);
    number->setFixedWidth(numberWidth);
    row->addWidget(number);
    row->addWidget(new Label(tr("Ask a person when"), look, head), 1);
    row->addWidget(new Label(tr("Last 30 days"), look, head));
    return head;
}

QWidget *RuleTable::makeFoot()
{
    auto *foot = new QWidget(m_card);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(sizes::padding, sizes::stackGap, sizes::padding, sizes::stackGap);
    row->setSpacing(sizes::gap);
    row->addWidget(new InfoIcon(foot));
    m_forecast = (new Label({}, {}, foot))->wrapped();
    row->addWidget(m_forecast, 1);
    auto *show = new LinkButton(tr("Show them"), foot);
    show->hide();
    m_show = show;
    row->addWidget(show);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT documentsWanted(m_held); });
    return foot;
}

void RuleTable::clear()
{
    for (QWidget *frame : m_frames) {
        m_place->removeWidget(frame);
        frame->hide();
        frame->deleteLater();
    }
    m_frames.clear();
    m_rows.clear();
}

void RuleTable::setRules(const ApprovalRules &rules, const QString &currency)
{
    const QSignalBlocker quiet(this);
    m_currency = currency.isEmpty() ? u"USD"_s : currency;
    clear();
    addAmounts(u"over-amount"_s, rules.overAmount, u"50000"_s, m_currency);
    add(u"first-of-customer"_s, rules.firstOfCustomer);
    add(u"first-of-place"_s, rules.firstOfPlace);
    const Row &zero = add(u"zero-tax"_s, rules.zeroTaxWhereUsual);
    zero.latest->setValue(rules.zeroTaxWhereUsual ? rules.zeroTaxAfter : latestProposed);
    addAmounts(u"tax-differs"_s, rules.taxDiffersBy, u"1"_s, m_currency);
    for (const Row &row : m_rows) {
        if (!row.percent)
            continue;
        if (!rules.taxDiffersByPercent) {
            if (rules.taxDiffersBy.empty()) // proposed beside the amount
                row.percent->setFigure(percentText(Decimal(percentProposed)));
            continue;
        }
        row.percent->setFigure(percentText(*rules.taxDiffersByPercent));
        if (rules.taxDiffersBy.empty()) // the percentage alone
            row.amount->setFigure({});
        row.on->setChecked(true);
    }
    addAmounts(u"credit-over-amount"_s, rules.creditOverAmount, u"5000"_s, m_currency);
    Row &listed = add(u"customer"_s, !rules.customers.isEmpty());
    listed.codes->setText(rules.customers.join(u", "_s));
    add(u"everything"_s, rules.everything);
    showTrouble();
}

RuleTable::Row &RuleTable::add(const QString &rule, bool isOn)
{
    auto *frame = new QWidget(m_card);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine(Qt::Horizontal, frame));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes::padding, 5, sizes::padding, 5);
    line->setSpacing(sizes::stackGap);
    column->addLayout(line);
    Row row;
    row.rule = rule;
    const QString sentence = ruleSentence(rule);
    row.on = new QCheckBox(frame);
    row.on->setAccessibleName(sentence);
    row.on->setChecked(isOn);
    row.on->setMinimumHeight(sizes::control);
    auto *number
        = new Label(QString::number(m_rows.size() + 1), {TextSize::Body, Tone::Secondary}, frame);
    number->setFixedWidth(numberWidth);
    row.sentence
        = (new Label(sentence, {TextSize::Body, Tone::Text, QFont::Medium}, frame))->wrapped();
    row.sentence->setFixedWidth(width() < narrow ? narrowSentence : sentenceWidth);
    row.sentence->setToolTip(ruleNote(rule));
    row.on->setAccessibleDescription(ruleNote(rule));
    row.sentence->setBuddy(row.on);
    line->addWidget(row.on);
    line->addWidget(number);
    line->addWidget(row.sentence);
    addFields(row, frame, line);
    row.count = new Label(noFigure, {}, frame);
    line->addWidget(row.count);
    connect(row.on, &QCheckBox::toggled, this, &RuleTable::changed);
    connect(this, &RuleTable::changed, frame, [this] { showTrouble(); });
    m_place->addWidget(frame);
    m_frames.push_back(frame);
    m_rows.push_back(row);
    return m_rows.back();
}

void RuleTable::addFields(Row &row, QWidget *frame, QHBoxLayout *line)
{
    const QString sentence = row.sentence->text();
    const auto word = [&](const QString &text) {
        auto *label = new Label(text, {TextSize::Body, Tone::Secondary}, frame);
        line->addWidget(label);
        return label;
    };
    if (isByAmount(row.rule)) {
        row.amount = new AmountField(tr("%1: amount").arg(sentence), frame);
        row.amount->setFixedWidth(amountWidth);
        row.currency = new LabelledCombo({}, frame);
        row.currency->setAccessibleName(tr("%1: currency").arg(sentence));
        line->addWidget(row.amount);
        line->addWidget(row.currency);
        connect(row.amount, &AmountField::edited, this, &RuleTable::changed);
        connect(row.currency, &QComboBox::activated, this, &RuleTable::changed);
    }
    const bool hasPercent = std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row &other) { return other.percent != nullptr; });
    if (row.rule == "tax-differs"_L1 && !hasPercent) {
        //: between an amount and a percentage, either of which is enough
        word(tr("or"));
        row.percent = new AmountField(tr("%1: percent").arg(sentence), frame);
        row.percent->setFixedWidth(percentWidth);
        line->addWidget(row.percent);
        word(u"%"_s);
        connect(row.percent, &AmountField::edited, this, &RuleTable::changed);
    }
    if (row.rule == "zero-tax"_L1) {
        row.before = word({});
        row.latest = new QSpinBox(frame);
        row.latest->setRange(0, mostZeroTaxAfter);
        row.latest->setSpecialValueText(noFigure);
        row.latest->setAccessibleName(tr("%1: number of documents").arg(sentence));
        row.latest->setAlignment(Qt::AlignRight);
        line->addWidget(row.latest);
        word(tr("documents had tax"));
        connect(row.latest, &QSpinBox::valueChanged, this, &RuleTable::changed);
    }
    if (row.rule == "customer"_L1) {
        row.codes = new Field(tr("%1: codes").arg(sentence), frame);
        row.codes->setPlaceholderText(tr("Codes, with commas"));
        line->addWidget(row.codes, 1);
        connect(row.codes, &QLineEdit::textEdited, this, &RuleTable::changed);
    } else {
        line->addStretch(1);
    }
}

RuleTable::Row &RuleTable::addAmount(
    const QString &rule, bool isOn, const QString &amount, const QString &currency)
{
    Row &row = add(rule, isOn);
    row.amount->setFigure(amount);
    for (const QString &code :
         {m_currency,
          currency,
          u"USD"_s,
          u"CAD"_s,
          u"EUR"_s,
          u"GBP"_s,
          u"NOK"_s,
          u"SEK"_s,
          u"DKK"_s}) {
        if (row.currency->findText(code) < 0)
            row.currency->addItem(code);
    }
    row.currency->setCurrentIndex(row.currency->findText(currency));
    return row;
}

void RuleTable::addAmounts(
    const QString &rule,
    const std::map<QString, Decimal> &amounts,
    const QString &proposed,
    const QString &currency)
{
    for (const auto &[code, amount] : amounts)
        addAmount(rule, true, moneyText(amount, code), code);
    if (amounts.empty())
        addAmount(
            rule,
            false,
            moneyText(Decimal::parse(proposed.toLatin1()).value_or(Decimal()), currency),
            currency);
}

void RuleTable::fillMenu(QMenu *menu)
{
    for (const QString &rule : {u"over-amount"_s, u"tax-differs"_s, u"credit-over-amount"_s}) {
        QAction *adding = menu->addAction(tr("%1 …").arg(ruleSentence(rule)));
        connect(adding, &QAction::triggered, this, [this, rule] {
            addAmount(rule, true, {}, m_currency).amount->setFocus();
            Q_EMIT changed();
        });
    }
}

void RuleTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const Row &row : m_rows)
        row.sentence->setFixedWidth(width() < narrow ? narrowSentence : sentenceWidth);
}

std::optional<ApprovalRules> RuleTable::rules() const
{
    ApprovalRules rules;
    for (const Row &row : m_rows) {
        const bool isOn = row.on->isChecked();
        if (row.rule == "everything"_L1)
            rules.everything = isOn;
        else if (row.rule == "first-of-customer"_L1)
            rules.firstOfCustomer = isOn;
        else if (row.rule == "first-of-place"_L1)
            rules.firstOfPlace = isOn;
        else if (row.rule == "zero-tax"_L1)
            rules.zeroTaxWhereUsual = isOn;
        else if (row.codes && isOn)
            rules.customers = codesOf(row.codes->text());
        if (row.latest && isOn)
            rules.zeroTaxAfter = row.latest->value();
        if (!row.amount || !isOn)
            continue;
        if (row.percent && !row.percent->figure().isEmpty()) {
            rules.taxDiffersByPercent = row.percent->amount();
            if (!rules.taxDiffersByPercent)
                return std::nullopt;
            if (row.amount->figure().isEmpty())
                continue; // the percentage alone
        }
        const std::optional<Decimal> amount = row.amount->amount();
        auto &limits = row.rule == "over-amount"_L1 ? rules.overAmount
            : row.rule == "tax-differs"_L1          ? rules.taxDiffersBy
                                                    : rules.creditOverAmount;
        // Two amounts for one currency: which of them is meant cannot be told.
        if (!amount || !limits.emplace(row.currency->currentText(), *amount).second)
            return std::nullopt;
    }
    return rules;
}

void RuleTable::showTrouble()
{
    for (const Row &row : m_rows) {
        const bool isOn = row.on->isChecked();
        row.sentence->setTone(isOn ? Tone::Text : Tone::Secondary);
        if (row.latest)
            row.before->setText(
                row.latest->value() > 0 ? tr("the last") : tr("most of the earlier"));
        if (!row.amount)
            continue;
        const bool hasPercent = row.percent && !row.percent->figure().isEmpty();
        const bool mayBeEmpty = hasPercent && row.amount->figure().isEmpty();
        const bool isWrong = isOn && !mayBeEmpty && !row.amount->amount();
        row.amount->setTrouble(isWrong ? tr("An amount, zero or more") : QString());
        if (row.percent) {
            row.percent->setTrouble(
                isOn && hasPercent && !row.percent->amount() ? tr("A percentage, zero or more")
                                                             : QString());
        }
    }
}

void RuleTable::setForecast(const ApprovalForecast &forecast)
{
    QStringList counted;
    for (const Row &row : m_rows) {
        // A rule by amount is counted over all its currencies, so once.
        const bool isFirst = !counted.contains(row.rule);
        counted << row.rule;
        const bool needsValue = row.amount || row.codes;
        QString count = noFigure;
        for (const auto &[rule, documents] : forecast.held) {
            if (rule == row.rule && isFirst && (!needsValue || row.on->isChecked()))
                count = countText(documents);
        }
        row.count->setText(count);
    }
    m_forecast->setText(
        tr("In the last 30 days these rules would have asked for %1 of %Ln document(s) (%2).",
           nullptr,
           int(forecast.documents))
            .arg(countText(forecast.heldByAny), shareText(forecast.heldByAny, forecast.documents))
        + (forecast.heldBySeveral > 0 ? u' '
                   + tr("%Ln of them met more than one rule.", nullptr, int(forecast.heldBySeveral))
                                      : QString()));
    m_held.clear();
    for (const DocumentId id : forecast.heldDocuments)
        m_held.push_back(id.value);
    m_show->setVisible(!m_held.empty());
}

} // namespace levy::ui
