#include "ui/review/taxpreview.h"

#include "core/service/explain.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/documentparts/taxtables.h"

#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dwellMs = 1200; ///< who leafs through stays for less
constexpr std::size_t mostKnown = 100;

} // namespace

TaxPreview::TaxPreview(Desk desk, QWidget *parent)
    : Card(tr("Tax with this address"), parent)
    , m_desk(desk)
{
    setNote(tr("Preview, nothing recorded"));
    m_ask = new Button(tr("Preview the tax"), u"calculator"_s, Button::Kind::Default, this);
    m_table = new TaxTable(TaxTable::Detail::Full, this);
    m_table->hide();
    m_note = (new Label({}, {TextSize::Small, Tone::Secondary}, this))->wrapped();
    body()->addWidget(m_ask);
    body()->addWidget(m_table);
    body()->addWidget(m_note);
    body()->addStretch(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(dwellMs);
    connect(&m_timer, &QTimer::timeout, this, &TaxPreview::onTimer);
    connect(m_ask, &QPushButton::clicked, this, &TaxPreview::ask);
}

void TaxPreview::preview(
    const Document &document, const std::optional<Address> &address, Asking asking)
{
    const Key key{document.id.value, address ? address->oneLine() : QString()};
    if (key == m_key && document.version == m_document.version)
        return;
    if (document.version != m_document.version)
        m_known.erase(key);
    m_key = key;
    m_document = document;
    m_document.correction.shipTo = address;
    ++m_question;
    m_timer.stop();
    if (const auto known = m_known.find(key); known != m_known.end()) {
        showAnswer(known->second);
        return;
    }
    m_table->hide();
    m_ask->show();
    m_ask->setEnabled(address.has_value());
    m_note->setText(
        address ? QString() : tr("Correct the address first; then it can be previewed."));
    if (address && asking == Asking::ByItself)
        m_timer.start();
}

bool TaxPreview::isAnswered() const
{
    return m_known.count(m_key) > 0;
}

void TaxPreview::onTimer()
{
    // A sync would have to step aside for it.
    const SyncState &sync = m_desk.backend.sync();
    if (!isVisible() || sync.isRunning || !sync.errand.isEmpty())
        m_timer.start();
    else
        ask();
}

void TaxPreview::ask()
{
    m_timer.stop();
    m_ask->setEnabled(false);
    m_note->setText(tr("Asking Avalara …"));
    const quint64 question = ++m_question;
    m_desk.backend.errand(
        this,
        tr("Previewing the tax of %1 …").arg(m_document.source.number),
        [document = m_document](Levy &levy, const StopToken &stop) {
            return levy.preview(document, stop);
        },
        [this, question](const Result<TaxResult> &tax) {
            if (question == m_question)
                showAnswer(tax);
        });
}

void TaxPreview::showAnswer(const Result<TaxResult> &tax)
{
    m_ask->setVisible(!tax);
    m_ask->setEnabled(true);
    m_table->setVisible(tax.has_value());
    if (!tax) {
        m_note->setText(explain(tax.error()).text);
        return;
    }
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert_or_assign(m_key, *tax);
    m_table->setTax(*tax);
    m_note->clear();
}

} // namespace levy::ui
