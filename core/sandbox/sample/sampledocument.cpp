#include "core/sandbox/sample/sampledocument.h"

#include "core/sandbox/sample/samplesource.h"

namespace levy::sandbox {

using namespace Qt::StringLiterals;

SampleDocument SampleDocument::fromJson(const Json &json)
{
    SampleDocument document;
    document.number = int(json[u"number"].toInt().value_or(0));
    document.key = json.has(u"key") ? json[u"key"].toString() : QString::number(document.number);
    document.isCredit = json[u"credit"].toBool();
    document.hasUnusualSign = json[u"unusualSign"].toBool();
    document.status = int(json[u"status"].toInt().value_or(50));
    document.date = QDate::fromString(json[u"date"].toString(), Qt::ISODate);
    document.customer = json[u"customer"].toString();
    document.deliverTo = json[u"deliverTo"].toString();
    document.address = json[u"address"].toString();
    document.currency = json[u"currency"].toString();
    document.rate = decimalOf(json[u"rate"], 1);
    document.vatCode = json[u"vat"].toString();
    document.description = json[u"description"].toString();
    document.yourRef = json[u"yourRef"].toString();
    document.discountPercent = decimalOf(json[u"discountPercent"]);
    document.discountAmount = decimalOf(json[u"discountAmount"]);
    for (const Json &line : json[u"lines"].items()) {
        document.lines.push_back(
            {.item = line[u"item"].toString(),
             .quantity = decimalOf(line[u"quantity"], 1),
             .price = decimalOf(line[u"price"]),
             .discount = decimalOf(line[u"discount"]),
             .text = line[u"text"].toString(),
             .costCenter = line[u"costCenter"].toString()});
    }
    for (const Json &charge : json[u"charges"].items()) {
        document.charges.push_back(
            {.code = charge[u"code"].toString(), .amount = decimalOf(charge[u"amount"])});
    }
    return document;
}

} // namespace levy::sandbox
