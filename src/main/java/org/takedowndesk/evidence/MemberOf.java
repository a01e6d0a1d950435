package org.takedowndesk.evidence;

/// Where in another item this one was found: an attachment in its e-mail, a file in its archive.
///
/// @param path within the container, for people to read
public record MemberOf(EvidenceId container, String path) {}
