#include "core/service/reconciliationreader.h"

#include "core/base/failpoint.h"
#include "core/rules/mappingrules.h"
#include "core/service/reconciliationparts.h"
#include "core/service/reviewdesk.h"
#include "core/service/services.h"
#include "core/workspace/connections.h"
#include "core/workspace/documents.h"
#include "core/workspace/mappings.h"
#include "core/workspace/signoffs.h"

#include <QSet>

#include <algorithm>

namespace levy {

using namespace Qt::StringLiterals;
using namespace reconciliationparts;

namespace {

constexpr int avalaraPage = 1000;
constexpr size_t rowsInAPart = 500;

const QString avalaraSide = u"avalara"_s;
const QString ledgerSide = u"ledger"_s;
const QString listedSide = u"listed"_s;
const QString wholePart = u"whole"_s; ///< the last part of a side: it was read to its end

QString partName(size_t number)
{
    return u"%1"_s.arg(qint64(number), 8, 10, QChar(u'0'));
}

void addOnce(std::vector<QString> &list, const QString &text)
{
    if (!text.isEmpty() && !std::ranges::count(list, text))
        list.push_back(text);
}

std::vector<QString> companiesOf(const std::vector<MappingRule> &rules)
{
    std::vector<QString> companies;
    for (const MappingRule &rule : rules) {
        if (rule.kind == MappingKind::Company)
            addOnce(companies, rule.target.companyCode);
    }
    return companies;
}

/// The ledger's keys of the accounts that tax is mapped to.
std::vector<QString> accountKeys(const Ground &ground)
{
    std::vector<QString> keys;
    for (const MappingRule &rule : ground.mappings) {
        const GlAccount *account = rule.kind == MappingKind::TaxAccount
            ? ground.master.account(rule.target.glAccountCode)
            : nullptr;
        if (account)
            addOnce(keys, account->id);
    }
    return keys;
}

QStringList codeStarts(const QString &prefix)
{
    return {prefix.toUpper() + u"-SI-"_s, prefix.toUpper() + u"-CN-"_s};
}

} // namespace

ReconciliationReader::ReconciliationReader(
    Levy &levy,
    const ReconciliationRun &run,
    const StopToken &stop,
    const ReconciliationProgress &progress,
    qint64 mostLooks)
    : m_levy(levy)
    , m_run(run)
    , m_stop(stop)
    , m_progress(progress)
    , m_mostLooks(mostLooks)
{
}

Result<void> ReconciliationReader::read()
{
    if (const Result<void> done = readGround(); !done)
        return done;
    if (const Result<void> done = readAvalara(); !done)
        return done;
    if (const Result<void> done = readLedger(); !done)
        return done;
    if (const Result<void> done = readListed(); !done)
        return done;
    if (const Result<void> done = loadDocuments(); !done)
        return done;
    return lookAgain();
}

Result<void> ReconciliationReader::readGround()
{
    const Result<Services *> services = m_levy.services();
    if (!services)
        return fail(services.error());
    m_services = *services;
    m_ledger = m_services->ledger(m_run.connection);
    Result<Ground> ground = groundOf(m_levy, m_run.connection);
    if (!ground)
        return fail(ground.error());
    m_ground = std::move(*ground);
    m_companies = companiesOf(m_ground.mappings);
    m_ownStarts = codeStarts(m_ground.policy.codePrefix);
    return m_levy.store().read([&](Reader &reader) -> Result<void> {
        const auto rows = connections::all(reader);
        if (!rows)
            return fail(rows.error());
        for (const ConnectionRow &row : *rows) {
            if (row.id == m_run.connection) {
                m_goLive = QDate::fromString(row.settings[u"goLive"].toString(), Qt::ISODate);
                continue;
            }
            m_otherStarts += codeStarts(row.policy[u"codePrefix"].toString());
            const auto rules = mappings::current(reader, row.id);
            if (!rules)
                return fail(rules.error());
            // Of several connections with one company, the first by name tells of strangers there.
            for (const QString &company : companiesOf(*rules)) {
                if (row.id < m_run.connection && std::ranges::count(m_companies, company))
                    m_takesForeign = false;
            }
        }
        return {};
    });
}

http::Call ReconciliationReader::newCall() const
{
    http::Call call;
    call.stop = m_stop;
    return call;
}

Result<void> ReconciliationReader::checkStop() const
{
    if (!m_stop.stopRequested())
        return {};
    return fail(
        ErrorKind::Cancelled,
        u"reconcile.stopped"_s,
        u"the reconciliation was stopped; it goes on where it was when it is started again"_s);
}

Result<bool> ReconciliationReader::isRead(const QString &side, const QString &part)
{
    return m_levy.store().read(
        [&](Reader &reader) { return reconciliations::hasPart(reader, m_run.id, side, part); });
}

Result<std::vector<ReconciliationPart>> ReconciliationReader::parts(const QString &side)
{
    return m_levy.store().read(
        [&](Reader &reader) { return reconciliations::parts(reader, m_run.id, side); });
}

Result<void> ReconciliationReader::keep(
    const QString &side, const QString &part, Json content, http::Call &call)
{
    LEVY_FAILPOINT("reconcile.part.before");
    const Result<void> kept = m_levy.store().write([&](Transaction &transaction) -> Result<void> {
        const Result<void> added
            = reconciliations::addPart(transaction, m_run.id, {side, part, std::move(content)});
        if (!added)
            return added;
        return m_levy.recorder().countIn(transaction, call.exchanges);
    });
    call.exchanges.clear();
    LEVY_FAILPOINT("reconcile.part.after");
    return kept;
}

Error ReconciliationReader::counted(const Error &error, http::Call &call)
{
    const Result<void> noted = m_levy.store().write([&](Transaction &transaction) {
        return m_levy.recorder().countIn(transaction, call.exchanges);
    });
    call.exchanges.clear();
    return noted ? error : noted.error();
}

Result<void> ReconciliationReader::readAvalara()
{
    if (m_companies.empty()) {
        m_notes.push_back(u"No Avalara company is mapped to %1, so nothing was read there."_s.arg(
            m_run.connection));
    }
    for (const QString &company : m_companies) {
        const Result<bool> whole = isRead(avalaraSide, company + u'/' + wholePart);
        if (!whole)
            return fail(whole.error());
        if (*whole)
            continue;
        if (const Result<void> read = readPages(company); !read)
            return read;
    }
    return {};
}

/// Pages that are stored are skipped. What slips from one page to another while they are read comes
/// twice, which is noticed, or not at all, and then is looked at once more.
Result<void> ReconciliationReader::readPages(const QString &company)
{
    avatax::TransactionListQuery query;
    query.companyCode = company;
    query.from = m_run.from;
    query.to = m_run.to;
    query.top = avalaraPage;
    for (;; query.skip += avalaraPage) {
        const QString part = company + u'/' + partName(size_t(query.skip));
        const Result<bool> known = isRead(avalaraSide, part);
        if (!known)
            return fail(known.error());
        if (*known)
            continue;
        if (const Result<void> go = checkStop(); !go)
            return go;
        http::Call call = newCall();
        const Result<avatax::TransactionPage> page = m_services->tax().list(query, call);
        if (!page)
            return fail(counted(page.error(), call));
        Json rows = Json::array();
        for (const TaxResult &transaction : page->transactions)
            rows.append(toJson(reconcile::TaxRow::of(transaction)));
        if (const Result<void> kept = keep(avalaraSide, part, std::move(rows), call); !kept)
            return kept;
        m_progress(avalaraSide, query.skip + qint64(page->transactions.size()));
        if (page->hasMore)
            continue;
        return keep(avalaraSide, company + u'/' + wholePart, Json::array(), call);
    }
}

/// Month by month, all that bears Levy's marker or stands on the mapped accounts.
Result<void> ReconciliationReader::readLedger()
{
    if (!m_ledger || m_ground.policy.place != TaxPlace::JournalEntry
        || m_ground.policy.mode != WorkingMode::Post)
        return {};
    qint64 done = 0;
    for (QDate from = m_run.from; from <= m_run.to;) {
        const QDate end = QDate(from.year(), from.month(), from.daysInMonth());
        const QDate to = std::min(end, m_run.to);
        const QString month = from.toString(u"yyyy-MM"_s);
        const Result<bool> whole = isRead(ledgerSide, month + u'/' + wholePart);
        if (!whole)
            return fail(whole.error());
        if (!*whole) {
            if (const Result<void> go = checkStop(); !go)
                return go;
            http::Call call = newCall();
            PostedQuery query;
            query.journal = m_ground.policy.journal;
            query.from = from;
            query.to = to;
            query.accounts = accountKeys(m_ground);
            const auto entries = m_ledger->connector->findPosted(query, call);
            if (!entries)
                return fail(counted(entries.error(), call));
            for (size_t at = 0; at < entries->size(); at += rowsInAPart) {
                Json rows = Json::array();
                for (size_t i = at; i < std::min(at + rowsInAPart, entries->size()); ++i)
                    rows.append(toJson((*entries)[i]));
                const Result<void> kept
                    = keep(ledgerSide, month + u'/' + partName(at), std::move(rows), call);
                if (!kept)
                    return kept;
            }
            done += qint64(entries->size());
            m_progress(ledgerSide, done);
            const Result<void> kept
                = keep(ledgerSide, month + u'/' + wholePart, Json::array(), call);
            if (!kept)
                return kept;
        }
        from = to.addDays(1);
    }
    return {};
}

Result<void> ReconciliationReader::readListed()
{
    const Result<bool> whole = isRead(listedSide, wholePart);
    if (!whole)
        return fail(whole.error());
    if (*whole || !m_ledger)
        return {};
    if (const Result<void> go = checkStop(); !go)
        return go;
    http::Call call = newCall();
    const auto listed = m_ledger->connector->listed(m_run.from, m_run.to, call);
    if (!listed)
        return fail(counted(listed.error(), call));
    if (!*listed)
        return keep(listedSide, wholePart, Json(false), call);
    for (size_t at = 0; at < (*listed)->size(); at += rowsInAPart) {
        Json rows = Json::array();
        for (size_t i = at; i < std::min(at + rowsInAPart, (*listed)->size()); ++i)
            rows.append((**listed)[i].toJson());
        if (const Result<void> kept = keep(listedSide, partName(at), std::move(rows), call); !kept)
            return kept;
    }
    m_progress(u"documents"_s, qint64((*listed)->size()));
    return keep(listedSide, wholePart, Json(true), call);
}

Result<void> ReconciliationReader::loadDocuments()
{
    DocumentFilter filter;
    filter.connection = m_run.connection;
    filter.from = m_run.from;
    filter.to = m_run.to;
    filter.limit = 10'000'000;
    m_documents.clear();
    return m_levy.store().read([&](Reader &reader) -> Result<void> {
        const auto ids = documents::ids(reader, filter);
        if (!ids)
            return fail(ids.error());
        for (const DocumentId id : *ids) {
            auto document = documents::load(reader, id);
            if (!document)
                return fail(document.error());
            if (*document)
                m_documents.push_back(std::move(**document));
        }
        std::ranges::reverse(m_documents); // oldest first
        auto versions = signoffs::versionsOf(reader, m_run.connection, m_run.from, m_run.to);
        if (!versions)
            return fail(versions.error());
        m_versions = std::move(*versions);
        return loadMoved(reader);
    });
}

/// What the ledger lists in the period and Levy holds under another day.
Result<void> ReconciliationReader::loadMoved(Reader &reader)
{
    QSet<QString> known;
    for (const Document &document : m_documents)
        known.insert(document.source.sourceId);
    const auto listed = reconciliations::parts(reader, m_run.id, listedSide);
    if (!listed)
        return fail(listed.error());
    for (const ReconciliationPart &part : *listed) {
        for (const Json &row : part.content.items()) {
            const QString sourceId = row[u"sourceId"].toString();
            if (known.contains(sourceId))
                continue;
            auto document = documents::bySource(reader, m_run.connection, sourceId);
            if (!document)
                return fail(document.error());
            if (*document)
                m_documents.push_back(std::move(**document));
        }
    }
    return {};
}

} // namespace levy
