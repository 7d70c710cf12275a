#pragma once

#include "tests/unit/erp_visma/fakevisma.h"

namespace levy::visma {

/// A company with invoice 100245 (or credit note 200031), about to get or just given its tax.
struct TaxScene : Company {
    TaxScene();

    /// Reads the feed to its end, as a process does before it posts: master data and documents are
    /// at hand then.
    void readFeed(VismaConnector &connector);
    /// The invoice, alone in the feed and to be read singly.
    void holdInvoice(const Json &row);
    /// The PUT is taken on as job-1, which ends with that status code.
    void acceptPut(int statusCode = 204);
    /// One answer to the question for job-1.
    void answerJob(const QByteArray &status, int statusCode, const QByteArray &more = {});

    QString sourceId = QStringLiteral("Invoice/100245");
    QString getPath = QStringLiteral("GET v1/customerinvoice/100245");
    QString putPath = QStringLiteral("PUT v1/customerinvoice/100245");
    QString jobPath = QStringLiteral("GET v1/background/job-1");
};

inline const QString marker = QStringLiteral("LVY 100245 8e11a02752");

/// The tax of the invoice as one line on account 2790, version "V1".
[[nodiscard]] LedgerEntry taxLine(const QByteArray &amount = "10.76");
/// The codes of its two lines, and what the VAT must come to.
[[nodiscard]] LedgerEntry taxCodes(const QString &code, const QByteArray &vat);

/// The invoice with Levy's line on it, version "V2".
[[nodiscard]] Json taxedRow(const QByteArray &amount = "10.76");

[[nodiscard]] Decimal decimal(const QByteArray &text);

} // namespace levy::visma
