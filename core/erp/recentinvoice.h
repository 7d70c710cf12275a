#pragma once

#include <QDate>
#include <QString>

namespace levy {

/// An invoice with a number, as lists name it before a connection exists; `sourceId` is what
/// Connector::fetch() takes.
struct RecentInvoice {
    QString sourceId;
    QString number;
    QDate date;

    bool operator==(const RecentInvoice &) const = default;
};

} // namespace levy
