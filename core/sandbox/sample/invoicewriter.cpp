#include "core/sandbox/sample/invoicewriter.h"

#include "core/sandbox/sample/documentamounts.h"
#include "core/sandbox/sample/samplesource.h"

namespace levy::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

InvoiceWriter::InvoiceWriter(const SampleDivision &division)
    : m_division(division)
{
}

Json InvoiceWriter::inCompanyCurrency(const SampleDocument &document, const Decimal &amount) const
{
    return product(amount, document.rate, m_division.currency().digits()).toJson();
}

Json InvoiceWriter::invoice(const SampleDocument &document) const
{
    const DocumentAmounts amounts = amountsOf(m_division, document);
    Json invoice = header(document, amounts);
    invoice.set(u"SalesInvoiceLines"_s, lines(document, amounts));
    invoice.set(u"OrderChargeLines"_s, charges(document, amounts));
    return invoice;
}

Json InvoiceWriter::header(const SampleDocument &document, const DocumentAmounts &amounts) const
{
    const Json &customer = m_division.row(u"Accounts"_s, document.customer);
    const QString deliverToCode
        = document.deliverTo.isEmpty() ? document.customer : document.deliverTo;
    const Json &deliverTo = m_division.row(u"Accounts"_s, deliverToCode);
    const Json &invoiceTo = customer.has(u"InvoiceAccountCode")
        ? m_division.row(u"Accounts"_s, customer[u"InvoiceAccountCode"].toString())
        : customer;
    const Decimal gross = must(amounts.net.plus(amounts.tax));
    const QString date = isoDay(document.date);
    const Decimal grossDiscount = must(amounts.discount.plus(amounts.discountTax));

    Json json = Json::object(
        {{u"InvoiceID"_s, sampleId(m_division.scope(), document.key)},
         {u"InvoiceNumber"_s, document.number ? Json(document.number) : Json()},
         {u"Type"_s, document.isCredit ? 8021 : 8020},
         {u"Status"_s, document.status},
         {u"InvoiceDate"_s, date},
         {u"OrderDate"_s, date},
         {u"DueDate"_s, isoDay(document.date.addDays(30))},
         {u"Journal"_s, u"70"_s},
         {u"OrderedBy"_s, customer[u"ID"]},
         {u"OrderedByName"_s, customer[u"Name"]},
         {u"InvoiceTo"_s, invoiceTo[u"ID"]},
         {u"InvoiceToName"_s, invoiceTo[u"Name"]},
         {u"DeliverTo"_s, deliverTo[u"ID"]},
         {u"DeliverToName"_s, deliverTo[u"Name"]},
         {u"Currency"_s, amounts.currency},
         {u"AmountFC"_s, gross.toJson()},
         {u"AmountFCExclVat"_s, amounts.net.toJson()},
         {u"VATAmountFC"_s, amounts.tax.toJson()},
         {u"AmountDC"_s, inCompanyCurrency(document, gross)},
         {u"VATAmountDC"_s, inCompanyCurrency(document, amounts.tax)},
         {u"AmountDiscountExclVat"_s, amounts.discount.toJson()},
         {u"AmountDiscount"_s, grossDiscount.toJson()},
         {u"Discount"_s, document.discountPercent.toJson()},
         {u"DiscountType"_s, document.discountAmount.isZero() ? 1 : 2},
         {u"PaymentCondition"_s, u"30"_s}});
    if (!document.address.isEmpty()) {
        json.set(u"DeliverToAddress"_s, m_division.address(deliverToCode, document.address)[u"ID"]);
    }
    json.set(u"Created"_s, date + u"T09:00:00.000Z"_s);
    json.set(u"Modified"_s, date + u"T09:05:00.000Z"_s);
    json.setIfAny(u"Description"_s, document.description);
    json.setIfAny(u"YourRef"_s, document.yourRef);
    return json;
}

Json InvoiceWriter::lines(const SampleDocument &document, const DocumentAmounts &amounts) const
{
    const QString invoiceId = sampleId(m_division.scope(), document.key);
    Json::Array rows;
    rows.reserve(document.lines.size());
    for (size_t i = 0; i < document.lines.size(); ++i) {
        const SampleLine &line = document.lines[i];
        const int number = int(i) + 1;
        const Json &item = m_division.row(u"Items"_s, line.item);
        const Json &group = m_division.row(u"ItemGroups"_s, item[u"ItemGroupCode"].toString());
        const Decimal netPrice = must(line.price.times(difference(1, line.discount))).trimmed();
        Json row = Json::object(
            {{u"ID"_s, sampleId(invoiceId, u"line %1"_s.arg(number))},
             {u"InvoiceID"_s, invoiceId},
             {u"LineNumber"_s, number},
             {u"Item"_s, item[u"ID"]},
             {u"ItemCode"_s, item[u"Code"]},
             {u"ItemDescription"_s, item[u"Description"]},
             {u"GLAccount"_s, group[u"GLRevenue"]},
             {u"GLAccountDescription"_s, group[u"GLRevenueDescription"]},
             {u"Description"_s, line.text.isEmpty() ? item[u"Description"] : Json(line.text)},
             {u"Quantity"_s, must(line.quantity.times(amounts.sign)).toJson()},
             {u"UnitCode"_s, item[u"Unit"]},
             {u"UnitPrice"_s, line.price.toJson()},
             {u"NetPrice"_s, netPrice.toJson()},
             {u"Discount"_s, line.discount.toJson()},
             {u"AmountFC"_s, amounts.lines[i].toJson()},
             {u"AmountDC"_s, inCompanyCurrency(document, amounts.lines[i])},
             {u"VATCode"_s, amounts.vat[u"Code"]},
             {u"VATPercentage"_s, amounts.vat[u"Percentage"]},
             {u"VATAmountFC"_s, amounts.lineTaxes[i].toJson()},
             {u"VATAmountDC"_s, inCompanyCurrency(document, amounts.lineTaxes[i])}});
        row.setIfAny(u"CostCenter"_s, line.costCenter);
        rows.push_back(std::move(row));
    }
    return Json::array(std::move(rows));
}

Json InvoiceWriter::charges(const SampleDocument &document, const DocumentAmounts &amounts) const
{
    const QString invoiceId = sampleId(m_division.scope(), document.key);
    Json::Array rows;
    for (size_t i = 0; i < document.charges.size(); ++i) {
        const int number = int(i) + 1;
        const Json &kind = m_division.row(u"OrderCharges"_s, document.charges[i].code);
        const Json &account = m_division.row(u"GLAccounts"_s, kind[u"GLAccount"].toString());
        const Decimal amount = amounts.charges[i];
        const Decimal tax = amounts.chargeTaxes[i];
        rows.push_back(Json::object(
            {{u"ID"_s, sampleId(invoiceId, u"charge %1"_s.arg(number))},
             {u"InvoiceID"_s, invoiceId},
             {u"LineNumber"_s, number},
             {u"IsShippingCost"_s, kind[u"IsShippingCost"]},
             {u"OrderCharge"_s, kind[u"ID"]},
             {u"OrderChargeCode"_s, kind[u"Code"]},
             {u"OrderChargeDescription"_s, kind[u"Description"]},
             {u"GLAccount"_s, account[u"ID"]},
             {u"GLAccountCode"_s, account[u"Code"]},
             {u"GLAccountDescription"_s, account[u"Description"]},
             {u"AmountFCExclVAT"_s, amount.toJson()},
             {u"AmountFCInclVAT"_s, must(amount.plus(tax)).toJson()},
             {u"AmountVATFC"_s, tax.toJson()},
             {u"AmountDC"_s, inCompanyCurrency(document, amount)},
             {u"VATCode"_s, amounts.vat[u"Code"]},
             {u"VATDescription"_s, amounts.vat[u"Description"]},
             {u"VATPercentage"_s, amounts.vat[u"Percentage"]}}));
    }
    return Json::array(std::move(rows));
}

Json InvoiceWriter::entry(const SampleDocument &document, const Json &invoice) const
{
    const DocumentAmounts amounts = amountsOf(m_division, document);
    const QString entryId = sampleId(m_division.scope(), u"entry "_s + document.key);
    Json::Array rows;
    const auto add
        = [&](const Json &account, const Json &text, const Decimal &net, const Decimal &tax) {
              const int number = int(rows.size()) + 1;
              rows.push_back(Json::object(
                  {{u"ID"_s, sampleId(entryId, QString::number(number))},
                   {u"EntryID"_s, entryId},
                   {u"LineNumber"_s, number},
                   {u"GLAccount"_s, account},
                   {u"Description"_s, text},
                   {u"AmountFC"_s, net.toJson()},
                   {u"AmountDC"_s, inCompanyCurrency(document, net)},
                   {u"VATCode"_s, amounts.vat[u"Code"]},
                   {u"VATPercentage"_s, amounts.vat[u"Percentage"]},
                   {u"VATAmountFC"_s, tax.toJson()},
                   {u"VATAmountDC"_s, inCompanyCurrency(document, tax)}}));
          };
    for (size_t i = 0; i < amounts.lines.size(); ++i) {
        const Json &line = invoice[u"SalesInvoiceLines"][qsizetype(i)];
        add(line[u"GLAccount"],
            line[u"Description"],
            difference(amounts.lines[i], amounts.shares[i]),
            amounts.lineTaxes[i]);
    }
    for (const Json &charge : invoice[u"OrderChargeLines"].items()) {
        add(charge[u"GLAccount"],
            charge[u"OrderChargeDescription"],
            decimalOf(charge[u"AmountFCExclVAT"]),
            decimalOf(charge[u"AmountVATFC"]));
    }
    Json json = Json::object(
        {{u"EntryID"_s, entryId},
         {u"EntryNumber"_s, invoice[u"InvoiceNumber"]},
         {u"InvoiceNumber"_s, invoice[u"InvoiceNumber"]},
         {u"Journal"_s, invoice[u"Journal"]},
         {u"Type"_s, document.isCredit ? 21 : 20},
         {u"Status"_s, 20},
         {u"Customer"_s, invoice[u"InvoiceTo"]},
         {u"CustomerName"_s, invoice[u"InvoiceToName"]},
         {u"EntryDate"_s, invoice[u"InvoiceDate"]},
         {u"DueDate"_s, invoice[u"DueDate"]},
         {u"Currency"_s, invoice[u"Currency"]},
         {u"Rate"_s, document.rate.toJson()},
         {u"ReportingYear"_s, document.date.year()},
         {u"ReportingPeriod"_s, document.date.month()},
         {u"PaymentCondition"_s, invoice[u"PaymentCondition"]}});
    for (const QString &member :
         {u"AmountFC"_s,
          u"AmountDC"_s,
          u"VATAmountFC"_s,
          u"VATAmountDC"_s,
          u"Description"_s,
          u"YourRef"_s}) {
        if (invoice.has(member))
            json.set(member, invoice[member]);
    }
    json.set(u"SalesEntryLines"_s, Json::array(std::move(rows)));
    return json;
}

} // namespace levy::sandbox
