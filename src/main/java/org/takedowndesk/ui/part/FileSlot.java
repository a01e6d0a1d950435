package org.takedowndesk.ui.part;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.vault.KeptFile;

/// A place for one file in a form: drop a file on it or choose one; save a copy of it, or take it out again.
public final class FileSlot extends HBox {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Texts texts;
    private final KeptFiles files;
    private final Consumer<@Nullable KeptFile> changed;
    private @Nullable KeptFile file;

    /// @param changed told of the file that is in the slot now, null for none
    public FileSlot(Texts texts, KeptFiles files, Consumer<@Nullable KeptFile> changed) {
        this.texts = texts;
        this.files = files;
        this.changed = changed;
        getStyleClass().add("file-slot");
        setAlignment(Pos.CENTER_LEFT);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::dropped);
        show(null);
    }

    public @Nullable KeptFile getFile() {
        return file;
    }

    public void show(@Nullable KeptFile current) {
        file = current;
        pseudoClassStateChanged(FILLED, current != null);
        if (current == null) {
            showEmpty();
        } else {
            showFilled(current);
        }
    }

    /// Takes a file from the disk into the slot, as a drop does.
    public void take(Path path) {
        files.keep(path, this::put);
    }

    private void put(@Nullable KeptFile kept) {
        show(kept);
        changed.accept(kept);
    }

    private void showEmpty() {
        Label hint = new Label(texts.get("part.file.drop"));
        hint.getStyleClass().add("quiet");
        Button choose = new Button(texts.get("part.file.choose"), Icon.FOLDER.node());
        choose.setId("choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> files.choose(this::put));
        getChildren().setAll(Icon.IMPORT.node(), hint, gap(), choose);
    }

    private void showFilled(KeptFile current) {
        Label name = new Label(current.name());
        name.setTooltip(
                new Tooltip(current.name() + "\nSHA-256 " + current.hash().hex()));
        Label size = new Label(files.size(current));
        size.getStyleClass().add("quiet");
        size.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .setAll(
                        Icon.FILE.node(),
                        name,
                        size,
                        gap(),
                        button("saveCopy", Icon.EXPORT, "part.file.saveCopy", () -> files.saveCopy(current)),
                        button("replace", Icon.FOLDER, "part.file.replace", () -> files.choose(this::put)),
                        button("removeFile", Icon.CANCEL, "part.file.remove", () -> put(null)));
    }

    private Button button(String id, Icon icon, String key, Runnable action) {
        Button button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void dragOver(DragEvent event) {
        if (file(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROP, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<Path> path = file(event);
        path.ifPresent(this::take);
        event.setDropCompleted(path.isPresent());
        event.consume();
    }

    private static Optional<Path> file(DragEvent event) {
        List<File> dragged = event.getDragboard().getFiles();
        return dragged.size() == 1 ? Optional.of(dragged.getFirst().toPath()) : Optional.empty();
    }
}
