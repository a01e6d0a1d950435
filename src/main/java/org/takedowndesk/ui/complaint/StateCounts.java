package org.takedowndesk.ui.complaint;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.StatusDot;

/// How many listings of a complaint stand where, as words with dots.
final class StateCounts extends HBox {

    private final Texts texts;

    StateCounts(Texts texts) {
        this.texts = texts;
        getStyleClass().add("state-counts");
    }

    void show(Map<ListingState, Integer> counts) {
        getChildren()
                .setAll(counts.entrySet().stream()
                        .map(entry -> new StatusDot(words(texts, entry), Tones.of(entry.getKey())))
                        .toList());
        if (counts.isEmpty()) {
            getChildren().add(new StatusDot(texts.get("complaint.noListings"), Tones.of(ListingState.DRAFT)));
        }
    }

    static String words(Texts texts, Map<ListingState, Integer> counts) {
        return counts.entrySet().stream().map(entry -> words(texts, entry)).collect(Collectors.joining(", "));
    }

    private static String words(Texts texts, Map.Entry<ListingState, Integer> entry) {
        return texts.get("complaint.stateCount", entry.getValue(), texts.name(entry.getKey()));
    }

    /// The cell of a table's row.
    static final class Cell extends TableCell<ComplaintRow, Complaint> {

        private final StateCounts counts;

        Cell(Texts texts) {
            counts = new StateCounts(texts);
        }

        @Override
        protected void updateItem(@Nullable Complaint complaint, boolean empty) {
            super.updateItem(complaint, empty);
            if (empty || complaint == null) {
                setGraphic(null);
                return;
            }
            counts.show(complaint.counts());
            setGraphic(counts);
        }
    }
}
