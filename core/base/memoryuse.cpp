#include "core/base/memoryuse.h"

#include <QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace levy {

void keepHeapsFew()
{
#ifdef __GLIBC__
    constexpr int heaps = 2;
    mallopt(M_ARENA_MAX, heaps);
#endif
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace levy
