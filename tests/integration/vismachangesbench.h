#pragma once

#include "core/service/reconciliation.h"
#include "tests/integration/changesbench.h"

namespace levytest {

/// One of the sample's companies on Visma.net alone in a workspace, its documents done, and the
/// people who change them there. Visma.net announces no deletion: those are found by comparing.
class VismaChangesBench : protected ChangesBench {
protected:
    static std::unique_ptr<LevyBench> bench(const QString &connection)
    {
        sandbox::SampleOptions options;
        options.nordic = true;
        auto made = std::make_unique<LevyBench>(
            options,
            sandbox::Sandbox::Observer(),
            std::make_unique<ManualClock>(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)));
        Json configuration = made->configuration();
        for (const QString &list : {u"connections"_s, u"mappings"_s}) {
            const QString key = list == u"connections" ? u"id"_s : u"connection"_s;
            Json kept = Json::array();
            for (const Json &each : configuration[list].items()) {
                if (each[key].toString() == connection)
                    kept.append(each);
            }
            configuration.set(list, std::move(kept));
        }
        made->startOver(configuration);
        made->sync();
        return made;
    }

    static Json companyOf(LevyBench &bench, const QString &connection)
    {
        sandbox::SampleOptions options;
        options.nordic = true;
        QString tenant;
        for (const Json &each : sandbox::sampleConfiguration(options)[u"connections"].items()) {
            if (each[u"id"].toString() == connection)
                tenant = each[u"tenant"].toString();
        }
        for (const Json &company : bench.sandbox().state()[u"visma"][u"companies"].items()) {
            if (company[u"tenantId"].toString() == tenant)
                return company;
        }
        return {};
    }

    struct Kind {
        QString resource;
        QString rows;
        QString lines;
    };
    static Kind kindOf(const Document &document)
    {
        const QString type = document.source.sourceId.section(u'/', 0, 0);
        if (type == u"CreditNote")
            return {u"customerCreditNote"_s, u"customerCreditNotes"_s, u"lines"_s};
        if (type == u"DebitNote")
            return {u"customerDebitNote"_s, u"customerDebitNotes"_s, u"lines"_s};
        if (type == u"CashSale")
            return {u"cashsale"_s, u"cashSales"_s, u"cashSaleLines"_s};
        return {u"customerinvoice"_s, u"customerInvoices"_s, u"invoiceLines"_s};
    }

    static Json rowOf(LevyBench &bench, const Document &document)
    {
        const QString number = document.source.sourceId.section(u'/', 1);
        for (const Json &row :
             companyOf(bench, document.source.connection)[kindOf(document).rows].items()) {
            if (row[u"referenceNumber"].toString() == number)
                return row;
        }
        return {};
    }

    static Json on(LevyBench &bench, const Document &document, const QString &act, Json body = {})
    {
        if (body.isNull())
            body = Json::object();
        body.set(u"tenantId"_s, companyOf(bench, document.source.connection)[u"tenantId"]);
        body.set(u"resource"_s, kindOf(document).resource);
        body.set(u"number"_s, document.source.sourceId.section(u'/', 1));
        const Json answer = bench.act(act, body, u"visma"_s);
        if (answer.has(u"error"))
            QTest::qFail(answer.toBytes().constData(), __FILE__, __LINE__);
        return answer;
    }

    static Document pick(LevyBench &bench, bool isCredit, DocumentState state = DocumentState::Done)
    {
        for (const Document &document : bench.documents()) {
            if (document.source.isCreditNote() == isCredit && document.hasEntry()
                && document.state == state && !document.source.sourceId.startsWith(u"CashSale")
                && !document.source.sourceId.startsWith(u"DebitNote"))
                return document;
        }
        QTest::qFail("the sample has no such document", __FILE__, __LINE__);
        return {};
    }

    /// The first line's price becomes a part of what it was.
    static void edit(LevyBench &bench, const Document &document, const char *factor)
    {
        const QString lines = kindOf(document).lines;
        const Json line = rowOf(bench, document)[lines].items().front();
        const Decimal price = Decimal::fromJson(line[u"unitPriceInCurrency"])
                                  .value()
                                  .times(Decimal::parse(factor).value())
                                  .value()
                                  .rounded(2, Rounding::HalfAwayFromZero)
                                  .value();
        const Json changed = Json::object(
            {{u"lineNumber"_s, line[u"lineNumber"]}, {u"unitPriceInCurrency"_s, price.toJson()}});
        on(bench, document, u"edit"_s, Json::object({{u"lines"_s, Json::array({changed})}}));
    }

    static ReconciliationView compare(LevyBench &bench, const QString &connection)
    {
        const auto run = reconcileBooks(
            bench.levy(),
            {connection, QDate(2026, 1, 1), QDate(2026, 12, 31)},
            u"tester"_s,
            StopToken(),
            {});
        if (!run) {
            QTest::qFail(qPrintable(describe(run.error())), __FILE__, __LINE__);
            return {};
        }
        return reconciliationView(bench.levy().store(), *run).value_or(ReconciliationView());
    }

    /// Deleted there, and noticed here.
    static void erase(LevyBench &bench, const Document &document)
    {
        on(bench, document, u"delete"_s);
        (void)compare(bench, document.source.connection);
        bench.sync();
    }
};

} // namespace levytest
