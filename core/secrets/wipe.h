#pragma once

#include <QByteArray>

namespace levy {

/// Overwrites the bytes and empties the array. A copy that shares the bytes keeps them: wipe the
/// last one.
void wipe(QByteArray &bytes);

/// Wipes an array when it goes out of scope.
class WipeAtEnd {
public:
    explicit WipeAtEnd(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    ~WipeAtEnd() { wipe(m_bytes); }
    WipeAtEnd(const WipeAtEnd &) = delete;
    WipeAtEnd &operator=(const WipeAtEnd &) = delete;

private:
    QByteArray &m_bytes;
};

} // namespace levy
