package org.takedowndesk.purchase;

/// A need that a purchase does not meet.
///
/// @param required whether a portal refuses without it; otherwise the case is merely stronger with it
/// @param source who asks for it
public record Missing(Need need, boolean required, String source) {}
