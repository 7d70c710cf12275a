#pragma once

#include <QString>

#include <chrono>
#include <memory>

class QLockFile;

namespace levy {

/// A lock file that one process holds and that a dead owner frees, also one that was killed before
/// it had written its name into the file. Released when destroyed. Belongs to one thread.
class ProcessLock {
public:
    explicit ProcessLock(const QString &path);
    ~ProcessLock();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    /// True: held from now on. Waits for a living owner at most `patience`.
    [[nodiscard]] bool tryLock(std::chrono::milliseconds patience = {});

private:
    const QString m_path;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace levy
