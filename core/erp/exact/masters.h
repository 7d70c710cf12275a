#pragma once

#include "core/erp/exact/client.h"
#include "core/erp/exact/mastercache.h"

namespace levy::exact {

/// How current a row must be.
enum class Freshness {
    Cached, ///< what the feeds brought will do
    Fresh, ///< ask Exact: a person may just have mended it
};

/// Master data rows one by one: from the cache, else from Exact. A row that Exact does not have is
/// null, not an error. Every row asked for is put into the cache and into `learned`.
class Masters {
public:
    Masters(Client &client, MasterCache &cache);

    [[nodiscard]] Result<Json> account(
        const QString &guid,
        Freshness freshness,
        std::vector<CachedRecord> &learned,
        http::Call &call);
    [[nodiscard]] Result<Json> address(
        const QString &guid,
        Freshness freshness,
        std::vector<CachedRecord> &learned,
        http::Call &call);
    [[nodiscard]] Result<Json> item(
        const QString &guid, std::vector<CachedRecord> &learned, http::Call &call);
    [[nodiscard]] Result<std::vector<Json>> addressesOf(
        const QString &account,
        Freshness freshness,
        std::vector<CachedRecord> &learned,
        http::Call &call);
    [[nodiscard]] Result<std::vector<Json>> addressesOfWarehouse(
        const QString &warehouse, std::vector<CachedRecord> &learned, http::Call &call);
    /// The company's own row. Without the scope for it, a smaller one without an address.
    [[nodiscard]] Result<Json> division(
        Freshness freshness, std::vector<CachedRecord> &learned, http::Call &call);

    /// The accounts that rows of the account or address feed are about, where they say something
    /// else than the cache. To be asked before the rows are taken in.
    [[nodiscard]] std::vector<QString> changedAccounts(
        const char *kind, const char *names, const std::vector<Json> &rows) const;
    /// Takes rows of a feed in; gives what to store.
    [[nodiscard]] std::vector<CachedRecord> taken(
        const char *kind, const char *names, const std::vector<Json> &rows);

private:
    [[nodiscard]] Result<Json> row(
        const char *kind,
        const char *names,
        const QString &guid,
        Freshness freshness,
        std::vector<CachedRecord> &learned,
        http::Call &call);
    [[nodiscard]] Result<std::vector<Json>> addressesWhere(
        const QString &filter, std::vector<CachedRecord> &learned, http::Call &call);

    Client &m_client;
    MasterCache &m_cache;
};

} // namespace levy::exact
