#pragma once

#include <QString>

#include <memory>

namespace levy::ui {

/// Start at login, the way of the system: a desktop entry, a registry value or a launch agent.
class Autostart {
public:
    virtual ~Autostart() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    /// False where the system refused.
    [[nodiscard]] virtual bool setOn(bool isOn) = 0;

    /// For this system; `program` is the whole path of the program.
    [[nodiscard]] static std::unique_ptr<Autostart> ofSystem(const QString &program);
};

} // namespace levy::ui
