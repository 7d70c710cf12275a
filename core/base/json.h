#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace levy {

struct JsonMember;

/// A JSON value whose numbers keep their text, so that 92.75 stays 92.75 and a 64-bit id stays
/// whole. Members keep their order. A plain value: copy it, compare it, send it across threads.
class Json {
public:
    using Array = std::vector<Json>;
    using Object = std::vector<JsonMember>;

    /// What parse() refuses beyond bad syntax. Duplicate keys, NaN and bad UTF-8 always are.
    struct Limits {
        qsizetype bytes = 32 * 1024 * 1024;
        int depth = 64;
    };

    Json() noexcept; ///< null
    // Not inline: every source would compile the same copying and destroying of a tree again.
    Json(const Json &other);
    Json(Json &&other) noexcept;
    Json &operator=(const Json &other);
    Json &operator=(Json &&other) noexcept;
    ~Json();
    Json(bool value);
    Json(int value);
    Json(qint64 value);
    Json(const QString &value);
    Json(QLatin1StringView value);
    Json(const char *) = delete; // would silently become a bool

    [[nodiscard]] static Json array();
    [[nodiscard]] static Json array(Array items);
    [[nodiscard]] static Json ofTexts(const std::vector<QString> &texts);
    [[nodiscard]] static Json object();
    [[nodiscard]] static Json object(std::initializer_list<JsonMember> members);
    /// The keys must differ from each other.
    [[nodiscard]] static Json fromMembers(Object members);
    /// A number from its exact text, which must follow JSON's grammar (asserted).
    [[nodiscard]] static Json number(const QByteArray &text);

    /// ErrorKind::Malformed with the position, or TooLarge.
    [[nodiscard]] static Result<Json> parse(const QByteArray &text, const Limits &limits);
    [[nodiscard]] static Result<Json> parse(const QByteArray &text);

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isBool() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isObject() const;

    [[nodiscard]] bool toBool(bool otherwise = false) const;
    /// The text of a string; empty for everything else.
    [[nodiscard]] QString toString() const;
    /// A whole number in 64 bits, also one written as a string; else nothing.
    [[nodiscard]] std::optional<qint64> toInt() const;
    /// The exact text of a number, also of one written as a string; else empty.
    [[nodiscard]] QByteArray numberText() const;

    // Of a temporary, parts are given by value, so that a loop over f()[u"x"].items() is sound.

    /// Elements of an array; empty for everything else.
    [[nodiscard]] const Array &items() const &;
    [[nodiscard]] Array items() &&;
    /// The texts of an array's strings, an empty one for everything else in it.
    [[nodiscard]] std::vector<QString> toTexts() const;
    /// Members of an object; empty for everything else.
    [[nodiscard]] const Object &members() const &;
    [[nodiscard]] Object members() &&;
    [[nodiscard]] bool has(QStringView key) const;
    /// The member, or a null value where there is none.
    [[nodiscard]] const Json &operator[](QStringView key) const &;
    [[nodiscard]] Json operator[](QStringView key) &&;
    [[nodiscard]] const Json &operator[](qsizetype index) const &;
    [[nodiscard]] Json operator[](qsizetype index) &&;

    /// Sets or replaces a member; a null value becomes an object first.
    void set(const QString &key, Json value);
    /// Sets the member only if the text is not empty / the value not null.
    void setIfAny(const QString &key, const QString &text);
    void remove(QStringView key);
    /// Appends to an array; a null value becomes an array first.
    void append(Json value);

    [[nodiscard]] QByteArray toBytes() const; ///< compact
    [[nodiscard]] QByteArray toIndentedBytes() const; ///< for people
    /// Compact, members sorted by the bytes of their UTF-8 key: equal values give equal bytes.
    [[nodiscard]] QByteArray toCanonicalBytes() const;

    bool operator==(const Json &other) const;

private:
    struct Number {
        QByteArray text;
        bool operator==(const Number &) const = default;
    };
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

struct JsonMember {
    QString key;
    Json value;

    bool operator==(const JsonMember &) const = default;
};

} // namespace levy
