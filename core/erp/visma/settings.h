#pragma once

#include "core/model/address.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>

namespace levy::visma {

/// Which of the four lists of sales documents are read.
struct Kinds {
    bool invoices = true;
    bool creditNotes = true;
    bool debitNotes = true;
    bool cashSales = true;

    bool operator==(const Kinds &) const = default;
};

/// How one company of Visma.net is reached: one tenant is one company. The client secret comes out
/// of the vault and is never stored with the rest.
struct Settings {
    QString connection; ///< id of the connection, set on every document
    QUrl baseUrl; ///< "https://api.finance.visma.net", without "/v1"
    QUrl tokenUrl; ///< "https://connect.visma.com/connect/token"
    QString clientId;
    QByteArray clientSecret;
    QString tenantId; ///< of the company, not of the customer contract
    QDate goLive; ///< documents changed before that day are not read; invalid: all are
    Kinds kinds;
    Address shipFrom; ///< empty: the branch's own address
    /// Region by county id, or by "US/" and county id where two countries share one. What is not
    /// in here is taken as it is in the US and Canada, and left out elsewhere.
    QHash<QString, QString> regions;
    QString entityUseAttribute; ///< customer attribute that holds the entity use code; may be empty
    bool releaseEntries = true; ///< release a journal transaction after writing it
    std::chrono::milliseconds gap{250}; ///< between two calls
    std::chrono::milliseconds firstPoll{1000}; ///< before the first look at a background operation
    std::chrono::milliseconds pollLimit{600'000}; ///< how long a background operation is watched

    bool operator==(const Settings &) const = default;
};

} // namespace levy::visma
