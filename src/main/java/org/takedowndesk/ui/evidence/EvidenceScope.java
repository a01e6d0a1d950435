package org.takedowndesk.ui.evidence;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;

/// Whose evidence a list shows.
///
/// @param caseId null for that of all cases
public record EvidenceScope(@Nullable CaseId caseId) {}
