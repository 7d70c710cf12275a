#pragma once

#include "core/sandbox/visma/company.h"

namespace levy::sandbox::visma {

/// One list of master data, as the contract describes its endpoint.
struct MasterResource {
    /// A query parameter that selects rows whose member equals it.
    struct Filter {
        QString parameter;
        QString member; ///< "address.city" for a member within
    };

    QByteArray version; ///< "v1"
    QString name; ///< in paths, and the set in the books
    bool hasMetadata = false; ///< each row carries totalCount and maxPageSize
    bool hasPages = false; ///< knows pageNumber and pageSize; else it answers with everything
    bool hasCounts = false; ///< knows numberToRead and skipRecords
    bool hasTimes = false; ///< knows lastModifiedDateTime with its condition
    bool hasETag = false; ///< rows have a timeStamp, and GET of one an ETag
    QList<Filter> filters;
    /// Optional parts: the parameter that asks for them and the member.
    QList<Filter> expands;
    bool expandsOne = false; ///< GET of one leaves the optional parts out, too
};

/// Nullptr: no such list.
[[nodiscard]] const MasterResource *masterResource(QStringView name);
[[nodiscard]] const std::vector<MasterResource> &masterResources();

/// A row of master data as a reader sees it, with all optional parts.
[[nodiscard]] Json masterAnswer(
    const Company &company, const MasterResource &resource, const Json &row);
/// A dimension, with the values of its segments or without.
[[nodiscard]] Json dimensionAnswer(const Json &row, bool hasValues);
[[nodiscard]] Json segmentAnswer(const Json &segment, bool hasValues);

} // namespace levy::sandbox::visma
