package org.takedowndesk.arrangement;

import java.util.List;

/// A section of the bundle in its place.
///
/// @param code of the section that fills it; one that begins with [#OWN] is the user's and has exhibits only
/// @param heading the user's own; empty for the section's
/// @param included whether it is in the bundle, with all its exhibits
public record Part(String code, String heading, boolean included, List<Piece> pieces) {

    /// How the codes of sections begin that the user made.
    public static final String OWN = "own-";

    public Part {
        pieces = List.copyOf(pieces);
    }

    /// As the case has it.
    public static Part of(String code, List<Piece> pieces) {
        return new Part(code, "", true, pieces);
    }

    public boolean isOwn() {
        return code.startsWith(OWN);
    }

    public Part withHeading(String value) {
        return new Part(code, value.strip(), included, pieces);
    }

    public Part withIncluded(boolean value) {
        return new Part(code, heading, value, pieces);
    }

    public Part withPieces(List<Piece> value) {
        return new Part(code, heading, included, value);
    }
}
