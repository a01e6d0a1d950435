package org.takedowndesk.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.capture.FolderWatch;
import org.takedowndesk.settings.Capturing;
import org.takedowndesk.settings.WatchedFolder;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;

/// The folders whose new files are offered as evidence: which they are, and what comes into each.
final class WatchedFoldersPane extends VBox {

    private final Texts texts;
    private final Preferences preferences;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final VBox rows = new VBox();

    WatchedFoldersPane(Texts texts, Preferences preferences, Dialogs dialogs, Tasks tasks) {
        this.texts = texts;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.tasks = tasks;
        setId("watchedFolders");
        getStyleClass().add("watched-folders");
        rows.getStyleClass().add("watched-folders");
        Button add = new Button(texts.get("settings.folders.add"), Icon.ADD.node());
        add.setId("watchFolder");
        add.setOnAction(event -> add());
        getChildren().addAll(rows, add);
        show();
    }

    /// The folders as they are in the settings now.
    void show() {
        List<WatchedFolder> folders = preferences.get().capturing().folders();
        rows.getChildren().setAll(folders.stream().map(this::row).toList());
        if (folders.isEmpty()) {
            Label none = new Label(texts.get("settings.folders.none"));
            none.getStyleClass().add("quiet");
            rows.getChildren().setAll(none);
        }
    }

    private Node row(WatchedFolder folder) {
        Label path = new Label(folder.path());
        path.getStyleClass().add("mono");
        path.setTooltip(new Tooltip(folder.path()));
        path.setMinWidth(0);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        ComboBox<WatchedFolder.FolderKind> kind = new ComboBox<>();
        kind.getItems().setAll(WatchedFolder.FolderKind.values());
        kind.setConverter(EnumNames.of(WatchedFolder.FolderKind.class, texts));
        kind.setValue(folder.kind());
        kind.setMinWidth(USE_PREF_SIZE);
        kind.setAccessibleText(texts.get("settings.folders.kind", folder.path()));
        kind.setOnAction(event -> change(capturing -> capturing.withFolder(folder.withKind(kind.getValue()))));
        Button remove = new Button(null, Icon.CANCEL.node());
        remove.getStyleClass().addAll("button-icon", "flat");
        String words = texts.get("settings.folders.remove", folder.path());
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> {
            change(capturing -> capturing.withoutFolder(folder.path()));
            show();
        });
        HBox line = new HBox(path, kind, remove);
        line.getStyleClass().add("offer-row");
        VBox row = new VBox(line);
        warnOfNetwork(folder, row);
        return row;
    }

    private void warnOfNetwork(WatchedFolder folder, VBox row) {
        tasks.runQuietly(
                progress -> unreliable(folder),
                unreliable -> {
                    if (unreliable) {
                        Label warning = new Label(texts.get("settings.folders.network"));
                        warning.getStyleClass().add("warn-text");
                        warning.setWrapText(true);
                        row.getChildren().add(warning);
                    }
                },
                failure -> {});
    }

    private static boolean unreliable(WatchedFolder folder) {
        try (FolderWatch watch = FolderWatch.polling(Path.of(folder.path()), folder.since())) {
            return watch.unreliable();
        } catch (InvalidPathException fromAnotherSystem) {
            return false;
        }
    }

    /// What is in the folder already is not offered: it may be years of files.
    private void add() {
        dialogs.chooseFolder("settings.folders.add").ifPresent(folder -> {
            String path = folder.toAbsolutePath().normalize().toString();
            WatchedFolder.FolderKind kind = kindOf(path);
            change(capturing -> capturing.withFolder(
                    new WatchedFolder(path, kind, Clock.systemUTC().instant().toString())));
            show();
        });
    }

    private static WatchedFolder.FolderKind kindOf(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.contains("screenshot") || name.contains("截图") || name.contains("截屏")) {
            return WatchedFolder.FolderKind.SCREENSHOTS;
        }
        if (name.contains("scan") || name.contains("扫描")) {
            return WatchedFolder.FolderKind.SCANNER;
        }
        boolean phone = name.contains("dcim") || name.contains("camera") || name.contains("phone");
        return phone ? WatchedFolder.FolderKind.PHONE : WatchedFolder.FolderKind.DOWNLOADS;
    }

    private void change(UnaryOperator<Capturing> change) {
        preferences.change(settings -> settings.withCapturing(change.apply(settings.capturing())));
    }
}
