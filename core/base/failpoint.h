#pragma once

namespace levy {

/// A named place at which the crash harness can kill the program. Compiled in only with
/// LEVY_FAILPOINTS; a released build has no trace of it.
///
/// `LEVY_FAILPOINT=name` in the environment kills at the first pass, `name:3` at the third.
void failpoint(const char *name);

} // namespace levy

#ifdef LEVY_FAILPOINTS
#define LEVY_FAILPOINT(name) ::levy::failpoint(name)
#else
#define LEVY_FAILPOINT(name) static_cast<void>(0)
#endif
