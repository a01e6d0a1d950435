package org.takedowndesk.format;

/// One thing a file says of itself.
///
/// @param value as the file has it; a time in ISO form where it could be read as one
/// @param place where in the file it stands, such as `record 3, Date`
public record SaidFact(FactName name, String value, String place) {}
