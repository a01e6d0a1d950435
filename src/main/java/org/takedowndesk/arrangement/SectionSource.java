package org.takedowndesk.arrangement;

import org.takedowndesk.bundle.PlanSection;

/// A section as the case has it.
///
/// @param code the same whatever the language
public record SectionSource(String code, PlanSection section) {}
