package org.takedowndesk.comparison;

import org.jspecify.annotations.Nullable;

/// One difference between the genuine and the suspect article, placed on both pictures.
///
/// @param genuine where it shows on the genuine picture, null until placed
/// @param suspect where it shows on the suspect picture, null until placed
/// @param sentence what differs, in the user's words
public record Finding(@Nullable Spot genuine, @Nullable Spot suspect, String sentence) {

    /// A place on a picture as it is shown, from 0 (left, top) to 1 (right, bottom).
    public record Spot(double x, double y) {

        public Spot {
            if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
                throw new IllegalArgumentException("spot " + x + ", " + y);
            }
        }
    }

    public Finding withSentence(String newSentence) {
        return new Finding(genuine, suspect, newSentence);
    }

    public Finding withGenuine(Spot spot) {
        return new Finding(spot, suspect, sentence);
    }

    public Finding withSuspect(Spot spot) {
        return new Finding(genuine, spot, sentence);
    }
}
