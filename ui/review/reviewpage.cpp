#include "ui/review/reviewpage.h"

#include "ui/components/button.h"
#include "ui/components/statestack.h"
#include "ui/components/toast.h"
#include "ui/data/backend.h"
#include "ui/data/decisiondesk.h"
#include "ui/review/heldbanners.h"
#include "ui/review/reviewdetail.h"
#include "ui/review/reviewlist.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Desk desk, QWidget *parent)
    : Page(parent)
    , m_backend(desk.backend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HeldBanners(desk, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    m_list = new ReviewList(desk, this);
    row->addWidget(m_list);
    m_detail = new ReviewDetail(desk, this, this);
    m_states = new StateStack(m_detail, this);
    row->addWidget(m_states, 1);

    connect(m_list, &ReviewList::currentChanged, this, [this](qint64 id) {
        m_detailTrouble.clear();
        if (id > 0)
            m_detail->show(id);
        showState();
    });
    connect(m_list, &ReviewList::filled, this, [this] { takeTrouble(m_listTrouble, {}); });
    connect(m_list, &ReviewList::failed, this, [this](const QString &sentence) {
        takeTrouble(m_listTrouble, sentence);
    });
    connect(m_detail, &ReviewDetail::filled, this, [this] { takeTrouble(m_detailTrouble, {}); });
    connect(m_detail, &ReviewDetail::failed, this, [this](const QString &sentence) {
        takeTrouble(m_detailTrouble, sentence);
    });
    connect(m_states, &StateStack::againChosen, this, [this] {
        m_list->load();
        m_detail->load();
    });
    connect(m_detail, &ReviewDetail::stepWanted, m_list, &ReviewList::step);
    connect(m_detail, &ReviewDetail::wanted, this, &Page::wanted);

    Toast *toast = m_list->toast();
    toast->undo()->setKey(QKeySequence(Qt::Key_Z), this);
    connect(toast->undo(), &QPushButton::clicked, &desk.decisions, &DecisionDesk::undo);
    connect(&desk.decisions, &DecisionDesk::decided, toast, &Toast::show);
    connect(&desk.decisions, &DecisionDesk::undone, this, [toast](const QString &what) {
        toast->tell(tr("Taken back"), what);
    });
    connect(&desk.decisions, &DecisionDesk::refused, this, [toast](const QString &sentence) {
        toast->tell(tr("Nothing was changed"), sentence);
    });
    connect(
        &desk.decisions,
        &DecisionDesk::doneAtOnce,
        this,
        [toast](const QString &what, qint64 documents) {
            toast->tell(what, tr("%Ln document(s) go on", nullptr, int(documents)));
        });
    showState();
}

QWidget *ReviewPage::firstFocus()
{
    return m_list->view();
}

void ReviewPage::open(const Target &target)
{
    if (target.document > 0)
        m_list->setCurrent(target.document);
}

void ReviewPage::takeTrouble(QString &trouble, const QString &sentence)
{
    trouble = sentence;
    showState();
}

void ReviewPage::showState()
{
    const qint64 current = m_list->current();
    m_detail->setPlace(m_list->model()->placeOf(current), m_list->model()->documents());
    if (!m_listTrouble.isEmpty()) {
        m_states->showError(tr("What waits for a person cannot be read"), m_listTrouble);
    } else if (current > 0 && !m_detailTrouble.isEmpty()) {
        m_states->showError(tr("This document cannot be read"), m_detailTrouble);
    } else if (current > 0) {
        m_states->showContent();
    } else if (m_backend.sync().isRunning) {
        m_states->showLoading(tr("Levy is still working"));
    } else {
        m_states->showEmpty(
            u"check-circle"_s,
            tr("Nothing waits for a person"),
            tr("Documents that Levy cannot finish by itself appear here with their reason."));
    }
}

} // namespace levy::ui
