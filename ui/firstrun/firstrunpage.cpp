#include "ui/firstrun/firstrunpage.h"

#include "core/service/explain.h"
#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/data/backend.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/sizes.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 400;
constexpr int tile = 44;
constexpr int sentenceWidth = 560;

/// The icon of a choice on its tinted tile.
class Tile final : public QWidget {
public:
    Tile(const QString &icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(tile, tile);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = Colors::of(palette());
        paintPanel(painter, rect(), colors.tint, QColor(), sizes::radius);
        paintIcon(painter, rect(), m_icon, 22, colors.accent);
    }

private:
    const QString m_icon;
};

/// An icon and a line beside it.
class Point final : public QWidget {
public:
    Point(const QString &icon, const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(26, 2, 0, 2);
        row->addWidget((new Label(text, {}, this))->wrapped());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(
            painter,
            QRect(0, 0, sizes::buttonIcon, height()),
            m_icon,
            sizes::buttonIcon,
            Colors::of(palette()).accent);
    }

private:
    const QString m_icon;
};

Card *makeChoice(
    const QString &icon,
    const QString &title,
    const QString &sentence,
    const QString &pointIcon,
    const QStringList &points,
    Button *button,
    Label *note,
    QWidget *parent)
{
    auto *card = new Card(parent);
    card->setFixedWidth(cardWidth);
    card->setAccessibleName(title);
    QVBoxLayout *body = card->body();
    body->setContentsMargins(sizes::margin, sizes::margin, sizes::margin, sizes::margin);
    body->setSpacing(sizes::gap);
    body->addWidget(new Tile(icon, card));
    body->addSpacing(sizes::gap);
    body->addWidget(new Label(title, {TextSize::Title, Tone::Text, QFont::DemiBold}, card));
    body->addWidget((new Label(sentence, {TextSize::Body, Tone::Secondary}, card))->wrapped());
    body->addSpacing(sizes::iconGap);
    for (const QString &point : points)
        body->addWidget(new Point(pointIcon, point, card));
    body->addStretch(1);
    body->addSpacing(sizes::padding);
    button->setParent(card);
    body->addWidget(button);
    note->setParent(card);
    body->addWidget(note);
    return card;
}

} // namespace

FirstRunPage::FirstRunPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes::margin, sizes::margin, sizes::margin, sizes::margin);
    column->setSpacing(sizes::gap);
    column->addStretch(2);
    auto *title = new Label(
        tr("Nothing is connected yet"), {TextSize::Empty, Tone::Text, QFont::DemiBold}, this);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    Label *purpose
        = (new Label(
               tr("Levy calculates sales tax for your invoices with Avalara and posts it "
                  "into your ledger. See it work first, or start with your own "
                  "systems."),
               {TextSize::Body, Tone::Secondary},
               this))
              ->wrapped();
    purpose->setAlignment(Qt::AlignHCenter);
    purpose->setFixedWidth(sentenceWidth);
    // Not by alignment: a layout forgets then that lines break.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(purpose);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(sizes::padding);
    m_trouble = new Banner(Tone::Red, this);
    m_trouble->setFixedWidth(2 * cardWidth + sizes::padding);
    m_trouble->hide();
    auto *troubleRow = new QHBoxLayout;
    troubleRow->addStretch(1);
    troubleRow->addWidget(m_trouble);
    troubleRow->addStretch(1);
    column->addLayout(troubleRow);

    m_start = new Button(tr("Start the sandbox"), u"play"_s, Button::Kind::Primary, this);
    m_connect = new Button(tr("Connect…"), u"arrow-right"_s, Button::Kind::Default, this);
    m_ready = new Label(tr("Ready in a few seconds"), {TextSize::Small, Tone::Secondary}, this);
    auto *minutes = new Label(tr("About 10 minutes"), {TextSize::Small, Tone::Secondary}, this);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(sizes::padding);
    cards->addStretch(1);
    cards->addWidget(makeChoice(
        u"sandbox"_s,
        tr("Try it on a sample company"),
        tr("A made-up company with about 400 invoices, simulated services and every kind of "
           "problem to practise on."),
        u"check"_s,
        {tr("No account or key needed"),
         tr("No real tax, nothing leaves this computer"),
         tr("Delete it whenever you like")},
        m_start,
        m_ready,
        this));
    cards->addWidget(makeChoice(
        u"connections"_s,
        tr("Connect your systems"),
        tr("Step by step, every step tested. Nothing is posted until you go live at the end. Have "
           "at hand:"),
        u"key"_s,
        {tr("Avalara account ID and licence key"),
         tr("Exact Online: app client ID and secret, per region"),
         tr("or Visma.net: client ID, secret and tenant")},
        m_connect,
        minutes,
        this));
    cards->addStretch(1);
    column->addLayout(cards);

    column->addSpacing(sizes::padding);
    auto *links = new QHBoxLayout;
    links->setSpacing(sizes::padding);
    auto *open = new LinkButton(tr("Open a workspace…"), this, false);
    auto *restore = new LinkButton(tr("Restore a backup…"), this, false);
    auto *line = new HairLine(Qt::Vertical, this);
    line->setFixedHeight(20);
    links->addStretch(1);
    links->addWidget(open);
    links->addWidget(line);
    links->addWidget(restore);
    links->addStretch(1);
    column->addLayout(links);
    column->addStretch(3);

    connect(m_start, &QPushButton::clicked, this, &FirstRunPage::sampleWanted);
    connect(m_connect, &QPushButton::clicked, this, &FirstRunPage::connectWanted);
    connect(open, &QPushButton::clicked, this, &FirstRunPage::chooseWorkspace);
    connect(restore, &QPushButton::clicked, this, &FirstRunPage::chooseBackup);
    connect(&m_backend, &Backend::workspaceChanged, this, &FirstRunPage::showState);
}

QWidget *FirstRunPage::firstFocus()
{
    return m_start;
}

void FirstRunPage::showState()
{
    const WorkspaceState &state = m_backend.workspace();
    const bool isOpening = state.phase == WorkspaceState::Phase::Opening;
    m_start->setEnabled(!isOpening);
    m_connect->setEnabled(!isOpening);
    m_ready->setText(
        isOpening && state.isSandbox ? tr("Starting the simulated services …")
                                     : tr("Ready in a few seconds"));
    m_trouble->setVisible(state.error.has_value());
    if (state.error) {
        const Explanation why = explain(*state.error);
        m_trouble->setText(why.title + u'.', why.text);
    }
}

void FirstRunPage::chooseWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPage::workspaceChosen);
    dialog->open();
}

void FirstRunPage::chooseBackup()
{
    auto *dialog = new QFileDialog(this, tr("Restore a backup"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Backups of Levy (*.db *.levy);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPage::backupChosen);
    dialog->open();
}

} // namespace levy::ui
