#include "core/base/random.h"

#include <limits>

namespace levy {

quint64 Random::below(quint64 bound)
{
    if (bound == 0)
        return 0;
    const quint64 limit
        = std::numeric_limits<quint64>::max() - std::numeric_limits<quint64>::max() % bound;
    quint64 value = next();
    while (value >= limit)
        value = next();
    return value % bound;
}

SeededRandom::SeededRandom()
    : SeededRandom((quint64(std::random_device()()) << 32) ^ std::random_device()())
{
}

SeededRandom::SeededRandom(quint64 seed)
    : m_engine(seed)
{
}

quint64 SeededRandom::next()
{
    const std::lock_guard lock(m_mutex);
    return m_engine();
}

} // namespace levy
