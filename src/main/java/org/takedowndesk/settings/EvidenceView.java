package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// How the user looks at lists of evidence.
///
/// @param asTable as a table and not as pictures
/// @param tile width of a small picture in pixels
/// @param grouping what pictures are grouped by, as the gallery names it; empty for what it groups by at first
@JsonIgnoreProperties(ignoreUnknown = true)
public record EvidenceView(boolean asTable, int tile, String grouping) {

    public static final int SMALLEST_TILE = 96;
    public static final int LARGEST_TILE = 256;

    private static final int USUAL_TILE = 112;

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public EvidenceView {
        tile = tile == 0 ? USUAL_TILE : Math.clamp(tile, SMALLEST_TILE, LARGEST_TILE);
        grouping = grouping == null ? "" : grouping;
    }

    /// What a new user has.
    public static EvidenceView usual() {
        return new EvidenceView(false, USUAL_TILE, "");
    }
}
