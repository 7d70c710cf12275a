#pragma once

#include "core/rules/remedies.h"
#include "levybench.h"

#include <QTest>

namespace levytest {

using namespace levy;
using namespace Qt::StringLiterals;

/// What tests of later changes share: a bench whose documents are done, and people who change them.
class ChangesBench {
protected:
    static constexpr int division = 1042;

    static std::unique_ptr<LevyBench> bench(bool areOpen = false, int documents = 10)
    {
        auto made = std::make_unique<LevyBench>(
            sandbox::SampleOptions{.documents = documents, .areOpen = areOpen, .seed = 7},
            sandbox::Sandbox::Observer(),
            std::make_unique<ManualClock>(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)));
        made->sync();
        return made;
    }

    static void bothKinds()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("invoice") << false;
        QTest::newRow("credit note") << true;
    }

    static Json headerOf(LevyBench &bench, const Document &document)
    {
        for (const Json &each : bench.sandbox().state()[u"exact"][u"divisions"].items()) {
            for (const Json &row : each[u"SalesInvoices"].items()) {
                if (row[u"InvoiceID"].toString() == document.source.sourceId)
                    return row;
            }
        }
        return {};
    }

    static Document pick(LevyBench &bench, bool isCredit)
    {
        for (const Document &document : bench.documents()) {
            const Json header = headerOf(bench, document);
            if (header.isNull())
                continue; // erased
            const Json &discount = header[u"AmountDiscountExclVat"];
            if (document.source.isCreditNote() == isCredit && document.hasEntry()
                && Decimal::fromJson(discount).value_or(Decimal()).isZero())
                return document;
        }
        QTest::qFail("the sample has no such document", __FILE__, __LINE__);
        return {};
    }

    /// The first line's amount becomes a part of what it was.
    static void edit(LevyBench &bench, const Document &document, const char *factor)
    {
        const Json header = headerOf(bench, document);
        const Decimal net = Decimal::fromJson(header[u"AmountFCExclVat"]).value();
        const DocumentLine &line = document.source.lines.front();
        Decimal amount = line.amount.absolute()
                             .times(Decimal::parse(factor).value())
                             .value()
                             .rounded(2, Rounding::HalfAwayFromZero)
                             .value();
        if (net.isNegative())
            amount = amount.negated();
        bench.act(
            u"change"_s,
            Json::object(
                {{u"division"_s, division},
                 {u"set"_s, u"SalesInvoiceLines"_s},
                 {u"key"_s, line.id},
                 {u"fields"_s, Json::object({{u"AmountFC"_s, amount.toJson()}})}}));
    }

    static void erase(LevyBench &bench, const Document &document)
    {
        bench.act(
            u"delete"_s,
            Json::object(
                {{u"division"_s, division},
                 {u"set"_s, u"SalesInvoices"_s},
                 {u"key"_s, document.source.sourceId}}));
    }

    static void atAvalara(LevyBench &bench, const QString &act, const Document &document)
    {
        bench.act(
            act,
            Json::object(
                {{u"companyCode"_s, document.tax->companyCode},
                 {u"code"_s, document.code},
                 {u"type"_s, document.tax->type}}),
            u"avatax"_s);
    }

    static Document now(LevyBench &bench, const Document &document)
    {
        return bench.document(u"#%1"_s.arg(document.id.value));
    }

    static Document decide(LevyBench &bench, const Document &document, const Decision &decision)
    {
        const auto decided = bench.levy().decide(document, decision, u"tester"_s);
        if (!decided)
            QTest::qFail(qPrintable(decided.error().message), __FILE__, __LINE__);
        bench.sync();
        return now(bench, document);
    }

    static Result<Change> adjustPrice(Document document, const Decider &by)
    {
        return adjust(std::move(document), u"PriceAdjusted"_s, {}, by);
    }
    static Result<Change> voidIt(Document document, const Decider &by)
    {
        return voidDocument(std::move(document), u"sent twice"_s, by);
    }
    static Decision onDay(
        Result<Change> (*decision)(Document, QDate, const QString &, const Decider &))
    {
        return [decision](Document document, const Decider &by) {
            return decision(std::move(document), by.now.date(), {}, by);
        };
    }

    static void agree(LevyBench &bench)
    {
        const QStringList differences = bench.differences();
        if (!differences.isEmpty())
            QTest::qFail(qPrintable(differences.join(u'\n')), __FILE__, __LINE__);
        const Json before = bench.sandbox().state();
        bench.sync();
        if (!(bench.sandbox().state() == before))
            QTest::qFail("another run sends something", __FILE__, __LINE__);
    }
};

} // namespace levytest
