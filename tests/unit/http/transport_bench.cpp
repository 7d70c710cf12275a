#include "core/http/nettransport.h"
#include "tests/support/httpfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>
#include <thread>

using namespace levy;
using namespace levy::http;

namespace {

constexpr int requestsEach = 2000;

void measure(NetTransport &transport, const QUrl &url, Method method, int workers)
{
    std::atomic<int> failures = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    const std::clock_t cpu = std::clock();
    std::vector<std::thread> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&] {
            for (int i = 0; i < requestsEach; ++i) {
                const Request request{method, url, {}, "{\"code\":\"SI-1\",\"amount\":1.00}"};
                if (!transport.send(request, std::chrono::seconds(30), {}))
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const int count = workers * requestsEach;
    const auto cpuUs = (std::clock() - cpu) * 1'000'000 / CLOCKS_PER_SEC;
    std::printf(
        "%-5s %d worker(s): %lld requests/s, %lld us CPU a request (server included), %d failed\n",
        toText(method).constData(),
        workers,
        static_cast<long long>(count * 1000 / qMax<qint64>(1, elapsed.elapsed())),
        static_cast<long long>(cpuUs / count),
        failures.load());
}

} // namespace

/// Small requests over loopback through NetTransport to Server.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const levytest::HttpFixture server([](const ServerRequest &) {
        return ServerResponse{
            .headers = {{"Content-Type", "application/json"}}, .body = "{\"totalTax\":21.00}"};
    });
    NetTransport transport({});
    for (const Method method : {Method::Get, Method::Post}) {
        for (const int workers : {1, 2, 6})
            measure(transport, server.url(), method, workers);
    }
    return 0;
}
