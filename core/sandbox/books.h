#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace levy::sandbox {

/// What a simulated service remembers: JSON values by kind and key ("avatax.document",
/// "TARNWICKUS/…"), held in memory and written through to a journal file, so that the sandbox
/// survives being killed at any moment. Not thread-safe: the sandbox calls its services one at a
/// time.
class Books {
public:
    /// An empty path keeps everything in memory only. Fails with Storage ("books.open",
    /// "books.corrupt"). A last line that was cut off by a kill is ignored.
    [[nodiscard]] static Result<std::unique_ptr<Books>> open(const QString &path);

    /// Changes are visible at once and durable with the next flush().
    void put(const QString &kind, const QString &key, Json value);
    void remove(const QString &kind, const QString &key);

    /// Nullptr if there is none. Valid until the next put() or remove() of that key.
    [[nodiscard]] const Json *find(const QString &kind, const QString &key) const;
    /// In the order of the keys (by UTF-16 code unit); return false to stop. `visit` must not
    /// change the books.
    void forEach(
        const QString &kind,
        const std::function<bool(const QString &key, const Json &value)> &visit) const;
    /// The same, beginning at the first key that is not less than `from`.
    void forEachFrom(
        const QString &kind,
        const QString &from,
        const std::function<bool(const QString &key, const Json &value)> &visit) const;
    [[nodiscard]] qsizetype count(const QString &kind) const;
    [[nodiscard]] bool isEmpty() const { return m_kinds.empty(); }

    /// 1, 2, 3, … per name; never repeats within these books.
    [[nodiscard]] qint64 nextNumber(const QString &name);

    /// Writes what changed since the last flush as one line: all of it survives a kill, or nothing.
    /// The server calls this after each request, before the answer leaves.
    [[nodiscard]] Result<> flush();

private:
    struct Change {
        QString kind;
        QString key;
        Json value; ///< null: removed
    };

    Books() = default;
    void apply(const Change &change);
    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<> rewrite();

    std::map<QString, std::map<QString, Json>> m_kinds;
    std::vector<Change> m_pending;
    QString m_path;
    QFile m_file;
};

} // namespace levy::sandbox
