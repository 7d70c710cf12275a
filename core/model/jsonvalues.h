#pragma once

#include "core/base/json.h"

#include <QDate>

#include <array>
#include <optional>

namespace levy {

// How the model's values stand in stored JSON. Private to the room.

[[nodiscard]] inline QString dateText(QDate date)
{
    return date.toString(Qt::ISODate); // empty for an invalid one
}

[[nodiscard]] inline QDate dateOf(const Json &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

/// A value and the word that stands for it.
template <class Enum>
struct Name {
    Enum value;
    const char *text;
};

template <class Enum, std::size_t size>
[[nodiscard]] QString nameIn(const std::array<Name<Enum>, size> &names, Enum value)
{
    for (const Name<Enum> &name : names) {
        if (name.value == value)
            return QString::fromLatin1(name.text);
    }
    return {};
}

template <class Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> valueIn(
    const std::array<Name<Enum>, size> &names, const QString &text)
{
    for (const Name<Enum> &name : names) {
        if (text == QLatin1StringView(name.text))
            return name.value;
    }
    return std::nullopt;
}

/// The one of `all` whose toText() it is.
template <class Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> enumOf(const std::array<Enum, size> &all, const QString &text)
{
    for (const Enum value : all) {
        if (toText(value) == text)
            return value;
    }
    return std::nullopt;
}

} // namespace levy
