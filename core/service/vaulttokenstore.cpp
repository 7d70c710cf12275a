#include "core/service/vaulttokenstore.h"

#include "core/base/failpoint.h"
#include "core/base/processlock.h"
#include "core/service/secretkeys.h"

#include <QRegularExpression>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pollTime{50};
constexpr int longestPolls = 1200; // one minute

class FileLock final : public exact::TokenLock {
public:
    explicit FileLock(std::unique_ptr<ProcessLock> file)
        : m_file(std::move(file))
    {
    }

private:
    std::unique_ptr<ProcessLock> m_file;
};

QString fileNameFor(const QString &login)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9-]"_s);
    return u"tokens-"_s + QString(login).replace(unsafe, u"_"_s) + u".lock"_s;
}

} // namespace

VaultTokenStore::VaultTokenStore(Vault &vault, const QString &login, const QString &lockFolder)
    : m_vault(vault)
    , m_key(secretkeys::exactTokens(login))
    , m_lockPath(lockFolder + u'/' + fileNameFor(login))
{
}

Result<std::optional<exact::TokenRecord>> VaultTokenStore::load()
{
    const Result<QByteArray> secret = m_vault.read(m_key);
    if (!secret && secret.error().kind == ErrorKind::SecretMissing)
        return std::optional<exact::TokenRecord>();
    if (!secret)
        return fail(secret.error());
    const Result<Json> json = Json::parse(*secret);
    if (!json)
        return fail(json.error());
    Result<exact::TokenRecord> record = exact::TokenRecord::fromJson(*json);
    if (!record)
        return fail(record.error());
    return std::optional<exact::TokenRecord>(std::move(*record));
}

Result<void> VaultTokenStore::save(const exact::TokenRecord &record)
{
    LEVY_FAILPOINT("vault.tokens.before");
    Result<void> written = m_vault.write(m_key, record.toJson().toBytes());
    LEVY_FAILPOINT("vault.tokens.after");
    return written;
}

Result<std::unique_ptr<exact::TokenLock>> VaultTokenStore::lock(const StopToken &stop)
{
    auto file = std::make_unique<ProcessLock>(m_lockPath);
    for (int i = 0; i < longestPolls; ++i) {
        if (file->tryLock())
            return std::unique_ptr<exact::TokenLock>(std::make_unique<FileLock>(std::move(file)));
        if (stop.waitFor(pollTime))
            return fail(ErrorKind::Cancelled, u"tokens.stopped"_s);
    }
    return fail(
        ErrorKind::Busy,
        u"tokens.locked"_s,
        u"another program holds the sign-in of this workspace"_s);
}

} // namespace levy
