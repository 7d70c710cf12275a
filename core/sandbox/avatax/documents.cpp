#include "core/sandbox/avatax/documents.h"

namespace levy::sandbox::avatax {

using namespace Qt::StringLiterals;

namespace {

const QString versionKind = u"avatax.version"_s;
const QString headKind = u"avatax.head"_s; ///< the id of a code's current version
const QString certificateKind = u"avatax.certificate"_s;
constexpr QChar separator = u'\x1f';
constexpr qint64 firstId = 91'000'000'000'000;
constexpr qint64 idStep = 1'000'000; ///< leaves room for the ids of 15,000 lines with their details
constexpr int daysWithoutDateFilter = 30;

QString headKey(const QString &company, const QString &type, const QString &code)
{
    return company + separator + type + separator + code;
}

QString headKey(const Version &version)
{
    return headKey(
        version.row[u"company"].toString(),
        version.row[u"type"].toString(),
        version.row[u"code"].toString());
}

QString versionKey(const QString &company, qint64 id)
{
    return company + separator + QString::number(id).rightJustified(16, u'0');
}

const std::vector<QueryField> &queryFields()
{
    static const std::vector<QueryField> fields
        = {{u"id"_s, FieldKind::Number},
           {u"code"_s, FieldKind::Text},
           {u"type"_s, FieldKind::Text},
           {u"status"_s, FieldKind::Text},
           {u"date"_s, FieldKind::Date},
           {u"taxDate"_s, FieldKind::Date},
           {u"modifiedDate"_s, FieldKind::Instant},
           {u"version"_s, FieldKind::Number},
           {u"locked"_s, FieldKind::Bool},
           {u"companyId"_s, FieldKind::Number},
           {u"customerCode"_s, FieldKind::Text},
           {u"customerVendorCode"_s, FieldKind::Text},
           {u"currencyCode"_s, FieldKind::Text},
           {u"referenceCode"_s, FieldKind::Text},
           {u"purchaseOrderNo"_s, FieldKind::Text},
           {u"country"_s, FieldKind::Text},
           {u"region"_s, FieldKind::Text},
           {u"totalAmount"_s, FieldKind::Number},
           {u"totalTax"_s, FieldKind::Number},
           {u"totalTaxCalculated"_s, FieldKind::Number},
           {u"totalTaxable"_s, FieldKind::Number},
           {u"totalExempt"_s, FieldKind::Number},
           {u"adjustmentReason"_s, FieldKind::Text}};
    return fields;
}

DocumentFacts factsOf(const Json &row)
{
    DocumentFacts facts;
    facts.id = row[u"id"].toInt().value_or(0);
    facts.code = row[u"code"].toString();
    facts.status = row[u"status"].toString();
    facts.version = int(row[u"version"].toInt().value_or(1));
    facts.isLocked = row[u"locked"].toBool();
    facts.adjustmentReason = row[u"adjustmentReason"].toString();
    facts.adjustmentDescription = row[u"adjustmentDescription"].toString();
    facts.modified = row[u"modifiedDate"].toString();
    return facts;
}

Json rendered(const Json &row, const Parts &parts)
{
    const Result<Json> model = Json::parse(row[u"request"].toString().toUtf8());
    const OrRefusal<TaxRequest> request = readRequest(model.value_or(Json()));
    if (!request)
        return {};
    const bool isCertified = row[u"certified"].toBool();
    const TaxedDocument document
        = calculate(*request, [isCertified](const QString &) { return isCertified; });
    return transactionModel(*request, document, factsOf(row), parts);
}

} // namespace

Documents::Documents(const ServiceContext &context)
    : m_context(context)
{
    if (m_context.books.count(certificateKind) == 0) {
        for (const QLatin1StringView customer : certifiedCustomers())
            certify(customer, true);
    }
}

QString Documents::now() const
{
    return m_context.clock.now().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"0000Z"_s;
}

void Documents::certify(const QString &customerCode, bool isExempt)
{
    m_context.books.put(certificateKind, customerCode, Json(isExempt));
}

bool Documents::isCertified(const QString &customerCode) const
{
    const Json *known = m_context.books.find(certificateKind, customerCode);
    return known && known->toBool();
}

std::optional<Version> Documents::find(const DocumentKey &key) const
{
    const Json *id = m_context.books.find(headKind, headKey(key.company->code, key.type, key.code));
    return id ? findById(id->toInt().value_or(0)) : std::nullopt;
}

std::optional<Version> Documents::findById(qint64 id) const
{
    for (const Company &company : companies()) {
        if (const Json *row = m_context.books.find(versionKind, versionKey(company.code, id)))
            return Version{*row};
    }
    return {};
}

void Documents::put(const Version &version)
{
    m_context.books.put(
        versionKind, versionKey(version.row[u"company"].toString(), version.id()), version.row);
}

Version Documents::add(
    const TaxRequest &request,
    const QString &status,
    int version,
    const QString &adjustmentReason,
    const QString &adjustmentDescription)
{
    const bool isExempt = isCertified(request.customerCode);
    const TaxedDocument document
        = calculate(request, [isExempt](const QString &) { return isExempt; });
    DocumentFacts facts;
    facts.id = firstId + m_context.books.nextNumber(versionKind) * idStep;
    facts.code = request.code;
    facts.status = status;
    facts.version = version;
    facts.adjustmentReason = adjustmentReason;
    facts.adjustmentDescription = adjustmentDescription;
    facts.modified = now();
    const Json model = transactionModel(request, document, facts, Parts::none());

    Json row = Json::object();
    for (const QueryField &field : queryFields())
        row.set(field.name, model[field.name]);
    row.set(u"adjustmentDescription"_s, Json(adjustmentDescription));
    row.set(u"company"_s, Json(request.company->code));
    row.set(u"changedMs"_s, Json(m_context.clock.now().toMSecsSinceEpoch()));
    row.set(u"certified"_s, Json(isExempt));
    row.set(u"request"_s, Json(QString::fromUtf8(request.model.toBytes())));
    const Version added{row};
    put(added);
    m_context.books.put(headKind, headKey(added), Json(added.id()));
    return added;
}

Version Documents::change(const Version &version, const Json &members)
{
    Version changed = version;
    if (m_context.settings.lookupLagMs > 0) {
        Json was = version.row;
        was.remove(u"was");
        was.remove(u"request"); // looked up in the version itself
        changed.row.set(u"was"_s, was);
    }
    for (const auto &[key, value] : members.members())
        changed.row.set(key, value);
    changed.row.set(u"modifiedDate"_s, Json(now()));
    changed.row.set(u"changedMs"_s, Json(m_context.clock.now().toMSecsSinceEpoch()));
    put(changed);
    return changed;
}

void Documents::remove(const Version &version, const std::optional<Version> &next)
{
    m_context.books.remove(
        versionKind, versionKey(version.row[u"company"].toString(), version.id()));
    if (next)
        m_context.books.put(headKind, headKey(version), Json(next->id()));
    else
        m_context.books.remove(headKind, headKey(version));
}

std::optional<Version> Documents::before(const Version &version) const
{
    std::optional<Version> found;
    const QString company = version.row[u"company"].toString();
    m_context.books.forEachFrom(
        versionKind, company + separator, [&](const QString &key, const Json &row) {
            if (!key.startsWith(company + separator) || row[u"id"].toInt() >= version.id())
                return false;
            if (row[u"code"] == version.row[u"code"] && row[u"type"] == version.row[u"type"]
                && row[u"status"].toString() == u"Adjusted")
                found = Version{row};
            return true;
        });
    return found;
}

void Documents::rename(const Version &version, const QString &code)
{
    m_context.books.remove(headKind, headKey(version));
    const Version renamed = change(version, Json::object({{u"code"_s, Json(code)}}));
    m_context.books.put(headKind, headKey(renamed), Json(renamed.id()));
}

Json Documents::render(const Version &version, const Parts &parts) const
{
    return rendered(version.row, parts);
}

Json Documents::renderOrder(const TaxRequest &request, const Parts &parts) const
{
    DocumentFacts facts;
    facts.code = request.code;
    facts.modified = now();
    return transactionModel(
        request,
        calculate(request, [this](const QString &customer) { return isCertified(customer); }),
        facts,
        parts);
}

std::vector<const Json *> Documents::visible(const Company &company, const RowQuery &query) const
{
    std::vector<const Json *> rows;
    const qint64 nowMs = m_context.clock.now().toMSecsSinceEpoch();
    const QString oldest
        = m_context.clock.now().date().addDays(-daysWithoutDateFilter).toString(Qt::ISODate);
    const bool isDated = query.mentions(u"date"_s);
    const QString prefix = company.code + separator;
    m_context.books.forEachFrom(versionKind, prefix, [&](const QString &key, const Json &row) {
        if (!key.startsWith(prefix))
            return false;
        const bool isFresh
            = nowMs - row[u"changedMs"].toInt().value_or(0) < m_context.settings.lookupLagMs;
        const Json *seen = isFresh ? &row[u"was"] : &row;
        if (!seen->isObject() || (!isDated && (*seen)[u"date"].toString() < oldest))
            return true;
        if (query.matches(*seen))
            rows.push_back(seen);
        return true;
    });
    query.sort(rows);
    return rows;
}

OrRefusal<Json> Documents::list(
    const Company &company, const QUrlQuery &asked, const QUrl &url) const
{
    const OrRefusal<RowQuery> query = RowQuery::parse(asked, queryFields());
    if (!query)
        return tl::unexpected(query.error());
    const QString include = queryItem(asked, u"$include");
    const OrRefusal<Parts> parts
        = include.isEmpty() ? OrRefusal<Parts>(Parts::none()) : Parts::fromInclude(include);
    if (!parts)
        return tl::unexpected(parts.error());
    const std::vector<const Json *> rows = visible(company, *query);
    Json::Array page;
    for (qsizetype i = query->skip();
         i < qsizetype(rows.size()) && qsizetype(page.size()) < query->top();
         ++i) {
        Json row = *rows[size_t(i)];
        if (!row.has(u"request")) { // an earlier state: its request did not change
            const std::optional<Version> current = findById(row[u"id"].toInt().value_or(0));
            row.set(u"request"_s, current ? current->row[u"request"] : Json());
        }
        page.push_back(rendered(row, *parts));
    }
    return fetchResult(std::move(page), qsizetype(rows.size()), *query, url);
}

Json Documents::all() const
{
    Json list = Json::array();
    m_context.books.forEach(versionKind, [&list](const QString &, const Json &row) {
        Json model = rendered(row, Parts());
        model.set(u"companyCode"_s, row[u"company"]);
        list.append(model);
        return true;
    });
    return list;
}

} // namespace levy::sandbox::avatax
