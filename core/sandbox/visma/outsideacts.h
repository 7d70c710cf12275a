#pragma once

#include "core/sandbox/visma/documentkind.h"
#include "core/sandbox/visma/jobs.h"

namespace levy::sandbox::visma {

/// What people and other programs do in the simulated Visma.net, called by tests and the demo; see
/// makeVismaService(). Nothing: there is no such act.
[[nodiscard]] std::optional<Json> act(
    VismaWorld &world, Tokens &tokens, Jobs &jobs, const QString &name, const Json &body);

/// The acts on one document; nothing: no such act.
[[nodiscard]] std::optional<Json> actOnDocument(
    Company &company, const DocumentKind &kind, const QString &name, const Json &body);

/// {"error": sentence}
[[nodiscard]] Json problem(const QString &sentence);

/// The old gateway's fault code that a company's calls answer with; empty: none.
[[nodiscard]] QString gatewayFault(const Books &books, const Company &company);

} // namespace levy::sandbox::visma
