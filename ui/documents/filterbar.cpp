#include "ui/documents/filterbar.h"

#include "ui/components/button.h"
#include "ui/components/chip.h"
#include "ui/components/fields.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/data/documentwords.h"
#include "ui/theme/sizes.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 180;
constexpr int allGroups = -1;
constexpr int narrow = 1200; ///< where the chips need the room of the buttons' words

/// Amounts to choose from, minor units of a currency with two digits.
constexpr std::array<qint64, 4> amounts{0, 100'000, 1'000'000, 5'000'000};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::margin, sizes::stackGap, sizes::margin, sizes::gap);
    column->setSpacing(sizes::gap);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(sizes::gap);
    buildChips(chips);
    column->addLayout(chips);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(sizes::gap);
    buildFields(fields);
    column->addLayout(fields);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_query.text = m_text->text().trimmed();
        tell();
    });
}

void FilterBar::buildChips(QHBoxLayout *row)
{
    m_groups = new QButtonGroup(this);
    const auto add = [&](int id, const QString &text, const QString &icon, Tone tone) {
        auto *chip = new Chip(text, icon, tone, this);
        m_groups->addButton(chip, id + 1);
        m_chips[id] = chip;
        row->addWidget(chip);
    };
    add(allGroups, tr("All"), {}, Tone::Accent);
    for (const DocumentGroup group :
         {DocumentGroup::Done,
          DocumentGroup::Review,
          DocumentGroup::Failed,
          DocumentGroup::InProgress,
          DocumentGroup::Excluded}) {
        const PillText pill = statusPill(group);
        add(int(group), groupName(group), pill.icon, pill.tone);
    }
    m_chips[allGroups]->setChecked(true);
    m_undecided = new Chip(tr("Undecided"), u"warning"_s, Tone::Amber, this);
    m_undecided->setToolTip(
        tr("Final in the ledger, without tax at Avalara and without a decision"));
    row->addWidget(m_undecided);
    connect(m_undecided, &QAbstractButton::clicked, this, [this](bool isOn) {
        m_query.chosenBy = isOn ? ChosenBy::NoDecision : ChosenBy::Nothing;
        m_query.chosen.clear();
        tell();
    });
    m_extras = new QHBoxLayout;
    m_extras->setSpacing(sizes::gap);
    row->addLayout(m_extras);
    row->addStretch(1);
    m_columns = new Button(tr("Columns"), u"columns"_s, Button::Kind::Flat, this);
    m_export = new Button(tr("Export"), u"download"_s, Button::Kind::Default, this);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int id) {
        m_query.group.reset();
        if (id - 1 != allGroups)
            m_query.group = DocumentGroup(id - 1);
        tell();
    });
}

void FilterBar::buildFields(QHBoxLayout *row)
{
    m_source = new LabelledCombo(tr("Source"), this);
    m_source->addItem(tr("All"), QString());
    m_period = new LabelledCombo(tr("Period"), this);
    for (const QString &name :
         {tr("All"),
          tr("Today"),
          tr("7 days"),
          tr("This month"),
          tr("Last month"),
          tr("This year")})
        m_period->addItem(name);
    m_amount = new LabelledCombo(tr("Amount"), this);
    for (const qint64 amount : amounts) {
        m_amount->addItem(
            amount == 0 ? tr("Any") : tr("from %1").arg(countText(amount / 100)), amount);
    }
    m_text = new SearchField(u"filter"_s, tr("Filter by number, customer, code, entry"), this);
    m_text->setMinimumWidth(280);
    m_text->setClearButtonEnabled(true);
    m_total = new Label({}, {TextSize::Small, Tone::Secondary}, this);
    row->addWidget(m_source);
    row->addWidget(m_period);
    row->addWidget(m_amount);
    row->addWidget(m_text);
    row->addStretch(1);
    row->addWidget(m_total);
    connect(m_source, &QComboBox::activated, this, [this] {
        m_query.connection = m_source->currentData().toString();
        tell();
    });
    connect(m_period, &QComboBox::activated, this, &FilterBar::choosePeriod);
    connect(m_amount, &QComboBox::activated, this, &FilterBar::chooseAmount);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
}

void FilterBar::choosePeriod(int index)
{
    const QDate today = QDate::currentDate();
    const QDate month(today.year(), today.month(), 1);
    m_query.from = m_query.to = {};
    switch (Period(index)) {
    case Period::Today:
        m_query.from = m_query.to = today;
        break;
    case Period::Week:
        m_query.from = today.addDays(-6);
        m_query.to = today;
        break;
    case Period::Month:
        m_query.from = month;
        m_query.to = today;
        break;
    case Period::LastMonth:
        m_query.from = month.addMonths(-1);
        m_query.to = month.addDays(-1);
        break;
    case Period::Year:
        m_query.from = QDate(today.year(), 1, 1);
        m_query.to = today;
        break;
    case Period::All:
    case Period::Other:
        break;
    }
    tell();
}

void FilterBar::chooseAmount(int index)
{
    m_query.leastNet.reset();
    if (amounts[size_t(index)] > 0)
        m_query.leastNet = amounts[size_t(index)];
    tell();
}

void FilterBar::tell()
{
    showExtras();
    Q_EMIT changed(m_query);
}

void FilterBar::setQuery(const DocumentQuery &query)
{
    m_query = query;
    m_chips[query.group ? int(*query.group) : allGroups]->setChecked(true);
    m_source->setCurrentIndex(qMax(0, m_source->findData(query.connection)));
    m_text->setText(query.text);
    m_amount->setCurrentIndex(qMax(0, m_amount->findData(query.leastNet.value_or(0))));
    m_period->setCurrentIndex(query.from.isValid() || query.to.isValid() ? -1 : 0);
    showExtras();
}

void FilterBar::showExtras()
{
    while (QLayoutItem *item = m_extras->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item; // a layout's items belong to whoever takes them
    }
    const auto add = [this](const QString &text, const auto &remove) {
        auto *chip = new Chip(text, u"close"_s, Tone::Accent, this);
        chip->setChecked(true);
        chip->setToolTip(tr("Take this filter away"));
        m_extras->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, remove] {
            remove(m_query);
            tell();
        });
    };
    if (m_query.onlyPosted)
        add(tr("Tax posted"), [](DocumentQuery &query) { query.onlyPosted = false; });
    if (!m_query.currency.isEmpty())
        add(m_query.currency, [](DocumentQuery &query) { query.currency.clear(); });
    if (!m_query.country.isEmpty() || !m_query.region.isEmpty()) {
        add(regionName(m_query.country, m_query.region), [](DocumentQuery &query) {
            query.country.clear();
            query.region.clear();
        });
    }
    if (m_query.flag)
        add(reasonTitle(*m_query.flag), [](DocumentQuery &query) { query.flag.reset(); });
    if (!m_query.customer.isEmpty())
        add(m_query.customer, [](DocumentQuery &query) { query.customer.clear(); });
    if (m_query.chosenBy == ChosenBy::ApprovalRules) {
        add(tr("Held by the approval rules"), [](DocumentQuery &query) {
            query.chosenBy = ChosenBy::Nothing;
            query.chosen.clear();
        });
    }
    const bool isUndecided = m_query.chosenBy == ChosenBy::NoDecision;
    m_undecided->setChecked(isUndecided);
    if (!isUndecided)
        m_undecided->setCount(-1);
    m_period->setShownText(
        m_query.from.isValid() && m_query.to.isValid()
            ? shortDay(m_query.from) + u" – "_s + longDay(m_query.to)
            : QString());
}

void FilterBar::setConnections(const std::vector<ConnectionView> &connections)
{
    m_source->clear();
    m_source->addItem(tr("All"), QString());
    for (const ConnectionView &connection : connections)
        m_source->addItem(connection.name, connection.id);
    m_source->setCurrentIndex(qMax(0, m_source->findData(m_query.connection)));
}

void FilterBar::setCounts(const std::map<DocumentGroup, qint64> &counts)
{
    qint64 all = 0;
    for (const auto &[id, chip] : m_chips) {
        if (id == allGroups)
            continue;
        const auto found = counts.find(DocumentGroup(id));
        const qint64 count = found == counts.end() ? 0 : found->second;
        chip->setCount(count);
        all += count;
    }
    m_chips[allGroups]->setCount(all);
    m_undecided->setCount(m_query.chosenBy == ChosenBy::NoDecision ? all : -1);
}

void FilterBar::clearCounts()
{
    for (const auto &[id, chip] : m_chips)
        chip->setCount(-1);
    m_undecided->setCount(-1);
    m_total->setText({});
}

void FilterBar::setTotal(qint64 documents)
{
    m_total->setText(tr("%Ln document(s)", nullptr, int(documents)));
}

bool FilterBar::isFiltered() const
{
    DocumentQuery bare;
    bare.sort = m_query.sort;
    bare.isDescending = m_query.isDescending;
    return m_query != bare;
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (Button *button : {m_columns, m_export})
        button->setFolded(width() < narrow);
}

void FilterBar::clearFilters()
{
    DocumentQuery bare;
    bare.sort = m_query.sort;
    bare.isDescending = m_query.isDescending;
    setQuery(bare);
    tell();
}

} // namespace levy::ui
