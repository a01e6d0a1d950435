package org.takedowndesk.ui.evidence.gallery;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.gallery.Hit;
import org.takedowndesk.gallery.Searched;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.Thumbnails;

/// One item in the gallery: its picture or what it is, its number, its title, and where the words looked for stand.
final class GalleryTile extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double EDGES = 14;
    private static final double LINE = 18;

    private final Texts texts;
    private final Thumbnails.Request thumbnail;
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane();
    private final Node waiting = Icon.EVIDENCE.node();
    private final Node file = Icon.FILE.node();
    private final Node alert = Icon.ALERT.node();
    private final Label kind = new Label();
    private final VBox stand = new VBox(file, alert, kind);
    private final Label key = new Label();
    private final Label name = new Label();
    private final Label found = new Label();
    private final VBox body = new VBox(frame, key, name, found);
    private @Nullable Searched shown;
    private int index;
    private Thumbnails.Detail detail = Thumbnails.Detail.WHOLE;

    GalleryTile(Texts texts, Thumbnails thumbnails) {
        this.texts = texts;
        this.thumbnail = thumbnails.request(this::shown);
        getStyleClass().add("gallery-tile");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        frame.getStyleClass().add("gallery-picture");
        kind.getStyleClass().addAll("quiet", "gallery-kind");
        kind.setWrapText(true);
        stand.getStyleClass().add("gallery-stand");
        stand.setAlignment(Pos.CENTER);
        // All that can stand in the frame is made once: nodes put in while scrolling would be styled while scrolling.
        frame.getChildren().addAll(waiting, picture, stand);
        key.getStyleClass().add("gallery-key");
        name.getStyleClass().add("quiet");
        found.getStyleClass().add("gallery-found");
        body.getStyleClass().add("gallery-tile-body");
        body.setAlignment(Pos.TOP_LEFT);
        getChildren().add(body);
    }

    int index() {
        return index;
    }

    @Nullable
    EvidenceItem item() {
        Searched now = shown;
        return now == null ? null : now.item();
    }

    void show(Searched next, int number, double size, boolean withHit) {
        EvidenceItem item = next.item();
        EvidenceItem before = item();
        index = number;
        shown = next;
        setMinWidth(size);
        setMaxSize(size, USE_PREF_SIZE);
        double height = size - EDGES - (withHit ? 3 : 2) * LINE;
        frame.setMinSize(size - EDGES, height);
        frame.setMaxSize(size - EDGES, height);
        picture.setFitWidth(size - EDGES - 4);
        picture.setFitHeight(height - 4);
        key.setText(item.key());
        name.setText(DisplayName.of(item.displayName()));
        found.setVisible(withHit);
        found.setManaged(withHit);
        found.setText("");
        found.setTooltip(null);
        if (isEdited()) {
            body.getChildren().set(2, name);
        }
        Thumbnails.Detail needed =
                Thumbnails.Detail.forPixels(size * Screen.getPrimary().getOutputScaleX());
        if (before == null || !before.file().equals(item.file()) || needed != detail) {
            detail = needed;
            thumbnail.withdraw();
            placeholder(item);
            if (item.description().showable()) {
                thumbnail.show(item.file().hash(), needed);
            }
        }
    }

    /// Whether its title is being typed over.
    boolean isEdited() {
        return body.getChildren().get(2) != name;
    }

    /// The tile shows nothing any more.
    void clear() {
        thumbnail.withdraw();
        shown = null;
    }

    void mark(boolean chosen, boolean selected) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(SELECTED, selected);
    }

    void showHit(Hit hit) {
        found.setText(texts.name(hit.where()) + ": " + hit.text());
        found.setTooltip(new Tooltip(found.getText()));
    }

    /// Lets the title be typed over in place. Enter and leaving the field keep it, Escape does not.
    ///
    /// @param done is given the field's text and whether it is to be kept
    TextField edit(String text, String prompt, BiConsumer<String, Boolean> done) {
        TextField field = new TextField(text);
        field.setId("tileField");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("tile-field");
        body.getChildren().set(2, field);
        boolean[] ended = {false};
        BiConsumer<String, Boolean> end = (typed, kept) -> {
            if (!ended[0]) {
                ended[0] = true;
                body.getChildren().set(2, name);
                done.accept(typed, kept);
            }
        };
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> end.accept(field.getText(), true);
                case ESCAPE -> end.accept(field.getText(), false);
                default -> {
                    return;
                }
            }
            event.consume();
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                end.accept(field.getText(), true);
            }
        });
        field.requestFocus();
        field.selectAll();
        return field;
    }

    private void shown(Thumbnails.Result result) {
        switch (result) {
            case Thumbnails.Result.Shown image -> {
                picture.setImage(image.image());
                showOnly(picture);
            }
            case Thumbnails.Result.NotShown none -> stand(alert, texts.name(none.reason()));
        }
    }

    private void placeholder(EvidenceItem item) {
        if (item.description().condition() != Condition.OK) {
            stand(alert, texts.name(item.description().condition()));
        } else if (item.description().showable()) {
            showOnly(waiting);
        } else {
            stand(file, texts.name(item.description().type()));
        }
    }

    private void stand(Node icon, String words) {
        kind.setText(words);
        List.of(file, alert).forEach(each -> {
            each.setVisible(each == icon);
            each.setManaged(each == icon);
        });
        showOnly(stand);
    }

    private void showOnly(Node shownNow) {
        frame.getChildren().forEach(each -> each.setVisible(each == shownNow));
        if (shownNow != picture) {
            picture.setImage(null);
        }
    }
}
