package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.settings.Language;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.CopyLabel;

/// What stands in the window while no workspace is open: the ways to one.
public final class WelcomeController {

    /// What is done with the folder that the user chose.
    public interface Ways {

        void open(Path folder);

        void create(Path folder);

        void createSample(Path folder);
    }

    private static final int PATH_LENGTH = 56;

    private final Texts texts;
    private final Preferences preferences;
    private final Dialogs dialogs;
    private final Ways ways;
    private final TaskLines work;
    private final Parent view;

    @FXML
    private Button openFolder;

    @FXML
    private Button newFolder;

    @FXML
    private Button sample;

    @FXML
    private ListView<String> recent;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private StackPane progress;

    public WelcomeController(Texts texts, Fxml fxml, Tasks tasks, Preferences preferences, Dialogs dialogs, Ways ways) {
        this.texts = texts;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.ways = ways;
        this.work = new TaskLines(texts, tasks);
        this.view = fxml.load(this);
    }

    public Parent view() {
        return view;
    }

    /// Puts the cursor where a user who comes back most likely goes on.
    public void start() {
        if (recent.getItems().isEmpty()) {
            newFolder.requestFocus();
            return;
        }
        recent.getSelectionModel().selectFirst();
        recent.requestFocus();
    }

    /// Lets go of the tasks, which outlive this view.
    public void close() {
        work.close();
    }

    @FXML
    private void initialize() {
        openFolder.setGraphic(Icon.FOLDER.node());
        newFolder.setGraphic(Icon.ADD.node());
        sample.setGraphic(Icon.CASES.node());
        progress.getChildren().add(work);
        Label none = new Label(texts.get("shell.welcome.noRecent"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        recent.setPlaceholder(none);
        recent.setCellFactory(list -> new FolderCell());
        recent.getItems().setAll(preferences.get().recent().workspaces());
        recent.addEventHandler(KeyEvent.KEY_PRESSED, event -> act(event.getCode()));
        language.getItems().setAll(Language.values());
        language.setValue(preferences.get().look().language());
        language.setConverter(EnumNames.of(Language.class, texts));
        language.setOnAction(event ->
                preferences.change(settings -> settings.withLook(settings.look().withLanguage(language.getValue()))));
    }

    @FXML
    private void open() {
        dialogs.chooseFolder("shell.welcome.open").ifPresent(ways::open);
    }

    @FXML
    private void create() {
        dialogs.chooseFolder("shell.welcome.create").ifPresent(ways::create);
    }

    @FXML
    private void createSample() {
        dialogs.chooseFolder("shell.welcome.sample").ifPresent(ways::createSample);
    }

    private void act(KeyCode key) {
        Optional<String> chosen = Optional.ofNullable(recent.getSelectionModel().getSelectedItem());
        if (key == KeyCode.ENTER) {
            chosen.map(Path::of).ifPresent(ways::open);
        }
        if (key == KeyCode.DELETE) {
            chosen.ifPresent(folder -> {
                preferences.change(
                        settings -> settings.withRecent(settings.recent().withoutWorkspace(folder)));
                recent.getItems().remove(folder);
            });
        }
    }

    /// A recent workspace: its name, and below it where it is. A double click opens it.
    private final class FolderCell extends ListCell<String> {

        @Override
        protected void updateItem(@Nullable String folder, boolean empty) {
            super.updateItem(folder, empty);
            if (empty || folder == null) {
                setGraphic(null);
                setOnMouseClicked(null);
                return;
            }
            Label name = new Label(String.valueOf(Path.of(folder).getFileName()));
            name.getStyleClass().add("recent-name");
            Label path = new Label(CopyLabel.shortened(folder, PATH_LENGTH));
            path.getStyleClass().addAll("quiet", "mono");
            setGraphic(new VBox(name, path));
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    ways.open(Path.of(folder));
                }
            });
        }
    }
}
