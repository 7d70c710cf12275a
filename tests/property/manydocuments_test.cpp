#include "core/avatax/transactionparser.h"
#include "core/avatax/transactionrequest.h"
#include "core/rules/entrybuilder.h"
#include "core/rules/nextstep.h"
#include "core/rules/progress.h"
#include "randomdocument.h"
#include "tests/support/levytest.h"

#include <QElapsedTimer>

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

/// Many random documents on their way from the ledger through Avalara's answer to the entry.
/// LEVY_RANDOM_DOCUMENTS says how many (then without a time limit), LEVY_RANDOM_SEED which.
class ManyDocumentsTest : public QObject {
    Q_OBJECT

private:
    static constexpr int usualDocuments = 100'000;
    static constexpr qint64 usualLimitMs = 20'000;
    static constexpr qint64 mostAccounts = 4; ///< that the tax can be mapped to

    struct Tally {
        qint64 documents = 0;
        qint64 lines = 0;
        qint64 entries = 0;
        qint64 converted = 0;
        qint64 onDocument = 0;
        qint64 withoutEntry = 0; ///< nothing to post
        qint64 doubted = 0; ///< waits for a person
        int shortest = 1'000'000;
        int longest = 0;
    };

    /// Empty, or what is wrong.
    static QString walk(RandomDocument &made, Dice &dice, Tally &tally)
    {
        const Moment moment{QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC), 0};
        Document &document = made.document;
        Step step = nextStep(document, made.ground);
        while (const Move *move = std::get_if<Move>(&step)) {
            document = afterMove(document, *move, moment).document;
            step = nextStep(document, made.ground);
        }
        const RecordTax *record = std::get_if<RecordTax>(&step);
        if (!record)
            return u"it is not sent: "_s + describe(step);
        avatax::TransactionRequest request;
        request.companyCode = record->companyCode;
        request.code = document.code;
        request.recording = avatax::Recording::Record;
        request.document = record->document;
        const Result<Json> body = avatax::toJson(request);
        if (!body)
            return u"it cannot be sent: "_s + levy::describe(body.error());
        if (const QString wrong = checkSent(*body, document.source); !wrong.isEmpty())
            return wrong;
        const Json answer = inventedAnswer(dice, *body, made.digits);
        const Result<TaxResult> tax = avatax::parseTransaction(answer, request.companyCode);
        if (!tax)
            return u"the answer is not read: "_s + levy::describe(tax.error());
        if (tax->totalTax != Decimal::fromJson(answer[u"totalTax"]).value())
            return u"another total tax was read"_s;
        document = afterRecording(document, *record, tax, made.ground.policy, moment).document;
        return checkPosting(made, nextStep(document, made.ground), tally);
    }

    static QString describe(const Step &step)
    {
        const RaiseFlag *flag = std::get_if<RaiseFlag>(&step);
        return flag
            ? toText(flag->flag.reason) + u' ' + QString::fromUtf8(flag->flag.facts.toBytes())
            : stepName(step);
    }

    /// What is sent makes up the invoice: the net total, or with its own tax where prices have it.
    static QString checkSent(const Json &body, const SalesDocument &source)
    {
        Decimal sum;
        for (const Json &line : body[u"lines"].items())
            sum = sum.plus(Decimal::fromJson(line[u"amount"]).value()).value();
        const Decimal whole = source.lines.front().taxIncluded
            ? source.netTotal.plus(source.sourceTax).value()
            : source.netTotal;
        return sum == whole ? QString() : u"%1 is sent"_s.arg(sum.toString());
    }

    static QString checkPosting(const RandomDocument &made, const Step &step, Tally &tally)
    {
        const Document &document = made.document;
        const Decimal &total = document.tax->totalTax;
        const Decimal onDocument = document.source.taxOnDocument();
        if (const Move *move = std::get_if<Move>(&step)) {
            ++tally.withoutEntry;
            const bool roundsToNothing = document.source.exchangeRate
                && total.minus(onDocument)->times(*document.source.exchangeRate)->absolute()
                    < Decimal::fromUnscaled(5 * mostAccounts, 3);
            return move->why == Move::Why::TaxAgrees && (total == onDocument || roundsToNothing)
                ? QString()
                : u"it moves on with %1 of %2 tax"_s.arg(onDocument.toString(), total.toString());
        }
        // A few units are taxed with nothing: a person looks at that.
        const RaiseFlag *raised = std::get_if<RaiseFlag>(&step);
        if (raised && raised->flag.reason == FlagReason::SuspiciousResult) {
            ++tally.doubted;
            return {};
        }
        const PostEntry *post = std::get_if<PostEntry>(&step);
        if (!post)
            return u"nothing is posted: "_s + describe(step);
        ++tally.entries;
        const LedgerEntry &entry = post->entry;
        if (!entry.isOnDocument()) {
            qint64 sum = 0;
            for (const LedgerLine &line : entry.lines)
                sum += line.amount.minor();
            if (sum != 0 || !entry.checkBalance())
                return u"its lines sum to %1"_s.arg(sum);
        }
        const Result<Money> posted = entry.tax();
        if (!posted)
            return levy::describe(posted.error());
        if (entry.currency != document.source.currency) {
            ++tally.converted;
            const Decimal exact
                = total.minus(onDocument)->times(*document.source.exchangeRate).value();
            const Decimal off = exact.minus(posted->toDecimal())->absolute();
            // Half a unit for each account, also for one whose share rounds to nothing.
            const Decimal allowed = Decimal::fromUnscaled(5 * mostAccounts, 3);
            if (entry.lines.size() < 2)
                return u"its entry has one line"_s;
            return off <= allowed ? QString() : u"%1 is lost in conversion"_s.arg(off.toString());
        }
        tally.onDocument += entry.isOnDocument() ? 1 : 0;
        const Decimal before = entry.isOnDocument() ? Decimal() : onDocument;
        const Decimal all = posted->toDecimal().plus(before).value();
        return all == total ? QString()
                            : u"%1 is posted of %2"_s.arg(all.toString(), total.toString());
    }

private Q_SLOTS:
    void entriesSumToZeroAndPostAvalarasTax()
    {
        const int asked = qEnvironmentVariableIntValue("LEVY_RANDOM_DOCUMENTS");
        const int seed = qEnvironmentVariableIntValue("LEVY_RANDOM_SEED");
        Tally tally;
        QElapsedTimer timer;
        timer.start();
        const int documents = asked > 0 ? asked : usualDocuments;
        for (int i = 0; i < documents && (asked > 0 || timer.elapsed() < usualLimitMs); ++i) {
            // Each has dice of its own, so that one that fails can be thrown again alone.
            Dice dice(quint64(seed) * 1'000'003 + quint64(i));
            RandomDocument made = randomDocument(dice, i);
            const int lines = int(made.document.source.lines.size());
            ++tally.documents;
            tally.lines += lines;
            tally.shortest = std::min(tally.shortest, lines);
            tally.longest = std::max(tally.longest, lines);
            const QString wrong = walk(made, dice, tally);
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(
                    u"document %1 of seed %2 (%3 lines, %4): %5"_s.arg(i).arg(seed).arg(lines).arg(
                        made.document.source.currency, wrong)));
        }
        qInfo(
            "%lld documents with %lld lines in %lld ms: %lld entries (%lld on the document, %lld "
            "converted), %lld without, %lld for a person",
            tally.documents,
            tally.lines,
            timer.elapsed(),
            tally.entries,
            tally.onDocument,
            tally.converted,
            tally.withoutEntry,
            tally.doubted);
        QVERIFY(tally.documents >= 100);
        QVERIFY(tally.doubted <= tally.documents / 100);
        QVERIFY(tally.entries > tally.documents * 8 / 10);
        QVERIFY(tally.onDocument > 0);
        QVERIFY(tally.converted > 0);
        QCOMPARE(tally.shortest, 1);
        QVERIFY(tally.longest > 100);
    }
};

LEVY_TEST_CLASS(ManyDocumentsTest)
#include "manydocuments_test.moc"
