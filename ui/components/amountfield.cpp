#include "ui/components/amountfield.h"

#include "ui/theme/sizes.h"

#include <QLineEdit>
#include <QLocale>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

/// A tenth of the figure's first digit's place: 50,000 goes by 1,000 and 1.00 by 0.10.
Decimal stepOf(const Decimal &amount)
{
    Decimal step = Decimal::fromUnscaled(1, 1);
    const Decimal ten(10);
    while (true) {
        const Result<Decimal> wide = step.times(Decimal(100));
        const Result<Decimal> next = step.times(ten);
        if (!wide || !next || *wide > amount)
            return step;
        step = *next;
    }
}

} // namespace

AmountField::AmountField(const QString &name, QWidget *parent)
    : QAbstractSpinBox(parent)
{
    setAccessibleName(name);
    setAlignment(Qt::AlignRight);
    setMinimumHeight(sizes::control);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    connect(lineEdit(), &QLineEdit::textEdited, this, &AmountField::edited);
}

void AmountField::setFigure(const QString &text)
{
    lineEdit()->setText(text);
}

QString AmountField::figure() const
{
    return lineEdit()->text();
}

std::optional<Decimal> AmountField::amount() const
{
    const QLocale locale;
    QString plain = figure().simplified();
    plain.remove(locale.groupSeparator()).remove(u' ').remove(QChar(0x00a0));
    plain.replace(locale.decimalPoint(), u"."_s);
    const Result<Decimal> amount = Decimal::parse(plain.toLatin1());
    if (!amount || amount->isNegative())
        return std::nullopt;
    return *amount;
}

void AmountField::setTrouble(const QString &sentence)
{
    setProperty("invalid", !sentence.isEmpty());
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    update();
}

void AmountField::stepBy(int steps)
{
    const Decimal now = amount().value_or(Decimal());
    const Result<Decimal> change = stepOf(now).times(Decimal(steps));
    if (!change)
        return;
    const Decimal next = now.plus(*change).value_or(now);
    const int digits = qMax(now.scale(), stepOf(now).scale());
    const Decimal shown = next.isNegative() ? Decimal() : next;
    QString text = shown.toString();
    // As many digits as before: 1.00 becomes 1.10.
    qsizetype behind = text.indexOf(u'.') < 0 ? 0 : text.size() - text.indexOf(u'.') - 1;
    if (digits > 0 && behind == 0)
        text += u'.';
    for (; behind < digits; ++behind)
        text += u'0';
    const qsizetype point = text.indexOf(u'.');
    const QLocale locale;
    QString whole = locale.toString(text.left(point < 0 ? text.size() : point).toLongLong());
    if (point >= 0)
        whole += locale.decimalPoint() + text.mid(point + 1);
    setFigure(whole);
    selectAll();
    Q_EMIT edited();
}

QAbstractSpinBox::StepEnabled AmountField::stepEnabled() const
{
    const std::optional<Decimal> now = amount();
    return now && now->isZero() ? StepUpEnabled : StepUpEnabled | StepDownEnabled;
}

} // namespace levy::ui
