#include "core/avatax/errorcatalogue.h"

#include "core/avatax/errorsentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace levy::avatax {

using namespace Qt::StringLiterals;

namespace {

CatalogueEntry entryOf(
    ErrorKind kind, ErrorClass errorClass, ErrorOwner owner, const ErrorSentences &sentences)
{
    return {"", 0, kind, errorClass, owner, &sentences};
}

CatalogueEntry byKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
        return entryOf(kind, ErrorClass::Retry, ErrorOwner::Avalara, sentences::unreachable);
    case ErrorKind::Unavailable:
        return entryOf(kind, ErrorClass::Retry, ErrorOwner::Avalara, sentences::unavailable);
    case ErrorKind::RateLimited:
        return entryOf(kind, ErrorClass::Retry, ErrorOwner::Avalara, sentences::rateLimited);
    case ErrorKind::Cancelled:
        return entryOf(kind, ErrorClass::Retry, ErrorOwner::Levy, sentences::stopped);
    case ErrorKind::AuthExpired:
    case ErrorKind::SecretMissing:
    case ErrorKind::SecretLocked:
        return entryOf(
            kind, ErrorClass::SetUp, ErrorOwner::Administrator, sentences::badCredentials);
    case ErrorKind::Forbidden:
        return entryOf(kind, ErrorClass::SetUp, ErrorOwner::Administrator, sentences::noRight);
    case ErrorKind::NotFound:
        return entryOf(kind, ErrorClass::Check, ErrorOwner::Finance, sentences::notFound);
    case ErrorKind::Conflict:
        return entryOf(kind, ErrorClass::Check, ErrorOwner::Finance, sentences::wrongStatus);
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        return entryOf(
            kind, ErrorClass::Check, ErrorOwner::Administrator, sentences::strangeAnswer);
    case ErrorKind::Rejected:
        return entryOf(kind, ErrorClass::Person, ErrorOwner::Finance, sentences::rejected);
    case ErrorKind::Invalid:
    case ErrorKind::Internal:
    case ErrorKind::Storage:
    case ErrorKind::Busy:
        break;
    }
    return entryOf(kind, ErrorClass::Code, ErrorOwner::Levy, sentences::badRequest);
}

} // namespace

const CatalogueEntry *findByCode(const QString &code)
{
    const auto all = errorCatalogue();
    const auto found = std::find_if(all.begin(), all.end(), [&code](const CatalogueEntry &entry) {
        return code.compare(QLatin1StringView(entry.code), Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

const CatalogueEntry *findByNumber(qint64 number)
{
    const auto all = errorCatalogue();
    const auto found = std::find_if(all.begin(), all.end(), [number](const CatalogueEntry &entry) {
        return entry.number != 0 && entry.number == number;
    });
    return found == all.end() ? nullptr : &*found;
}

CatalogueEntry classify(const Error &error)
{
    const CatalogueEntry *entry = error.code.isEmpty() ? nullptr : findByCode(error.code);
    // the code names the fault, but a status that says "later" or "not you" outranks a vague one
    if (entry && (entry->kind == error.kind || entry->kind != ErrorKind::Rejected))
        return *entry;
    return byKind(error.kind);
}

QString explanation(const CatalogueEntry &entry)
{
    QStringList sentences;
    for (const char *text :
         {entry.sentences->happened, entry.sentences->books, entry.sentences->todo})
        sentences += QCoreApplication::translate("AvalaraErrors", text);
    return sentences.join(u' ');
}

QString toText(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Retry:
        return u"retry"_s;
    case ErrorClass::Person:
        return u"person"_s;
    case ErrorClass::SetUp:
        return u"set-up"_s;
    case ErrorClass::Check:
        return u"check"_s;
    case ErrorClass::Success:
        return u"success"_s;
    case ErrorClass::Code:
        return u"code"_s;
    }
    return {};
}

QString toText(ErrorOwner owner)
{
    switch (owner) {
    case ErrorOwner::Finance:
        return u"finance"_s;
    case ErrorOwner::Administrator:
        return u"administrator"_s;
    case ErrorOwner::Avalara:
        return u"avalara"_s;
    case ErrorOwner::Levy:
        return u"levy"_s;
    }
    return {};
}

} // namespace levy::avatax
