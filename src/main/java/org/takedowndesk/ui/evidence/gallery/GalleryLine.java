package org.takedowndesk.ui.evidence.gallery;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.gallery.Searched;

/// A line of the gallery.
sealed interface GalleryLine {

    record Heading(String title, int count) implements GalleryLine {}

    /// @param first the number of the first item, counted through all groups
    record Tiles(List<Searched> items, int first) implements GalleryLine {}

    /// The groups in lines of so many tiles.
    static List<GalleryLine> of(List<Grouping.Group> groups, int columns) {
        List<GalleryLine> lines = new ArrayList<>();
        int first = 0;
        for (Grouping.Group group : groups) {
            List<Searched> items = group.items();
            if (!group.title().isEmpty()) {
                lines.add(new Heading(group.title(), items.size()));
            }
            for (int i = 0; i < items.size(); i += columns) {
                int end = Math.min(items.size(), i + columns);
                lines.add(new Tiles(items.subList(i, end), first + i));
            }
            first += items.size();
        }
        return lines;
    }
}
