#include "ui/wizard/signinbox.h"

#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/theme/sizes.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

SignInBox::SignInBox(QWidget *parent)
    : QWidget(parent)
{
    m_signIn = new Button(
        tr("Sign in with the browser"), u"open-external"_s, Button::Kind::Primary, this);
    m_signIn->setAutoDefault(false);
    auto *out = new QWidget(this);
    auto *outRow = new QHBoxLayout(out);
    outRow->setContentsMargins(120, 0, 0, 0);
    outRow->addWidget(m_signIn);
    outRow->addStretch(1);

    auto *wait = new QWidget(this);
    auto *waitColumn = new QVBoxLayout(wait);
    waitColumn->setContentsMargins(0, 0, 0, 0);
    waitColumn->setSpacing(sizes::gap);
    m_waiting = (new Label({}, {TextSize::Body, Tone::Text}, wait))->wrapped();
    waitColumn->addWidget(m_waiting);
    auto *pasteRow = new QHBoxLayout;
    pasteRow->setSpacing(sizes::gap);
    m_address = new Field(tr("Address at the end of the sign-in"), wait);
    m_address->setPlaceholderText(tr("paste the address that the browser ends at"));
    m_use = new Button(tr("Use address"), u"check"_s, Button::Kind::Default, wait);
    m_use->setAutoDefault(false);
    m_use->setEnabled(false);
    auto *cancel = new Button(tr("Cancel sign-in"), {}, Button::Kind::Flat, wait);
    cancel->setAutoDefault(false);
    pasteRow->addWidget(m_address, 1);
    pasteRow->addWidget(m_use);
    pasteRow->addWidget(cancel);
    waitColumn->addLayout(pasteRow);

    m_signedIn = new Banner(Tone::Green, this);
    m_again = new Button(
        tr("Sign in as someone else"), u"open-external"_s, Button::Kind::Flat, m_signedIn);
    m_again->setAutoDefault(false);
    m_signedIn->addAction(m_again);

    m_stack = new QStackedWidget(this);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_stack->addWidget(out);
    m_stack->addWidget(wait);
    m_stack->addWidget(m_signedIn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_signIn, &QPushButton::clicked, this, &SignInBox::signInWanted);
    connect(m_again, &QPushButton::clicked, this, &SignInBox::signInWanted);
    connect(cancel, &QPushButton::clicked, this, &SignInBox::cancelWanted);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_use->setEnabled(!m_address->text().trimmed().isEmpty());
    });
    const auto use = [this] { Q_EMIT pasted(m_address->text().trimmed()); };
    connect(m_use, &QPushButton::clicked, this, use);
    connect(m_address, &QLineEdit::returnPressed, this, use);
}

void SignInBox::setState(State state)
{
    m_state = state;
    m_stack->setCurrentIndex(int(state));
    m_address->clear();
}

void SignInBox::setSignedIn(const QString &person, int companies)
{
    m_signedIn->setText(
        tr("Signed in as %1.").arg(person),
        tr("Exact gives access to %Ln division(s).", nullptr, companies),
        u"check-circle"_s);
    setState(State::SignedIn);
}

void SignInBox::setListening(bool isListening)
{
    m_waiting->setText(
        isListening
            ? tr("Waiting for the browser. Sign in there and allow access; Levy goes on by itself. "
                 "If it does not, paste the address that the browser ends at.")
            : tr("Sign in and allow access in the browser. It ends at a page that cannot be shown: "
                 "copy that page's address and paste it here within three minutes."));
}

void SignInBox::setUsable(bool isUsable)
{
    m_signIn->setEnabled(isUsable);
    m_again->setEnabled(isUsable);
}

QWidget *SignInBox::firstFocus() const
{
    return m_state == State::Waiting ? static_cast<QWidget *>(m_address) : m_signIn;
}

} // namespace levy::ui
