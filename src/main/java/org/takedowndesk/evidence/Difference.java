package org.takedowndesk.evidence;

import org.takedowndesk.format.FactName;

/// Where a file says one thing and the user typed another.
///
/// @param said as the file has it
/// @param typed a time in ISO form, UTC
/// @param place where in the file it stands
public record Difference(FactName about, String said, String typed, String place) {}
