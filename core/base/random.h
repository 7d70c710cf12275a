#pragma once

#include <QtGlobal>

#include <mutex>
#include <random>

namespace levy {

/// Where chance comes from: jitter and identifiers, never secrets. Thread-safe.
class Random {
public:
    virtual ~Random() = default;

    [[nodiscard]] virtual quint64 next() = 0;

    /// Uniform in [0, bound); 0 when bound is 0.
    [[nodiscard]] quint64 below(quint64 bound);
};

/// A seeded Mersenne twister: the same seed gives the same run. Without a seed, the system's
/// entropy picks one.
class SeededRandom final : public Random {
public:
    SeededRandom();
    explicit SeededRandom(quint64 seed);

    [[nodiscard]] quint64 next() override;

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

} // namespace levy
