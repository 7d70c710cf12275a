#include "core/reconcile/ownentries.h"

#include <algorithm>

namespace levy::reconcile {

namespace {

/// By its id; several have one marker where a second one was taken back.
auto findHeld(const OwnEntry &own, const std::vector<const EntryRow *> &held)
{
    const auto found = std::ranges::find_if(held, [&](const EntryRow *row) {
        return row->entry.marker == own.entry->marker && row->entryId == own.entryId;
    });
    if (found != held.end())
        return found;
    return std::ranges::find_if(
        held, [&](const EntryRow *row) { return row->entry.marker == own.entry->marker; });
}

} // namespace

std::vector<OwnEntry> ownEntries(const SourceRow &source)
{
    std::vector<OwnEntry> entries;
    for (const PastEntry &past : source.pastEntries) {
        if (!past.entry.isOnDocument())
            entries.push_back({&past.entry, past.tax, true, false, past.entryId});
    }
    if (source.entry && !source.entry->isOnDocument())
        entries.push_back({&*source.entry, source.entryTax, source.hasEntry, true, source.entryId});
    return entries;
}

const OwnEntry *ownEntry(const std::vector<OwnEntry> &entries, const QString &marker)
{
    const auto found = std::ranges::find_if(
        entries, [&](const OwnEntry &own) { return own.entry->marker == marker; });
    return found == entries.end() ? nullptr : &*found;
}

std::optional<EntryFinding> findingOf(
    const std::vector<OwnEntry> &own, const std::vector<const EntryRow *> &held)
{
    std::optional<EntryFinding> gone;
    for (const OwnEntry &one : own) {
        if (!one.isWritten)
            continue;
        const auto found = findHeld(one, held);
        if (found == held.end()) {
            if (!gone)
                gone = EntryFinding{.own = one, .isGone = true};
            continue;
        }
        EntryComparison compared = compareEntries(*one.entry, (*found)->entry);
        if (compared.difference != EntryDifference::None)
            return EntryFinding{.own = one, .compared = std::move(compared)};
        if (!(*found)->isReleased)
            return EntryFinding{.own = one, .isNotReleased = true};
    }
    return gone;
}

} // namespace levy::reconcile
