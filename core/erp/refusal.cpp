#include "core/erp/refusal.h"

#include "core/erp/refusalphrases.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// Whether the parts between the stars stand in the sentence, in their order.
bool holdsInOrder(const QString &sentence, QStringView pattern)
{
    qsizetype at = 0;
    for (const QStringView part : pattern.split(u'*', Qt::SkipEmptyParts)) {
        at = sentence.indexOf(part, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        at += part.size();
    }
    return true;
}

bool fitsWords(const QString &sentence, const char *words)
{
    const QString patterns = QString::fromLatin1(words);
    if (patterns.isEmpty())
        return true;
    const QStringList alternatives = patterns.split(u'|');
    return std::ranges::any_of(
        alternatives, [&](const QString &pattern) { return holdsInOrder(sentence, pattern); });
}

bool fits(const Refusal &refusal, const Error &error)
{
    const QLatin1StringView code(refusal.code);
    const QLatin1StringView operation(refusal.operation);
    // One that was held because it would repeat bears the words and no status.
    const bool isHeld = error.httpStatus == 0 && refusal.words[0] != '\0';
    return (refusal.status == 0 || refusal.status == error.httpStatus || isHeld)
        && (code.isEmpty() || error.code.compare(code, Qt::CaseInsensitive) == 0)
        && (operation.isEmpty() || error.operation.contains(operation, Qt::CaseInsensitive))
        && fitsWords(error.message, refusal.words);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("LedgerRefusals", text);
}

} // namespace

const Refusal *findRefusal(std::span<const Refusal> catalogue, const Error &error)
{
    const auto found = std::ranges::find_if(
        catalogue, [&](const Refusal &refusal) { return fits(refusal, error); });
    return found == catalogue.end() ? nullptr : &*found;
}

QString titleOf(const Refusal &refusal)
{
    return translated(refusal.say->title);
}

QString explanation(const Refusal &refusal, bool outcomeUnknown)
{
    const RefusalWords &say = *refusal.say;
    const char *books = outcomeUnknown ? refusals::perhapsBooked : say.books;
    return QStringList{translated(say.happened), translated(books), translated(say.todo)}.join(
        u' ');
}

QString toText(RefusalOwner owner)
{
    switch (owner) {
    case RefusalOwner::Finance:
        return u"finance"_s;
    case RefusalOwner::Administrator:
        return u"administrator"_s;
    case RefusalOwner::Erp:
        return u"erp"_s;
    case RefusalOwner::Levy:
        return u"levy"_s;
    }
    return {};
}

} // namespace levy
