#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

namespace levy::ui {

struct Language {
    QString code; ///< "nl"
    QString name; ///< in itself: "Nederlands"
    bool isPartial = false; ///< what is missing is said in English

    bool operator==(const Language &) const = default;
};

/// Those that the program speaks, complete ones first.
[[nodiscard]] const std::vector<Language> &languages();
/// The one of them that belongs to that locale; English where none does.
[[nodiscard]] QString languageOf(const QLocale &locale);

/// Puts words, dates and numbers into a language. A window shows those of when it was made.
class LanguageSwitch {
public:
    /// `folder` holds levy_<code>.qm.
    explicit LanguageSwitch(QString folder = QStringLiteral(":/i18n"));
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;

    /// Empty: the system's.
    void use(const QString &code);

private:
    const QString m_folder;
    const QLocale m_system;
    QTranslator m_english; ///< has the plurals, and what the other one lacks
    QTranslator m_chosen;
};

} // namespace levy::ui
