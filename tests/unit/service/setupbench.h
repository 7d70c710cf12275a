#pragma once

#include "core/sandbox/samplesandbox.h"
#include "core/secrets/vaultkeysource.h"
#include "core/service/samplehost.h"
#include "core/service/setupdesk.h"
#include "core/workspace/documentlist.h"

#include <QTemporaryDir>
#include <QTest>

namespace levytest {

/// A new workspace with its secrets in an encrypted file, so that it can be closed and opened
/// again, beside the simulated services with the whole sample group.
class SetupBench {
public:
    SetupBench()
    {
        levy::sandbox::SampleOptions sample;
        sample.nordic = true;
        auto started = levy::startSandbox({}, sample, m_clock);
        if (!started)
            qFatal("no sandbox: %s", qPrintable(levy::describe(started.error())));
        m_sandbox = std::move(*started);
        m_description = m_sandbox->describe();
        const QString key = m_folder.filePath(QStringLiteral("key"));
        if (!levy::VaultKeySource::createFile(key))
            qFatal("no key");
        const auto made = levy::WorkspaceFolder::create(
            path(), QStringLiteral("Test"), {levy::VaultChoice::Kind::File, key}, false);
        if (!made)
            qFatal("no workspace: %s", qPrintable(levy::describe(made.error())));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("books")); }
    [[nodiscard]] levy::sandbox::Sandbox &sandbox() { return *m_sandbox; }

    /// Opens the workspace; anew if it is open, as after a kill.
    levy::Levy &open()
    {
        m_levy.reset();
        auto opened = levy::Levy::open(path(), m_clock, m_random);
        if (!opened)
            qFatal("not opened: %s", qPrintable(levy::describe(opened.error())));
        m_levy = std::move(*opened);
        return *m_levy;
    }
    levy::setup::Context context()
    {
        return {m_levy ? *m_levy : open(), levy::StopToken(), QStringLiteral("test")};
    }

    [[nodiscard]] const levy::Json &description() const { return m_description; }
    [[nodiscard]] levy::Json region(const QString &code) const
    {
        for (const levy::Json &one : m_description[u"exact"][u"regions"].items()) {
            if (one[u"code"].toString().compare(code, Qt::CaseInsensitive) == 0)
                return one;
        }
        return {};
    }
    [[nodiscard]] levy::ServicePlaces places() const
    {
        const QString visma = m_description[u"visma"][u"url"].toString();
        return {
            m_description[u"avatax"][u"url"].toString(),
            m_description[u"exact"][u"url"].toString(),
            visma,
            visma + m_description[u"visma"][u"tokenPath"].toString()};
    }
    /// With what a person reads in the consoles of the services.
    [[nodiscard]] levy::SetupDraft exactDraft() const
    {
        levy::SetupDraft draft;
        draft.places = places();
        draft.environment = QStringLiteral("sandbox");
        draft.accountId = m_description[u"avatax"][u"accountId"].toString();
        draft.avalaraCompany = QStringLiteral("TARNWICKUS");
        draft.region = QStringLiteral("us");
        draft.clientId = region(QStringLiteral("us"))[u"clientId"].toString();
        return draft;
    }
    [[nodiscard]] QByteArray licenseKey() const
    {
        return m_description[u"avatax"][u"licenseKey"].toString().toUtf8();
    }
    [[nodiscard]] QByteArray clientSecret() const
    {
        return region(QStringLiteral("us"))[u"clientSecret"].toString().toUtf8();
    }

private:
    levy::SystemClock m_clock;
    levy::SeededRandom m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<levy::sandbox::Sandbox> m_sandbox;
    levy::Json m_description;
    std::unique_ptr<levy::Levy> m_levy;
};

} // namespace levytest
