#include "core/sync/reread.h"

#include "core/workspace/outside.h"

namespace levy {

namespace {

/// Failures that concern one document and not the connection; they are in the trail.
bool concernsOne(const Error &error)
{
    return error.kind == ErrorKind::Malformed || error.kind == ErrorKind::Rejected
        || error.kind == ErrorKind::TooLarge;
}

} // namespace

Result<void> rereadChanged(Ledger &ledger, Recorder &recorder, const StopToken &stop)
{
    const auto customers = recorder.store().read(
        [&](Reader &reader) { return outside::changedCustomers(reader, ledger.connection); });
    if (!customers)
        return fail(customers.error());
    for (const QString &customer : *customers) {
        const auto documents = recorder.store().read([&](Reader &reader) {
            return outside::openDocumentsOf(reader, ledger.connection, {customer});
        });
        if (!documents)
            return fail(documents.error());
        for (const QString &sourceId : *documents) {
            const Result<FeedResult> fetched = fetchOne(ledger, sourceId, recorder, stop);
            if (!fetched && !concernsOne(fetched.error()))
                return fail(fetched.error());
        }
        const Result<void> done = recorder.store().write([&](Transaction &transaction) {
            return outside::removeChangedCustomer(transaction, ledger.connection, customer);
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace levy
