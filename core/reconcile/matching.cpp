#include "core/reconcile/matching.h"

#include "core/reconcile/classify.h"

#include <QHash>

#include <algorithm>

namespace levy::reconcile {

using namespace Qt::StringLiterals;

namespace {

using Indices = std::vector<int>;

QString amountKey(const Decimal &amount)
{
    return amount.trimmed().toString();
}

/// Amount, currency, date and customer of a document or a transaction.
QString contentKey(const QString &customer, QDate date, const QString &currency, const Decimal &net)
{
    return customer + u'\n' + QString::number(date.toJulianDay()) + u'\n' + currency + u'\n'
        + amountKey(net);
}

QString contentKey(const SourceRow &source)
{
    return contentKey(source.customerCode, source.date, source.currency, source.net);
}

QString contentKey(const TaxRow &tax)
{
    return contentKey(tax.customerCode, tax.date, tax.currency, tax.total);
}

QString bookedKey(QDate date, const QString &currency, const Decimal &tax)
{
    return QString::number(date.toJulianDay()) + u'\n' + currency + u'\n' + amountKey(tax);
}

/// The customer that an entry's lines name; empty where none or several do.
QString customerOf(const EntryRow &entry)
{
    QString customer;
    for (const LedgerLine &line : entry.entry.lines) {
        if (line.relationId.isEmpty() || line.relationId == customer)
            continue;
        if (!customer.isEmpty())
            return {};
        customer = line.relationId;
    }
    return customer;
}

/// The invoice number in a marker of Levy's: "LVY 26700041 8e11a02752".
QString numberIn(const QString &marker)
{
    const qsizetype end = marker.lastIndexOf(u' ');
    return end > 4 ? marker.mid(4, end - 4) : QString();
}

/// One matching. Every transaction and entry is given away once at the most.
/// So many entries of the document with that marker are known: second ones that were taken back
/// among them.
size_t entriesWith(const SourceRow &source, const QString &marker)
{
    const auto past = std::ranges::count_if(
        source.pastEntries, [&](const PastEntry &one) { return one.entry.marker == marker; });
    const bool isCurrent = source.hasEntry && source.entry && source.entry->marker == marker;
    return size_t(past) + (isCurrent ? 1 : 0);
}

class Matching {
public:
    Matching(const Books &books, const MatchOptions &options)
        : m_books(books)
        , m_options(options)
        , m_pairs(books.sources.size())
        , m_isTaxUsed(books.transactions.size())
        , m_isEntryUsed(books.entries.size())
    {
        for (size_t i = 0; i < books.transactions.size(); ++i)
            m_isTaxUsed[i] = books.transactions[i].isSuperseded;
    }

    std::vector<TieRow> run();

private:
    struct Pair {
        int tax = -1;
        bool hasSecondTax = false;
        MatchedBy taxMatch = MatchedBy::Nothing;
        Indices others; ///< as SourceRow::others; -1: not there
        Indices entries;
        bool hasDoubleMarker = false;
        MatchedBy entryMatch = MatchedBy::Nothing;
    };

    using ByCode = QHash<QString, Indices>;
    void byCode();
    [[nodiscard]] int takeByCode(const ByCode &byCode, const QString &code, Pair &pair);
    void byMarker();
    void transactionsByContent();
    void entriesByContent();
    [[nodiscard]] TieRow documentRow(size_t source) const;
    [[nodiscard]] TieRow transactionRow(size_t index) const;
    [[nodiscard]] TieRow entryRow(size_t index) const;
    [[nodiscard]] int twinOf(const TaxRow &tax) const;
    [[nodiscard]] int twinOf(const EntryRow &entry) const;
    [[nodiscard]] const TaxRow *taxOf(const Pair &pair) const
    {
        return pair.tax < 0 ? nullptr : &m_books.transactions[size_t(pair.tax)];
    }
    [[nodiscard]] bool isWithin(QDate day) const
    {
        return day >= m_options.from && day <= m_options.to;
    }

    const Books &m_books;
    const MatchOptions &m_options;
    std::vector<Pair> m_pairs;
    std::vector<bool> m_isTaxUsed;
    std::vector<bool> m_isEntryUsed;
    QHash<QString, Indices> m_sourcesByContent;
    QHash<QString, Indices> m_sourcesByBooking;
};

/// The one that counts, or else one that does not; -1: there is none.
int Matching::takeByCode(const ByCode &byCode, const QString &code, Pair &pair)
{
    int taken = -1;
    const auto held = code.isEmpty() ? byCode.end() : byCode.find(code);
    if (held == byCode.end())
        return taken;
    bool hasOne = false;
    for (const int index : *held) {
        if (m_isTaxUsed[size_t(index)])
            continue; // two documents with one code: the first has it
        m_isTaxUsed[size_t(index)] = true;
        const bool counts = m_books.transactions[size_t(index)].isRecorded();
        pair.hasSecondTax = pair.hasSecondTax || (counts && hasOne);
        if (counts ? !hasOne : taken < 0)
            taken = index;
        hasOne = hasOne || counts;
    }
    return taken;
}

void Matching::byCode()
{
    ByCode byCode;
    byCode.reserve(qsizetype(m_books.transactions.size()));
    for (size_t i = 0; i < m_books.transactions.size(); ++i) {
        if (!m_isTaxUsed[i])
            byCode[m_books.transactions[i].code].push_back(int(i));
    }
    for (size_t s = 0; s < m_books.sources.size(); ++s) {
        const SourceRow &source = m_books.sources[s];
        Pair &pair = m_pairs[s];
        pair.tax = takeByCode(byCode, source.code, pair);
        pair.taxMatch = pair.tax < 0 ? MatchedBy::Nothing : MatchedBy::Code;
        for (const OtherTax &other : source.others)
            pair.others.push_back(takeByCode(byCode, other.known.code, pair));
    }
}

void Matching::byMarker()
{
    QHash<QString, Indices> byMarker;
    for (size_t i = 0; i < m_books.entries.size(); ++i) {
        const QString &marker = m_books.entries[i].entry.marker;
        if (!marker.isEmpty())
            byMarker[marker].push_back(int(i));
    }
    for (size_t s = 0; s < m_books.sources.size(); ++s) {
        for (const QString &marker : m_books.sources[s].markers) {
            const Indices held = byMarker.take(marker);
            Pair &pair = m_pairs[s];
            const size_t known = entriesWith(m_books.sources[s], marker);
            pair.hasDoubleMarker = pair.hasDoubleMarker || held.size() > std::max<size_t>(known, 1);
            for (const int index : held) {
                m_isEntryUsed[size_t(index)] = true;
                pair.entries.push_back(index);
                pair.entryMatch = MatchedBy::Marker;
            }
        }
    }
}

void Matching::transactionsByContent()
{
    for (size_t s = 0; s < m_books.sources.size(); ++s) {
        if (!m_books.sources[s].isDeleted && !m_books.sources[s].isElsewhere)
            m_sourcesByContent[contentKey(m_books.sources[s])].push_back(int(s));
    }
    for (size_t i = 0; i < m_books.transactions.size(); ++i) {
        if (m_isTaxUsed[i] || !m_books.transactions[i].isRecorded())
            continue;
        const auto alike = m_sourcesByContent.find(contentKey(m_books.transactions[i]));
        if (alike == m_sourcesByContent.end())
            continue;
        for (const int s : *alike) {
            Pair &pair = m_pairs[size_t(s)];
            // What Levy recorded itself has its own code, and no other takes its place.
            if (pair.tax >= 0 || m_books.sources[size_t(s)].recorded
                || m_books.sources[size_t(s)].isSetAside)
                continue;
            pair.tax = int(i);
            pair.taxMatch = MatchedBy::Content;
            m_isTaxUsed[i] = true;
            break;
        }
    }
}

void Matching::entriesByContent()
{
    for (size_t s = 0; s < m_books.sources.size(); ++s) {
        const SourceRow &source = m_books.sources[s];
        const std::optional<Decimal> wanted = wantedInEntry(source, taxOf(m_pairs[s]));
        if (wanted && !source.isElsewhere)
            m_sourcesByBooking[bookedKey(source.date, source.currency, *wanted)].push_back(int(s));
    }
    for (size_t i = 0; i < m_books.entries.size(); ++i) {
        const EntryRow &entry = m_books.entries[i];
        if (m_isEntryUsed[i] || !entry.entry.marker.isEmpty() || entry.tax.isZero())
            continue;
        const auto alike
            = m_sourcesByBooking.find(bookedKey(entry.entry.date, entry.entry.currency, entry.tax));
        if (alike == m_sourcesByBooking.end())
            continue;
        const QString customer = customerOf(entry);
        for (const int s : *alike) {
            Pair &pair = m_pairs[size_t(s)];
            const SourceRow &source = m_books.sources[size_t(s)];
            const bool isAlike
                = customer.isEmpty() ? alike->size() == 1 : customer == source.customerId;
            if (!pair.entries.empty() || !isAlike || source.isDeleted || source.isSetAside)
                continue;
            pair.entries.push_back(int(i));
            pair.entryMatch = MatchedBy::Content;
            m_isEntryUsed[i] = true;
            break;
        }
    }
}

TieRow Matching::documentRow(size_t index) const
{
    const Pair &pair = m_pairs[index];
    TieRow row;
    row.source = int(index);
    row.transaction = pair.tax;
    row.entries = pair.entries;
    row.taxMatch = pair.taxMatch;
    row.entryMatch = pair.entryMatch;
    Found found;
    found.source = &m_books.sources[index];
    found.tax = taxOf(pair);
    found.hasSecondTax = pair.hasSecondTax;
    found.hasDoubleMarker = pair.hasDoubleMarker;
    for (const int other : pair.others)
        found.others.push_back(other < 0 ? nullptr : &m_books.transactions[size_t(other)]);
    for (const int entry : pair.entries)
        found.entries.push_back(&m_books.entries[size_t(entry)]);
    classify(row, found, m_options);
    return row;
}

/// A document with the same content that has its own transaction; -1: none.
int Matching::twinOf(const TaxRow &tax) const
{
    const auto alike = m_sourcesByContent.find(contentKey(tax));
    return alike == m_sourcesByContent.end() ? -1 : alike->front();
}

int Matching::twinOf(const EntryRow &entry) const
{
    const auto alike
        = m_sourcesByBooking.find(bookedKey(entry.entry.date, entry.entry.currency, entry.tax));
    if (alike == m_sourcesByBooking.end())
        return -1;
    const QString customer = customerOf(entry);
    const QString number = numberIn(entry.entry.marker);
    for (const int s : *alike) {
        const SourceRow &source = m_books.sources[size_t(s)];
        const bool sameNumber = !number.isEmpty() && number == source.number.simplified();
        const bool sameCustomer
            = number.isEmpty() && !customer.isEmpty() && customer == source.customerId;
        if (sameNumber || sameCustomer)
            return s;
    }
    return -1;
}

TieRow Matching::transactionRow(size_t index) const
{
    const TaxRow &tax = m_books.transactions[index];
    TieRow row;
    row.transaction = int(index);
    row.currency = tax.currency;
    row.isLocked = tax.isLocked;
    (tax.status == TaxStatus::Committed ? row.avalaraTax : row.savedTax) = tax.tax;
    row.state = TieState::MissingInSource;
    row.side = Side::Avalara;
    row.cause = Cause::NoDocument;
    row.mend = Mend::Void;
    if (const int twin = twinOf(tax); twin >= 0) {
        row.state = TieState::Duplicate;
        row.cause = Cause::SecondTransaction;
        row.facts.set(u"twin"_s, m_books.sources[size_t(twin)].number);
    }
    if (tax.isLocked) {
        row.state = TieState::Locked;
        row.mend = Mend::ReverseDocument;
    }
    return row;
}

TieRow Matching::entryRow(size_t index) const
{
    const EntryRow &entry = m_books.entries[index];
    TieRow row;
    row.entries = {int(index)};
    row.currency = entry.entry.currency;
    if (entry.isReleased)
        row.ledgerTax = entry.tax;
    row.state = TieState::MissingInSource;
    row.side = Side::Ledger;
    row.cause = entry.entry.marker.isEmpty() ? Cause::BookedByHand : Cause::EntryWithoutDocument;
    row.mend = Mend::ReverseEntry;
    if (const int twin = twinOf(entry); twin >= 0) {
        row.state = TieState::Duplicate;
        row.cause = Cause::SecondEntry;
        row.facts.set(u"twin"_s, m_books.sources[size_t(twin)].number);
    }
    return row;
}

std::vector<TieRow> Matching::run()
{
    byCode();
    byMarker();
    transactionsByContent();
    entriesByContent();
    std::vector<TieRow> rows;
    rows.reserve(m_books.sources.size());
    for (size_t s = 0; s < m_books.sources.size(); ++s) {
        TieRow row = documentRow(s);
        if (row.isOpen() || !m_books.sources[s].isElsewhere)
            rows.push_back(std::move(row));
    }
    for (size_t i = 0; i < m_books.transactions.size(); ++i) {
        const TaxRow &tax = m_books.transactions[i];
        if (!m_isTaxUsed[i] && tax.isRecorded() && isWithin(tax.date))
            rows.push_back(transactionRow(i));
    }
    for (size_t i = 0; i < m_books.entries.size(); ++i) {
        const EntryRow &entry = m_books.entries[i];
        const bool counts = !entry.entry.marker.isEmpty() || !entry.tax.isZero();
        if (!m_isEntryUsed[i] && counts && isWithin(entry.entry.date))
            rows.push_back(entryRow(i));
    }
    return rows;
}

} // namespace

std::vector<TieRow> match(const Books &books, const MatchOptions &options)
{
    return Matching(books, options).run();
}

} // namespace levy::reconcile
