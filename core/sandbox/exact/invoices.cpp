#include "core/sandbox/exact/invoices.h"

#include "core/sandbox/amounts.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::exact {

namespace {

void setMissing(Json &row, const QString &name, const Json &value)
{
    if (row[name].isNull())
        row.set(name, value);
}

std::vector<Json> takeRows(
    Json &invoice, const QString &member, const QString &id, const std::function<QString()> &newId)
{
    std::vector<Json> rows;
    int number = 0;
    for (Json row : invoice[member].items()) {
        ++number;
        setMissing(row, u"ID"_s, newId());
        row.set(u"InvoiceID"_s, id);
        setMissing(row, u"LineNumber"_s, Json(number));
        rows.push_back(std::move(row));
    }
    invoice.remove(member);
    return rows;
}

void completeTotals(InvoiceRows &rows)
{
    Decimal net;
    Decimal vat;
    for (Json &line : rows.lines) {
        setMissing(line, u"VATAmountFC"_s, Json(0));
        setMissing(line, u"AmountDC"_s, line[u"AmountFC"]);
        setMissing(line, u"VATAmountDC"_s, line[u"VATAmountFC"]);
        net = sum(net, amountOf(line[u"AmountFC"]));
        vat = sum(vat, amountOf(line[u"VATAmountFC"]));
    }
    for (Json &charge : rows.charges) {
        const Decimal amount = amountOf(charge[u"AmountFCExclVAT"]);
        setMissing(charge, u"AmountVATFC"_s, Json(0));
        const Decimal tax = amountOf(charge[u"AmountVATFC"]);
        setMissing(charge, u"AmountFCInclVAT"_s, sum(amount, tax).toJson());
        setMissing(charge, u"AmountDC"_s, amount.toJson());
        net = sum(net, amount);
        vat = sum(vat, tax);
    }
    Json &header = rows.header;
    setMissing(header, u"AmountFCExclVat"_s, net.toJson());
    setMissing(header, u"VATAmountFC"_s, vat.toJson());
    setMissing(header, u"VATAmountDC"_s, header[u"VATAmountFC"]);
    const Decimal total
        = sum(amountOf(header[u"AmountFCExclVat"]), amountOf(header[u"VATAmountFC"]));
    setMissing(header, u"AmountFC"_s, total.toJson());
    setMissing(header, u"AmountDC"_s, header[u"AmountFC"]);
}

} // namespace

Result<InvoiceRows> invoiceRows(const Json &invoice, const std::function<QString()> &newId)
{
    if (!invoice.isObject() || invoice[u"SalesInvoiceLines"].items().empty())
        return fail(ErrorKind::Invalid, u"exact.invoice"_s, u"an invoice needs lines"_s);
    InvoiceRows rows;
    rows.header = invoice;
    setMissing(rows.header, u"InvoiceID"_s, newId());
    rows.id = rows.header[u"InvoiceID"].toString();
    rows.lines = takeRows(rows.header, u"SalesInvoiceLines"_s, rows.id, newId);
    rows.charges = takeRows(rows.header, u"OrderChargeLines"_s, rows.id, newId);
    setMissing(rows.header, u"Status"_s, Json(20));
    setMissing(rows.header, u"Type"_s, Json(8020));
    for (const QString &who : {u"InvoiceTo"_s, u"DeliverTo"_s})
        setMissing(rows.header, who, rows.header[u"OrderedBy"]);
    for (const QString &zero : {u"AmountDiscount"_s, u"AmountDiscountExclVat"_s, u"Discount"_s})
        setMissing(rows.header, zero, Json(0));
    setMissing(rows.header, u"DiscountType"_s, Json(1));
    completeTotals(rows);
    return rows;
}

void adjustTotals(Json &header, const Json &before, const Json &after)
{
    const Decimal net = difference(amountOf(after[u"AmountFC"]), amountOf(before[u"AmountFC"]));
    const Decimal vat
        = difference(amountOf(after[u"VATAmountFC"]), amountOf(before[u"VATAmountFC"]));
    const auto add = [&header](const QString &field, const Decimal &amount) {
        header.set(field, sum(amountOf(header[field]), amount).toJson());
    };
    add(u"AmountFCExclVat"_s, net);
    add(u"VATAmountFC"_s, vat);
    add(u"VATAmountDC"_s, vat);
    add(u"AmountFC"_s, sum(net, vat));
    add(u"AmountDC"_s, sum(net, vat));
}

} // namespace levy::sandbox::exact
