#pragma once

#include "core/model/address.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUrl>

namespace levy::exact {

/// How one company of Exact Online is reached. The client secret comes out of the vault and is
/// never stored with the rest.
struct Settings {
    QString connection; ///< id of the connection, set on every document
    QUrl baseUrl; ///< a region's or an overriding one, without "/api"
    qint64 division = 0; ///< the company's number in every path
    QString clientId;
    QByteArray clientSecret;
    QDate goLive; ///< invoices changed before that day are not read; invalid: all are
    Address shipFrom; ///< for invoices without a warehouse; empty: the division's own address
    QString generalJournal; ///< code of the journal that entries are posted in

    bool operator==(const Settings &) const = default;
};

} // namespace levy::exact
