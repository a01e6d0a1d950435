package org.takedowndesk.ui.purchase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.part.Badge;
import org.takedowndesk.ui.part.EvidenceChoice;
import org.takedowndesk.ui.part.Thumbnails;
import org.takedowndesk.ui.part.Tone;

/// The evidence that documents one part of a purchase: small pictures, to take off, and a button to choose more.
final class ProofList extends VBox {

    private static final double SIDE = 40;

    private final PurchaseTools tools;
    private final Texts texts;
    private final Part part;
    private final Runnable changed;
    private final VBox lines = new VBox();
    private final Button add;
    private final Set<EvidenceId> items = new LinkedHashSet<>();
    private @Nullable PurchaseSheet sheet;

    ProofList(PurchaseTools tools, Part part, Runnable changed) {
        this.tools = tools;
        this.texts = tools.texts();
        this.part = part;
        this.changed = changed;
        add = new Button(texts.get("purchase.proof.add"), Icon.ADD.node());
        add.setId("add" + part.name());
        add.setAccessibleText(texts.get("purchase.proof.addTo", texts.name(part)));
        add.setOnAction(event -> choose());
        lines.getStyleClass().add("attachment-lines");
        lines.setManaged(false);
        getStyleClass().add("attachments");
        getChildren().addAll(lines, add);
    }

    Node firstField() {
        return add;
    }

    List<EvidenceId> items() {
        return List.copyOf(items);
    }

    boolean holdsBinned() {
        return items.stream()
                .map(this::item)
                .anyMatch(item -> item.map(EvidenceItem::isInBin).orElse(true));
    }

    void show(PurchaseSheet read, List<EvidenceId> shown) {
        sheet = read;
        items.clear();
        items.addAll(shown);
        layOut();
    }

    private Optional<EvidenceItem> item(EvidenceId id) {
        return sheet == null ? Optional.empty() : sheet.item(id);
    }

    private void layOut() {
        List<Node> nodes = new ArrayList<>();
        items.forEach(id -> item(id).map(this::line).ifPresent(nodes::add));
        lines.getChildren().setAll(nodes);
        lines.setManaged(!nodes.isEmpty());
    }

    private Node line(EvidenceItem item) {
        String words = item.key() + " " + DisplayName.of(item.displayName(), 60);
        Hyperlink name = new Hyperlink(words);
        name.setTooltip(new Tooltip(words));
        name.setOnAction(event -> tools.navigator().go(new Place.OneEvidence(item.id())));
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Badge binned = new Badge();
        binned.show(item.isInBin() ? texts.get("purchase.proof.binned") : "", Tone.WARN);
        binned.setMinWidth(USE_PREF_SIZE);
        Button remove = new Button("", Icon.CANCEL.node());
        remove.setId("take" + part.name() + item.number());
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setAccessibleText(texts.get("purchase.proof.remove", item.key()));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> remove(item.id()));
        HBox line = new HBox(picture(item), name, gap, binned, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("attachment-line");
        return line;
    }

    private StackPane picture(EvidenceItem item) {
        StackPane place = new StackPane(Icon.FILE.node());
        place.getStyleClass().add("quiet");
        place.setMinSize(SIDE, SIDE);
        place.setPrefSize(SIDE, SIDE);
        if (item.description().showable() && !item.isDestroyed()) {
            tools.thumbnails()
                    .request(result -> {
                        if (result instanceof Thumbnails.Result.Shown shown) {
                            ImageView view = new ImageView(shown.image());
                            view.setPreserveRatio(true);
                            view.setFitWidth(SIDE);
                            view.setFitHeight(SIDE);
                            place.getChildren().setAll(view);
                        }
                    })
                    .show(item.file().hash());
        }
        return place;
    }

    private void remove(EvidenceId id) {
        items.remove(id);
        layOut();
        add.requestFocus();
        changed.run();
    }

    private void choose() {
        PurchaseSheet shown = sheet;
        if (shown == null) {
            return;
        }
        List<EvidenceItem> offered = shown.items().stream()
                .filter(item -> !item.isInBin())
                .filter(item -> !items.contains(item.id()))
                .toList();
        tools.dialogs()
                .form(
                        "purchase.proof.choose",
                        "purchase.proof.take",
                        new EvidenceChoice(tools.show(), tools.preferences(), offered))
                .ifPresent(chosen -> {
                    chosen.forEach(item -> items.add(item.id()));
                    layOut();
                    changed.run();
                });
    }
}
