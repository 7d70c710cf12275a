#include "tests/structure/house.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace levy::structure {

namespace {

constexpr int lineStop = 420;

/// Allowed on purpose, each with its reason. Keep it short.
struct Exception {
    QLatin1StringView file;
    QLatin1StringView rule; // "size", "include", "sql", "float", "pure"
    QLatin1StringView why;
};
constexpr std::array<Exception, 0> exceptions{};

const QStringList wireRooms{
    u"http"_s, u"budget"_s, u"avatax"_s, u"erp"_s, u"erp/exact"_s, u"erp/visma"_s};
const QStringList paperRooms{u"store"_s, u"workspace"_s, u"audit"_s};
const QStringList closedToUi{
    u"store"_s, u"http"_s, u"erp"_s, u"avatax"_s, u"sandbox"_s, u"secrets"_s, u"sync"_s};

bool isExcepted(const QString &file, QLatin1StringView rule)
{
    return std::ranges::any_of(exceptions, [&](const Exception &exception) {
        return exception.file == file && exception.rule == rule;
    });
}

/// "erp/exact" for "core/erp/exact/feed.h": the longest declared room that holds the path.
QString roomOf(const QString &path, const FloorPlan &plan)
{
    QString folder = path.section(u'/', 1, -2);
    while (!folder.isEmpty() && !plan.contains(folder))
        folder = folder.contains(u'/') ? folder.section(u'/', 0, -2) : QString();
    return folder.isEmpty() ? path.section(u'/', 1, -2) : folder;
}

bool startsWithRoom(const QString &room, const QStringList &rooms)
{
    return std::ranges::any_of(
        rooms, [&](const QString &one) { return room == one || room.startsWith(one + u'/'); });
}

/// What `room` may never include whatever its USES say, or an empty text.
QString wallBetween(const QString &room, const QString &other)
{
    if (wireRooms.contains(room) && paperRooms.contains(other))
        return u"the wire room %1 may not know the paper room %2"_s.arg(room, other);
    if (paperRooms.contains(room) && wireRooms.contains(other))
        return u"the paper room %1 may not know the wire room %2"_s.arg(room, other);
    if (room == "sandbox"_L1 && startsWithRoom(other, {u"erp"_s, u"avatax"_s}))
        return u"the sandbox may not know %1, lest one misreading of a contract be made twice"_s
            .arg(other);
    if (room == "rules"_L1
        && !QStringList{u"rules"_s, u"base"_s, u"money"_s, u"model"_s}.contains(other))
        return u"rules are pure decisions and may not know %1"_s.arg(other);
    return {};
}

QString coreIncludeFault(const QString &room, const QString &included, const FloorPlan &plan)
{
    const QString other = roomOf(included, plan);
    if (other == room)
        return {};
    if (const QString wall = wallBetween(room, other); !wall.isEmpty())
        return wall;
    if (!plan.value(room).contains(other))
        return u"%1 includes %2, but its levy_room() does not USE %2"_s.arg(room, other);
    return {};
}

QString uiIncludeFault(const QString &path, const QString &included, const FloorPlan &plan)
{
    if (included.startsWith("core/"_L1)) {
        const QString room = roomOf(included, plan);
        if (startsWithRoom(room, closedToUi))
            return u"a page may not know core/%1; it talks to core/service and reads core/workspace"_s
                .arg(room);
        return {};
    }
    const QString room = u"ui/"_s + path.section(u'/', 1, 1);
    const QString other = u"ui/"_s + included.section(u'/', 1, 1);
    if (!included.startsWith("ui/"_L1) || room == other)
        return {};
    const QStringList shared{
        u"ui/theme"_s,
        u"ui/components"_s,
        u"ui/export"_s,
        u"ui/data"_s,
        u"ui/platform"_s,
        u"ui/documentparts"_s};
    if (room != "ui/frame"_L1 && !shared.contains(other))
        return u"the page %1 may not include the page %2"_s.arg(room, other);
    if (!plan.value(room).contains(other))
        return u"%1 includes %2, but its levy_ui_room() does not USE it"_s.arg(room, other);
    return {};
}

QString includeFault(const QString &path, const QString &included, const FloorPlan &plan)
{
    const QString top = path.section(u'/', 0, 0);
    const QString other = included.section(u'/', 0, 0);
    if (other == "tests"_L1 || other == "app"_L1)
        return top == other ? QString() : u"%1 is never included from %2"_s.arg(other, top);
    if (top == "core"_L1) {
        if (other == "ui"_L1)
            return u"core never knows ui"_s;
        if (other == "core"_L1)
            return coreIncludeFault(roomOf(path, plan), included, plan);
        return u"include from the project root: \"core/…/%1\""_s.arg(included.section(u'/', -1));
    }
    if (top == "ui"_L1)
        return uiIncludeFault(path, included, plan);
    return {};
}

void checkIncludes(const SourceFile &file, const FloorPlan &plan, std::vector<Offence> &found)
{
    static const QRegularExpression quoted(uR"(^\s*#\s*include\s*"([^"]+)\")"_s);
    static const QRegularExpression sql(uR"(^\s*#\s*include\s*<(QtSql\b|QSql\w*))"_s);
    for (int i = 0; i < file.lines.size(); ++i) {
        const QString &line = file.lines.at(i);
        if (const auto match = quoted.match(line); match.hasMatch()
            && !match.captured(1).endsWith(".moc"_L1) && !isExcepted(file.path, "include"_L1)) {
            const QString fault = includeFault(file.path, match.captured(1), plan);
            if (!fault.isEmpty())
                found.push_back({file.path, i + 1, fault});
        }
        if (const auto match = sql.match(line); match.hasMatch()
            && !file.path.startsWith("core/store/"_L1) && !isExcepted(file.path, "sql"_L1))
            found.push_back(
                {file.path, i + 1, u"only core/store may include %1"_s.arg(match.captured(1))});
    }
}

void checkWords(const SourceFile &file, const FloorPlan &plan, std::vector<Offence> &found)
{
    struct Rule {
        QStringList rooms;
        QLatin1StringView name;
        QRegularExpression pattern;
        QLatin1StringView message;
    };
    static const std::array rules{
        Rule{
            {u"money"_s, u"model"_s},
            "float"_L1,
            QRegularExpression(uR"(\b(double|float|qreal)\b)"_s),
            "no binary floating point where money is"_L1},
        Rule{
            {u"rules"_s},
            "pure"_L1,
            QRegularExpression(
                uR"(\b(Q_OBJECT|QObject|QTimer|QThread|QFile|QIODevice|QNetwork\w*|QSettings|QRandomGenerator)\b)"_s
                uR"(|<(fstream|random|thread|mutex)>|\bcurrent(DateTime|Date|MSecs|Secs)\w*\s*\()"_s
                uR"(|_clock\s*::\s*now\b|core/base/(clock|random|stoptoken)\.h)"_s),
            "rules have no I/O, no clock, no chance and no QObject"_L1},
    };
    const QString room = roomOf(file.path, plan);
    for (const Rule &rule : rules) {
        if (!file.path.startsWith("core/"_L1) || !rule.rooms.contains(room)
            || isExcepted(file.path, rule.name))
            continue;
        for (int i = 0; i < file.lines.size(); ++i) {
            if (rule.pattern.match(file.lines.at(i)).hasMatch())
                found.push_back({file.path, i + 1, rule.message});
        }
    }
}

/// Blanks comments and the contents of literals, so that words in them are not taken for code. The
/// names of #include lines stay.
QString withoutComments(const QString &text)
{
    static const QRegularExpression token(
        uR"RX(//[^\n]*|/\*[\s\S]*?\*/|R"([^(\s]*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')RX"_s);
    QString result;
    result.reserve(text.size());
    qsizetype at = 0;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString line = result.section(u'\n', -1).trimmed();
        const bool isDigitSeparator
            = match.captured().startsWith(u'\'') && !line.isEmpty() && line.back().isDigit();
        if (line.startsWith(u'#') || isDigitSeparator)
            result += match.captured();
        else
            result += QString(match.captured().count(u'\n'), u'\n');
    }
    result += QStringView(text).mid(at);
    return result;
}

} // namespace

QString Offence::text() const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file).arg(line).arg(message)
                    : u"%1: %2"_s.arg(file, message);
}

FloorPlan readFloorPlan(const QString &text)
{
    FloorPlan plan;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        plan.insert(
            line.section(u':', 0, 0), line.section(u':', 1).split(u' ', Qt::SkipEmptyParts));
    return plan;
}

SourceFile readSource(const QString &path, const QString &text)
{
    return {path, withoutComments(text).split(u'\n')};
}

std::vector<Offence> offences(const SourceFile &file, const FloorPlan &plan)
{
    if (file.path.startsWith("core/"_L1) && !plan.contains(roomOf(file.path, plan)))
        return {{file.path, 1, u"lies in a folder that no levy_room() declares"_s}};
    std::vector<Offence> found;
    const qsizetype lines = file.lines.size() - 1;
    if (lines > lineStop && !isExcepted(file.path, "size"_L1))
        found.push_back(
            {file.path,
             lineStop + 1,
             u"%1 lines, the stop is %2: is it two purposes?"_s.arg(lines).arg(lineStop)});
    checkIncludes(file, plan, found);
    checkWords(file, plan, found);
    return found;
}

std::vector<Offence> offences(const FloorPlan &plan)
{
    std::vector<Offence> found;
    for (auto it = plan.begin(); it != plan.end(); ++it) {
        for (const QString &used : it.value()) {
            const QString wall = wallBetween(it.key(), used);
            if (!wall.isEmpty())
                found.push_back({u"core/%1/CMakeLists.txt"_s.arg(it.key()), 1, wall});
        }
    }
    return found;
}

} // namespace levy::structure
