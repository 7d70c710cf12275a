#pragma once

#include "core/service/services.h"
#include "windowfixture.h"

namespace levytest {

/// What other people do in the simulated ledger behind the window's sample company. Each waits
/// until it is done.
class OutsideWorld {
public:
    explicit OutsideWorld(WindowFixture &fixture)
        : m_fixture(fixture)
    {
    }

    /// A done invoice of that connection in one line, with tax and an entry and without a discount.
    [[nodiscard]] levy::Document doneInvoice(const QString &connection)
    {
        return ask<levy::Document>([connection](levy::Levy &levy) -> levy::Result<levy::Document> {
            const auto all = levy.store().read(
                [&](levy::Reader &reader) -> levy::Result<std::vector<levy::Document>> {
                    const auto ids = levy::documents::ids(
                        reader,
                        {.connection = connection,
                         .state = levy::DocumentState::Done,
                         .limit = 500});
                    std::vector<levy::Document> found;
                    for (const levy::DocumentId id :
                         ids.value_or(std::vector<levy::DocumentId>())) {
                        const auto loaded = levy::documents::load(reader, id);
                        if (loaded && *loaded)
                            found.push_back(**loaded);
                    }
                    return found;
                });
            if (!all)
                return levy::fail(all.error());
            for (const levy::Document &document : *all) {
                const bool isPlain = !document.source.isCreditNote() && document.hasEntry()
                    && document.tax && !document.tax->totalTax.isZero()
                    && document.source.lines.size() == 1 && document.pastEntries.empty()
                    && document.source.sourceTax.isZero();
                if (!isPlain)
                    continue; // the books are read as a whole, which takes long
                const auto header = headerOf(levy, document.source.sourceId).second;
                const auto discount
                    = levy::Decimal::fromJson(header[u"AmountDiscountExclVat"]).value_or(0);
                if (discount.isZero())
                    return document;
            }
            return levy::fail(levy::ErrorKind::NotFound, QStringLiteral("no-such-document"));
        });
    }

    /// Its only line gets that amount.
    [[nodiscard]] bool setAmount(const levy::Document &document, const levy::Decimal &amount)
    {
        return act(document, [&](qint64 division, const levy::Json &) {
            return std::pair(
                QStringLiteral("change"),
                levy::Json::object(
                    {{QStringLiteral("division"), division},
                     {QStringLiteral("set"), QStringLiteral("SalesInvoiceLines")},
                     {QStringLiteral("key"), document.source.lines.front().id},
                     {QStringLiteral("fields"),
                      levy::Json::object({{QStringLiteral("AmountFC"), amount.toJson()}})}}));
        });
    }

    [[nodiscard]] bool erase(const levy::Document &document)
    {
        return act(document, [&](qint64 division, const levy::Json &) {
            return std::pair(
                QStringLiteral("delete"),
                levy::Json::object(
                    {{QStringLiteral("division"), division},
                     {QStringLiteral("set"), QStringLiteral("SalesInvoices")},
                     {QStringLiteral("key"), document.source.sourceId}}));
        });
    }

    /// The same invoice once more under another number.
    [[nodiscard]] bool addLike(const levy::Document &document, qint64 number)
    {
        return act(document, [&](qint64 division, const levy::Json &header) {
            const levy::Json line = levy::Json::object(
                {{QStringLiteral("Item"), document.source.lines.front().itemId},
                 {QStringLiteral("Quantity"), 1},
                 {QStringLiteral("AmountFC"), levy::Decimal(4321).toJson()}});
            levy::Json row = levy::Json::object();
            for (const char *same :
                 {"OrderedBy",
                  "Journal",
                  "Currency",
                  "InvoiceDate",
                  "DueDate",
                  "Type",
                  "Status",
                  "DeliverToAddress",
                  "Description"}) {
                const QString key = QString::fromLatin1(same);
                if (header.has(key))
                    row.set(key, header[key]);
            }
            row.set(QStringLiteral("InvoiceNumber"), levy::Json(number));
            row.set(QStringLiteral("SalesInvoiceLines"), levy::Json::array({line}));
            return std::pair(
                QStringLiteral("add-invoice"),
                levy::Json::object(
                    {{QStringLiteral("division"), division}, {QStringLiteral("invoice"), row}}));
        });
    }

    /// Reads the ledgers and waits until everything is done that can be.
    [[nodiscard]] bool sync()
    {
        levy::ui::Backend &backend = *m_fixture.backend;
        const QDateTime before = backend.sync().lastEnd;
        backend.startSync();
        return QTest::qWaitFor(
            [&] { return backend.sync().lastEnd > before && !backend.sync().isRunning; },
            syncPatienceMs);
    }

private:
    /// On the thread that syncs.
    template <class T, class Ask>
    T ask(Ask ask)
    {
        // Shared: an answer may come when nobody waits for it any more.
        const auto answer = std::make_shared<std::optional<levy::Result<T>>>();
        m_fixture.backend->errand(
            m_fixture.window.get(),
            QStringLiteral("outside"),
            [ask](levy::Levy &levy, const levy::StopToken &) -> levy::Result<T> {
                return ask(levy);
            },
            [answer](const levy::Result<T> &found) { *answer = found; });
        static_cast<void>(QTest::qWaitFor([&] { return answer->has_value(); }, syncPatienceMs));
        if (!answer->has_value())
            return T();
        if (!**answer)
            qWarning("%s", qPrintable((*answer)->error().message));
        return (*answer)->value_or(T());
    }

    template <class Make>
    bool act(const levy::Document &document, Make make)
    {
        return ask<bool>(
            [make, id = document.source.sourceId](levy::Levy &levy) -> levy::Result<bool> {
                const auto [division, header] = headerOf(levy, id);
                const auto [act, body] = make(division, header);
                const auto services = levy.services();
                if (!services)
                    return levy::fail(services.error());
                const auto done = (*services)->sample()->act(QStringLiteral("exact"), act, body);
                if (!done)
                    return levy::fail(done.error());
                return !done->has(u"error");
            });
    }

    static std::pair<qint64, levy::Json> headerOf(levy::Levy &levy, const QString &sourceId)
    {
        const auto services = levy.services();
        if (!services)
            return {};
        const levy::Json state = (*services)->sample()->sandbox().state();
        for (const levy::Json &division : state[u"exact"][u"divisions"].items()) {
            for (const levy::Json &row : division[u"SalesInvoices"].items()) {
                if (row[u"InvoiceID"].toString() == sourceId)
                    return {division[u"Code"].toInt().value_or(0), row};
            }
        }
        return {};
    }

    WindowFixture &m_fixture;
};

} // namespace levytest
