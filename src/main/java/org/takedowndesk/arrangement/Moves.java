package org.takedowndesk.arrangement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a user does to an arrangement that is complete. What cannot be done leaves it as it is.
public final class Moves {

    private final Arrangement arrangement;

    public Moves(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /// Moves a section up (-1) or down (1).
    public Arrangement part(String code, int by) {
        List<Part> parts = new ArrayList<>(arrangement.parts());
        int from = indexOf(code);
        int to = from + by;
        if (from < 0 || to < 0 || to >= parts.size()) {
            return arrangement;
        }
        parts.add(to, parts.remove(from));
        return arrangement.withParts(parts);
    }

    /// Puts a section before another.
    public Arrangement partBefore(String code, String before) {
        int from = indexOf(code);
        if (from < 0 || indexOf(before) < 0 || code.equals(before)) {
            return arrangement;
        }
        List<Part> parts = new ArrayList<>(arrangement.parts());
        Part moved = parts.remove(from);
        int to = 0;
        while (!parts.get(to).code().equals(before)) {
            to++;
        }
        parts.add(to, moved);
        return arrangement.withParts(parts);
    }

    /// Moves an exhibit up (-1) or down (1), over the border of its section where it stands at one.
    public Arrangement exhibit(String exhibit, int by) {
        for (int i = 0; i < arrangement.parts().size(); i++) {
            List<Piece> pieces = arrangement.parts().get(i).pieces();
            int at = indexOf(pieces, exhibit);
            if (at < 0) {
                continue;
            }
            int to = at + by;
            if (to >= 0 && to < pieces.size()) {
                return exhibitTo(exhibit, arrangement.parts().get(i).code(), to);
            }
            int part = i + by;
            if (part < 0 || part >= arrangement.parts().size()) {
                return arrangement;
            }
            Part next = arrangement.parts().get(part);
            return exhibitTo(exhibit, next.code(), by < 0 ? next.pieces().size() : 0);
        }
        return arrangement;
    }

    /// Puts an exhibit into a section.
    ///
    /// @param index its place among those that are there without it, from 0
    public Arrangement exhibitTo(String exhibit, String code, int index) {
        List<Piece> found = arrangement.parts().stream()
                .flatMap(part -> part.pieces().stream())
                .filter(piece -> piece.exhibit().equals(exhibit))
                .toList();
        if (found.isEmpty() || indexOf(code) < 0) {
            return arrangement;
        }
        return arrangement.withParts(arrangement.parts().stream()
                .map(part -> {
                    List<Piece> pieces = new ArrayList<>(part.pieces());
                    pieces.removeIf(piece -> piece.exhibit().equals(exhibit));
                    if (part.code().equals(code)) {
                        pieces.add(Math.clamp(index, 0, pieces.size()), found.getFirst());
                    }
                    return part.withPieces(pieces);
                })
                .toList());
    }

    public Arrangement changeExhibit(String exhibit, UnaryOperator<Piece> change) {
        return arrangement.withParts(arrangement.parts().stream()
                .map(part -> part.withPieces(part.pieces().stream()
                        .map(piece -> piece.exhibit().equals(exhibit) ? change.apply(piece) : piece)
                        .toList()))
                .toList());
    }

    public Arrangement changePart(String code, UnaryOperator<Part> change) {
        return arrangement.withParts(arrangement.parts().stream()
                .map(part -> part.code().equals(code) ? change.apply(part) : part)
                .toList());
    }

    /// Sorts the exhibits of a section; equal ones stay in their order.
    public Arrangement sort(String code, Comparator<Piece> order) {
        return changePart(
                code,
                part -> part.withPieces(part.pieces().stream().sorted(order).toList()));
    }

    /// Adds an empty section behind another.
    public Arrangement newPart(String heading, String behind) {
        int number = 1;
        while (indexOf(Part.OWN + number) >= 0) {
            number++;
        }
        List<Part> parts = new ArrayList<>(arrangement.parts());
        int at = indexOf(behind);
        parts.add(at < 0 ? parts.size() : at + 1, new Part(Part.OWN + number, heading.strip(), true, List.of()));
        return arrangement.withParts(parts);
    }

    /// Takes away a section of the user's; its exhibits go back where they come from.
    public Arrangement withoutPart(String code) {
        return arrangement.withParts(arrangement.parts().stream()
                .filter(part -> !part.isOwn() || !part.code().equals(code))
                .toList());
    }

    private int indexOf(String code) {
        for (int i = 0; i < arrangement.parts().size(); i++) {
            if (arrangement.parts().get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(List<Piece> pieces, String exhibit) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).exhibit().equals(exhibit)) {
                return i;
            }
        }
        return -1;
    }
}
