#include "core/sandbox/exact/schema.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/exact_bench.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

/// Holds the answers against the published metadata of the entities.
class ExactShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyEndpointIsPublished();
    void answersHaveThePublishedPropertiesAndTypes_data();
    void answersHaveThePublishedPropertiesAndTypes();
    void filtersAreThePublishedOnes();

private:
    [[nodiscard]] const Json *published(const QString &path) const;
    [[nodiscard]] static QString misfit(const QString &type, const Json &value);

    Json m_entities;
};

void ExactShapeTest::initTestCase()
{
#ifdef LEVY_SHARED_DIR
    QFile file(QStringLiteral(LEVY_SHARED_DIR) + u"/contracts/exact-online/entities.json"_s);
    if (file.open(QIODevice::ReadOnly))
        m_entities = Json::parse(file.readAll()).value_or(Json())[u"entities"];
#endif
}

/// Not in initTestCase(): a skip there would go on for the classes after this one.
void ExactShapeTest::init()
{
    if (m_entities.isNull())
        QSKIP("the published metadata is not here");
}

const Json *ExactShapeTest::published(const QString &path) const
{
    for (const Json &entity : m_entities.items()) {
        if (entity[u"endpoint"].toString().remove(u"/api/v1/"_s).remove(u"{division}/"_s) == path)
            return &entity;
    }
    return nullptr;
}

QString ExactShapeTest::misfit(const QString &type, const Json &value)
{
    if (value.isNull())
        return {};
    const bool isText = type == "Edm.String"_L1 || type == "Edm.Guid"_L1 || type == "Edm.Int64"_L1;
    const bool isTime = type == "Edm.DateTime"_L1;
    const bool isFlag = type == "Edm.Boolean"_L1;
    const bool isNumber = type == "Edm.Double"_L1 || type == "Edm.Byte"_L1 || type == "Edm.Int16"_L1
        || type == "Edm.Int32"_L1;
    const bool fits = (isText && value.isString()) || (isFlag && value.isBool())
        || (isNumber && value.isNumber()) || (isTime && value.toString().startsWith(u"/Date("_s))
        || (type.startsWith("Collection"_L1) && value.isObject());
    return fits ? QString() : QString::fromUtf8(value.toBytes());
}

void ExactShapeTest::everyEndpointIsPublished()
{
    for (const sandbox::exact::EntityType &entity : sandbox::exact::allEntities())
        QVERIFY2(published(entity.path), qPrintable(entity.path));
}

void ExactShapeTest::answersHaveThePublishedPropertiesAndTypes_data()
{
    QTest::addColumn<QString>("path");
    for (const sandbox::exact::EntityType &entity : sandbox::exact::allEntities())
        QTest::newRow(qPrintable(entity.name)) << entity.path;
}

void ExactShapeTest::answersHaveThePublishedPropertiesAndTypes()
{
    QFETCH(QString, path);
    ExactBench bench;
    const Json line = Json::object(
        {{u"GLAccount"_s, guid(u"gl/2210"_s)},
         {u"Date"_s, u"2026-02-26"_s},
         {u"Description"_s, u"d"_s}});
    const Json entry = Json::object(
        {{u"JournalCode"_s, u"90"_s}, {u"GeneralJournalEntryLines"_s, Json::array({line, line})}});
    QCOMPARE(bench.post(u"generaljournalentry/GeneralJournalEntries"_s, entry).status, 201);
    bench.act(
        u"delete"_s,
        Json::object(
            {{u"division"_s, 1042},
             {u"set"_s, u"Accounts"_s},
             {u"key"_s, guid(u"account/300"_s)}}));

    const sandbox::exact::EntityType &entity = *sandbox::exact::entityAt(path);
    QStringList names;
    for (const Json &property : (*published(path))[u"properties"].items())
        names += property[u"name"].toString();
    QString target = path == "current/Me"_L1 ? path : "1042/"_L1 + path;
    if (entity.kind == sandbox::exact::EntityType::Kind::Bulk)
        target += u"?$select="_s + names.join(u',');
    else if (entity.name == "SyncTimestamp"_L1)
        target += u"?modified=datetime'2026-01-01'&endPoint='SalesInvoices'"_s;
    const http::ServerResponse response = bench.send("GET", "/api/v1/"_L1 + target);
    QVERIFY2(response.status == 200, response.body.constData());
    const Json::Array list = rows(response);
    if (list.empty()) {
        const bool mayBeEmpty = entity.rows == "AddressStates"_L1
            || entity.rows == "ExchangeRates"_L1 || entity.name == "WebhookSubscriptions"_L1;
        QVERIFY2(mayBeEmpty, qPrintable(path));
    }
    for (const Json &row : list) {
        QVERIFY(row[u"__metadata"][u"uri"].isString() && row[u"__metadata"][u"type"].isString());
        qsizetype seen = 0;
        for (const Json &property : (*published(path))[u"properties"].items()) {
            const QString name = property[u"name"].toString();
            const bool isLink = property[u"type"].toString().startsWith("Collection"_L1);
            if (entity.kind == sandbox::exact::EntityType::Kind::Sync && isLink)
                continue;
            QVERIFY2(row.has(name), qPrintable(name));
            const QString wrong = misfit(property[u"type"].toString(), row[name]);
            QVERIFY2(wrong.isEmpty(), qPrintable(name + u": "_s + wrong));
            ++seen;
        }
        QCOMPARE(qsizetype(row.members().size()), seen + 1);
    }
}

void ExactShapeTest::filtersAreThePublishedOnes()
{
    for (const sandbox::exact::EntityType &entity : sandbox::exact::allEntities()) {
        const Json &filterable = (*published(entity.path))[u"filterable"];
        if (filterable.isNull())
            continue;
        QSet<QString> names;
        for (const Json &name : filterable.items())
            names.insert(name.toString());
        QVERIFY2(entity.filterable == names, qPrintable(entity.path));
    }
}

LEVY_TEST_CLASS(ExactShapeTest)
#include "exact_shape_test.moc"
