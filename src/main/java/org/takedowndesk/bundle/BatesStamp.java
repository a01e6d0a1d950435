package org.takedowndesk.bundle;

/// How the pages of a production are numbered, beside their page numbers.
///
/// @param first the number of the first page
/// @param everyPage whether cover, index and sections have numbers too; else the pages of the exhibits only
public record BatesStamp(BatesNumber first, BatesPosition position, BatesColour colour, boolean everyPage) {}
