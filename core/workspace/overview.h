#pragma once

#include "core/workspace/documentlist.h"
#include "core/workspace/memory.h"

namespace levy {

/// Tax that is in the books, of one place and currency, minor units.
struct PlaceTax {
    QString country;
    QString region; ///< empty for a country without
    QString currency;
    qint64 documents = 0;
    qint64 taxMinor = 0;
};

/// Documents of one day by outcome.
struct DayCount {
    QDate day;
    std::map<DocumentGroup, qint64> counts;
};

/// The figures of a period, each from a DocumentQuery that the list behind it uses as well.
struct Figures {
    std::map<DocumentGroup, qint64> groups;
    std::map<FlagReason, qint64> waiting; ///< by reason
    qint64 decided = 0; ///< done, after a person had decided something
    std::vector<CurrencySum> tax; ///< posted; the currency with the most documents first
};

/// What the overview shows. `period` is a query with period and connection only.
namespace overview {

[[nodiscard]] Result<Figures> figures(Reader &reader, const DocumentQuery &period);
/// The largest amount first, of one currency.
[[nodiscard]] Result<std::vector<PlaceTax>> taxByPlace(
    Reader &reader, const DocumentQuery &period, const QString &currency);
/// Days that have documents, oldest first.
[[nodiscard]] Result<std::vector<DayCount>> days(Reader &reader, const DocumentQuery &period);
/// The first and the last document date there is; invalid without documents.
[[nodiscard]] Result<std::pair<QDate, QDate>> span(Reader &reader);
/// Documents that Levy works on now; cheap, for a progress line.
[[nodiscard]] Result<qint64> activeCount(Reader &reader);
/// Active documents with nothing posted yet, by connection; those without any are left out.
[[nodiscard]] Result<std::map<QString, qint64>> backlogs(Reader &reader);
/// Where a connection's documents go to, each place once: "US, TX", "SE".
struct ShipToPlace {
    QString country;
    QString region;
};
[[nodiscard]] Result<std::vector<ShipToPlace>> shipToPlaces(
    Reader &reader, const QString &connection);
/// Calls of one day (UTC) by service and operation.
[[nodiscard]] Result<std::vector<memory::CallCount>> callsOn(Reader &reader, QDate day);

} // namespace overview

} // namespace levy
