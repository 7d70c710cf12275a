#pragma once

#include <QString>

#include <chrono>

namespace levy {

/// A file that one holder at a time has locked, in this process or another. The lock is the
/// system's own, so it ends with its holder however that ends, without a name or an age to judge a
/// dead owner by; the file itself stays and says nothing. Released when destroyed.
class ProcessLock {
public:
    explicit ProcessLock(const QString &path);
    ~ProcessLock();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    /// True: held from now on. Waits for another holder at most `patience`. False also where the
    /// file can't be made or its file system knows no locks.
    [[nodiscard]] bool tryLock(std::chrono::milliseconds patience = {});

private:
    bool open();
    bool take(); // at once or not at all

    const QString m_path;
    qintptr m_file = -1;
};

} // namespace levy
