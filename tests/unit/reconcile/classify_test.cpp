#include "core/reconcile/totals.h"
#include "tests/support/levytest.h"
#include "tiebooks.h"

using namespace levy;
using namespace levy::reconcile;
using namespace Qt::StringLiterals;

namespace {

/// One document with tax and its entry; an invoice or a credit note.
Books one(bool isCreditNote)
{
    Books many = levytest::soundBooks(20);
    const size_t index = isCreditNote ? 5 : 1;
    Books books;
    books.sources = {many.sources[index]};
    books.transactions = {many.transactions[index]};
    books.entries = {many.entries[size_t(levytest::entryOf(many, int(index)))]};
    return books;
}

TieRow onlyRow(const Books &books, const MatchOptions &options = levytest::monthOptions())
{
    const auto rows = match(books, options);
    if (rows.size() != 1)
        qFatal("%d rows", int(rows.size()));
    return rows.front();
}

} // namespace

/// What is in time, what a connection's settings change, and how amounts are told.
class ClassifyTest : public QObject {
    Q_OBJECT

private:
    static void kinds()
    {
        QTest::addColumn<bool>("isCreditNote");
        QTest::newRow("invoice") << false;
        QTest::newRow("credit note") << true;
    }

private Q_SLOTS:
    void whatIsInTimeIsUnderWay_data() { kinds(); }
    void whatIsInTimeIsUnderWay()
    {
        QFETCH(bool, isCreditNote);
        Books books = one(isCreditNote);
        books.transactions[0].status = TaxStatus::Saved;
        books.sources[0].recorded->status = TaxStatus::Saved;
        books.sources[0].isFinal = false;
        books.sources[0].isAtWork = true;
        MatchOptions options = levytest::monthOptions();
        options.today = books.sources[0].date.addDays(options.savedDays);
        const TieRow row = onlyRow(books, options);
        QCOMPARE(row.state, TieState::UnderWay);
        // The three hold the same amount: the state parts, not the money.
        QCOMPARE(row.savedTax, row.sourceTax);
        QCOMPARE(row.ledgerTax, row.sourceTax);
        QVERIFY(row.difference().isZero());
        QVERIFY(row.differenceToAvalara().isZero());
        options.today = options.today.addDays(1);
        QCOMPARE(onlyRow(books, options).state, TieState::SavedTooLong);
    }

    void aConnectionThatOnlyCalculatesNeedsNoEntries_data() { kinds(); }
    void aConnectionThatOnlyCalculatesNeedsNoEntries()
    {
        QFETCH(bool, isCreditNote);
        Books books = one(isCreditNote);
        books.entries.clear();
        books.sources[0].hasEntry = false;
        QCOMPARE(onlyRow(books).state, TieState::CommittedNotPosted);
        MatchOptions options = levytest::monthOptions();
        options.expectsEntries = false;
        QCOMPARE(onlyRow(books, options).state, TieState::Agrees);
    }

    void taxOnTheDocumentIsComparedThere_data() { kinds(); }
    void taxOnTheDocumentIsComparedThere()
    {
        QFETCH(bool, isCreditNote);
        Books books = one(isCreditNote);
        books.entries.clear();
        books.sources[0].carriesTax = true;
        books.sources[0].taxOnDocument = books.transactions[0].tax;
        QCOMPARE(onlyRow(books).state, TieState::Agrees);
        books.sources[0].taxOnDocument = Decimal();
        const TieRow row = onlyRow(books);
        QCOMPARE(row.state, TieState::TaxDiffers);
        QCOMPARE(row.cause, Cause::TaxOnDocumentChanged);
        books.sources[0].hasEntry = false;
        QCOMPARE(onlyRow(books).state, TieState::CommittedNotPosted);
    }

    void onlyTheDifferenceToTheInvoicesOwnTaxIsInTheEntry()
    {
        Books books = one(false);
        books.sources[0].taxOnDocument = books.transactions[0].tax;
        const TieRow doubled = onlyRow(books); // the entry comes on top of it
        QCOMPARE(doubled.state, TieState::TaxDiffers);
        books.entries.clear();
        books.sources[0].hasEntry = false;
        QCOMPARE(onlyRow(books).state, TieState::Agrees);
    }

    void entriesInTheCompanysCurrencyCountAsTheyWereConverted()
    {
        Books books = one(false);
        SourceRow &source = books.sources[0];
        const Currency company = Currency::fromCode(u"SEK"_s).value();
        for (LedgerEntry *entry : {&*source.entry, &books.entries[0].entry}) {
            entry->currency = company.code();
            for (LedgerLine &line : entry->lines)
                line.amount = Money(line.amount.minor() * 11, company);
        }
        books.entries[0].tax = books.entries[0].entry.tax()->toDecimal();
        QCOMPARE(onlyRow(books).state, TieState::Agrees);
        books.entries[0].entry.lines[0].amount = Money(1, company);
        QCOMPARE(onlyRow(books).state, TieState::TaxDiffers);
    }

    void anAdjustedOneInTheCompanysCurrencyCountsEachEntryOnce_data() { kinds(); }
    void anAdjustedOneInTheCompanysCurrencyCountsEachEntryOnce()
    {
        QFETCH(bool, isCreditNote);
        Books books = one(isCreditNote);
        levytest::adjust(books, 0, 0);
        SourceRow &source = books.sources[0];
        const Currency company = Currency::fromCode(u"SEK"_s).value();
        for (LedgerEntry *entry :
             {&*source.entry,
              &source.pastEntries[0].entry,
              &books.entries[0].entry,
              &books.entries[1].entry}) {
            entry->currency = company.code();
            for (LedgerLine &line : entry->lines)
                line.amount = Money(line.amount.minor() * 11, company);
        }
        for (EntryRow &entry : books.entries)
            entry.tax = entry.entry.tax()->toDecimal();
        const TieRow row = onlyRow(books);
        QCOMPARE(row.ledgerTax, std::optional(books.transactions[0].tax));
        QCOMPARE(row.state, TieState::Agrees);
        books.entries.pop_back();
        QVERIFY(onlyRow(books).isOpen());
    }

    void everyEntryOfAnAdjustedOneIsCompared_data()
    {
        QTest::addColumn<bool>("isCreditNote");
        QTest::addColumn<int>("which");
        QTest::newRow("invoice, earlier") << false << 0;
        QTest::newRow("invoice, later") << false << 1;
        QTest::newRow("credit note, earlier") << true << 0;
        QTest::newRow("credit note, later") << true << 1;
    }
    void everyEntryOfAnAdjustedOneIsCompared()
    {
        QFETCH(bool, isCreditNote);
        QFETCH(int, which);
        Books books = one(isCreditNote);
        levytest::adjust(books, 0, 0);
        QCOMPARE(onlyRow(books).state, TieState::Agrees);
        const EntryRow sound = books.entries[size_t(which)];
        EntryRow &entry = books.entries[size_t(which)];
        entry.entry.lines[1].costCenter = u"US-N"_s;
        QCOMPARE(onlyRow(books).state, TieState::AccountDiffers);
        entry = sound;
        entry.entry.lines[1].glAccountCode = u"2299"_s;
        QCOMPARE(onlyRow(books).state, TieState::AccountDiffers);
        entry = sound;
        entry.entry.date = entry.entry.date.addDays(1);
        QCOMPARE(onlyRow(books).state, TieState::DateDiffers);
        entry = sound;
        // Deleted, and its amount is booked with the other one: the sum is right.
        EntryRow &other = books.entries[size_t(1 - which)];
        for (LedgerLine &line : other.entry.lines)
            line.amount = Money(line.amount.minor() * 2, line.amount.currency());
        other.tax = other.entry.tax()->toDecimal();
        books.entries.erase(books.entries.begin() + which);
        QVERIFY(onlyRow(books).isOpen());
    }

    void anEntryThatOnlyMovedTaxIsMissed_data() { kinds(); }
    void anEntryThatOnlyMovedTaxIsMissed()
    {
        QFETCH(bool, isCreditNote);
        Books books = one(isCreditNote);
        const TaxRow before = books.transactions[0];
        levytest::adjust(books, 0, 0);
        books.transactions[0] = before; // the sum stays, another account is meant
        books.sources[0].recorded = before;
        for (LedgerEntry *moving : {&*books.sources[0].entry, &books.entries[1].entry}) {
            moving->lines[0].glAccountCode = u"2201"_s;
            moving->lines[0].isTax = true;
        }
        books.sources[0].entryTax = books.entries[1].tax = Decimal();
        QCOMPARE(onlyRow(books).state, TieState::Agrees);
        books.entries.pop_back();
        const TieRow row = onlyRow(books);
        QCOMPARE(row.state, TieState::AccountDiffers);
        QCOMPARE(row.cause, Cause::EntryGone);
    }

    void whatWasNotLookedAtLiveIsNotNamed_data() { kinds(); }
    void whatWasNotLookedAtLiveIsNotNamed()
    {
        QFETCH(bool, isCreditNote);
        Books books = one(isCreditNote);
        books.sources[0].isUnverified = true;
        QCOMPARE(onlyRow(books).state, TieState::Agrees);
        books.transactions[0].status = TaxStatus::Saved; // the list lags
        TieRow row = onlyRow(books);
        QCOMPARE(row.state, TieState::UnderWay);
        QCOMPARE(row.cause, Cause::NotVerified);
        books.transactions.clear();
        row = onlyRow(books);
        QCOMPARE(row.cause, Cause::NotVerified);
        QCOMPARE(row.mend, Mend::Wait);
        QVERIFY(row.isOpen());
        books.sources[0].isUnverified = false;
        QCOMPARE(onlyRow(books).cause, Cause::DeletedAtAvalara);
    }

    void aVoidThatIsCompleteOnBothSidesAgrees_data() { kinds(); }
    void aVoidThatIsCompleteOnBothSidesAgrees()
    {
        QFETCH(bool, isCreditNote);
        Books books = one(isCreditNote);
        books.sources[0].isDeleted = true;
        books.transactions[0].status = TaxStatus::Cancelled;
        books.entries.clear();
        const TieRow row = onlyRow(books);
        QCOMPARE(row.state, TieState::Agrees);
        const auto totals = totalsOf({row});
        QVERIFY(totals && totals->empty());
    }

    void voidedTransactionsWithoutADocumentAreNothing()
    {
        Books books;
        books.transactions = one(false).transactions;
        books.transactions[0].status = TaxStatus::Cancelled;
        QVERIFY(match(books, levytest::monthOptions()).empty());
        books.transactions[0].status = TaxStatus::Committed;
        books.transactions[0].isSuperseded = true;
        QVERIFY(match(books, levytest::monthOptions()).empty());
    }

    void anOlderVersionIsNotASecondTransaction()
    {
        Books books = one(false);
        TaxRow old = books.transactions[0];
        old.isSuperseded = true;
        old.status = TaxStatus::Other;
        old.tax = Decimal(1);
        books.transactions.insert(books.transactions.begin(), old);
        QCOMPARE(onlyRow(books).state, TieState::Agrees);
        books.transactions[0].isSuperseded = false;
        books.transactions[0].status = TaxStatus::Cancelled; // voided, then recorded again
        QCOMPARE(onlyRow(books).state, TieState::Agrees);
        books.transactions[0].status = TaxStatus::Saved;
        QCOMPARE(onlyRow(books).state, TieState::Duplicate);
    }

    void whatAnotherProgramRecordedIsRecognisedByItsContent_data() { kinds(); }
    void whatAnotherProgramRecordedIsRecognisedByItsContent()
    {
        QFETCH(bool, isCreditNote);
        Books books = one(isCreditNote);
        books.sources[0].recorded.reset();
        books.sources[0].hasEntry = false;
        books.sources[0].entry.reset();
        books.transactions[0].code = u"OLD-1"_s;
        books.entries[0].entry.marker.clear();
        const TieRow row = onlyRow(books);
        QCOMPARE(row.state, TieState::Agrees);
        QCOMPARE(row.taxMatch, MatchedBy::Content);
        QCOMPARE(row.entryMatch, MatchedBy::Content);
        QCOMPARE(row.cause, Cause::RecordedOutside);
    }

    void whatLiesOutsideThePeriodIsNotNamed()
    {
        Books books;
        books.transactions = one(false).transactions;
        books.transactions[0].date = QDate(2026, 11, 1);
        QVERIFY(match(books, levytest::monthOptions()).empty());
    }

    void aLockedDocumentThatAgreesIsNoMatter()
    {
        Books books = one(false);
        books.transactions[0].isLocked = true;
        const TieRow row = onlyRow(books);
        QCOMPARE(row.state, TieState::Agrees);
        QVERIFY(row.isLocked);
    }

    void allNamesCanBeReadBack()
    {
        for (int i = 0; i <= int(TieState::ChangedAtAvalara); ++i)
            QCOMPARE(tieStateFromText(toText(TieState(i))), TieState(i));
        for (int i = 0; i <= int(Cause::SecondTransaction); ++i)
            QCOMPARE(causeFromText(toText(Cause(i))), Cause(i));
        for (int i = 0; i <= int(Mend::CorrectByHand); ++i)
            QCOMPARE(mendFromText(toText(Mend(i))), Mend(i));
        for (int i = 0; i <= int(Side::Ledger); ++i)
            QCOMPARE(sideFromText(toText(Side(i))), Side(i));
    }
};

LEVY_TEST_CLASS(ClassifyTest)
#include "classify_test.moc"
