package org.takedowndesk.ui.bundle;

import org.takedowndesk.arrangement.Part;
import org.takedowndesk.arrangement.Piece;

/// A line of the tree in which a bundle is put together.
sealed interface ArrangeLine {

    /// What tells the line from others, so that it stays chosen when the tree is shown again.
    String id();

    boolean included();

    /// @param heading as it is printed
    record Section(Part part, String heading) implements ArrangeLine {
        @Override
        public String id() {
            return part.code();
        }

        @Override
        public boolean included() {
            return part.included();
        }
    }

    /// @param label in the bundle, or in the case where it is left out
    /// @param title as it is printed
    /// @param detail its number in the case, its date and its size
    record Document(Piece piece, String label, String title, String detail, boolean included) implements ArrangeLine {
        @Override
        public String id() {
            return piece.exhibit();
        }
    }
}
