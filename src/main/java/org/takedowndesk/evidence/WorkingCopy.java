package org.takedowndesk.evidence;

/// What is said about a working copy as it is added.
///
/// @param name what its file is called
public record WorkingCopy(String name, String title, IntakeRequest request, Derivation derivation) {}
