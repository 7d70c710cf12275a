#pragma once

#include "core/sandbox/samplesandbox.h"
#include "core/secrets/vaultkeysource.h"
#include "core/service/samplehost.h"
#include "core/workspace/documentlist.h"
#include "ui/components/button.h"
#include "ui/data/backend.h"
#include "ui/theme/theme.h"
#include "ui/wizard/companylist.h"
#include "ui/wizard/steppage.h"
#include "ui/wizard/wizarddialog.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace levytest {

constexpr int servicePatienceMs = 60'000;
constexpr int syncPatienceMs = 90'000;

/// The wizard over a window, beside the simulated services; secrets go into an encrypted
/// file.
class WizardFixture {
public:
    WizardFixture()
    {
        levy::sandbox::SampleOptions sample;
        sample.nordic = true;
        auto started = levy::startSandbox({}, sample, m_clock);
        if (!started)
            qFatal("no sandbox: %s", qPrintable(levy::describe(started.error())));
        sandbox = std::move(*started);
        description = sandbox->describe();
        before = sandbox->state();
        if (!levy::VaultKeySource::createFile(keyFile()))
            qFatal("no key");
        backend = std::make_unique<levy::ui::Backend>();
        host.resize(1200, 800);
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("own")); }
    [[nodiscard]] levy::ServicePlaces places() const
    {
        const QString visma = description[u"visma"][u"url"].toString();
        return {
            description[u"avatax"][u"url"].toString(),
            description[u"exact"][u"url"].toString(),
            visma,
            visma + description[u"visma"][u"tokenPath"].toString()};
    }

    [[nodiscard]] bool show()
    {
        host.show();
        return QTest::qWaitForWindowExposed(&host);
    }
    [[nodiscard]] bool openWorkspace()
    {
        backend->openOwn(
            path(), QStringLiteral("Test"), {levy::VaultChoice::Kind::File, keyFile()});
        return QTest::qWaitFor([this] { return backend->workspace().isOpen(); }, servicePatienceMs);
    }
    [[nodiscard]] bool openWizard()
    {
        if (!backend->workspace().isOpen() && !openWorkspace())
            return false;
        m_wizard = new levy::ui::WizardDialog(
            *backend,
            {places(),
             [this](const QUrl &address) { opened = address; },
             [] { return std::make_unique<levy::ui::PasteWaiter>(); }},
            &host);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(m_wizard, &levy::ui::WizardDialog::turnedOn, backend.get(), [this] {
            backend->refresh();
            backend->startSync();
        });
        m_wizard->open();
        return QTest::qWaitForWindowExposed(m_wizard)
            && QTest::qWaitFor(
                   [this] {
                       return wizard() && wizard()->desk().isLoaded() && !wizard()->desk().isBusy();
                   },
                   servicePatienceMs);
    }
    [[nodiscard]] qint64 documents()
    {
        std::optional<qint64> count;
        backend->read(
            &host,
            [](levy::Levy &levy) {
                return levy.store().read([](levy::Reader &reader) {
                    return levy::documentlist::count(reader, levy::DocumentQuery());
                });
            },
            [&](const levy::Result<qint64> &found) { count = found.value_or(-1); });
        static_cast<void>(QTest::qWaitFor([&] { return count.has_value(); }, servicePatienceMs));
        return count.value_or(-1);
    }
    [[nodiscard]] levy::ui::WizardDialog *wizard() const { return m_wizard; }
    [[nodiscard]] levy::ui::StepPage *page() const { return wizard()->page(wizard()->current()); }
    [[nodiscard]] bool idle() const
    {
        return QTest::qWaitFor([this] { return !wizard()->desk().isBusy(); }, servicePatienceMs);
    }

    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : page()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name && edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &text) const
    {
        QLineEdit *edit = field(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void paste(const QString &name, const QUrl &address) const
    {
        QLineEdit *edit = field(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setText(address.toString(QUrl::FullyEncoded));
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *one : wizard()->findChildren<QAbstractButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QAbstractButton *one = button(text);
        QVERIFY2(one, qPrintable(text));
        QVERIFY2(one->isEnabled(), qPrintable(text));
        QTest::mouseClick(one, Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    /// Presses Next and waits until the next step is open.
    [[nodiscard]] bool next(levy::SetupStep to) const
    {
        if (!wizard()->next()->isEnabled())
            return false;
        QTest::mouseClick(wizard()->next(), Qt::LeftButton);
        return QTest::qWaitFor(
            [this, to] { return wizard()->current() == to && !wizard()->desk().isBusy(); },
            servicePatienceMs);
    }

    /// What a kill at this moment would leave: a copy of the workspace, opened.
    [[nodiscard]] levy::SetupDraft afterAKill()
    {
        const QTemporaryDir copy;
        for (const QString &name : QDir(path()).entryList(QDir::Files))
            QFile::copy(path() + u'/' + name, copy.filePath(name));
        auto levy = levy::Levy::open(copy.path(), m_clock, m_random);
        if (!levy)
            return {};
        return levy::setup::load(**levy).value_or(levy::SetupDraft());
    }

    [[nodiscard]] levy::Json exactRegion() const
    {
        for (const levy::Json &one : description[u"exact"][u"regions"].items()) {
            if (one[u"code"].toString().compare(u"us", Qt::CaseInsensitive) == 0)
                return one;
        }
        return {};
    }
    [[nodiscard]] levy::Json vismaCompany(const QString &tenant) const
    {
        for (const levy::Json &one : description[u"visma"][u"companies"].items()) {
            if (one[u"tenantId"].toString().startsWith(tenant))
                return one;
        }
        return {};
    }
    /// Whether the services' books are as they were before anybody asked.
    [[nodiscard]] bool isNothingRecorded() const
    {
        const levy::Json now = sandbox->state();
        return now[u"avatax"][u"documents"] == before[u"avatax"][u"documents"]
            && now[u"exact"] == before[u"exact"] && now[u"visma"] == before[u"visma"];
    }

    QTemporaryDir folder;
    levy::ui::Theme theme;
    std::unique_ptr<levy::sandbox::Sandbox> sandbox;
    std::unique_ptr<levy::ui::Backend> backend;
    QWidget host; // goes before the backend, and the wizard with it
    levy::Json description;
    levy::Json before; ///< the services' books at the start
    QUrl opened; ///< in the browser

private:
    [[nodiscard]] QString keyFile() const { return folder.filePath(QStringLiteral("key")); }

    QPointer<levy::ui::WizardDialog> m_wizard;
    levy::SystemClock m_clock;
    levy::SeededRandom m_random;
};

} // namespace levytest
