package org.takedowndesk.casebundle;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.BatesChoice;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.ComplaintId;

/// Which bundle is wanted.
///
/// @param complaint only what belongs to this complaint; null for the whole case
/// @param language of the words the program puts in
/// @param coverSheets whether each exhibit has a sheet before it; null for what the reader or the case's arrangement
///     says
/// @param bates how its pages are numbered; null for what the reader or the case's arrangement says
/// @param made how its reader wants it made
public record BundleRequest(
        CaseId caseId,
        @Nullable ComplaintId complaint,
        Locale language,
        @Nullable BatesChoice bates,
        @Nullable Boolean coverSheets,
        Set<Making> made) {

    public BundleRequest {
        made = Set.copyOf(made);
    }

    /// As the case's arrangement says, for nobody in particular.
    public BundleRequest(CaseId caseId, @Nullable ComplaintId complaint, Locale language) {
        this(caseId, complaint, language, null, null, Set.of());
    }

    /// With other Bates numbers than the arrangement says.
    public BundleRequest withBates(@Nullable BatesChoice value) {
        return new BundleRequest(caseId, complaint, language, value, coverSheets, made);
    }

    /// With or without sheets before the exhibits, whatever the arrangement says.
    public BundleRequest withCoverSheets(@Nullable Boolean value) {
        return new BundleRequest(caseId, complaint, language, bates, value, made);
    }

    /// As a reader wants it made.
    public BundleRequest withMade(Set<Making> value) {
        return new BundleRequest(caseId, complaint, language, bates, coverSheets, value);
    }
}
