#include "core/sandbox/samplesandbox.h"

#include "core/sandbox/exact/exactservice.h"
#include "core/sandbox/visma/vismaservice.h"

namespace levy::sandbox {

namespace {

using Seed = std::function<Result<>(Books &books, const Clock &clock)>;

Seed inOrder(const Seed &first, const Seed &second)
{
    if (!first)
        return second;
    return [first, second](Books &books, const Clock &clock) {
        const Result<> done = first(books, clock);
        return done ? second(books, clock) : done;
    };
}

} // namespace

Sandbox::Options withSample(Sandbox::Options options, const SampleOptions &sample)
{
    options.exact = makeExactService;
    options.seed = inOrder(options.seed, [sample](Books &books, const Clock &clock) {
        return seedExact(exactSeed(sample), books, clock);
    });
    return options;
}

Sandbox::Options withVisma(Sandbox::Options options, const Json &seed)
{
    options.visma = makeVismaService;
    options.seed = inOrder(options.seed, [seed](Books &books, const Clock &clock) {
        return seedVisma(seed, books, clock);
    });
    return options;
}

} // namespace levy::sandbox
