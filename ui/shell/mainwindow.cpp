#include "ui/shell/mainwindow.h"

#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levy {

namespace {

constexpr int cardWidth = 380;
constexpr int margin = 24;

QLabel *makeSentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *makeTitle(const QString &text, qreal factor, QWidget *parent)
{
    QLabel *label = makeSentence(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QFrame *makeCard(const QString &title, const QStringList &sentences, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    card->setFixedWidth(cardWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(makeTitle(title, 1.23, card));
    for (const QString &sentence : sentences)
        layout->addWidget(makeSentence(sentence, card));
    layout->addStretch();
    return card;
}

/// A command to type, set so that it can be copied.
QLabel *makeCommand(const QString &command, QWidget *parent)
{
    QLabel *label = makeSentence(command, parent);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setWindowTitle(u"Levy"_s);
    setWindowIcon(QIcon(u":/icons/levy.svg"_s));
    setMinimumSize(2 * cardWidth + 3 * margin, 480);
    resize(1120, 700);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addStretch();

    QLabel *title = makeTitle(tr("The pages of this window follow"), 1.7, page);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    QLabel *purpose = makeSentence(
        tr("Levy calculates sales tax for your invoices with Avalara and posts it into your "
           "ledger."),
        page);
    purpose->setAlignment(Qt::AlignHCenter);
    column->addWidget(purpose);
    column->addSpacing(margin);

    QFrame *today = makeCard(
        tr("What works today"),
        {tr("The core: it reads sales documents, calculates their tax, posts it, checks what was "
            "posted and records "
            "every step in an audit trail."),
         tr("The command line program runs it. On a sample company, with simulated services, no "
            "account and no "
            "real tax:")},
        page);
    today->layout()->addWidget(makeCommand(u"levy-cli demo"_s, today));

    QFrame *next = makeCard(
        tr("What follows here"),
        {tr("Overview, documents, review, reconciliation, audit trail, mappings, connections and "
            "settings, one "
            "page after the other."),
         tr("This window changes nothing yet: it opens no workspace and connects to nothing.")},
        page);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addStretch();
    cards->addWidget(today);
    cards->addWidget(next);
    cards->addStretch();
    column->addLayout(cards);
    column->addStretch();
    setCentralWidget(page);
}

} // namespace levy
