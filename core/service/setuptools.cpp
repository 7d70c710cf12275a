#include "core/service/setuptools.h"

namespace levy::setup {

using namespace Qt::StringLiterals;

http::Call callOf(const Context &context)
{
    http::Call call;
    call.stop = context.stop;
    call.isForPerson = true;
    return call;
}

Result<void> note(
    Context &context,
    const QString &kind,
    const QString &summary,
    const http::Call &call,
    bool isGood)
{
    return context.levy.store().write([&](Transaction &transaction) {
        return context.levy.recorder().noteIn(
            transaction,
            {},
            {kind, summary, Json::object(), false, isGood ? u"done"_s : u"failed"_s},
            call.exchanges,
            u"person:"_s + context.person);
    });
}

Result<std::vector<ConnectionRow>> storedConnections(Levy &levy)
{
    return levy.store().read([](Reader &reader) { return connections::all(reader); });
}

Result<bool> isInVault(Levy &levy, const QString &key)
{
    const Result<QByteArray> secret = levy.folder().vault().read(key);
    if (secret)
        return !secret->isEmpty();
    if (secret.error().kind == ErrorKind::SecretMissing)
        return false;
    return fail(secret.error());
}

} // namespace levy::setup
