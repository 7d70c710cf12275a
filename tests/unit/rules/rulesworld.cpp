#include "rulesworld.h"

#include "core/rules/effective.h"
#include "core/rules/names.h"

namespace levytest {

using namespace levy;
using namespace Qt::StringLiterals;

namespace {

GlAccount account(const QString &code, int type)
{
    GlAccount result;
    result.id = u"g-"_s + code;
    result.code = code;
    result.type = type;
    return result;
}

Address address(
    const QString &line, const QString &city, const QString &region, const QString &postalCode)
{
    return {line, {}, {}, city, region, postalCode, u"US"_s};
}

} // namespace

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

Ground soundGround()
{
    Ground ground;
    ground.policy.connection = u"exact-us"_s;
    ground.policy.codePrefix = u"US1042"_s;
    ground.policy.journal = u"90"_s;
    ground.policy.shipFrom = address(u"1 Yard"_s, u"Columbus"_s, u"OH"_s, u"43215"_s);
    ground.mappingVersion = 3;
    MappingRule tax;
    tax.id = 1;
    tax.kind = MappingKind::TaxAccount;
    tax.target.glAccountCode = u"2200"_s;
    MappingRule debit;
    debit.id = 2;
    debit.kind = MappingKind::DebitSide;
    debit.target.glAccountCode = u"1300"_s;
    debit.target.debit = DebitAccount::Receivable;
    MappingRule company;
    company.id = 3;
    company.kind = MappingKind::Company;
    company.target.companyCode = u"TARNWICKUS"_s;
    ground.mappings = {tax, debit, company};
    ground.master.companyCurrency = u"USD"_s;
    ground.master.accounts
        = {account(u"1300"_s, 20), account(u"2200"_s, 100), account(u"2210"_s, 100)};
    Journal journal;
    journal.code = u"90"_s;
    journal.type = 90;
    ground.master.journals = {journal};
    ground.master.costCenters = {{u"US-S"_s, {}, {}}, {u"OLD"_s, {}, QDate(2025, 12, 31)}};
    ground.master.periods = {{2026, 3, QDate(2026, 3, 1), QDate(2026, 3, 31), {}}};
    return ground;
}

Document soundDocument()
{
    Document document;
    document.id = {1};
    SalesDocument &source = document.source;
    source.connection = u"exact-us"_s;
    source.sourceId = u"c72135ba-bcd8-508b-a919-941428504770"_s;
    source.number = u"26700041"_s;
    source.status = SourceStatus::Final;
    source.date = QDate(2026, 3, 2);
    source.currency = u"USD"_s;
    source.customer.id = u"k-1"_s;
    source.customer.code = u"255"_s;
    source.customer.name = u"Pellmoor Foods"_s;
    source.shipTo = address(u"5 Mill"_s, u"Austin"_s, u"TX"_s, u"78744"_s);
    DocumentLine line;
    line.id = u"l-1"_s;
    line.number = 1;
    line.itemCode = u"HW-GATE-4G"_s;
    line.amount = decimal("100.00");
    source.lines = {line};
    source.netTotal = decimal("100.00");
    document.code = documentCode(u"US1042"_s, source);
    return document;
}

TaxResult taxOf(const Document &document, const char *tax)
{
    TaxResult result;
    result.code = document.code;
    result.status = TaxStatus::Saved;
    result.statusText = u"Saved"_s;
    result.currency = document.source.currency;
    result.totalAmount = document.source.netTotal;
    result.totalTax = decimal(tax);
    TaxLine line;
    line.number = u"l-1"_s;
    line.amount = document.source.netTotal;
    line.tax = decimal(tax);
    TaxDetail detail;
    detail.country = u"US"_s;
    detail.region = u"TX"_s;
    detail.jurisdictionType = u"State"_s;
    detail.taxType = u"Sales"_s;
    detail.tax = decimal(tax);
    detail.taxable = document.source.netTotal;
    detail.rate = detail.tax.dividedBy(detail.taxable, 8).value();
    line.details = {detail};
    result.lines = {line};
    return result;
}

} // namespace levytest
