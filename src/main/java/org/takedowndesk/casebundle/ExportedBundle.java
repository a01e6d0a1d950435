package org.takedowndesk.casebundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.BatesRange;
import org.takedowndesk.bundle.BundleRemark;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.ComplaintId;

/// A bundle that left the house: what it was made of and how it can be recognised.
///
/// @param complaint null for the bundle of a whole case
/// @param language as a language tag
/// @param edition which copy; bundles of earlier programs were archive copies
/// @param file where it was written; it may have been moved since
/// @param sha256 of the PDF
/// @param size in bytes
/// @param exhibits how many
/// @param accessible whether it claims PDF/UA-1; null for bundles of earlier programs
/// @param volumeSize the most bytes a volume might have; null for a bundle that was to be one file
/// @param bates the numbers of its pages in a production; none in what earlier programs wrote
/// @param places where its exhibits begin, in the order of the pages; none in what earlier programs wrote
/// @param remarks what could not be shown
/// @param signed copies of it that were signed or stamped with a time here, the first one first
/// @param at UTC
public record ExportedBundle(
        ExportedBundleId id,
        CaseId caseId,
        @Nullable ComplaintId complaint,
        String reference,
        String language,
        Edition edition,
        String file,
        String sha256,
        long size,
        int pages,
        int exhibits,
        @Nullable Boolean accessible,
        @Nullable Long volumeSize,
        List<BatesRange> bates,
        List<ExhibitPlace> places,
        List<BundleRemark> remarks,
        List<SignedCopy> signed,
        Instant at) {

    // Jackson hands over null for what an older entry leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public ExportedBundle {
        edition = edition == null ? Edition.ARCHIVE : edition;
        bates = bates == null ? List.of() : List.copyOf(bates);
        places = places == null ? List.of() : List.copyOf(places);
        remarks = List.copyOf(remarks);
        signed = signed == null ? List.of() : List.copyOf(signed);
    }

    /// Whether a file is this bundle, or a signed copy of it.
    boolean is(String hash) {
        return sha256.equals(hash)
                || signed.stream().anyMatch(copy -> copy.sha256().equals(hash));
    }

    ExportedBundle withSigned(SignedCopy copy) {
        List<SignedCopy> more = new ArrayList<>(signed);
        more.add(copy);
        return new ExportedBundle(
                id,
                caseId,
                complaint,
                reference,
                language,
                edition,
                file,
                sha256,
                size,
                pages,
                exhibits,
                accessible,
                volumeSize,
                bates,
                places,
                remarks,
                more,
                at);
    }

    /// Whether merged pages keep it from being read aloud in order, and it says nothing else.
    public boolean lacksStructure() {
        return Boolean.FALSE.equals(accessible);
    }
}
