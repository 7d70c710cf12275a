#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace levy {

/// The workspace's database: one SQLite file, migrated when opened. Thread-safe.
///
/// Writes go through one writer thread that puts all functions waiting into one durable commit;
/// reads use a read-only connection of the calling thread. No call may run while the store is
/// destroyed.
class Store {
public:
    struct Options {
        QString path;
        bool readOnly = false; ///< no writer, no migration; the file must exist
        int busyTimeoutMs = 5000; ///< how long to wait for another process that writes
        QString migrations = QStringLiteral(":/levy/sql/sqlite"); ///< folder of NNNN_name.sql
    };

    /// Creates the file (mode 0600) and its folder (0700) if need be. ErrorKind::Storage:
    /// storage.newer (written by a newer Levy), storage.older (opened read-only before its
    /// migration), storage.foreign (not a workspace of Levy) or a code of Reader.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Options &options);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Runs `fn(Transaction &) -> Result<T>` on the writer's thread and waits until it is committed
    /// to the disk. An error of `fn`, or an exception out of it (ErrorKind::Internal), undoes what
    /// `fn` did. An error with outcomeUnknown: the disk failed in the middle of the commit.
    template <class F>
    [[nodiscard]] auto write(F fn) -> std::invoke_result_t<F, Transaction &>
    {
        std::optional<std::invoke_result_t<F, Transaction &>> result;
        const Result<void> done = writeAndWait([&](Transaction &transaction) -> Result<void> {
            result.emplace(fn(transaction));
            if (!result->has_value())
                return fail(result->error());
            return {};
        });
        if (!done)
            return fail(done.error());
        return std::move(*result);
    }

    /// Runs `fn(Reader &) -> Result<T>` on this thread over one consistent snapshot.
    template <class F>
    [[nodiscard]] auto read(F fn) -> std::invoke_result_t<F, Reader &>
    {
        std::optional<std::invoke_result_t<F, Reader &>> result;
        const Result<void> done = readHere([&](Reader &reader) { result.emplace(fn(reader)); });
        if (!done)
            return fail(done.error());
        return std::move(*result);
    }

    /// Writes a consistent copy while work goes on. The file must not exist (ErrorKind::Conflict).
    [[nodiscard]] Result<void> backupTo(const QString &path);
    /// What SQLite's integrity and foreign key checks find; empty: all is well.
    [[nodiscard]] Result<QStringList> check();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] quint64 commits() const; ///< durable commits since open()
    [[nodiscard]] quint64 transactions() const; ///< functions those commits carried
    [[nodiscard]] qsizetype waiting() const; ///< functions that wait for the next commit

private:
    class Private;
    explicit Store(std::unique_ptr<Private> parts);

    [[nodiscard]] Result<void> writeAndWait(const std::function<Result<void>(Transaction &)> &work);
    [[nodiscard]] Result<void> readHere(const std::function<void(Reader &)> &work);

    friend class ExpectedWriter;
    void expectWriters(int threads);

    std::unique_ptr<Private> m_parts;
};

/// While it lives, its thread is about to write again and again: commits wait a few milliseconds
/// for such threads, so that one write to the disk serves several. Alone it makes nobody wait.
class ExpectedWriter {
public:
    explicit ExpectedWriter(Store &store)
        : m_store(store)
    {
        m_store.expectWriters(1);
    }
    ~ExpectedWriter() { m_store.expectWriters(-1); }
    ExpectedWriter(const ExpectedWriter &) = delete;
    ExpectedWriter &operator=(const ExpectedWriter &) = delete;

private:
    Store &m_store;
};

} // namespace levy
