package org.takedowndesk.arrangement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.takedowndesk.bundle.Exhibit;

/// Brings an arrangement to what the case has now.
public final class Completion {

    private Completion() {}

    /// The arrangement with every section and exhibit of the case exactly once: what the case has no more is
    /// gone, what is new stands behind the rest of its section, and a new section before the section that follows
    /// it in the case.
    public static Arrangement of(Arrangement arrangement, List<SectionSource> sources) {
        Map<String, String> home = new LinkedHashMap<>();
        for (SectionSource source : sources) {
            source.section().exhibits().forEach(exhibit -> home.put(ExhibitKey.of(exhibit), source.code()));
        }
        Set<String> codes = new HashSet<>();
        sources.forEach(source -> codes.add(source.code()));
        Set<String> placed = new HashSet<>();
        Set<String> taken = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (Part part : arrangement.parts()) {
            if ((part.isOwn() || codes.contains(part.code())) && taken.add(part.code())) {
                parts.add(part.withPieces(part.pieces().stream()
                        .filter(piece -> home.containsKey(piece.exhibit()) && placed.add(piece.exhibit()))
                        .toList()));
            }
        }
        addSections(parts, sources);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<Piece> pieces = new ArrayList<>(part.pieces());
            home.forEach((exhibit, code) -> {
                if (code.equals(part.code()) && placed.add(exhibit)) {
                    pieces.add(Piece.of(exhibit));
                }
            });
            parts.set(i, part.withPieces(pieces));
        }
        return arrangement.withParts(parts);
    }

    private static void addSections(List<Part> parts, List<SectionSource> sources) {
        for (int i = sources.size() - 1; i >= 0; i--) {
            String code = sources.get(i).code();
            if (parts.stream().noneMatch(part -> part.code().equals(code))) {
                int at = i + 1 < sources.size()
                        ? indexOf(parts, sources.get(i + 1).code())
                        : parts.size();
                parts.add(at, Part.of(code, List.of()));
            }
        }
    }

    private static int indexOf(List<Part> parts, String code) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).code().equals(code)) {
                return i;
            }
        }
        return parts.size();
    }

    /// The exhibits of the case by their key.
    static Map<String, Exhibit> exhibits(List<SectionSource> sources) {
        Map<String, Exhibit> exhibits = new LinkedHashMap<>();
        sources.forEach(source ->
                source.section().exhibits().forEach(exhibit -> exhibits.put(ExhibitKey.of(exhibit), exhibit)));
        return exhibits;
    }
}
