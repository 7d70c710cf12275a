#include "ui/components/gallery.h"

#include "ui/components/banner.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/fields.h"
#include "ui/components/label.h"
#include "ui/components/pilllabel.h"
#include "ui/components/segmented.h"
#include "ui/components/stepbar.h"
#include "ui/components/toast.h"
#include "ui/theme/icons.h"
#include "ui/theme/sizes.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QVBoxLayout>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// The colours of a theme as squares with their names.
class Swatches final : public QWidget {
public:
    explicit Swatches(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(42);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = Colors::of(palette());
        const std::pair<const char *, QColor> all[] = {
            {"window", c.window},
            {"surface", c.surface},
            {"raised", c.raised},
            {"rail", c.rail},
            {"line", c.line},
            {"border", c.border},
            {"control", c.control},
            {"text", c.text},
            {"text2", c.text2},
            {"text3", c.text3},
            {"accent", c.accent},
            {"tint", c.tint},
            {"sel", c.selection},
            {"green", c.green},
            {"amber", c.amber},
            {"red", c.red},
            {"slate", c.slate},
            {"indigo", c.indigo},
        };
        QPainter painter(this);
        int x = 0;
        for (const auto &[name, color] : all) {
            paintPanel(painter, QRect(x, 0, 30, 24), color, c.border, sizes::tagRadius);
            QFont small = textFont(TextSize::Tiny);
            small.setPixelSize(9); // as in the picture of the components
            const int wide = QFontMetrics(small).horizontalAdvance(QString::fromLatin1(name));
            paintText(
                painter,
                QRect(qMax(0, x + 15 - wide / 2), 25, wide + 2, 14),
                QString::fromLatin1(name),
                small,
                c.text2);
            x += 37;
        }
    }
};

/// Every icon of the family.
class Icons final : public QWidget {
public:
    explicit Icons(QWidget *parent)
        : QWidget(parent)
        , m_names(QDir(u":/icons"_s).entryList({u"*.svg"_s}))
    {
        m_names.removeAll(u"levy.svg"_s);
        setFixedHeight(84);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor color = Colors::of(palette()).text2;
        for (int i = 0; i < m_names.size(); ++i) {
            const QRect place((i % 22) * 30, (i / 22) * 28, 24, 24);
            paintIcon(painter, place, m_names.at(i).chopped(4), 20, color);
        }
    }

private:
    QStringList m_names;
};

class Half final : public QWidget {
public:
    Half(const QString &title, const Colors &colors, QWidget *parent)
        : QWidget(parent)
    {
        setPalette(colors.palette());
        setAutoFillBackground(true);
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(24, 14, 24, 14);
        m_column->setSpacing(6);
        m_column->addWidget(
            new Label(title, {TextSize::PageTitle, Tone::Text, QFont::DemiBold}, this));
        addColours();
        addButtons();
        addPills();
        addChips();
        addFields();
        addStepper();
        addBanners();
        addProgress();
        head(u"Icons, 20 px grid, 1.5 px line"_s);
        m_column->addWidget(new Icons(this));
        m_column->addStretch(1);
    }

private:
    void head(const QString &text)
    {
        m_column->addSpacing(4);
        m_column->addWidget(
            new Label(text, {TextSize::Small, Tone::Secondary, QFont::DemiBold}, this));
    }

    QHBoxLayout *row()
    {
        auto *line = new QHBoxLayout;
        line->setSpacing(sizes::gap);
        m_column->addLayout(line);
        return line;
    }

    void addColours()
    {
        head(u"Colours"_s);
        m_column->addWidget(new Swatches(this));
    }

    void addButtons()
    {
        head(u"Buttons: primary, default, flat, destructive, disabled"_s);
        QHBoxLayout *line = row();
        auto *approve = new Button(u"Approve"_s, u"check"_s, Button::Kind::Primary, this);
        approve->setKeyCap(QKeySequence(Qt::Key_A));
        auto *sync = new Button(u"Sync now"_s, u"sync"_s, Button::Kind::Default, this);
        sync->setEnabled(false);
        line->addWidget(approve);
        line->addWidget(new Button(u"Export"_s, u"download"_s, Button::Kind::Default, this));
        line->addWidget(new Button(u"Columns"_s, u"columns"_s, Button::Kind::Flat, this));
        line->addWidget(new Button(u"Void…"_s, u"lock"_s, Button::Kind::Destructive, this));
        line->addWidget(sync);
        line->addWidget(new LinkButton(u"Open"_s, this));
        line->addStretch(1);
    }

    void addPills()
    {
        head(u"Status pills, lock, tags"_s);
        QHBoxLayout *line = row();
        const PillText pills[] = {
            {u"check-circle"_s, u"Done"_s, Tone::Green},
            {u"clock"_s, u"In progress"_s, Tone::Slate},
            {u"warning"_s, u"Review"_s, Tone::Amber},
            {u"x-circle"_s, u"Failed"_s, Tone::Red},
            {u"minus-circle"_s, u"Excluded"_s, Tone::Slate},
            {u"lock"_s, u"Committed"_s, Tone::Indigo},
        };
        for (const PillText &pill : pills)
            line->addWidget(new PillLabel(pill, this));
        line->addWidget(new Tag(Tag::Kind::Sandbox, this));
        line->addWidget(new Tag(Tag::Kind::Live, this));
        line->addStretch(1);
    }

    void addChips()
    {
        head(u"Filter chips, segmented choice"_s);
        QHBoxLayout *line = row();
        auto *all = new Chip(u"All"_s, {}, Tone::Accent, this);
        all->setCount(1308);
        all->setChecked(true);
        auto *review = new Chip(u"Needs review"_s, u"warning"_s, Tone::Amber, this);
        review->setCount(7);
        line->addWidget(all);
        line->addWidget(review);
        line->addWidget(new Chip(u"Only irreversible"_s, u"lock"_s, Tone::Indigo, this));
        auto *period = new Segmented({u"Today"_s, u"7 days"_s, u"Month"_s}, this);
        period->setCurrent(1);
        line->addWidget(period);
        line->addStretch(1);
    }

    void addFields()
    {
        head(u"Fields"_s);
        QHBoxLayout *line = row();
        line->addWidget(new SearchField(u"filter"_s, u"Filter"_s, this));
        auto *period = new LabelledCombo(u"Period"_s, this);
        period->addItem(u"October 2026"_s);
        line->addWidget(period);
        auto *bad = new Field(u"Account"_s, this);
        bad->setText(u"2245"_s);
        bad->setTrouble(u"Account 2245 is blocked in Exact."_s);
        line->addWidget(bad);
        for (const bool isOn : {true, false}) {
            auto *box = new QCheckBox(this);
            box->setChecked(isOn);
            line->addWidget(box);
        }
        auto *chosen = new QRadioButton(this);
        chosen->setChecked(true);
        line->addWidget(chosen);
        line->addStretch(1);
    }

    void addStepper()
    {
        head(u"Stepper: done and locked; needs a person, not started"_s);
        QHBoxLayout *line = row();
        using State = StepBar::State;
        const QStringList names{
            u"Fetched"_s,
            u"Address checked"_s,
            u"Calculated"_s,
            u"Posted to ledger"_s,
            u"Committed"_s};
        const std::vector<State> ways[]
            = {{State::Done, State::Done, State::Done, State::Done, State::Locked},
               {State::Done, State::Attention, State::Open, State::Open, State::Open}};
        for (const std::vector<State> &way : ways) {
            std::vector<StepBar::Step> steps;
            for (size_t i = 0; i < way.size(); ++i)
                steps.push_back(
                    {names.at(qsizetype(i)),
                     way[i] == State::Open ? u"–"_s : u"09:12:04"_s,
                     way[i]});
            auto *card = new Card(this);
            auto *bar = new StepBar(card);
            bar->setSteps(steps);
            card->body()->addWidget(bar);
            line->addWidget(card);
        }
    }

    void addBanners()
    {
        head(u"Banners and toast"_s);
        auto *amber = new Banner(Tone::Amber, this);
        amber->setText(u"Avalara does not find this city."_s, u"Levy has not calculated tax."_s);
        auto *red = new Banner(Tone::Red, this);
        red->setText(
            u"Exact refused the entry: account 2245 is blocked."_s, u"Nothing was posted."_s);
        red->addAction(new LinkButton(u"Details"_s, red, false));
        auto *green = new Banner(Tone::Green, this);
        green->setText(u"Intact:"_s, u"1,204,331 events."_s);
        auto *toast = new Toast(this);
        toast->show(u"26-10471 approved"_s, QDateTime::currentDateTimeUtc().addSecs(8));
        toast->setMaximumWidth(320);
        for (QWidget *widget :
             {static_cast<QWidget *>(amber),
              static_cast<QWidget *>(red),
              static_cast<QWidget *>(green),
              static_cast<QWidget *>(toast)})
            m_column->addWidget(widget);
    }

    void addProgress()
    {
        head(u"Progress with count and cancel"_s);
        auto *card = new Card(this);
        auto *line = new QHBoxLayout;
        line->addWidget(new Label(u"Calculating 212 of 340"_s, {}, card));
        auto *bar = new QProgressBar(card);
        bar->setMaximum(340);
        bar->setValue(212);
        bar->setTextVisible(false);
        line->addWidget(bar, 1);
        auto *stop
            = new Button(u"Stop after this document"_s, u"close"_s, Button::Kind::Default, card);
        stop->setSmall(true);
        line->addWidget(stop);
        card->body()->addLayout(line);
        m_column->addWidget(card);
    }

    QVBoxLayout *m_column = nullptr;
};

} // namespace

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(u"Levy: components"_s);
    resize(1440, 900);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Half(u"Components, light"_s, Colors::light(), this));
    row->addWidget(new Half(u"Components, dark"_s, Colors::dark(), this));
}

} // namespace levy::ui
