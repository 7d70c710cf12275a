#include "core/sandbox/books.h"
#include "tests/support/levytest.h"

#include <QTemporaryDir>

using namespace levy;
using namespace levy::sandbox;
using namespace Qt::StringLiterals;

class BooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(path()); }
    void keepsWhatWasFlushed();
    void forgetsWhatWasNotFlushed();
    void ignoresALastLineThatWasCutOff();
    void refusesALineThatIsNoJson();
    void visitsInTheOrderOfTheKeys();
    void numbersNeverRepeat();
    void removesForGood();

private:
    QString path() const { return m_folder.filePath(u"books.jsonl"_s); }
    std::unique_ptr<Books> open() const
    {
        Result<std::unique_ptr<Books>> books = Books::open(path());
        return books ? std::move(*books) : nullptr;
    }
    QTemporaryDir m_folder;
};

void BooksTest::keepsWhatWasFlushed()
{
    {
        const auto books = open();
        books->put(u"a"_s, u"1"_s, Json(u"one"_s));
        QVERIFY(books->flush());
    }
    const auto books = open();
    QVERIFY(books->find(u"a"_s, u"1"_s));
    QCOMPARE(books->find(u"a"_s, u"1"_s)->toString(), u"one"_s);
}

void BooksTest::forgetsWhatWasNotFlushed()
{
    open()->put(u"a"_s, u"1"_s, Json(1));
    QVERIFY(open()->isEmpty());
}

void BooksTest::ignoresALastLineThatWasCutOff()
{
    {
        const auto books = open();
        books->put(u"a"_s, u"1"_s, Json(1));
        QVERIFY(books->flush());
        books->put(u"a"_s, u"2"_s, Json(2));
        QVERIFY(books->flush());
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 4));
    file.close();
    const auto books = open();
    QVERIFY(books->find(u"a"_s, u"1"_s));
    QVERIFY(!books->find(u"a"_s, u"2"_s));
    books->put(u"a"_s, u"3"_s, Json(3));
    QVERIFY(books->flush());
    QCOMPARE(open()->count(u"a"_s), 2);
}

void BooksTest::refusesALineThatIsNoJson()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no journal\n");
    file.close();
    const Result<std::unique_ptr<Books>> books = Books::open(path());
    QVERIFY(!books);
    QCOMPARE(books.error().code, u"books.corrupt"_s);
}

void BooksTest::visitsInTheOrderOfTheKeys()
{
    const auto books = open();
    for (const QString &key : {u"c"_s, u"a"_s, u"b"_s})
        books->put(u"k"_s, key, Json(key));
    QString seen;
    const auto note = [&seen](const QString &key, const Json &) {
        seen += key;
        return true;
    };
    books->forEach(u"k"_s, note);
    books->forEachFrom(u"k"_s, u"b"_s, note);
    QCOMPARE(seen, u"abcbc"_s);
}

void BooksTest::numbersNeverRepeat()
{
    {
        const auto books = open();
        QCOMPARE(books->nextNumber(u"id"_s), 1);
        QCOMPARE(books->nextNumber(u"id"_s), 2);
        QVERIFY(books->flush());
    }
    QCOMPARE(open()->nextNumber(u"id"_s), 3);
}

void BooksTest::removesForGood()
{
    {
        const auto books = open();
        books->put(u"a"_s, u"1"_s, Json(1));
        QVERIFY(books->flush());
        books->remove(u"a"_s, u"1"_s);
        QVERIFY(books->flush());
    }
    QVERIFY(open()->isEmpty());
}

LEVY_TEST_CLASS(BooksTest)
#include "books_test.moc"
