#pragma once

#include "core/erp/visma/client.h"
#include "core/erp/visma/mastercache.h"

#include <functional>

namespace levy::visma {

/// How current a row must be.
enum class Freshness {
    Cached, ///< what the lists brought will do
    Fresh, ///< ask Visma.net: a person may just have mended it
};

/// Master data rows one by one: from the cache, else from Visma.net, slim. A row that Visma.net
/// does not have is null, not an error. Every row asked for is put into the cache and into
/// `learned`.
class Masters {
public:
    using Learned = std::vector<CachedRecord>;

    Masters(Client &client, MasterCache &cache);

    [[nodiscard]] Result<Json> customer(
        const QString &number, Freshness freshness, Learned &learned, http::Call &call);
    [[nodiscard]] Result<Json> location(
        const QString &customer,
        const QString &location,
        Freshness freshness,
        Learned &learned,
        http::Call &call);
    [[nodiscard]] Result<Json> subaccount(
        const QString &number, Learned &learned, http::Call &call);
    /// Whether the company tells postings apart by subaccount at all.
    [[nodiscard]] bool usesSubaccounts() const { return m_cache.count(kinds::subaccount) > 1; }

    /// name, currency (base), country, branch (number of the main one), and what tells companies
    /// apart. Fresh also reads branches and VAT categories into the cache, and fails with Forbidden
    /// ("visma.other-company") where the sign-in leads to another company than before; then nothing
    /// that it says may be believed.
    [[nodiscard]] Result<Json> company(Freshness freshness, Learned &learned, http::Call &call);
    /// From the cache; null when unknown.
    [[nodiscard]] Json branch(const QString &number) const;
    [[nodiscard]] Json knownCustomer(const QString &number) const;
    [[nodiscard]] Json knownLocation(const QString &customer, const QString &location) const;
    [[nodiscard]] QHash<QString, Json> vatCategories() const;

    /// The customers that rows of the customer or location list are about, where they say something
    /// else than the cache. To be asked before the rows are taken in.
    [[nodiscard]] std::vector<QString> changedCustomers(
        const char *kind, const std::vector<Json> &rows) const;
    /// Takes rows of a list in; gives what to store.
    [[nodiscard]] Learned taken(const char *kind, const std::vector<Json> &rows);

private:
    [[nodiscard]] Result<Json> row(
        const char *kind,
        const char *operation,
        const QString &path,
        Learned &learned,
        http::Call &call);
    void learn(const char *kind, const QString &key, const Json &value, Learned &learned);

    Client &m_client;
    MasterCache &m_cache;
};

} // namespace levy::visma
