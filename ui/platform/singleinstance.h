#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace levy::ui {

/// Lets one window run per person: a second start raises the first one and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `name` tells programs and their workspaces apart.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: this is the first one. False: the first one was asked to come forward.
    [[nodiscard]] bool claim();

Q_SIGNALS:
    void raised(); ///< somebody started the program again

private:
    void answer();

    const QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace levy::ui
