#include "ui/review/addresspanel.h"

#include "core/rules/decisions.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/diffgrid.h"
#include "ui/components/label.h"
#include "ui/data/decisiondesk.h"
#include "ui/data/documentwords.h"
#include "ui/documentparts/reasondialog.h"
#include "ui/review/addressform.h"
#include "ui/review/taxpreview.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

Label *makeHint(const QString &text, QWidget *parent)
{
    Label *label = (new Label(text, {TextSize::Small, Tone::Secondary}, parent))->wrapped();
    label->setContentsMargins(26, 0, 0, 0);
    return label;
}

std::vector<DiffGrid::Row> rowsOf(const Address &before, const Address &after)
{
    const auto country = [](const Address &address) {
        return address.country.isEmpty() ? QString() : countryName(address.country);
    };
    std::vector<DiffGrid::Row> rows{{AddressPanel::tr("Street"), before.line1, after.line1}};
    if (!before.line2.isEmpty() || !after.line2.isEmpty())
        rows.push_back({AddressPanel::tr("Unit"), before.line2, after.line2});
    if (!before.line3.isEmpty() || !after.line3.isEmpty())
        rows.push_back({AddressPanel::tr("More"), before.line3, after.line3});
    rows.push_back({AddressPanel::tr("City"), before.city, after.city});
    rows.push_back({AddressPanel::tr("State"), before.region, after.region});
    rows.push_back({AddressPanel::tr("Postal code"), before.postalCode, after.postalCode});
    rows.push_back({AddressPanel::tr("Country"), country(before), country(after)});
    return rows;
}

} // namespace

AddressPanel::AddressPanel(Desk desk, QWidget *parent)
    : ReasonPanel(desk, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::stackGap);
    m_diff = new DiffGrid(this);
    column->addWidget(m_diff);
    m_formCard = new Card(tr("Correct the address here"), this);
    m_form = new AddressForm(m_formCard);
    m_formCard->body()->addWidget(m_form);
    m_formCard->hide();
    column->addWidget(m_formCard);

    auto *row = new QHBoxLayout;
    row->setSpacing(sizes::stackGap);
    m_tax = new TaxPreview(desk, this);
    row->addWidget(m_tax, 7);
    auto *scope = new Card(tr("Use the address for"), this);
    m_once = new QRadioButton(tr("This document only"), scope);
    m_once->setChecked(true);
    m_always = new QRadioButton(scope);
    m_alwaysNote = makeHint({}, scope);
    scope->body()->addWidget(m_once);
    scope->body()->addWidget(
        makeHint(tr("The customer's record in the ledger stays as it is."), scope));
    scope->body()->addSpacing(sizes::iconGap);
    scope->body()->addWidget(m_always);
    scope->body()->addWidget(m_alwaysNote);
    m_confirm = new Button(tr("Send it as it is…"), {}, Button::Kind::Flat, scope);
    m_confirm->setKey(QKeySequence(Qt::Key_C), parent);
    scope->body()->addSpacing(sizes::gap);
    scope->body()->addWidget(m_confirm);
    scope->body()->addStretch(1);
    row->addWidget(scope, 5);
    stackWhenNarrow(row);
    column->addLayout(row);
    column->addStretch(1);

    connect(m_confirm, &QPushButton::clicked, this, &AddressPanel::confirmAsItIs);
    connect(m_form, &AddressForm::saved, this, &AddressPanel::use);
    connect(m_form, &AddressForm::edited, this, [this] {
        m_tax->preview(view().document, m_form->address(), TaxPreview::Asking::OnRequest);
    });
    connect(m_form, &AddressForm::cancelled, this, [this] {
        m_formCard->hide();
        previewSuggestion();
    });
}

bool AddressPanel::hasSuggestion() const
{
    return !view().document.flag.facts[u"suggestion"].isNull();
}

Address AddressPanel::suggestion() const
{
    return Address::fromJson(view().document.flag.facts[u"suggestion"]);
}

void AddressPanel::show(const DocumentView &shown)
{
    const bool isSame = view().document.id == shown.document.id;
    keep(shown);
    const Flag &flag = shown.document.flag;
    const Address entered = shown.effective.shipTo;
    m_diff->setHeadings(
        tr("As entered in the ledger"),
        hasSuggestion() ? tr("As Avalara understood it") : tr("Not recognised"));
    m_diff->setRows(rowsOf(entered, hasSuggestion() ? suggestion() : entered));
    QStringList words;
    for (const Json &message : flag.facts[u"messages"].items())
        words << message.toString();
    m_diff->setQuote(
        tr("Avalara says"),
        words.isEmpty() ? QString() : tr("“%1”", "a quotation").arg(words.join(u" "_s)));
    // An ampersand in a name is no shortcut.
    QString customer = shown.document.source.customer.name;
    m_always->setText(tr("This address of %1, from now on").arg(customer.replace(u'&', u"&&"_s)));
    m_alwaysNote->setText(
        tr("Remembered in Levy for this address only; takes effect at once for all documents that "
           "wait for it."));
    if (!isSame) {
        m_once->setChecked(true);
        m_formCard->hide();
        m_form->setAddress(hasSuggestion() ? suggestion() : entered);
    }
    if (!m_formCard->isVisibleTo(this))
        previewSuggestion();
    Q_EMIT actionsChanged();
}

QString AddressPanel::primaryText() const
{
    return tr("Accept suggestion");
}

bool AddressPanel::canPrimary() const
{
    return hasSuggestion() && !view().document.flag.facts[u"ambiguous"].toBool();
}

void AddressPanel::primary()
{
    if (m_always->isChecked())
        use(suggestion());
    else
        decide(acceptSuggestion, tr("%1: suggestion accepted").arg(number()));
}

QString AddressPanel::editText() const
{
    return tr("Correct here");
}

void AddressPanel::edit()
{
    m_formCard->show();
    m_form->begin();
}

void AddressPanel::use(const Address &address)
{
    if (m_always->isChecked()) {
        m_desk.decisions.correctCustomer(
            view().document,
            address,
            tr("%1 remembered").arg(view().document.source.customer.name));
    } else {
        decide(
            [address](Document document, const Decider &by) {
                return correctAddress(std::move(document), address, by);
            },
            tr("%1: address corrected").arg(number()));
    }
    m_formCard->hide();
}

void AddressPanel::confirmAsItIs()
{
    auto *dialog = new ReasonDialog(
        tr("Send %1 with this address").arg(number()),
        {tr("Avalara calculates with the address as it is entered, although it doubts it. A wrong "
            "place can mean a wrong rate.")},
        tr("Send it as it is"),
        this);
    connect(dialog, &ReasonDialog::given, this, [this](const QString &reason) {
        decide(
            [reason](Document document, const Decider &by) {
                return approve(std::move(document), reason, by);
            },
            tr("%1: address confirmed").arg(number()));
    });
    dialog->open();
}

void AddressPanel::previewSuggestion()
{
    m_tax->preview(
        view().document,
        hasSuggestion() ? std::optional(suggestion()) : std::nullopt,
        TaxPreview::Asking::ByItself);
}

} // namespace levy::ui
