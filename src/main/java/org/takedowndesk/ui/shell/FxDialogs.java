package org.takedowndesk.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Theme;

/// Dialogs as windows over the main window; file choosers open where the same question was answered last.
public final class FxDialogs implements Dialogs {

    private static final String CANCEL = "shell.dialog.cancel";

    private static final double TEXT_WIDTH = 420;

    /// What stays free between a dialog and the edges of its window.
    private static final double MARGIN = 64;

    private final Texts texts;
    private final Theme theme;
    private final Preferences preferences;
    private final Supplier<Window> owner;

    public FxDialogs(Texts texts, Theme theme, Preferences preferences, Supplier<Window> owner) {
        this.texts = texts;
        this.theme = theme;
        this.preferences = preferences;
        this.owner = owner;
    }

    @Override
    public boolean confirm(String titleKey, String textKey, String buttonKey, Object... values) {
        ButtonType act = new ButtonType(texts.get(buttonKey), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(titleKey, text(textKey, values), act, leave(CANCEL));
        return dialog.showAndWait().filter(act::equals).isPresent();
    }

    @Override
    public boolean confirmLoss(String titleKey, String textKey, String buttonKey, Object... values) {
        ButtonType act = new ButtonType(texts.get(buttonKey), ButtonData.OTHER);
        ButtonType keep = leave(CANCEL);
        Dialog<ButtonType> dialog = dialog(titleKey, text(textKey, values), act, keep);
        button(dialog, act).getStyleClass().add("danger");
        button(dialog, act).setDefaultButton(false);
        button(dialog, keep).setDefaultButton(true);
        return dialog.showAndWait().filter(act::equals).isPresent();
    }

    @Override
    public void inform(String titleKey, String textKey, Object... values) {
        ButtonType close = new ButtonType(texts.get("shell.dialog.close"), ButtonData.OK_DONE);
        dialog(titleKey, text(textKey, values), close).showAndWait();
    }

    @Override
    public Optional<Path> chooseFileToOpen(String titleKey, FileFilter kind) {
        File file = chooser(titleKey, kind).showOpenDialog(owner.get());
        return Optional.ofNullable(file).map(File::toPath).map(path -> remember(titleKey, path));
    }

    @Override
    public List<Path> chooseFilesToOpen(String titleKey, FileFilter kind) {
        List<File> files = chooser(titleKey, kind).showOpenMultipleDialog(owner.get());
        return Optional.ofNullable(files).orElse(List.of()).stream()
                .map(File::toPath)
                .map(path -> remember(titleKey, path))
                .toList();
    }

    @Override
    public Optional<Path> chooseFileToSave(String titleKey, String suggestedName, FileFilter kind) {
        FileChooser chooser = chooser(titleKey, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .map(path -> remember(titleKey, path));
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(titleKey));
        lastFolder(titleKey).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showDialog(owner.get()))
                .map(File::toPath)
                .map(path -> remember(titleKey, path));
    }

    @Override
    public <R> Optional<R> form(String titleKey, String buttonKey, Form<R> form) {
        ButtonType act = new ButtonType(texts.get(buttonKey), ButtonData.OK_DONE);
        Dialog<R> dialog = dialog(titleKey, form.view(), act, leave(form.leaveKey()));
        Answer<R> answer = new Answer<>();
        button(dialog, act).addEventFilter(ActionEvent.ACTION, event -> {
            answer.value = form.result();
            if (answer.value.isEmpty()) {
                event.consume();
            }
        });
        dialog.setResultConverter(pressed -> pressed == act ? answer.value.orElse(null) : null);
        dialog.setOnShown(event -> form.firstField().requestFocus());
        return dialog.showAndWait();
    }

    /// What the form said when its button was pressed.
    private static final class Answer<R> {
        private Optional<R> value = Optional.empty();
    }

    private <R> Dialog<R> dialog(String titleKey, Node content, ButtonType... buttons) {
        Dialog<R> dialog = new Dialog<>();
        dialog.setTitle(texts.get(titleKey));
        dialog.initOwner(owner.get());
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.getButtonTypes().setAll(buttons);
        for (ButtonType type : buttons) {
            button(dialog, type).setMinWidth(Region.USE_PREF_SIZE);
            // Buttons of one width keep the one they had before the text had its size, and are cut when it is large.
            ButtonBar.setButtonUniformSize(button(dialog, type), false);
        }
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(pane, event));
        theme.dress(pane.getScene());
        dialog.setOnHidden(event -> theme.release(pane.getScene()));
        fit(pane, content);
        return dialog;
    }

    /// Boxes to tick keep Enter to themselves and do nothing with it; in a dialog it means the default button.
    private static void enter(DialogPane pane, KeyEvent event) {
        boolean box = event.getTarget() instanceof CheckBox || event.getTarget() instanceof RadioButton;
        if (event.getCode() == KeyCode.ENTER && box) {
            event.consume();
            pane.getButtonTypes().stream()
                    .map(type -> (Button) pane.lookupButton(type))
                    .filter(Button::isDefaultButton)
                    .findFirst()
                    .ifPresent(Button::fire);
        }
    }

    /// Keeps a dialog within the window it belongs to: with large text some would be larger than the screen. What does
    /// not shrink then scrolls.
    private void fit(DialogPane pane, Node content) {
        Window window = owner.get();
        double room = window.getHeight() - MARGIN;
        pane.applyCss();
        double width = Math.min(pane.prefWidth(-1), window.getWidth() - MARGIN);
        double height = pane.prefHeight(width);
        if (!window.isShowing() || width <= 0 || room <= 0) {
            return;
        }
        pane.setPrefWidth(width);
        if (height > room) {
            double rest = height - content.prefHeight(width);
            pane.setPrefHeight(room);
            if (content.minHeight(width) > room - rest) {
                ScrollPane scroll = new ScrollPane(content);
                scroll.setFitToWidth(true);
                scroll.getStyleClass().add("screen-scroll");
                pane.setContent(scroll);
            }
        }
    }

    private Label text(String textKey, Object... values) {
        Label label = new Label(texts.get(textKey, values));
        label.setWrapText(true);
        label.setPrefWidth(TEXT_WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private ButtonType leave(String key) {
        return new ButtonType(texts.get(key), ButtonData.CANCEL_CLOSE);
    }

    private static Button button(Dialog<?> dialog, ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    private FileChooser chooser(String titleKey, FileFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(titleKey));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.name(kind), kind.patterns()));
        if (kind != FileFilter.ANY) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(texts.name(FileFilter.ANY), FileFilter.ANY.patterns()));
        }
        lastFolder(titleKey).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }

    private Optional<Path> lastFolder(String titleKey) {
        return Optional.ofNullable(preferences.get().recent().folders().get(titleKey))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    private Path remember(String titleKey, Path chosen) {
        Path folder =
                Files.isDirectory(chosen) ? chosen : chosen.toAbsolutePath().resolveSibling("");
        preferences.change(settings -> settings.withRecent(settings.recent().withFolder(titleKey, folder.toString())));
        return chosen;
    }
}
