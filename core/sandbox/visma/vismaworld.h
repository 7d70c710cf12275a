#pragma once

#include "core/sandbox/service.h"
#include "core/sandbox/visma/company.h"

#include <memory>

namespace levy::sandbox::visma {

/// All companies that the books hold. Made anew from the books at each start.
class VismaWorld {
public:
    VismaWorld(Books &books, const Clock &clock);
    Q_DISABLE_COPY_MOVE(VismaWorld)

    /// Adds the companies of a seed, see seedVisma().
    [[nodiscard]] Result<> seed(const Json &seed);

    [[nodiscard]] const std::vector<std::unique_ptr<Company>> &companies() const
    {
        return m_companies;
    }
    /// Nullptr: unknown.
    [[nodiscard]] Company *company(const QString &tenantId) const;
    /// The company whose customer contract has that tenant id; nullptr: none.
    [[nodiscard]] Company *companyOfContract(const QString &tenantId) const;

    [[nodiscard]] Books &books() { return m_books; }
    [[nodiscard]] const Books &books() const { return m_books; }
    [[nodiscard]] WorkTime &time() { return m_time; }
    [[nodiscard]] QDateTime now() const { return m_time.now(); }

private:
    void open(const Json &settings);

    Books &m_books;
    WorkTime m_time;
    std::vector<std::unique_ptr<Company>> m_companies;
};

} // namespace levy::sandbox::visma
