#pragma once

#include "core/sandbox/exact/division.h"
#include "core/sandbox/service.h"

#include <memory>

namespace levy::sandbox::exact {

/// All regions and companies that the books hold. Made anew from the books at each start.
class ExactWorld {
public:
    ExactWorld(Books &books, const Clock &clock);
    Q_DISABLE_COPY_MOVE(ExactWorld)

    [[nodiscard]] const std::vector<std::unique_ptr<Region>> &regions() const { return m_regions; }
    /// Nullptr: unknown.
    [[nodiscard]] Region *regionOf(const QString &clientId);
    [[nodiscard]] Division *division(int code);
    void denyScopes(Region &region, const QSet<QString> &scopes);

    [[nodiscard]] Books &books() { return m_books; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

private:
    Books &m_books;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Region>> m_regions;
    std::map<int, std::unique_ptr<Division>> m_divisions;
};

} // namespace levy::sandbox::exact
