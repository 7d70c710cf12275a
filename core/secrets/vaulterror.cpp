#include "core/secrets/vaulterror.h"

namespace levy {

using namespace Qt::StringLiterals;

Error lockedError(const QString &code, const QString &message, const QString &detail)
{
    Error error = makeError(ErrorKind::SecretLocked, code, message);
    error.service = u"vault"_s;
    error.detail = detail;
    return error;
}

Error missingError(const QString &key)
{
    Error error = makeError(
        ErrorKind::SecretMissing, u"vault.missing"_s, u"there is no secret named "_s + key);
    error.service = u"vault"_s;
    return error;
}

} // namespace levy
