#include "core/sandbox/visma/callcontext.h"

using namespace Qt::StringLiterals;

namespace levy::sandbox::visma {

Checked<> checkVersion(const CallContext &context, const Json &row)
{
    const QByteArray wanted = context.request.header("If-Match").trimmed();
    if (wanted.isEmpty())
        return {};
    if (wanted.size() < 3 || !wanted.startsWith('"') || !wanted.endsWith('"'))
        return refused(400, u"The If-Match header must be a version in double quotes."_s);
    if (wanted.mid(1, wanted.size() - 2) != row[u"timeStamp"].toString().toLatin1())
        return tl::unexpected(emptyAnswer(412));
    return {};
}

} // namespace levy::sandbox::visma
