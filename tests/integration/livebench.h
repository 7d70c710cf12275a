#pragma once

#include "core/service/live.h"
#include "core/service/webhookdesk.h"
#include "core/workspace/documents.h"
#include "core/workspace/hints.h"
#include "core/workspace/plans.h"
#include "tests/integration/levybench.h"

#include <QTcpServer>
#include <QtTest>

#include <thread>

namespace levytest {

/// All connections of the configuration work by that schedule.
[[nodiscard]] inline levy::Json withSchedule(
    const levy::Json &configuration, const levy::Schedule &schedule)
{
    using namespace Qt::StringLiterals;
    levy::Json config = configuration;
    levy::Json connections = levy::Json::array();
    for (levy::Json connection : config[u"connections"].items()) {
        connection.set(u"schedule"_s, schedule.toJson());
        connections.append(std::move(connection));
    }
    config.set(u"connections"_s, std::move(connections));
    return config;
}

/// Nothing is polled or compared by itself.
[[nodiscard]] inline levy::Schedule onlyWhenAsked()
{
    levy::Schedule schedule;
    schedule.kind = levy::Schedule::Kind::OnDemand;
    schedule.reconcileAt = {};
    return schedule;
}

/// A workspace of one company (division 1042) that works by itself, beside simulated services that
/// send it their webhooks.
class LiveBench {
public:
    explicit LiveBench(
        int documents = 4,
        std::unique_ptr<levy::Clock> clock = std::make_unique<levy::SystemClock>())
        : bench({.documents = documents}, {}, std::move(clock))
    {
        using namespace Qt::StringLiterals;
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    ~LiveBench() { end(); }

    /// The configuration with only that company, and a webhook on a port of its own.
    [[nodiscard]] levy::Json configuration(bool withWebhook = true) const
    {
        using namespace Qt::StringLiterals;
        levy::Json config = bench.configuration();
        for (const auto &[part, member] :
             {std::pair{u"connections"_s, u"id"_s}, std::pair{u"mappings"_s, u"connection"_s}}) {
            levy::Json kept = levy::Json::array();
            for (const levy::Json &item : config[part].items()) {
                if (item[member].toString() == u"exact-us")
                    kept.append(item);
            }
            config.set(part, std::move(kept));
        }
        if (withWebhook)
            config.set(
                u"webhook"_s,
                levy::Json::object(
                    {{u"port"_s, int(m_port)},
                     {u"publicUrl"_s, u"http://127.0.0.1:%1"_s.arg(m_port)}}));
        return config;
    }

    void start(levy::Live::Options options = {}, levy::Live::Hooks hooks = {})
    {
        options.sync = LevyBench::fastOptions();
        auto live = levy::Live::start(bench.levy(), options, std::move(hooks));
        if (!live)
            qFatal("live: %s", qPrintable(levy::describe(live.error())));
        m_live = std::move(*live);
        goOn();
    }
    void goOn()
    {
        m_thread = std::thread([this] {
            const auto done = m_live->run(m_stop.token());
            if (!done)
                qWarning("live: %s", qPrintable(levy::describe(done.error())));
        });
    }
    /// After the steps in hand; may go on.
    void stepAside()
    {
        m_stop.requestStop();
        if (m_thread.joinable())
            m_thread.join();
        m_stop = levy::StopSource();
    }
    void end()
    {
        stepAside();
        m_live.reset();
    }

    /// Documents of the workspace in that state.
    [[nodiscard]] qint64 countOf(const QString &state)
    {
        const auto count = bench.levy().store().read([&](levy::Reader &reader) {
            return reader.number(
                QStringLiteral("SELECT COUNT(*) FROM document WHERE state = :state"),
                {{QStringLiteral("state"), state}});
        });
        return count.value_or(-1);
    }
    /// The entry of a document is in the ledger.
    [[nodiscard]] bool isPosted(const QString &sourceId)
    {
        const auto found = bench.levy().store().read([&](levy::Reader &reader) {
            return levy::documents::bySource(reader, QStringLiteral("exact-us"), sourceId);
        });
        return found && *found && (*found)->hasEntry();
    }
    /// That the simulated services have answered so far.
    [[nodiscard]] qint64 allCalls()
    {
        qint64 calls = 0;
        const levy::Json counted = bench.sandbox().calls();
        for (const levy::JsonMember &service : counted.members()) {
            for (const levy::JsonMember &operation : service.value.members())
                calls += operation.value[u"calls"].toInt().value_or(0);
        }
        return calls;
    }
    [[nodiscard]] qint64 exactCalls(const QString &operation)
    {
        const levy::Json counted = bench.sandbox().calls()[u"exact"][operation];
        return counted[u"calls"].toInt().value_or(0);
    }
    [[nodiscard]] levy::WebhookState webhookState()
    {
        const auto state = bench.levy().store().read([](levy::Reader &reader) {
            return levy::hints::state(reader, QStringLiteral("exact-us"));
        });
        return state.value_or(levy::WebhookState());
    }
    /// A new open or final invoice like the sample's first one.
    [[nodiscard]] QString addInvoice(int number, bool isFinal = true)
    {
        return add(number, isFinal, 0);
    }
    /// A final credit note for all of such an invoice.
    [[nodiscard]] QString addCreditNote(int number, int ofInvoice)
    {
        return add(number, true, ofInvoice);
    }

    LevyBench bench;
    [[nodiscard]] levy::Live &live() { return *m_live; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QString add(int number, bool isFinal, int ofInvoice)
    {
        using namespace Qt::StringLiterals;
        if (m_header.isNull())
            readPattern();
        levy::Json invoice = m_header;
        for (const char *own : {"InvoiceID", "Timestamp", "Created", "Modified"})
            invoice.remove(QString::fromLatin1(own));
        levy::Json line = m_line;
        for (const char *own : {"ID", "InvoiceID", "Timestamp"})
            line.remove(QString::fromLatin1(own));
        invoice.set(u"InvoiceNumber"_s, levy::Json(number));
        invoice.set(u"Status"_s, levy::Json(isFinal ? 50 : 20));
        for (const QString &total :
             {u"AmountFCExclVat"_s,
              u"VATAmountFC"_s,
              u"VATAmountDC"_s,
              u"AmountFC"_s,
              u"AmountDC"_s})
            invoice.remove(total);
        if (ofInvoice != 0) {
            invoice.set(u"Type"_s, levy::Json(8021));
            invoice.set(u"Description"_s, u"Credit for invoice %1"_s.arg(ofInvoice));
            line.set(u"Quantity"_s, levy::Json(-1));
            line.set(u"AmountFC"_s, levy::Json(-100));
        }
        invoice.set(u"SalesInvoiceLines"_s, levy::Json::array({line}));
        const levy::Json made = bench.act(
            u"add-invoice"_s, levy::Json::object({{u"division"_s, 1042}, {u"invoice"_s, invoice}}));
        return made[u"InvoiceID"].toString();
    }
    /// A plain invoice of the sample as the books hold it.
    void readPattern()
    {
        using namespace Qt::StringLiterals;
        const levy::Json state = bench.sandbox().state();
        for (const levy::Json &division : state[u"exact"][u"divisions"].items()) {
            if (division[u"Code"].toInt() != 1042)
                continue;
            for (const levy::Json &invoice : division[u"SalesInvoices"].items()) {
                const bool isPlain = invoice[u"Type"].toInt() == 8020
                    && invoice[u"AmountDiscountExclVat"].numberText() == "0";
                if (isPlain && m_header.isNull())
                    m_header = invoice;
            }
        }
        const auto found = bench.levy().store().read([&](levy::Reader &reader) {
            return levy::documents::bySource(
                reader, u"exact-us"_s, m_header[u"InvoiceID"].toString());
        });
        if (!found || !*found)
            qFatal("the sample's first invoice is not in the workspace");
        const levy::DocumentLine &first = (*found)->source.lines.front();
        m_line = levy::Json::object(
            {{u"Item"_s, first.itemId},
             {u"ItemCode"_s, first.itemCode},
             {u"Description"_s, u"Licence"_s},
             {u"Quantity"_s, levy::Json(1)},
             {u"AmountFC"_s, levy::Json(100)},
             {u"NetPrice"_s, levy::Json(100)},
             {u"UnitPrice"_s, levy::Json(100)}});
    }

    quint16 m_port = 0;
    levy::StopSource m_stop;
    levy::Json m_header;
    levy::Json m_line;
    std::unique_ptr<levy::Live> m_live;
    std::thread m_thread;
};

} // namespace levytest
