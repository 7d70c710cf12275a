#include "ui/reconciliation/signoffbar.h"

#include "core/service/explain.h"
#include "core/service/levy.h"
#include "ui/components/button.h"
#include "ui/components/formats.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/data/backend.h"
#include "ui/documentparts/reasondialog.h"
#include "ui/reconciliation/signdialog.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

SignOffBar::SignOffBar(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::gap);
    m_pill = new PillLabel({}, this);
    m_text = (new Label({}, {TextSize::Small, Tone::Secondary}, this))->wrapped();
    m_reviewer = new QCheckBox(tr("A second person reviews"), this);
    m_reviewer->setAccessibleName(m_reviewer->text());
    m_reviewer->setToolTip(
        tr("A signed period is sealed only once somebody else has reviewed it."));
    m_sign = new Button(tr("Sign off…"), u"check"_s, Button::Kind::Default, this);
    m_review = new Button(tr("Review and sign…"), u"user"_s, Button::Kind::Default, this);
    m_reopen = new Button(tr("Break the seal…"), u"undo"_s, Button::Kind::Default, this);
    m_pack = new Button(tr("Evidence pack…"), u"shield"_s, Button::Kind::Default, this);
    row->addWidget(m_pill);
    row->addWidget(m_text, 1);
    row->addWidget(m_reviewer);
    for (Button *button : {m_sign, m_review, m_reopen, m_pack})
        row->addWidget(button);
    connect(m_sign, &QPushButton::clicked, this, &SignOffBar::sign);
    connect(m_review, &QPushButton::clicked, this, &SignOffBar::review);
    connect(m_reopen, &QPushButton::clicked, this, &SignOffBar::reopen);
    connect(m_pack, &QPushButton::clicked, this, &SignOffBar::packWanted);
    connect(m_reviewer, &QCheckBox::clicked, this, [this](bool isNeeded) {
        m_backend.change(
            this,
            [isNeeded, person = m_backend.person()](Levy &levy) {
                return setReviewerNeeded(levy, isNeeded, person);
            },
            [this](const Result<void> &) { loadReviewer(); });
    });
}

void SignOffBar::show(const ComparedBooks *books)
{
    const bool isSigned = books && books->seal;
    m_scope = books ? books->scope : ReconciliationScope();
    m_sign->setVisible(books && !isSigned);
    m_sign->setEnabled(books && books->open == 0);
    m_reviewer->setVisible(books && !isSigned);
    m_review->setVisible(isSigned && books->seal->reviewedBy.isEmpty());
    m_reopen->setVisible(isSigned);
    if (!books) {
        m_pill->setPill({});
        m_text->setText(tr("A signature is for one connection: choose it above."));
    } else if (isSigned) {
        showSeal(*books->seal, books->lateChanges);
    } else {
        m_pill->setPill({u"edit"_s, tr("Not signed"), Tone::Slate});
        m_text->setText(
            books->open > 0 ? tr(
                "%Ln difference(s) are to be mended or accepted first.", nullptr, int(books->open))
                            : tr("The books agree; the period can be signed."));
        loadReviewer();
    }
}

void SignOffBar::showSeal(const Seal &seal, qint64 lateChanges)
{
    const bool isSealed = seal.isSealed();
    m_pill->setPill(
        isSealed ? PillText{u"lock"_s, tr("Sealed"), Tone::Indigo}
                 : PillText{u"clock"_s, tr("Waits for review"), Tone::Amber});
    QString text = tr("Prepared by %1, %2.").arg(seal.preparedBy, momentText(seal.preparedAt));
    if (!seal.reviewedBy.isEmpty())
        text += u' ' + tr("Reviewed by %1, %2.").arg(seal.reviewedBy, momentText(seal.reviewedAt));
    if (lateChanges > 0)
        text += u' ' + tr("%Ln document(s) changed since.", nullptr, int(lateChanges));
    else if (isSealed)
        text += u' ' + tr("Later changes need a reason.");
    m_text->setText(text);
}

void SignOffBar::loadReviewer()
{
    m_backend.read(
        this,
        [](Levy &levy) { return isReviewerNeeded(levy.store()); },
        [this](const Result<bool> &isNeeded) { m_reviewer->setChecked(isNeeded && *isNeeded); });
}

QString SignOffBar::signer(const QString &name) const
{
    const QString account = m_backend.person();
    return name == account ? name : u"%1 (signed in as %2)"_s.arg(name, account);
}

template <class Ask>
void SignOffBar::carryOut(Ask ask)
{
    m_backend.change(this, ask, [this](const Result<Seal> &seal) {
        if (seal) {
            Q_EMIT changed();
            return;
        }
        const Explanation why = explain(seal.error());
        m_text->setText(why.title + u". "_s + why.text);
    });
}

void SignOffBar::sign()
{
    auto *dialog = new SignDialog(
        tr("Sign off the period"),
        tr("You say that invoices, Avalara and ledger agree, or that what parts is accepted. The "
           "signature stays in the audit trail."),
        m_backend.person(),
        true,
        this);
    connect(dialog, &SignDialog::given, this, [this](const QString &name, const QString &note) {
        carryOut([scope = m_scope, person = signer(name), note](Levy &levy) {
            return signOff(levy, scope, person, note);
        });
    });
    dialog->open();
}

void SignOffBar::review()
{
    auto *dialog = new SignDialog(
        tr("Review the period"),
        tr("The second signature seals the period; it must be another person than the preparer."),
        QString(),
        false,
        this);
    connect(dialog, &SignDialog::given, this, [this](const QString &name) {
        carryOut([scope = m_scope, person = signer(name)](Levy &levy) {
            return reviewSignOff(levy, scope, person);
        });
    });
    dialog->open();
}

void SignOffBar::reopen()
{
    auto *dialog = new ReasonDialog(
        tr("Break the seal"),
        {tr("The period can be changed, compared and signed anew."),
         tr("The broken signature stays in the audit trail.")},
        tr("Break the seal"),
        this);
    connect(dialog, &ReasonDialog::given, this, [this](const QString &reason) {
        carryOut([scope = m_scope, person = m_backend.person(), reason](Levy &levy) {
            return openSeal(levy, scope, reason, person);
        });
    });
    dialog->open();
}

} // namespace levy::ui
