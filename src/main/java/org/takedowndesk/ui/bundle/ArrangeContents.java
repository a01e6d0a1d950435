package org.takedowndesk.ui.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.takedowndesk.arrangement.Arranged;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.Arranger;
import org.takedowndesk.arrangement.Completion;
import org.takedowndesk.arrangement.ExhibitKey;
import org.takedowndesk.arrangement.Part;
import org.takedowndesk.arrangement.Piece;
import org.takedowndesk.arrangement.SectionSource;
import org.takedowndesk.arrangement.Served;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.text.Show;

/// What a bundle is put together from, as it stands.
///
/// @param arrangement with everything the case has
/// @param bytes of the files that are included
/// @param pages about how many the bundle will have
record ArrangeContents(
        Arrangement arrangement,
        Arranged arranged,
        Map<Part, List<ArrangeLine.Document>> lines,
        Map<String, String> headings,
        Map<String, Instant> captured,
        long bytes,
        int pages) {

    /// Cover, index, and the list of what is attached.
    private static final int OTHER_PAGES = 3;

    /// @param captured by [ExhibitKey]
    /// @param pagesOf counts the pages of an exhibit's file
    static ArrangeContents of(
            Arrangement saved,
            List<SectionSource> sources,
            Map<String, Instant> captured,
            ToIntFunction<Exhibit> pagesOf,
            Show show) {
        Arrangement arrangement = Completion.of(saved, sources);
        Arranged arranged = new Arranger(show).arrange(arrangement, sources);
        Map<String, Exhibit> exhibits = new HashMap<>();
        Map<String, String> headings = new HashMap<>();
        for (SectionSource source : sources) {
            headings.put(source.code(), source.section().heading());
            source.section().exhibits().forEach(exhibit -> exhibits.put(ExhibitKey.of(exhibit), exhibit));
        }
        Map<String, String> labels = new HashMap<>();
        for (Served.Exhibit each : arranged.exhibits()) {
            labels.put(each.exhibit(), each.label());
        }
        Map<Part, List<ArrangeLine.Document>> lines = new HashMap<>();
        long bytes = 0;
        int pages = OTHER_PAGES + arranged.sections().size();
        for (Part part : arrangement.parts()) {
            List<ArrangeLine.Document> documents = new ArrayList<>();
            for (Piece piece : part.pieces()) {
                Exhibit exhibit = exhibits.get(piece.exhibit());
                if (exhibit == null) {
                    continue;
                }
                long size = size(exhibit);
                boolean included = labels.containsKey(piece.exhibit());
                if (included) {
                    bytes += size;
                    pages += pagesOf.applyAsInt(exhibit);
                }
                documents.add(new ArrangeLine.Document(
                        piece,
                        labels.getOrDefault(piece.exhibit(), exhibit.label()),
                        piece.title().isEmpty() ? exhibit.title() : piece.title(),
                        detail(piece, exhibit, captured, size, show),
                        included));
            }
            lines.put(part, documents);
        }
        return new ArrangeContents(arrangement, arranged, lines, headings, captured, bytes, pages);
    }

    private static String detail(Piece piece, Exhibit exhibit, Map<String, Instant> captured, long size, Show show) {
        Instant at = captured.get(piece.exhibit());
        String date = piece.date() != null ? show.date(piece.date()) : at == null ? "" : show.time(at);
        return date.isEmpty()
                ? show.texts().get("arrange.detailUndated", exhibit.label(), show.bytes(size))
                : show.texts().get("arrange.detail", exhibit.label(), date, show.bytes(size));
    }

    private static long size(Exhibit exhibit) {
        try {
            return Files.size(exhibit.file());
        } catch (IOException missing) {
            return 0;
        }
    }

    String heading(Part part) {
        return part.heading().isEmpty() ? headings.getOrDefault(part.code(), part.code()) : part.heading();
    }

    int sections() {
        return arranged.sections().size();
    }
}
