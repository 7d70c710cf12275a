#pragma once

#include "core/sandbox/exact/division.h"
#include "core/sandbox/exact/schema.h"

namespace levy::sandbox::exact {

/// A row as an endpoint shows it: fills in what follows from other rows (names, codes,
/// descriptions), pads codes and writes dates, numbers and 64-bit numbers as they travel.
class RowView {
public:
    /// `header`: the invoice whose fields a line of the sync feed repeats; else nullptr. All
    /// outlive the view.
    RowView(
        Division &division,
        const EntityType &entity,
        const Json &row,
        const Json *header = nullptr);

    /// For filters and sorting: as on the wire, but times as plain milliseconds.
    [[nodiscard]] Json comparable(const Property &property) const;
    /// As on the wire; collections are the reader's affair.
    [[nodiscard]] Json wire(const Property &property) const;
    /// What identifies it in a uri: "(guid'…')".
    [[nodiscard]] QString keyText() const;

private:
    [[nodiscard]] Json raw(const Property &property) const;
    [[nodiscard]] Json derived(const QString &name) const;
    [[nodiscard]] Json described(const QString &name) const;

    Division &m_division;
    const EntityType &m_entity;
    const Json &m_row;
    const Json *m_header;
};

} // namespace levy::sandbox::exact
