#include "ui/audit/eventpane.h"

#include "core/service/explain.h"
#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/components/keyvalues.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/components/sidepane.h"
#include "ui/data/auditmodel.h"
#include "ui/data/backend.h"
#include "ui/data/flagwords.h"
#include "ui/theme/sizes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 20;
constexpr int leastBody = 60;
constexpr int mostBody = 260;
constexpr qsizetype mostShown = 200'000;

/// A body in a frame of its own, to be read and copied.
class BodyView final : public QPlainTextEdit {
public:
    BodyView(const QString &text, const QString &name, QWidget *parent)
        : QPlainTextEdit(text, parent)
    {
        setReadOnly(true);
        setFrameShape(QFrame::NoFrame);
        setFont(fixedFont(TextSize::Small));
        setLineWrapMode(QPlainTextEdit::WidgetWidth);
        setAccessibleName(name);
        setTabChangesFocus(true);
        setProperty("focusRing", true);
        viewport()->setAutoFillBackground(false);
        document()->setDocumentMargin(sizes::gap);
        const int lines = int(text.count(u'\n')) + 2;
        setFixedHeight(qBound(leastBody, lines * fontMetrics().lineSpacing() + 20, mostBody));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(viewport());
            const Colors &colors = Colors::of(palette());
            paintPanel(painter, viewport()->rect(), colors.raised, colors.line, sizes::radius);
        }
        QPlainTextEdit::paintEvent(event);
    }
};

/// An address in lines that fit beside its name: each part of the question begins one.
QString breakable(QString url)
{
    return url.replace(u"?"_s, u"\n?"_s).replace(u"&"_s, u"\n&"_s);
}

/// All of it, in parts that the eye can compare.
QString hashText(const QByteArray &hash)
{
    constexpr int part = 8;
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList parts;
    for (qsizetype at = 0; at < hex.size(); at += part)
        parts << hex.mid(at, part);
    return parts.join(u' ');
}

/// "d8be5e0a af847291 … 561f5a51"
QString shortHash(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    return hex.size() < 32 ? hex : u"%1 %2 … %3"_s.arg(hex.left(8), hex.mid(8, 8), hex.right(8));
}

} // namespace

QString readableBody(const AuditBody &body)
{
    if (body.isRemoved)
        return EventPane::tr("Removed by retention; the event keeps its SHA-256.");
    const Result<Json> json = Json::parse(body.content);
    return json ? QString::fromUtf8(json->toIndentedBytes())
                : QString::fromUtf8(body.content.left(mostShown));
}

EventPane::EventPane(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
{
    setMinimumWidth(sizes::detailPaneLeast);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(inset, sizes::padding, inset, sizes::padding);
    column->setSpacing(sizes::stackGap);
    auto *head = new QHBoxLayout;
    m_title = new Label({}, {TextSize::Title, Tone::Text, QFont::DemiBold}, content);
    m_title->setWordWrap(true);
    auto *close = new IconButton(u"close"_s, tr("Close"), content);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(sizes::gap);
    m_lock = new PillLabel({}, content);
    m_outcome = new PillLabel({}, content);
    pills->addWidget(m_lock);
    pills->addWidget(m_outcome);
    pills->addStretch(1);
    m_document = new LinkButton({}, content);
    pills->addWidget(m_document);
    column->addLayout(pills);
    m_sentence = (new Label({}, {}, content))->wrapped()->selectable();
    column->addWidget(m_sentence);
    m_facts = new KeyValues(content);
    column->addWidget(m_facts);
    m_bodies = new QVBoxLayout;
    m_bodies->setSpacing(sizes::gap);
    column->addLayout(m_bodies);
    m_chain = new KeyValues(content);
    column->addWidget(m_chain);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(content, this));
    connect(close, &QPushButton::clicked, this, &EventPane::closed);
    connect(m_document, &QPushButton::clicked, this, [this] {
        Q_EMIT documentWanted(m_event.document);
    });
}

void EventPane::show(const AuditEvent &event)
{
    if (event.sequence == m_event.sequence)
        return;
    m_event = event;
    m_title->setText(eventTitle(event.kind));
    m_lock->setPill(
        event.irreversible ? PillText{u"lock"_s, tr("Irreversible"), Tone::Indigo} : PillText());
    m_outcome->setPill(outcomePill(event));
    const QString sentence = eventSentence(event, m_backend.connectionName(event.connection));
    m_sentence->setText(sentence);
    m_document->setText(tr("Show %1").arg(event.documentNumber));
    m_document->setVisible(event.document > 0);
    m_document->updateGeometry();
    showFacts();
    loadBodies();
}

void EventPane::showFacts()
{
    m_facts->clear();
    m_facts->add(
        tr("Time"),
        u"%1, %2 (%3 UTC)"_s.arg(
            longDay(m_event.at.toLocalTime().date()),
            clockWithSeconds(m_event.at),
            m_event.at.toString(u"HH:mm:ss.zzz"_s)));
    m_facts->add(tr("Event"), u"%1, %2"_s.arg(countText(m_event.sequence), m_event.kind));
    m_facts->add(tr("Actor"), actorName(m_event.actor));
    // The trail's own words, which its hash is over.
    if (m_sentence->text() != m_event.summary)
        m_facts->add(tr("As recorded"), m_event.summary);
    if (!m_event.connection.isEmpty())
        m_facts->add(tr("Connection"), m_backend.connectionName(m_event.connection));
    if (!m_event.documentCode.isEmpty())
        m_facts->add(tr("Avalara code"), m_event.documentCode);
    const QString entry = m_event.facts[u"entryNumber"].toString();
    if (!entry.isEmpty())
        m_facts->add(tr("Journal entry"), entry);
    const QString amount = eventAmount(m_event);
    if (!amount.isEmpty())
        m_facts->add(tr("Amount"), amount);
    const Explanation why = explainFacts(m_event.facts);
    if (!why.title.isEmpty()) {
        m_facts->add(tr("Cause"), why.title);
        m_facts->add(tr("Mended by"), ownerSentence(why.owner));
    }
    for (const Json &call : m_event.facts[u"calls"].items()) {
        const QString status = QString::fromLatin1(call[u"status"].numberText());
        m_facts->add(
            tr("Call"),
            u"%1 %2\n%3"_s.arg(
                call[u"method"].toString(),
                breakable(call[u"url"].toString()),
                tr("%1 in %2 ms").arg(status, QString::fromLatin1(call[u"ms"].numberText()))));
    }
    m_chain->clear();
    addHash(tr("Hash"), m_event.hash);
    addHash(tr("Previous hash"), m_event.previousHash);
}

/// Shortened, with all of it in its tip and to be copied.
void EventPane::addHash(const QString &name, const QByteArray &hash)
{
    auto *place = new QWidget(m_chain);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::iconGap);
    auto *text = (new Label(shortHash(hash), {TextSize::Small}, place))->selectable();
    text->setAccessibleName(name + u": "_s + hashText(hash));
    text->setToolTip(hashText(hash));
    auto *copy = new IconButton(u"copy"_s, tr("Copy: %1").arg(name), place);
    row->addWidget(text);
    row->addWidget(copy);
    row->addStretch(1);
    connect(copy, &QPushButton::clicked, place, [hash] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(hash.toHex()));
    });
    m_chain->addWidget(name, place);
}

void EventPane::clearBodies()
{
    for (QWidget *part : m_parts) {
        m_bodies->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
}

void EventPane::loadBodies()
{
    clearBodies();
    const quint64 question = ++m_question;
    if (m_event.bodies.empty())
        return;
    m_backend.read(
        this,
        [sequence = m_event.sequence](Levy &levy) {
            return levy.store().read(
                [&](Reader &reader) { return levy.trail().bodies(reader, sequence); });
        },
        [this, question](const Result<std::vector<AuditBody>> &bodies) {
            if (bodies && question == m_question)
                showBodies(*bodies);
        });
}

void EventPane::showBodies(const std::vector<AuditBody> &bodies)
{
    for (const AuditBody &body : bodies) {
        const bool isRequest = body.name.startsWith("request"_L1);
        const QString what = isRequest ? tr("Sent: %1") : tr("Answer: %1");
        auto *name = new Label(
            what.arg(body.name.section(u' ', 1)),
            {TextSize::Small, Tone::Secondary, QFont::DemiBold},
            this);
        auto *view = new BodyView(readableBody(body), name->text(), this);
        m_bodies->addWidget(name);
        m_bodies->addWidget(view);
        m_parts.push_back(name);
        m_parts.push_back(view);
    }
}

void EventPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors::of(palette()).surface);
}

} // namespace levy::ui
