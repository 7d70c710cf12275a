#include "ui/components/formats.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"

#include <QCoreApplication>
#include <QLocale>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

/// Digits with '.' as point, put into the locale's signs.
QString grouped(const QString &digits)
{
    const QLocale locale;
    const QString whole = digits.section(u'.', 0, 0);
    const QString part = digits.section(u'.', 1);
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += locale.groupSeparator();
        text += whole.at(i);
    }
    return part.isEmpty() ? text : text + locale.decimalPoint() + part;
}

QString signedText(const QString &plain)
{
    if (!plain.startsWith(u'-'))
        return grouped(plain);
    const QString text = grouped(plain.mid(1));
    const QLocale locale;
    const bool hasBrackets
        = locale.language() == QLocale::English || locale.language() == QLocale::C;
    return hasBrackets ? u'(' + text + u')' : locale.negativeSign() + text;
}

QString timeFormat(bool hasSeconds)
{
    const QString system = QLocale().timeFormat(QLocale::ShortFormat);
    if (system.contains(u"ap"_s, Qt::CaseInsensitive))
        return hasSeconds ? u"h:mm:ss AP"_s : u"h:mm AP"_s;
    return hasSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s;
}

Decimal fromMinor(qint64 minor, const QString &currency)
{
    const Result<Currency> known = Currency::fromCode(currency);
    return Decimal::fromUnscaled(minor, known ? known->digits() : 2);
}

} // namespace

QString moneyText(const Decimal &amount, const QString &currency)
{
    return signedText(figureText(amount, currency));
}

QString moneyText(qint64 minor, const QString &currency)
{
    return moneyText(fromMinor(minor, currency), currency);
}

QString moneyWithCode(const Decimal &amount, const QString &currency)
{
    return moneyText(amount, currency) + u'\u00A0' + currency;
}

QString moneyWithCode(qint64 minor, const QString &currency)
{
    return moneyWithCode(fromMinor(minor, currency), currency);
}

QString moneyForCopy(qint64 minor, const QString &currency)
{
    QString text = figureText(fromMinor(minor, currency), currency);
    return text.replace(u'.', QLocale().decimalPoint());
}

QString countText(qint64 count)
{
    return grouped(QString::number(count));
}

QString rateText(const Decimal &fraction)
{
    constexpr int leastDigits = 2;
    const Result<Decimal> percent = fraction.times(Decimal(100));
    if (!percent)
        return noFigure;
    const Decimal trimmed = percent->trimmed();
    const Decimal shown
        = trimmed.scale() < leastDigits ? trimmed.rounded(leastDigits).value_or(trimmed) : trimmed;
    return Words::tr("%1%", "a percentage").arg(signedText(shown.toString()));
}

QString shareText(qint64 part, qint64 whole)
{
    const Result<Decimal> share = Decimal(part).dividedBy(Decimal(whole), 5);
    const Result<Decimal> percent = share ? share->times(Decimal(100)) : share;
    const Result<Decimal> shown = percent ? percent->rounded(1) : percent;
    return shown ? Words::tr("%1%", "a percentage").arg(signedText(shown->toString())) : noFigure;
}

QString shortDay(QDate day)
{
    if (!day.isValid())
        return noFigure;
    if (day.year() != QDate::currentDate().year())
        return longDay(day);
    return QLocale().toString(day, Words::tr("d MMM", "a day of this year"));
}

QString longDay(QDate day)
{
    if (!day.isValid())
        return noFigure;
    return QLocale().toString(day, Words::tr("d MMM yyyy", "a day with its year"));
}

QString dayRange(QDate from, QDate to)
{
    const QLocale locale;
    const QString whole = Words::tr("d MMMM yyyy", "a day with its year, month in full");
    if (from == to)
        return locale.toString(to, whole);
    if (from.year() == to.year() && from.month() == to.month())
        return Words::tr("%1 – %2", "days of one month: 3 – 17 May 2026")
            .arg(from.day())
            .arg(locale.toString(to, whole));
    const QString begin = from.year() == to.year()
        ? locale.toString(from, Words::tr("d MMMM", "a day, month in full"))
        : locale.toString(from, whole);
    return Words::tr("%1 – %2", "a range of days").arg(begin, locale.toString(to, whole));
}

QString clockText(const QDateTime &instant)
{
    return instant.isValid() ? QLocale().toString(instant.toLocalTime().time(), timeFormat(false))
                             : noFigure;
}

QString clockWithSeconds(const QDateTime &instant)
{
    return instant.isValid() ? QLocale().toString(instant.toLocalTime().time(), timeFormat(true))
                             : noFigure;
}

QString momentText(const QDateTime &instant)
{
    if (!instant.isValid())
        return noFigure;
    const QDate day = instant.toLocalTime().date();
    return day == QDate::currentDate() ? clockText(instant)
                                       : shortDay(day) + u", "_s + clockText(instant);
}

QString ageText(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid())
        return {};
    const qint64 minutes = qMax<qint64>(0, instant.secsTo(now)) / 60;
    if (minutes < 60)
        return Words::tr("%1 min", "minutes").arg(qMax<qint64>(1, minutes));
    if (minutes < 48 * 60)
        return Words::tr("%1 h", "hours").arg(minutes / 60);
    return Words::tr("%1 d", "days").arg(minutes / (24 * 60));
}

} // namespace levy::ui
