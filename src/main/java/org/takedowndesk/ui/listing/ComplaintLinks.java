package org.takedowndesk.ui.listing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// The complaints a listing is in, each with where the listing stands there and a way to it.
final class ComplaintLinks extends VBox {

    private final Texts texts;
    private final Consumer<ComplaintId> open;

    ComplaintLinks(Texts texts, Consumer<ComplaintId> open) {
        this.texts = texts;
        this.open = open;
    }

    void show(List<ListingSheet.Filed> complaints) {
        getChildren().clear();
        if (complaints.isEmpty()) {
            Label none = new Label(texts.get("listing.complaints.none"));
            none.getStyleClass().add("quiet");
            getChildren().add(none);
        }
        for (ListingSheet.Filed filed : complaints) {
            Hyperlink link = new Hyperlink(filed.complaint().reference());
            link.setOnAction(event -> open.accept(filed.complaint().id()));
            HBox line = new HBox(link, new StatusDot(texts.name(filed.state()), tone(filed)));
            line.getStyleClass().add("toolbar");
            getChildren().add(line);
        }
    }

    private static Tone tone(ListingSheet.Filed filed) {
        return switch (filed.state()) {
            case DRAFT, READY, WITHDRAWN, LINK_GONE -> Tone.QUIET;
            case FILED, AWAITING_SELLER, UNDER_REVIEW -> Tone.ACCENT;
            case AWAITING_US -> Tone.WARN;
            case UPHELD -> Tone.GOOD;
            case REJECTED, OVERTURNED -> Tone.BAD;
        };
    }
}
