package org.takedowndesk.casebundle;

import org.takedowndesk.bundle.BatesRange;

/// A line of the register of a production.
///
/// @param bundle the file the pages are in
/// @param item its number in the case, as `E-0007`; empty for pages of no exhibit
/// @param title of the exhibit; empty likewise
public record BatesLine(ExportedBundle bundle, BatesRange range, String item, String title) {}
