package org.takedowndesk.ipr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.vault.KeptFile;

/// A paper on file for a right.
///
/// @param date the date on the paper, if it has one
public record RightDocument(
        RightDocumentKind kind, @Nullable LocalDate date, KeptFile file) {}
