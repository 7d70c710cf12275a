#include "core/service/workspacefolder.h"

#include "core/secrets/filevault.h"
#include "core/secrets/keychainvault.h"
#include "core/secrets/memoryvault.h"
#include "core/workspace/memory.h"

#include <QDir>
#include <QFileInfo>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

/// Enough to take over from an owner that was killed before it had written its name.
constexpr std::chrono::milliseconds lockPatience{1000};

const QString databaseName = u"levy.db"_s;
const QString settingsKey = u"workspace"_s;

std::unique_ptr<Vault> vaultFor(const VaultChoice &choice, const QString &folder)
{
    switch (choice.kind) {
    case VaultChoice::Kind::Keychain:
        return std::make_unique<KeychainVault>(u"Levy "_s + QFileInfo(folder).absoluteFilePath());
    case VaultChoice::Kind::File: {
        const VaultKeySource source = choice.keyFile.isEmpty()
            ? VaultKeySource::systemdCredential(u"levy-vault-key"_s)
            : VaultKeySource::file(choice.keyFile);
        return std::make_unique<FileVault>(folder + u"/vault.levy"_s, source);
    }
    case VaultChoice::Kind::Memory:
        break;
    }
    return std::make_unique<MemoryVault>();
}

} // namespace

Json VaultChoice::toJson() const
{
    const QString name = kind == Kind::Keychain ? u"keychain"_s
        : kind == Kind::File                    ? u"file"_s
                                                : u"memory"_s;
    Json json = Json::object({{u"kind"_s, name}});
    json.setIfAny(u"keyFile"_s, keyFile);
    return json;
}

Result<VaultChoice> VaultChoice::fromJson(const Json &json)
{
    VaultChoice choice;
    const QString kind = json[u"kind"].toString();
    if (kind == u"file")
        choice.kind = Kind::File;
    else if (kind == u"memory")
        choice.kind = Kind::Memory;
    else if (kind != u"keychain")
        return fail(
            ErrorKind::Invalid, u"vault.kind"_s, u"the vault must be keychain, file or memory"_s);
    choice.keyFile = json[u"keyFile"].toString();
    return choice;
}

WorkspaceFolder::WorkspaceFolder() = default;
WorkspaceFolder::~WorkspaceFolder() = default;
WorkspaceFolder::WorkspaceFolder(WorkspaceFolder &&) noexcept = default;
WorkspaceFolder &WorkspaceFolder::operator=(WorkspaceFolder &&) noexcept = default;

Result<WorkspaceFolder> WorkspaceFolder::create(
    const QString &path, const QString &name, const VaultChoice &vault, bool isSandbox)
{
    const QString database = path + u'/' + databaseName;
    if (QFileInfo::exists(database))
        return fail(
            ErrorKind::Conflict,
            u"workspace.exists"_s,
            u"there is a workspace in %1 already"_s.arg(path));
    Result<std::unique_ptr<Store>> store = Store::open({.path = database});
    if (!store)
        return fail(store.error());
    const Json settings = Json::object(
        {{u"name"_s, name}, {u"sandbox"_s, isSandbox}, {u"vault"_s, vault.toJson()}});
    const Result<void> written = (*store)->write([&](Transaction &transaction) {
        return memory::setSetting(transaction, settingsKey, settings);
    });
    if (!written)
        return fail(written.error());
    store->reset();
    return open(path);
}

Result<WorkspaceFolder> WorkspaceFolder::open(const QString &path)
{
    const QString database = path + u'/' + databaseName;
    if (!QFileInfo::exists(database)) {
        return fail(
            ErrorKind::NotFound,
            u"workspace.missing"_s,
            u"there is no workspace in %1; make one with 'levy-cli init'"_s.arg(path));
    }
    Result<std::unique_ptr<Store>> store = Store::open({.path = database});
    if (!store)
        return fail(store.error());
    const Result<Json> settings
        = (*store)->read([](Reader &reader) { return memory::setting(reader, settingsKey); });
    if (!settings)
        return fail(settings.error());
    const Result<VaultChoice> choice = VaultChoice::fromJson((*settings)[u"vault"]);
    if (!choice)
        return fail(choice.error());
    WorkspaceFolder folder;
    folder.m_path = path;
    folder.m_name = (*settings)[u"name"].toString();
    folder.m_isSandbox = (*settings)[u"sandbox"].toBool();
    folder.m_store = std::move(*store);
    folder.m_vault = vaultFor(*choice, path);
    return folder;
}

QString WorkspaceFolder::sandboxBooks() const
{
    return m_path + u"/sandbox-books.jsonl"_s;
}

Result<void> WorkspaceFolder::lockForSync()
{
    if (m_syncLock)
        return {};
    auto lock = std::make_unique<ProcessLock>(m_path + u"/sync.lock"_s);
    if (!lock->tryLock(lockPatience)) {
        return fail(
            ErrorKind::Busy,
            u"workspace.syncing"_s,
            u"another program is syncing this workspace"_s);
    }
    m_syncLock = std::move(lock);
    return {};
}

} // namespace levy
