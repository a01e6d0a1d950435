package org.takedowndesk.casebundle;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.ComplaintId;

/// Which bundle is wanted.
///
/// @param complaint only what belongs to this complaint; null for the whole case
/// @param language of the words the program puts in
public record BundleRequest(CaseId caseId, @Nullable ComplaintId complaint, Locale language) {}
