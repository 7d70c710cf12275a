#include "tests/support/levytest.h"
#include "tests/unit/sandbox/exact_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

class ExactReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meCarriesServerTime();
    void divisionsListTheWholeRegion();
    void hrmDivisionsHaveTheirOwnNames();
    void unknownTokenDivisionAndPathAreRefused();
    void deniedScopeIsNamed();
    void withoutJsonInAcceptComesAtom();
    void singleRowIsABareObject();
    void smallTopGivesABareArray();
    void topAboveAPageContinues();
    void pagesFollowNextWithoutGapOrRepeat_data();
    void pagesFollowNextWithoutGapOrRepeat();
    void valuesTravelAsRecorded();
    void selectLeavesTheRestOut();
    void expandShowsLinesOnlyWhenSelected();
    void deferredLinksCanBeFollowed();
    void chargesAreFoundByInvoice();
    void bulkInsistsOnSelect();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void filtersFind_data();
    void filtersFind();

private:
    static void addAccounts(ExactBench &bench, int count);
};

void ExactReadingTest::meCarriesServerTime()
{
    ExactBench bench;
    const http::ServerResponse response = bench.send(
        "GET",
        u"/api/v1/current/Me?$select=UserID,ServerTime,ServerUtcOffset,"
        "CurrentDivision"_s);
    const Json me = data(response)[u"results"][0];
    QCOMPARE(me[u"ServerTime"], Json(u"2026-03-02T03:00:00"_s));
    QCOMPARE(me[u"ServerUtcOffset"].toInt(), -18000);
    QCOMPARE(me[u"CurrentDivision"].toInt(), 1042);
    QCOMPARE(
        me[u"__metadata"][u"uri"].toString(),
        u"http://127.0.0.1:8090/api/v1/current/Me(guid'%1')"_s.arg(guid(u"user/us"_s)));
    QCOMPARE(me.members().size(), size_t(5));
}

void ExactReadingTest::divisionsListTheWholeRegion()
{
    ExactBench bench;
    // The number in the path is not checked on this endpoint.
    const Json::Array list = rows(bench.get(u"system/Divisions?$select=Code,Hid,Country"_s, 9));
    QCOMPARE(list.size(), size_t(2));
    QCOMPARE(list[0][u"Hid"], Json(u"1042"_s));
    QCOMPARE(list[0][u"Country"], Json(u"US "_s));
    QVERIFY(list[0][u"__metadata"][u"uri"].toString().endsWith(u"system/Divisions(1042)"_s));
    bench.act(
        u"change"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"Divisions"_s},
             {u"fields"_s, Json::object({{u"DivisionMoveDate"_s, u"2026-03-01"_s}})}}));
    const Json::Array moved = rows(bench.get(u"system/Divisions?$filter=Code eq 1042"_s));
    QCOMPARE(moved.size(), size_t(1));
    QCOMPARE(moved[0][u"DivisionMoveDate"], Json(u"/Date(1772323200000)/"_s));
}

void ExactReadingTest::hrmDivisionsHaveTheirOwnNames()
{
    ExactBench bench;
    const Json first = rows(bench.get(u"hrm/Divisions?$select=Code,HID,Main,Status"_s))[0];
    QCOMPARE(first[u"HID"], Json(u"1042"_s));
    QCOMPARE(first[u"Main"], Json(true));
    QCOMPARE(first[u"Status"].toInt(), 0);
}

void ExactReadingTest::unknownTokenDivisionAndPathAreRefused()
{
    ExactBench bench;
    QCOMPARE(bench.get(u"crm/Accounts"_s, 2001).status, 403);
    QCOMPARE(bench.get(u"crm/Accounts"_s, 77).status, 403);
    QCOMPARE(bench.get(u"crm/accounts"_s).status, 404);
    QCOMPARE(bench.get(u"webhooks/WebhookTopics"_s).status, 404);
    QCOMPARE(bench.get(u"crm/Accounts(guid'%1')"_s.arg(guid(u"nobody"_s))).status, 404);
    QCOMPARE(bench.send("PUT", u"/api/v1/1042/crm/Accounts"_s, "{}").status, 405);
    bench.accessToken = u"gAAAAnonsense"_s;
    const http::ServerResponse response = bench.get(u"crm/Accounts"_s);
    QCOMPARE(response.status, 401);
    QVERIFY(response.body.isEmpty());
}

void ExactReadingTest::deniedScopeIsNamed()
{
    ExactBench bench;
    bench.act(
        u"deny-scopes"_s,
        Json::object(
            {{u"clientId"_s, u"us-client"_s},
             {u"scopes"_s, Json::array({u"organization.administration"_s})}}));
    const http::ServerResponse response = bench.get(u"system/Divisions"_s);
    QCOMPARE(response.status, 403);
    QCOMPARE(
        sentence(response),
        u"Forbidden - Application Scope Violated. Cannot read 'organization.administration' scope."_s);
    QCOMPARE(bench.get(u"hrm/Divisions"_s).status, 200);
}

void ExactReadingTest::withoutJsonInAcceptComesAtom()
{
    ExactBench bench;
    http::ServerRequest request;
    request.method = "GET";
    request.target = "/api/v1/1042/crm/Accounts";
    request.headers = {{"Authorization", "Bearer " + bench.accessToken.toLatin1()}};
    QVERIFY(bench.service->handle(request).body.startsWith("<?xml"));
}

void ExactReadingTest::singleRowIsABareObject()
{
    ExactBench bench;
    const QString path = u"crm/Accounts(guid'%1')"_s;
    const QString id = guid(u"account/255"_s);
    QCOMPARE(bench.get(path.arg(id.toUpper())).status, 200);
    const Json found = data(bench.get(path.arg(id)));
    QCOMPARE(found[u"Name"], Json(u"Contoso"_s));
    QVERIFY(found.has(u"VATNumber") && found[u"VATNumber"].isNull());
}

void ExactReadingTest::addAccounts(ExactBench &bench, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString id = guid(u"more/%1"_s.arg(i));
        bench.books->put(
            u"exact.1042.Accounts"_s,
            id,
            Json::object(
                {{u"ID"_s, id},
                 {u"Code"_s, QString::number(1000 + i)},
                 {u"Name"_s, u"Same"_s},
                 {u"Timestamp"_s, Json(1000 + i)},
                 {u"Modified"_s, u"2026-01-%1T10:00:00Z"_s.arg(1 + i % 5, 2, 10, QChar(u'0'))}}));
    }
    bench.restart();
}

void ExactReadingTest::smallTopGivesABareArray()
{
    ExactBench bench;
    addAccounts(bench, 70);
    const http::ServerResponse sixty = bench.get(u"crm/Accounts?$select=ID&$top=60"_s);
    QVERIFY(data(sixty).isArray());
    QCOMPARE(data(sixty).items().size(), size_t(60));
    const http::ServerResponse none = bench.get(
        u"financialtransaction/TransactionLines?$filter=Description eq 'x'&$select=ID&$top=1"_s);
    QCOMPARE(none.body, QByteArray(R"({"d":[]})"));
    QCOMPARE(
        bench.get(u"financialtransaction/TransactionLines?$filter=Description eq 'x'"_s).body,
        QByteArray(R"({"d":{"results":[]}})"));
}

void ExactReadingTest::topAboveAPageContinues()
{
    ExactBench bench;
    addAccounts(bench, 120);
    const Json first = data(bench.get(u"crm/Accounts?$orderby=Modified asc&$select=ID&$top=100"_s));
    QCOMPARE(first[u"results"].items().size(), size_t(60));
    const QString next = first[u"__next"].toString();
    QVERIFY2(
        next.startsWith(u"http://127.0.0.1:8090/api/v1/1042/crm/Accounts?$orderby=Modified%20asc"
                        "&$select=ID&$skiptoken=datetime'2026-01-0"_s),
        qPrintable(next));
    QVERIFY2(next.endsWith(u"&$top=40"_s), qPrintable(next));
    const http::ServerResponse second = bench.send("GET", next.mid(21));
    QVERIFY(data(second).isArray());
    QCOMPARE(data(second).items().size(), size_t(40));
}

void ExactReadingTest::pagesFollowNextWithoutGapOrRepeat_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("pages");
    QTest::newRow("by key") << u"crm/Accounts?$select=ID"_s << 3;
    QTest::newRow("by time") << u"crm/Accounts?$select=ID&$orderby=Modified desc"_s << 3;
    QTest::newRow("by equal names and code")
        << u"crm/Accounts?$select=ID&$orderby=Name,Code desc"_s << 3;
    QTest::newRow("by nothing but nulls") << u"crm/Accounts?$select=ID&$orderby=Country"_s << 3;
    QTest::newRow("bulk") << u"bulk/CRM/Accounts?$select=ID"_s << 1;
    QTest::newRow("sync") << u"sync/CRM/Accounts?$select=ID&$filter=Timestamp gt 1L"_s << 1;
}

void ExactReadingTest::pagesFollowNextWithoutGapOrRepeat()
{
    QFETCH(QString, path);
    ExactBench bench;
    addAccounts(bench, 140);
    int pages = 0;
    QSet<QString> ids;
    const std::vector<Json> list = bench.all(path, &pages);
    for (const Json &row : list)
        ids.insert(row[u"ID"].toString());
    QCOMPARE(list.size(), size_t(142));
    QCOMPARE(ids.size(), qsizetype(list.size()));
    QTEST(pages, "pages");
}

void ExactReadingTest::valuesTravelAsRecorded()
{
    ExactBench bench;
    const Json account = rows(bench.get(u"crm/Accounts?$filter=Name eq 'Contoso'"_s))[0];
    QCOMPARE(account[u"Code"], Json(u"               255"_s));
    QCOMPARE(account[u"State"], Json(u"IL "_s));
    // 09:00 UTC is 04:00 by the server's clock, written as if it were UTC.
    QCOMPARE(account[u"Modified"], Json(u"/Date(1767585600000)/"_s));

    const Json invoice
        = data(bench.get(u"salesinvoice/SalesInvoices(guid'%1')?$expand=SalesInvoiceLines"_s.arg(
            guid(u"invoice/1"_s))));
    QCOMPARE(invoice[u"InvoiceDate"], Json(u"/Date(1772064000000)/"_s));
    QCOMPARE(invoice[u"AmountFCExclVat"], Json::number("381.5"));
    QCOMPARE(invoice[u"InvoiceNumber"].toInt(), 26700041);
    QVERIFY(invoice[u"InvoiceNumber"].isNumber());
    QCOMPARE(invoice[u"OrderedByName"], Json(u"Contoso"_s));
    QCOMPARE(invoice[u"StatusDescription"], Json(u"Processed"_s));
    const Json::Array lines = invoice[u"SalesInvoiceLines"][u"results"].items();
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[0][u"VATCode"], Json(u"0  "_s));
    QCOMPARE(lines[1][u"AmountFC"], Json::number("120"));
    QCOMPARE(lines[1][u"ItemCode"], Json(u"GW"_s));
    QVERIFY(invoice[u"SalesInvoiceOrderChargeLines"].has(u"__deferred"));
    QCOMPARE(
        rows(bench.get(u"logistics/Items?$select=Unit,IsSalesItem"_s))[0][u"Unit"],
        Json(u"day     "_s));
    QCOMPARE(
        rows(bench.get(u"financial/GLAccounts?$filter=Code eq '1300'&$select=Code,IsBlocked,"
                       "UseCostcenter"_s))[0][u"UseCostcenter"],
        Json(2));
    QVERIFY(rows(bench.get(u"read/financial/JournalStatusList"_s))[0][u"__metadata"][u"uri"]
                .toString()
                .endsWith(u"JournalStatusList(Journal='90',Period=1,Year=2026)"_s));
}

void ExactReadingTest::selectLeavesTheRestOut()
{
    ExactBench bench;
    const Json row = rows(bench.get(u"hrm/Costcenters?$select=Code, EndDate"_s))[0];
    QCOMPARE(row.members().size(), size_t(3));
    QVERIFY(row.has(u"__metadata") && row.has(u"Code") && row.has(u"EndDate"));
}

void ExactReadingTest::expandShowsLinesOnlyWhenSelected()
{
    ExactBench bench;
    const QString path = u"salesinvoice/SalesInvoices?$expand=SalesInvoiceLines&$select="_s;
    QVERIFY(!rows(bench.get(path + u"InvoiceID"_s))[0].has(u"SalesInvoiceLines"));
    const Json named = rows(bench.get(path + u"InvoiceID,SalesInvoiceLines"_s))[0];
    QVERIFY(named[u"SalesInvoiceLines"][u"results"][0].has(u"Quantity"));
    const Json fields = rows(bench.get(path + u"InvoiceID,SalesInvoiceLines/ID"_s))[0];
    QCOMPARE(fields[u"SalesInvoiceLines"][u"results"][0].members().size(), size_t(2));
}

void ExactReadingTest::deferredLinksCanBeFollowed()
{
    ExactBench bench;
    const Json invoice
        = data(bench.get(u"salesinvoice/SalesInvoices(guid'%1')"_s.arg(guid(u"invoice/1"_s))));
    const QString link = invoice[u"SalesInvoiceLines"][u"__deferred"][u"uri"].toString();
    QCOMPARE(rows(bench.send("GET", link.mid(21))).size(), size_t(2));
}

void ExactReadingTest::chargesAreFoundByInvoice()
{
    ExactBench bench;
    const Json::Array charges = rows(
        bench.get(u"salesinvoice/SalesInvoiceOrderChargeLines?$filter=InvoiceID eq guid'%1'"_s.arg(
            guid(u"invoice/1"_s))));
    QCOMPARE(charges.size(), size_t(1));
    QCOMPARE(charges[0][u"AmountFCExclVAT"], Json::number("12.5"));
}

void ExactReadingTest::bulkInsistsOnSelect()
{
    ExactBench bench;
    const http::ServerResponse response = bench.get(u"bulk/Financial/TransactionLines"_s);
    QCOMPARE(response.status, 400);
    QCOMPARE(
        sentence(response), u"Please add a $select or a $top=1 statement to the query string."_s);
    QCOMPARE(bench.get(u"bulk/Financial/TransactionLines?$top=1"_s).status, 200);
}

void ExactReadingTest::badQueriesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &path, const QString &says) {
        QTest::newRow(name) << path << says;
    };
    row("unknown select", u"crm/Accounts?$select=Nmae"_s, u"'Nmae'"_s);
    row("unknown filter", u"crm/Accounts?$filter=Nmae eq 'x'"_s, u"No property 'Nmae'"_s);
    row("filter not offered",
        u"financialtransaction/TransactionLines?$filter=Notes eq 'x'"_s,
        u"Filtering on these fields is not supported: Notes"_s);
    row("sync by time",
        u"sync/SalesInvoice/SalesInvoices?$filter=Modified gt datetime'2026-01-01'"_s,
        u"Filtering on these fields is not supported: Modified"_s);
    row("guid as text", u"crm/Accounts?$filter=ID eq 'x'"_s, u"incompatible"_s);
    row("malformed guid", u"crm/Accounts?$filter=ID eq guid'x'"_s, u"Syntax error"_s);
    row("text as number", u"salesinvoice/SalesInvoices?$filter=Status eq '20'"_s, u"incompat"_s);
    row("date as text",
        u"salesinvoice/SalesInvoices?$filter=Modified ge '2026-01-01'"_s,
        u"incompatible"_s);
    row("open bracket", u"crm/Accounts?$filter=(Name eq 'x'"_s, u"Syntax error"_s);
    row("trailing word", u"crm/Accounts?$filter=Name eq 'x' nand"_s, u"Syntax error"_s);
    row("unclosed text", u"crm/Accounts?$filter=Name eq 'x"_s, u"Syntax error"_s);
    row("negative top", u"crm/Accounts?$top=-1"_s, u"$top"_s);
    row("unknown option", u"crm/Accounts?$sort=Name"_s, u"'$sort'"_s);
    row("option twice", u"crm/Accounts?$top=1&$top=2"_s, u"exactly once"_s);
    row("skip in a feed", u"sync/CRM/Accounts?$skip=1"_s, u"$skip"_s);
    row("expand of a field", u"crm/Accounts?$expand=Name"_s, u"'Name'"_s);
    row("order by nothing known", u"crm/Accounts?$orderby=Nmae"_s, u"'Nmae'"_s);
}

void ExactReadingTest::badQueriesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    ExactBench bench;
    const http::ServerResponse response = bench.get(path);
    QCOMPARE(response.status, 400);
    QVERIFY2(sentence(response).contains(says), qPrintable(sentence(response)));
}

void ExactReadingTest::filtersFind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("found");
    const auto row = [](const char *name, const QString &path, int found) {
        QTest::newRow(name) << path << found;
    };
    const QString invoices = u"salesinvoice/SalesInvoices?$filter="_s;
    const QString accounts = u"crm/Accounts?$filter="_s;
    const QString first = guid(u"invoice/1"_s);
    const QString second = guid(u"invoice/2"_s);
    row("by key", invoices + u"InvoiceID eq guid'%1'"_s.arg(first), 1);
    row("guid in capitals", invoices + u"InvoiceID eq guid'%1'"_s.arg(first.toUpper()), 1);
    row("one key or another",
        invoices + u"InvoiceID eq guid'%1' or InvoiceID eq guid'%2'"_s.arg(first, second),
        2);
    row("a key and something else",
        invoices + u"InvoiceID eq guid'%1' and Status eq 20"_s.arg(first),
        0);
    row("by number", invoices + u"InvoiceNumber eq 26700041"_s, 1);
    row("null", invoices + u"InvoiceNumber eq null"_s, 1);
    row("not null", invoices + u"InvoiceNumber ne null"_s, 1);
    // 15:22:03.417 UTC is 10:22:03.417 by the server's clock.
    row("wall clock, at", invoices + u"Modified ge datetime'2026-02-26T10:22:03.417'"_s, 2);
    row("wall clock, after", invoices + u"Modified gt datetime'2026-02-26T10:22:03.417'"_s, 1);
    row("a date", invoices + u"InvoiceDate eq datetime'2026-02-26'"_s, 1);
    row("precedence", invoices + u"Status eq 50 or Status eq 20 and Type eq 1"_s, 1);
    row("brackets", invoices + u"(Status eq 50 or Status eq 20) and Type eq 1"_s, 0);
    row("lines of two invoices",
        u"bulk/SalesInvoice/SalesInvoiceLines?$select=ID&$filter=InvoiceID eq guid'%1' or "
        "InvoiceID eq guid'%2'"_s.arg(first, second),
        3);
    row("padded code needs its blanks", accounts + u"Code eq '255'"_s, 0);
    row("padded code", accounts + u"Code eq '               255'"_s, 1);
    row("trimmed code", accounts + u"trim(Code) eq '255'"_s, 1);
    row("within", accounts + u"substringof('ontos',Name)"_s, 1);
    row("within, written out", accounts + u"substringof('ontos',Name) eq true"_s, 1);
    row("flag", u"crm/Addresses?$filter=Main eq true and Type eq 4"_s, 1);
    row("blanks behind do not count", u"vat/VATCodes?$filter=Code eq 'V8'"_s, 1);
    row("doubled quote", accounts + u"Name eq 'O''Brien'"_s, 0);
    row("long", u"sync/CRM/Accounts?$filter=Timestamp gt 1L"_s, 2);
    row("without L", u"sync/CRM/Accounts?$filter=Timestamp gt 1"_s, 2);
    row("plus is a blank", u"crm/Accounts?$filter=Name+eq+'Contoso'"_s, 1);
    row("period", u"financial/FinancialPeriods?$filter=FinYear eq 2026 and FinPeriod le 3"_s, 3);
    row("skip", u"financial/FinancialPeriods?$skip=5"_s, 7);
    row("sales entry",
        u"salesentry/SalesEntries?$filter=Modified lt datetime'2099-01-01'&$top=1"_s,
        1);
}

void ExactReadingTest::filtersFind()
{
    QFETCH(QString, path);
    ExactBench bench;
    const http::ServerResponse response = bench.get(path);
    QVERIFY2(response.status == 200, response.body.constData());
    QTEST(int(rows(response).size()), "found");
}

LEVY_TEST_CLASS(ExactReadingTest)
#include "exact_reading_test.moc"
