#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace levytest {

/// A language nobody speaks: its texts 40 % longer and with accents, so that what is cut, and what
/// was never translated, shows. An ellipsis of a text itself is another letter in it, so that one
/// that is painted stands for something left out.
class LongerTexts : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *, const char *source, const char *, int) const override
    {
        return longer(QString::fromUtf8(source));
    }

    static constexpr char16_t otherEllipsis = u'⋯';

    [[nodiscard]] static QString longer(const QString &text)
    {
        // What is filled in later, and what marks a key, stays.
        static const QRegularExpression kept(QStringLiteral("%L?(n|\\d+)|\\(s\\)|&|\\W+"));
        QString made;
        qsizetype at = 0;
        qsizetype owed = 0; // in tenths of a letter: short words do not grow more than long ones
        for (auto found = kept.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            made += longerWord(text.mid(at, match.capturedStart() - at), owed) + match.captured();
            at = match.capturedEnd();
        }
        made += longerWord(text.mid(at), owed);
        return made.replace(u'…', otherEllipsis);
    }

private:
    [[nodiscard]] static QString longerWord(QString word, qsizetype &owed)
    {
        static const QString plain = QStringLiteral("aeiouAEIOU");
        static const QString accented = QStringLiteral("áéíóúÁÉÍÓÚ");
        owed += word.size() * 4;
        const qsizetype more = owed / 10;
        owed %= 10;
        for (QChar &letter : word) {
            if (const qsizetype place = plain.indexOf(letter); place >= 0)
                letter = accented[place];
        }
        return word + QStringLiteral("nesernesernesernesernesern").left(more);
    }
};

} // namespace levytest
