#include "core/service/sampleworkspace.h"

#include "core/service/levy.h"
#include "core/service/samplehost.h"

namespace levy {

using namespace Qt::StringLiterals;

Result<void> createSampleWorkspace(
    const QString &folder, Clock &clock, Random &random, const QString &person)
{
    const Result<WorkspaceFolder> made = WorkspaceFolder::create(
        folder, u"Tarnwick Group (sample)"_s, {VaultChoice::Kind::Memory, {}}, true);
    if (!made)
        return fail(made.error());
    Result<std::unique_ptr<Levy>> levy = Levy::open(folder, clock, random);
    if (!levy)
        return fail(levy.error());
    Result<std::unique_ptr<SampleHost>> host = SampleHost::start((*levy)->folder(), clock);
    if (!host)
        return fail(host.error());
    const Json config = sampleConfigurationFor((*host)->sandbox().describe());
    const auto readValue = [](const Json &reference) -> Result<QByteArray> {
        return reference[u"value"].toString().toUtf8();
    };
    return configuration::apply(config, (*levy)->folder(), (*levy)->recorder(), readValue, person);
}

} // namespace levy
