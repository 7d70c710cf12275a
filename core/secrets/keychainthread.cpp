#include "core/secrets/keychainthread.h"

#include <QCoreApplication>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long patienceAtEndMs = 2000;

/// The keychain's thread and the object that receives its calls. Lives until the application ends.
class Worker {
public:
    Worker()
        : m_thread(std::make_unique<QThread>())
        , m_receiver(std::make_unique<QObject>())
    {
        m_thread->setObjectName("levy-keychain"_L1);
        m_receiver->moveToThread(m_thread.get());
        m_thread->start();
    }
    ~Worker()
    {
        m_thread->quit();
        if (m_thread->wait(patienceAtEndMs))
            return;
        // It hangs in a call of the system: deleting it would end the program with a crash.
        static_cast<void>(m_thread.release());
        static_cast<void>(m_receiver.release());
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    QObject *receiver() const { return m_receiver.get(); }

private:
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_receiver;
};

std::mutex workerMutex; // guards worker
std::unique_ptr<Worker> worker;

QObject *receiver()
{
    const std::lock_guard lock(workerMutex);
    if (!worker) {
        worker = std::make_unique<Worker>();
        qAddPostRoutine([] {
            const std::lock_guard end(workerMutex);
            worker.reset();
        });
    }
    return worker->receiver();
}

struct Pending {
    std::mutex mutex;
    std::condition_variable changed;
    bool isDone = false;
    KeychainAnswer answer;
};

KeychainAnswer answerOf(const QKeychain::Job &job)
{
    KeychainAnswer answer;
    answer.why = job.errorString();
    if (job.error() == QKeychain::NoError) {
        answer.kind = KeychainAnswer::Kind::Done;
        if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
            answer.secret = read->binaryData();
    } else if (job.error() == QKeychain::EntryNotFound) {
        answer.kind = KeychainAnswer::Kind::NotFound;
    }
    return answer;
}

/// `makeJob` is called on the keychain's thread; the job deletes itself.
KeychainAnswer ask(
    const std::function<QKeychain::Job *()> &makeJob, std::chrono::milliseconds timeout)
{
    const auto pending = std::make_shared<Pending>(); // shared: an answer may come after the wait
    QObject *const context = receiver();
    QMetaObject::invokeMethod(
        context,
        [makeJob, pending, context] {
            QKeychain::Job *job = makeJob();
            QObject::connect(
                job, &QKeychain::Job::finished, context, [pending](QKeychain::Job *done) {
                    const std::lock_guard lock(pending->mutex);
                    pending->answer = answerOf(*done);
                    pending->isDone = true;
                    pending->changed.notify_all();
                });
            job->start();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(pending->mutex);
    if (pending->changed.wait_for(lock, timeout, [&] { return pending->isDone; }))
        return std::move(pending->answer);
    KeychainAnswer late;
    late.kind = KeychainAnswer::Kind::Late;
    late.why = u"no answer within %1 ms"_s.arg(timeout.count());
    return late;
}

} // namespace

KeychainAnswer readEntry(
    const QString &service, const QString &key, std::chrono::milliseconds timeout)
{
    return ask(
        [=]() -> QKeychain::Job * {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(key);
            return job;
        },
        timeout);
}

KeychainAnswer writeEntry(
    const QString &service,
    const QString &key,
    const QByteArray &secret,
    std::chrono::milliseconds timeout)
{
    return ask(
        [=]() -> QKeychain::Job * {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(key);
            job->setBinaryData(secret);
            return job;
        },
        timeout);
}

KeychainAnswer removeEntry(
    const QString &service, const QString &key, std::chrono::milliseconds timeout)
{
    return ask(
        [=]() -> QKeychain::Job * {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(key);
            return job;
        },
        timeout);
}

} // namespace levy
