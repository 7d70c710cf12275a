#include "../unit/rules/rulesworld.h"
#include "core/rules/allocation.h"
#include "core/rules/effective.h"
#include "core/rules/entrybuilder.h"
#include "core/rules/mappingrules.h"
#include "core/rules/nextstep.h"
#include "core/rules/progress.h"
#include "tests/support/levytest.h"
#include "tests/support/rapidcheck_qtest.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

namespace {

Decimal sumOfAll(const std::vector<Decimal> &parts)
{
    return sumOf(parts, [](const Decimal &part) { return part; }).value();
}

/// A document of one of three currencies with random lines, and Avalara's answer to it.
struct Case {
    Document document;
    TaxResult tax;
    Ground ground = soundGround();
};

Case randomCase(bool isCreditNote, int currencyIndex, const std::vector<int> &taxes)
{
    static const QString codes[] = {u"USD"_s, u"JPY"_s, u"KWD"_s};
    static const int digits[] = {2, 0, 3};
    Case made;
    made.document = soundDocument();
    SalesDocument &source = made.document.source;
    source.kind = isCreditNote ? DocumentKind::CreditNote : DocumentKind::Invoice;
    source.hasNoOriginal = isCreditNote;
    source.currency = codes[currencyIndex];
    made.ground.master.companyCurrency = source.currency;
    source.lines.clear();
    TaxResult &tax = made.tax;
    tax.currency = source.currency;
    tax.status = TaxStatus::Saved;
    const int sign = isCreditNote ? -1 : 1;
    int number = 0;
    for (const int amount : taxes) {
        DocumentLine line;
        line.id = QString::number(++number);
        line.number = number;
        line.amount
            = Decimal::fromUnscaled(sign * qint64(std::abs(amount)) * 10, digits[currencyIndex]);
        source.lines.push_back(line);
        TaxLine taxLine;
        taxLine.number = line.id;
        taxLine.amount = line.amount;
        taxLine.tax = Decimal::fromUnscaled(sign * qint64(std::abs(amount)), digits[currencyIndex]);
        TaxDetail detail;
        detail.country = u"US"_s;
        detail.region = amount % 2 == 0 ? u"TX"_s : u"NY"_s;
        detail.jurisdictionType = amount % 3 == 0 ? u"State"_s : u"City"_s;
        detail.taxType = u"Sales"_s;
        detail.tax = taxLine.tax;
        taxLine.details = {detail};
        tax.lines.push_back(taxLine);
    }
    source.netTotal = sumOf(source.lines, &DocumentLine::amount).value();
    tax.totalAmount = source.netTotal;
    tax.totalTax = sumOf(tax.lines, &TaxLine::tax).value();
    MappingRule texas;
    texas.id = 10;
    texas.match.region = u"TX"_s;
    texas.target.glAccountCode = u"2210"_s;
    made.ground.mappings.push_back(texas);
    return made;
}

} // namespace

class BooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryBalancesAndPostsAvalarasTax()
    {
        LEVY_CHECK(
            "entries sum to zero and carry the total tax",
            [](bool creditNote, const std::vector<int> &given) {
                std::vector<int> taxes;
                for (const int tax : given)
                    taxes.push_back(tax % 1'000'000);
                RC_PRE(!taxes.empty());
                for (int currency = 0; currency < 3; ++currency) {
                    Case made = randomCase(creditNote, currency, taxes);
                    if (made.tax.totalTax.isZero())
                        continue;
                    const auto built = buildEntry(
                        made.document,
                        made.document.source,
                        made.tax,
                        made.tax.totalTax,
                        made.ground);
                    RC_ASSERT(std::holds_alternative<LedgerEntry>(built));
                    const LedgerEntry &entry = std::get<LedgerEntry>(built);
                    RC_ASSERT(entry.checkBalance().has_value());
                    RC_ASSERT(entry.tax()->toDecimal() == made.tax.totalTax);
                    RC_ASSERT(LedgerEntry::fromJson(entry.toJson()).value() == entry);
                }
            });
    }

    void anAllocationLosesNothing()
    {
        LEVY_CHECK("parts add up to the amount", [](int amount, const std::vector<int> &given) {
            RC_PRE(!given.empty());
            std::vector<Decimal> weights;
            for (const int weight : given)
                weights.push_back(Decimal::fromUnscaled(weight % 100'000, 2));
            const Decimal whole = Decimal::fromUnscaled(amount, 2);
            const auto parts = allocate(whole, weights, 2);
            RC_ASSERT(parts.has_value());
            RC_ASSERT(parts->size() == weights.size());
            RC_ASSERT(sumOfAll(*parts) == whole);
        });
    }

    void theWinnerMatchesAndNoBetterOneExists()
    {
        LEVY_CHECK(
            "the most special matching rule in effect wins, in whatever order they stand",
            [](const std::vector<unsigned> &shapes, unsigned asked) {
                const QDate day(2026, 3, 2);
                const QDate days[] = {{}, {2026, 1, 1}, day, {2026, 3, 3}};
                std::vector<MappingRule> rules;
                for (const unsigned shape : shapes) {
                    MappingRule rule;
                    rule.id = qint64(rules.size()) + 1;
                    rule.kind = shape & 1024 ? MappingKind::DebitSide : MappingKind::TaxAccount;
                    rule.effectiveFrom = days[(shape >> 8) & 3];
                    rule.match.country = shape & 1 ? u"US"_s : QString();
                    rule.match.region = shape & 2 ? (shape & 4 ? u"TX"_s : u"NY"_s) : QString();
                    rule.match.itemCode = shape & 8 ? u"A"_s : QString();
                    rule.match.customerCode = shape & 16 ? u"C"_s : QString();
                    rule.match.jurisdictionCode
                        = shape & 32 ? (shape & 64 ? u"48"_s : u"36"_s) : QString();
                    rule.match.taxType = shape & 128 ? u"Sales"_s : QString();
                    rules.push_back(rule);
                }
                MappingSubject subject;
                subject.country = u"US"_s;
                subject.region = asked & 1 ? u"TX"_s : u"NY"_s;
                subject.itemCode = asked & 2 ? u"A"_s : u"B"_s;
                subject.customerCode = asked & 4 ? u"C"_s : u"D"_s;
                subject.jurisdictionCode = asked & 8 ? u"48"_s : u"36"_s;
                subject.taxType = asked & 16 ? u"Sales"_s : u"Use"_s;
                const MappingRule *winner
                    = winningRule(rules, MappingKind::TaxAccount, subject, day);
                for (const MappingRule &rule : rules) {
                    const bool isInEffect
                        = !rule.effectiveFrom.isValid() || rule.effectiveFrom <= day;
                    if (rule.kind != MappingKind::TaxAccount || !isInEffect
                        || !matches(rule.match, subject))
                        continue;
                    RC_ASSERT(winner != nullptr);
                    const int lead = winner->match.specificity() - rule.match.specificity();
                    RC_ASSERT(lead >= 0);
                    if (lead > 0)
                        continue;
                    // Among equals the one that came into effect last, then the one that is older.
                    const QDate always(1, 1, 1);
                    const QDate since = rule.effectiveFrom.isValid() ? rule.effectiveFrom : always;
                    const QDate winners
                        = winner->effectiveFrom.isValid() ? winner->effectiveFrom : always;
                    RC_ASSERT(winners > since || (winners == since && winner->id <= rule.id));
                }
                if (!winner)
                    return;
                RC_ASSERT(winner->kind == MappingKind::TaxAccount);
                RC_ASSERT(matches(winner->match, subject));
                std::vector<MappingRule> turned(rules.rbegin(), rules.rend());
                RC_ASSERT(
                    winningRule(turned, MappingKind::TaxAccount, subject, day)->id == winner->id);
            });
    }

    /// Whatever comes back, a document reaches an end in a bounded number of steps, posts at most
    /// one entry, and is committed only after its entry was verified.
    void everyWalkEnds()
    {
        LEVY_CHECK(
            "walks end with at most one entry",
            [](const std::vector<unsigned char> &luck, bool isFinal) {
                Ground ground = soundGround();
                ground.policy.maxAttempts = 3;
                Document document = soundDocument();
                document.source.status = isFinal ? SourceStatus::Final : SourceStatus::Open;
                size_t at = 0;
                const auto draw = [&](unsigned of) {
                    return luck.empty() ? 0u : luck[at++ % luck.size()] % of;
                };
                Moment moment{QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC), 5};
                int inLedger = 0; // entries the ledger really holds
                bool verified = false;
                Error lost = makeError(ErrorKind::ConnectionLost, u"lost"_s);
                lost.outcomeUnknown = true;
                const Error busy = makeError(ErrorKind::Unavailable, u"busy"_s);
                int steps = 0;
                for (; steps < 200; ++steps) {
                    moment.now = moment.now.addSecs(600);
                    const Step step = nextStep(document, ground);
                    const unsigned chance = at < luck.size() * 3 ? draw(4) : 0;
                    if (std::holds_alternative<Rest>(step)) {
                        break;
                    } else if (const auto *move = std::get_if<Move>(&step)) {
                        document = afterMove(document, *move, moment).document;
                    } else if (const auto *raise = std::get_if<RaiseFlag>(&step)) {
                        document = afterFlag(document, raise->flag, moment).document;
                    } else if (const auto *check = std::get_if<CheckAddress>(&step)) {
                        AddressFinding good;
                        good.isValid = true;
                        const Result<AddressFinding> finding
                            = chance == 1 ? Result<AddressFinding>(fail(busy)) : good;
                        document
                            = afterAddressCheck(document, *check, finding, ground.policy, moment)
                                  .document;
                    } else if (const auto *record = std::get_if<RecordTax>(&step)) {
                        const Result<TaxResult> tax
                            = chance == 1 ? Result<TaxResult>(fail(lost)) : taxOf(document, "8.25");
                        document = afterRecording(document, *record, tax, ground.policy, moment)
                                       .document;
                    } else if (const auto *post = std::get_if<PostEntry>(&step)) {
                        document = beforePosting(document, *post, ground.policy, moment).document;
                        Result<PostedEntry> posted = PostedEntry{u"e"_s, u"1"_s, post->entry};
                        if (chance == 1)
                            posted = fail(lost); // never arrived
                        else
                            ++inLedger;
                        if (chance == 2)
                            posted = fail(lost); // arrived, answer lost
                        if (chance != 3) // 3: killed before the outcome was stored
                            document
                                = afterPosting(document, posted, ground.policy, moment).document;
                    } else if (std::holds_alternative<LookUpEntry>(step)) {
                        Result<std::optional<PostedEntry>> found = std::optional<PostedEntry>();
                        if (inLedger > 0)
                            found = std::optional<PostedEntry>({u"e"_s, u"1"_s, *document.entry});
                        document = afterLookUp(
                                       document,
                                       std::get<LookUpEntry>(step),
                                       found,
                                       ground.policy,
                                       moment)
                                       .document;
                    } else if (std::holds_alternative<VerifyEntry>(step)) {
                        verified = true;
                        document = afterReadBack(
                                       document,
                                       PostedEntry{u"e"_s, u"1"_s, *document.entry},
                                       ground.policy,
                                       moment)
                                       .document;
                    } else if (std::holds_alternative<CommitTax>(step)) {
                        RC_ASSERT(verified);
                        TaxResult tax = *document.tax;
                        tax.status = TaxStatus::Committed;
                        document = afterCommit(
                                       document,
                                       chance == 1 ? Result<TaxResult>(fail(busy)) : tax,
                                       ground.policy,
                                       moment)
                                       .document;
                    }
                    RC_ASSERT(inLedger <= 1);
                }
                RC_ASSERT(steps < 200);
                if (document.state == DocumentState::Done)
                    RC_ASSERT(inLedger == 1);
                // What is stored comes back as it was.
                const auto again = Document::fromParts(
                    document.source.toJson(),
                    document.tax ? document.tax->toJson() : Json(),
                    document.progressJson());
                RC_ASSERT(again.has_value());
                Document same = *again;
                same.id = document.id;
                same.version = document.version;
                RC_ASSERT(same == document);
            });
    }
};

LEVY_TEST_CLASS(BooksTest)
#include "books_test.moc"
