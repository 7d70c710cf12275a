#include "core/sandbox/samplesandbox.h"

#include "core/sandbox/exact/exactservice.h"

namespace levy::sandbox {

Sandbox::Options withSample(Sandbox::Options options, const SampleOptions &sample)
{
    options.exact = makeExactService;
    options.seed = [sample](Books &books, const Clock &clock) {
        return seedExact(exactSeed(sample), books, clock);
    };
    return options;
}

} // namespace levy::sandbox
