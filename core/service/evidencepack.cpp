#include "core/service/evidencepack.h"

#include "core/base/durable.h"
#include "core/base/failpoint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace levy {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return fail(
        ErrorKind::Storage,
        u"evidence.write"_s,
        u"the evidence cannot be written to %1: %2"_s.arg(path, why));
}

struct PackFile {
    QString name;
    QByteArray content;
};

std::vector<PackFile> filesOf(const Evidence &evidence)
{
    std::vector<PackFile> files{
        {u"audit-head.txt"_s, evidence.head.toText().toUtf8() + '\n'},
        {u"documents.csv"_s, rowsCsv(evidence)},
        {u"evidence.json"_s, evidenceJson(evidence).toIndentedBytes()},
        {u"report.pdf"_s, evidencePdf(evidence)},
        {u"tie-out.csv"_s, tieOutCsv(evidence)}};
    QByteArray sums;
    for (const PackFile &file : files) {
        const QByteArray hash
            = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
        sums += hash + "  " + file.name.toUtf8() + '\n';
    }
    files.push_back({u"SHA256SUMS"_s, std::move(sums)});
    return files;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite(path, file.errorString());
    if (file.write(content) != content.size() || !file.flush())
        return cannotWrite(path, file.errorString());
    file.close();
    if (!syncFile(path))
        return cannotWrite(path, u"the disk refused"_s);
    return {};
}

QString nameOf(const ReconciliationRun &run)
{
    return u"levy-evidence-%1-%2-%3-run%4"_s
        .arg(run.connection, run.from.toString(Qt::ISODate), run.to.toString(Qt::ISODate))
        .arg(run.id);
}

} // namespace

Result<Evidence> evidenceFor(Levy &levy, const ReconciliationScope &scope, const QString &person)
{
    Evidence evidence;
    evidence.madeAt = levy.clock().now();
    evidence.madeBy = person;
    evidence.workspace = levy.folder().name();
    const Result<std::optional<Seal>> seal = sealOf(levy.store(), scope);
    if (!seal)
        return fail(seal.error());
    evidence.seal = *seal;
    Result<ReconciliationView> view = *seal ? reconciliationView(levy.store(), (*seal)->run)
                                            : reconciliationView(levy.store(), scope);
    if (!view)
        return fail(view.error());
    evidence.view = std::move(*view);
    if (evidence.seal) {
        auto changes = lateChanges(levy.store(), *evidence.seal);
        if (!changes)
            return fail(changes.error());
        evidence.lateChanges = std::move(*changes);
    }
    const Result<void> read = levy.store().read([&](Reader &reader) -> Result<void> {
        auto mends = signoffs::mends(reader, evidence.view.run.id);
        const Result<AuditCheckpoint> head = levy.trail().head(reader);
        if (!mends || !head)
            return fail(mends ? head.error() : mends.error());
        evidence.mends = std::move(*mends);
        evidence.head = *head;
        return {};
    });
    if (!read)
        return fail(read.error());
    return evidence;
}

Result<QString> writeEvidence(Levy &levy, const Evidence &evidence, const QString &folder)
{
    const QString name = nameOf(evidence.view.run);
    const QDir place(folder);
    const QString path = place.filePath(name);
    if (QFileInfo::exists(path))
        return fail(
            ErrorKind::Conflict,
            u"evidence.exists"_s,
            u"%1 is there already; it is not overwritten"_s.arg(path));
    const QString unfinished = path + u".part"_s;
    QDir(unfinished).removeRecursively(); // what a kill left
    if (!place.mkpath(unfinished))
        return cannotWrite(unfinished, u"the folder cannot be made"_s);
    const std::vector<PackFile> files = filesOf(evidence);
    for (const PackFile &file : files) {
        LEVY_FAILPOINT("evidence.file");
        const Result<void> written = writeFile(QDir(unfinished).filePath(file.name), file.content);
        if (!written)
            return fail(written.error());
    }
    if (!syncFolder(unfinished))
        return cannotWrite(unfinished, u"the disk refused"_s);
    LEVY_FAILPOINT("evidence.rename");
    if (!QDir().rename(unfinished, path))
        return cannotWrite(path, u"the folder cannot be renamed"_s);
    static_cast<void>(syncFolder(place.absolutePath())); // the name alone may be lost, not a file
    const QByteArray sums
        = QCryptographicHash::hash(files.back().content, QCryptographicHash::Sha256).toHex();
    const ReconciliationRun &run = evidence.view.run;
    const Result<void> noted = levy.store().write([&](Transaction &transaction) {
        return levy.recorder().noteIn(
            transaction,
            run.connection,
            {u"reconcile.evidence"_s,
             u"The evidence of %1 from %2 to %3 was written."_s.arg(
                 run.connection, run.from.toString(Qt::ISODate), run.to.toString(Qt::ISODate)),
             Json::object(
                 {{u"run"_s, run.id},
                  {u"sha256sums"_s, QString::fromLatin1(sums)},
                  {u"headSequence"_s, evidence.head.sequence}}),
             false,
             u"done"_s},
            {},
            u"person:"_s + evidence.madeBy);
    });
    if (!noted)
        return fail(noted.error());
    return path;
}

} // namespace levy
