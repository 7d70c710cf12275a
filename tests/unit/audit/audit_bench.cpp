// How long a trail takes to write and to verify; the aim is five seconds for a million events.
#include "core/audit/audittrail.h"
#include "core/base/clock.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

AuditEvent eventOf(int number)
{
    AuditEvent event;
    event.actor = u"levy"_s;
    event.kind = u"tax.saved"_s;
    event.connection = u"nl"_s;
    event.document = number;
    event.documentNumber = u"20%1"_s.arg(number, 6, 10, QChar(u'0'));
    event.documentCode = u"L-SI-20%1-a1b2c3"_s.arg(number, 6, 10, QChar(u'0'));
    event.summary = u"Avalara saved the tax of invoice 20%1."_s.arg(number, 6, 10, QChar(u'0'));
    event.facts = Json::object(
        {{u"totalTax"_s, Json::number("92.75")}, {u"currency"_s, u"EUR"_s}, {u"lines"_s, 3}});
    return event;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? app.arguments().at(1).toInt() : 100'000;
    const QTemporaryDir folder;
    Store::Options options;
    options.path = folder.filePath(u"levy.db"_s);
    const auto store = Store::open(options);
    if (!store)
        qFatal("%s", qPrintable(describe(store.error())));
    const SystemClock clock;
    const AuditTrail trail(clock);
    QElapsedTimer timer;
    timer.start();
    const auto written = (*store)->write([&](Transaction &transaction) -> Result<void> {
        for (int i = 1; i <= count; ++i) {
            if (const auto added = trail.append(transaction, eventOf(i)); !added)
                return fail(added.error());
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(describe(written.error())));
    std::printf("append %d events: %lld ms\n", count, static_cast<long long>(timer.restart()));
    const auto verdict
        = (*store)->read([&](Reader &reader) { return trail.verify(reader, {}, StopToken()); });
    if (!verdict || !verdict->isIntact())
        qFatal("the trail is not intact");
    std::printf("verify %d events: %lld ms\n", count, static_cast<long long>(timer.elapsed()));
    return 0;
}
