#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace levy::ui {

/// A table of any length: the ids in their order, filled in the background, and rows by pages when
/// they are looked at. Subclasses ask for ids and pages and hand the answers in with the token they
/// were given; what comes late is dropped.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 128;

    explicit PagedModel(QObject *parent = nullptr);

    /// Begins anew: another order or another filter.
    void restart();
    /// The same order and filter, but rows may have come, gone or changed. What is shown stays
    /// until the answer is there; selection and current row follow their ids.
    void refresh();
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] qint64 idAt(int row) const; ///< 0 outside
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not there; walks the ids
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    /// False until the first ids are there.
    [[nodiscard]] bool isFilled() const { return m_isFilled; }
    /// False while only the first page is known.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    void filled(); ///< new ids are there
    void failed(const QString &sentence);

protected:
    virtual void requestIds(quint64 token, bool onlyFirst) = 0;
    virtual void requestRows(quint64 token, int page, const std::vector<qint64> &ids) = 0;
    virtual void dropRows() = 0;

    void takeIds(quint64 token, const std::vector<qint64> &ids, bool isComplete);
    /// To be called once the page's rows are kept.
    void takeRows(quint64 token, int page);
    void takeFailure(quint64 token, const QString &sentence);
    /// To be called by data() for a row that is not there yet.
    void wantRow(int row) const;
    [[nodiscard]] bool isPageStale(int page) const { return m_stale.contains(page); }

private:
    void askPages();
    void moveIndexes(const std::vector<qint64> &ids);

    std::vector<qint64> m_ids;
    quint64 m_token = 0;
    bool m_isFilled = false;
    bool m_isComplete = false;
    mutable std::vector<int> m_wanted; ///< pages, the latest last
    mutable bool m_isAsking = false;
    QSet<int> m_inFlight;
    QSet<int> m_stale; ///< shown, but to be read again
};

} // namespace levy::ui
