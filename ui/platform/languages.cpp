#include "ui/platform/languages.h"

#include <QCoreApplication>

#include <algorithm>

namespace levy::ui {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

QString fileOf(const QString &folder, const QString &code)
{
    return u"%1/levy_%2.qm"_s.arg(folder, code);
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{
        {english, u"English"_s},
        {u"nl"_s, u"Nederlands"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"fr"_s, u"Français"_s},
        {u"es"_s, u"Español"_s, true},
        {u"sv"_s, u"Svenska"_s, true},
        {u"nb"_s, u"Norsk bokmål"_s, true},
        {u"da"_s, u"Dansk"_s, true}};
    return all;
}

QString languageOf(const QLocale &locale)
{
    const bool isNorwegian = locale.language() == QLocale::NorwegianBokmal
        || locale.language() == QLocale::NorwegianNynorsk;
    const QString code = isNorwegian ? u"nb"_s : locale.name().section(u'_', 0, 0);
    const bool isKnown
        = std::any_of(languages().begin(), languages().end(), [&](const Language &language) {
              return language.code == code;
          });
    return isKnown ? code : english;
}

LanguageSwitch::LanguageSwitch(QString folder)
    : m_folder(std::move(folder))
{
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_chosen);
    QCoreApplication::removeTranslator(&m_english);
    QLocale::setDefault(m_system);
}

void LanguageSwitch::use(const QString &code)
{
    // One's own system says how its language writes dates and numbers.
    const bool isOfSystem = code.isEmpty() || code == languageOf(m_system);
    QLocale::setDefault(isOfSystem ? m_system : QLocale(code));
    const QString language = code.isEmpty() ? languageOf(m_system) : code;
    QCoreApplication::removeTranslator(&m_chosen);
    QCoreApplication::removeTranslator(&m_english);
    if (m_english.load(fileOf(m_folder, english)))
        QCoreApplication::installTranslator(&m_english);
    // The one installed last is asked first.
    if (language != english && m_chosen.load(fileOf(m_folder, language)))
        QCoreApplication::installTranslator(&m_chosen);
}

} // namespace levy::ui
