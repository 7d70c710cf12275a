#pragma once

#include "core/sandbox/avatax/rowquery.h"
#include "core/sandbox/avatax/transactionmodel.h"
#include "core/sandbox/service.h"

#include <optional>

namespace levy::sandbox::avatax {

/// Company, type and code: what a document is found by. Codes are compared exactly.
struct DocumentKey {
    const Company *company = nullptr;
    QString type;
    QString code;
};

/// One version of a document: the facts that lists show and filters read as members of `row`, and
/// the request, from which everything else is calculated again when asked for.
struct Version {
    Json row;

    [[nodiscard]] qint64 id() const { return row[u"id"].toInt().value_or(0); }
    [[nodiscard]] QString status() const { return row[u"status"].toString(); }
    [[nodiscard]] int version() const { return int(row[u"version"].toInt().value_or(0)); }
    [[nodiscard]] bool isLocked() const { return row[u"locked"].toBool(); }
};

/// The recorded documents in the books, every version of them.
class Documents {
public:
    explicit Documents(const ServiceContext &context);

    /// The current version, read live.
    [[nodiscard]] std::optional<Version> find(const DocumentKey &key) const;
    [[nodiscard]] std::optional<Version> findById(qint64 id) const;

    /// Stores a calculated request as the current version of its code and answers it.
    Version add(
        const TaxRequest &request,
        const QString &status,
        int version,
        const QString &adjustmentReason,
        const QString &adjustmentDescription);
    /// Changes members of a stored version.
    Version change(const Version &version, const Json &members);
    /// Forgets one version; the code points to `next`, or is free.
    void remove(const Version &version, const std::optional<Version> &next);
    /// The version before this one of the same code, if it is kept.
    [[nodiscard]] std::optional<Version> before(const Version &version) const;
    void rename(const Version &version, const QString &code);

    [[nodiscard]] Json render(const Version &version, const Parts &parts) const;
    /// What create answers for an order.
    [[nodiscard]] Json renderOrder(const TaxRequest &request, const Parts &parts) const;

    /// The list call: filtered, sorted, paged, `lookupLagMs` behind, and without a filter on `date`
    /// only the last 30 days.
    [[nodiscard]] OrRefusal<Json> list(
        const Company &company, const QUrlQuery &query, const QUrl &url) const;

    /// All versions, with lines and summary, for comparison by tests.
    [[nodiscard]] Json all() const;

    void certify(const QString &customerCode, bool isExempt);

private:
    [[nodiscard]] bool isCertified(const QString &customerCode) const;
    [[nodiscard]] QString now() const;
    void put(const Version &version);
    [[nodiscard]] std::vector<const Json *> visible(
        const Company &company, const RowQuery &query) const;

    ServiceContext m_context;
};

} // namespace levy::sandbox::avatax
