package org.takedowndesk.evidencelist;

import java.util.List;
import org.takedowndesk.evidence.CapturedAt;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;

/// One piece of evidence as a list of evidence names it. It speaks no language: who prints it puts the words in.
///
/// @param number counts from 1 through the list, piece by piece
/// @param key the number in the case, as `E-0007`
/// @param name its title, or the file's name as long as nobody gave one
/// @param capturedBy the person's name
/// @param source the link it was captured from; empty if not known
/// @param listings what it shows: number in the case and link, as `3 https://…`
/// @param shows what it proves, in somebody's own words; empty as long as nobody said it, never a suggestion
/// @param doesNotShow what it does not prove, likewise
/// @param uses the complaints to which it is attached
/// @param madeFrom the keys of the originals of a working copy; empty for an original
/// @param size of the file, in bytes
/// @param sha256 64 lower-case hexadecimal digits
public record EvidenceLine(
        int number,
        String key,
        String name,
        EvidenceKind kind,
        CapturedAt capturedAt,
        String capturedBy,
        IntakeMethod method,
        String source,
        List<String> listings,
        String shows,
        String doesNotShow,
        List<EvidenceUse> uses,
        List<String> madeFrom,
        String fileName,
        long size,
        String sha256) {

    public EvidenceLine {
        listings = List.copyOf(listings);
        uses = List.copyOf(uses);
        madeFrom = List.copyOf(madeFrom);
    }

    /// Whether it is as it was taken in, and not a working copy.
    public boolean isOriginal() {
        return madeFrom.isEmpty();
    }
}
