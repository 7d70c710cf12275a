#pragma once

#include <QByteArray>

#include <memory>

namespace levy {

/// SHA-256 of many small pieces by OpenSSL, several times faster than QCryptographicHash where the
/// processor helps. Private to core/audit; one per thread.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    [[nodiscard]] QByteArray of(const QByteArray &bytes); ///< 32 bytes

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace levy
