#include "core/store/store.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"
#include "core/workspace/mappings.h"
#include "core/workspace/memory.h"
#include "core/workspace/outside.h"
#include "tests/support/levytest.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace levy;
using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now{{2026, 3, 2}, {8, 0}, Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    static Document document(const QString &sourceId, const QString &number)
    {
        Document made;
        made.source.connection = u"exact-us"_s;
        made.source.sourceId = sourceId;
        made.source.number = number;
        made.source.date = QDate(2026, 3, 2);
        made.source.currency = u"USD"_s;
        made.source.customer.name = u"Ünïcode \"quotes\" <b>%_'"_s;
        made.source.netTotal = Decimal::fromUnscaled(10010, 2);
        made.code = u"US-SI-"_s + number;
        return made;
    }
    Document stored(Document made)
    {
        const auto done
            = m_store->write([&](Transaction &t) { return documents::insert(t, made, m_now); });
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open({.path = m_folder->path() + u"/levy.db"_s}));
        ConnectionRow row;
        row.id = u"exact-us"_s;
        row.name = u"Exact Online US"_s;
        row.kind = u"exact"_s;
        row.settings = Json::object();
        row.policy = Json::object({{u"codePrefix"_s, u"US"_s}});
        const auto made
            = m_store->write([&](Transaction &t) { return connections::configure(t, row); });
        QVERIFY(made.has_value());
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void aDocumentComesBackAsItWas()
    {
        const Document made = stored(document(u"a"_s, u"1001"_s));
        const auto loaded = m_store->read([&](Reader &r) { return documents::load(r, made.id); });
        QVERIFY(loaded.has_value() && loaded->has_value());
        QVERIFY(**loaded == made);
    }

    void anOldViewCannotOverwrite()
    {
        Document first = stored(document(u"a"_s, u"1001"_s));
        Document second = first;
        const auto update = [&](Document &d) {
            return m_store->write(
                [&](Transaction &t) { return documents::update(t, nullptr, d, m_now); });
        };
        QVERIFY(update(first).has_value());
        const auto refused = update(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    }

    void aSourceIsThereOnceAndACodeToo()
    {
        stored(document(u"a"_s, u"1001"_s));
        Document sameSource = document(u"a"_s, u"1002"_s);
        Document sameCode = document(u"b"_s, u"1001"_s);
        QVERIFY(!m_store->write(
            [&](Transaction &t) { return documents::insert(t, sameSource, m_now); }));
        QVERIFY(
            !m_store->write([&](Transaction &t) { return documents::insert(t, sameCode, m_now); }));
    }

    void changedCustomersAreKeptUntilTheirDocumentsWereRead()
    {
        Document bought = document(u"a"_s, u"1001"_s);
        bought.source.customer.id = u"k-1"_s;
        stored(bought);
        Document paid = document(u"b"_s, u"1002"_s);
        paid.source.payerId = u"k-1"_s;
        stored(paid);
        Document done = document(u"c"_s, u"1003"_s);
        done.source.customer.id = u"k-1"_s;
        done.state = DocumentState::Done;
        stored(done);
        for (int i = 0; i < 2; ++i)
            QVERIFY(m_store->write([](Transaction &t) {
                return outside::addChangedCustomer(t, u"exact-us"_s, u"k-1"_s);
            }));
        const auto changed = [&] {
            return m_store
                ->read([](Reader &r) { return outside::changedCustomers(r, u"exact-us"_s); })
                .value();
        };
        QCOMPARE(changed(), std::vector<QString>{u"k-1"_s});
        auto open = m_store
                        ->read([](Reader &r) {
                            return outside::openDocumentsOf(r, u"exact-us"_s, {u"k-1"_s});
                        })
                        .value();
        std::sort(open.begin(), open.end());
        QCOMPARE(open, (std::vector<QString>{u"a"_s, u"b"_s}));
        QVERIFY(m_store->write([](Transaction &t) {
            return outside::removeChangedCustomer(t, u"exact-us"_s, u"k-1"_s);
        }));
        QVERIFY(changed().empty());
    }

    void whatOthersRecordedIsKeptButNotWhatIsOnesOwn()
    {
        stored(document(u"a"_s, u"1001"_s));
        OtherRecord other{
            u"INV-1001"_s,
            u"SalesInvoice"_s,
            u"Saved"_s,
            QDate(2026, 3, 2),
            u"255"_s,
            u"USD"_s,
            Decimal::fromUnscaled(10010, 2),
            Decimal::fromUnscaled(826, 2)};
        OtherRecord own = other;
        own.code = u"US-SI-1001"_s;
        const auto keep = [&](const OtherRecord &record) {
            return m_store
                ->write([&](Transaction &t) { return outside::setOtherRecord(t, u"US"_s, record); })
                .has_value();
        };
        QVERIFY(keep(other) && keep(own));
        other.status = u"Committed"_s;
        QVERIFY(keep(other));
        const auto held
            = m_store->read([](Reader &r) { return outside::otherRecords(r, u"US"_s); });
        QVERIFY(held.has_value());
        QCOMPARE(held->size(), size_t(1));
        QVERIFY(held->front() == other);
    }

    void whatIsStillOpenGoesFirst()
    {
        for (const auto &[id, status] :
             {std::pair{u"a"_s, SourceStatus::Final},
              std::pair{u"b"_s, SourceStatus::Final},
              std::pair{u"c"_s, SourceStatus::Open}}) {
            Document one = document(id, u"10"_s + id);
            one.source.status = status;
            stored(one);
        }
        const auto all
            = m_store->read([&](Reader &r) { return documents::runnable(r, m_now, 10); });
        const std::vector<DocumentId> &ids = all->at(u"exact-us"_s);
        QCOMPARE(ids.size(), size_t(3));
        QCOMPARE(ids.front().value, 3);
        QVERIFY(ids[1] < ids[2]);
        const auto one = m_store->read([&](Reader &r) { return documents::runnable(r, m_now, 1); });
        QCOMPARE(one->at(u"exact-us"_s), std::vector<DocumentId>{ids.front()});
    }

    void onlyWhatIsDueIsRunnable()
    {
        stored(document(u"a"_s, u"1001"_s));
        Document later = document(u"b"_s, u"1002"_s);
        later.notBefore = m_now.addSecs(60);
        stored(later);
        Document posted = document(u"c"_s, u"1003"_s);
        posted.phase = Phase::Posted;
        stored(posted);
        Document waiting = document(u"d"_s, u"1004"_s);
        waiting.state = DocumentState::Waiting;
        stored(waiting);
        ConnectionRow other;
        other.id = u"visma-no"_s;
        other.settings = Json::object();
        other.policy = Json::object();
        QVERIFY(m_store->write([&](Transaction &t) { return connections::configure(t, other); }));
        for (int i = 0; i < 5; ++i) {
            Document another = document(QString::number(i), u"20%1"_s.arg(i));
            another.source.connection = other.id;
            stored(another);
        }
        const auto few = m_store->read([&](Reader &r) { return documents::runnable(r, m_now, 2); });
        QCOMPARE(few->at(u"exact-us"_s).size(), size_t(1)); // however much waits elsewhere
        QCOMPARE(few->at(other.id).size(), size_t(2));
        const auto due
            = m_store->read([&](Reader &r) { return documents::runnable(r, m_now, 100); });
        QCOMPARE(due->at(u"exact-us"_s).size(), size_t(1));
        QCOMPARE(
            m_store->read([&](Reader &r) { return documents::runnable(r, m_now.addSecs(60), 100); })
                ->at(u"exact-us"_s)
                .size(),
            size_t(2));
        QCOMPARE(
            m_store->read([&](Reader &r) { return documents::nextTime(r, m_now); }).value(),
            m_now.addSecs(60));
        QCOMPARE(
            m_store->read([&](Reader &r) { return documents::postedCounts(r, m_now); })
                ->at(u"exact-us"_s),
            1);
    }

    void searchTakesWildcardsLiterally()
    {
        stored(document(u"a"_s, u"1001"_s));
        const auto found = [&](const QString &text) {
            DocumentFilter filter;
            filter.text = text;
            return m_store->read([&](Reader &r) { return documents::list(r, filter); })->size();
        };
        QCOMPARE(found(u"%_'"_s), size_t(1));
        QCOMPARE(found(u"100%"_s), size_t(0));
        QCOMPARE(found(u"\"quotes\""_s), size_t(1));
        QCOMPARE(found(u"1001"_s), size_t(1));
    }

    void mappingVersionsAreKept()
    {
        MappingRule a;
        a.target.glAccountCode = u"2200"_s;
        MappingRule b = a;
        b.match.region = u"TX"_s;
        const auto replace = [&](const std::vector<MappingRule> &rules) {
            return m_store
                ->write([&](Transaction &t) {
                    return mappings::replace(t, u"exact-us"_s, rules, u"ines"_s, m_now);
                })
                .value();
        };
        QCOMPARE(replace({a}), 1);
        QCOMPARE(replace({a}), 1); // nothing changed
        QCOMPARE(replace({b}), 2);
        const auto at = [&](qint64 version) {
            return m_store
                ->read([&](Reader &r) { return mappings::atVersion(r, u"exact-us"_s, version); })
                .value();
        };
        QCOMPARE(at(1).size(), size_t(1));
        QVERIFY(at(1).front().match == a.match);
        QVERIFY(at(2).front().match == b.match);
    }

    void addressAnswersGrowOld()
    {
        const auto kept = m_store->write(
            [&](Transaction &t) { return memory::setAddressCheck(t, "print", Json(true), m_now); });
        QVERIFY(kept.has_value());
        QVERIFY(m_store
                    ->read([&](Reader &r) {
                        return memory::addressCheck(r, "print", m_now.addDays(-1));
                    })
                    ->toBool());
        QVERIFY(m_store
                    ->read([&](Reader &r) {
                        return memory::addressCheck(r, "print", m_now.addDays(1));
                    })
                    ->isNull());
    }
};

LEVY_TEST_CLASS(WorkspaceTest)
#include "workspace_test.moc"
