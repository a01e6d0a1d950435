package org.takedowndesk.ui.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.bundleprofile.OwnProfile;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.FormField;

/// The readers a bundle can be made for: those that ship with the program, to be read and copied, and the firm's own,
/// to be changed.
public final class ProfilesController implements Screen {

    /// @param own null for one that ships with the program
    private record Line(BundleProfile profile, @Nullable OwnProfile own) {}

    /// All of them, as they are in the workspace now.
    private record Shelf(BundleProfiles known, List<OwnProfile> own) {

        List<Line> lines() {
            return known.all().stream()
                    .map(profile -> new Line(
                            profile,
                            own.stream()
                                    .filter(one -> one.profile().equals(profile))
                                    .findFirst()
                                    .orElse(null)))
                    .toList();
        }
    }

    private final BundleTools tools;
    private final Texts texts;
    private final Parent view;
    private @Nullable Shelf shelf;
    private @Nullable String chosen;

    /// Whether the profile that is shown next was just made and wants a name.
    private boolean fresh;

    @FXML
    private ListView<Line> profiles;

    @FXML
    private Button remove;

    @FXML
    private Label about;

    @FXML
    private FormField nameField;

    @FXML
    private TextField name;

    @FXML
    private FormField codeField;

    @FXML
    private TextField code;

    @FXML
    private ScrollPane lines;

    @FXML
    private VBox form;

    public ProfilesController(BundleTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("profiles.title");
    }

    @Override
    public void refresh() {
        tools.tasks()
                .run(
                        "profiles.task.read",
                        progress -> new Shelf(
                                tools.stores().profiles().known(),
                                tools.stores().profiles().all()),
                        this::show);
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(new ScreenCommand(Commands.UNDO, this::undo));
    }

    private void undo() {
        tools.tasks()
                .write(
                        "profiles.task.undo",
                        progress -> tools.stores().profiles().undo(),
                        done -> refresh());
    }

    @FXML
    private void initialize() {
        profiles.setCellFactory(list -> new LineCell());
        profiles.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                show(line);
            }
        });
        onLeaving(name, this::rename);
        onLeaving(code, this::recode);
    }

    private static void onLeaving(TextField field, Runnable keep) {
        field.setOnAction(event -> keep.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                keep.run();
            }
        });
    }

    private void show(Shelf now) {
        Shelf before = shelf;
        shelf = now;
        List<Line> shown = now.lines();
        // What was just typed is what is shown; reading it again would take the caret out of its field.
        if (before != null && profiles.getItems().equals(shown)) {
            return;
        }
        String wanted = chosen;
        profiles.getItems().setAll(shown);
        Line next = shown.stream()
                .filter(line -> line.profile().code().equals(wanted))
                .findFirst()
                .orElse(shown.getFirst());
        profiles.getSelectionModel().select(next);
        profiles.scrollTo(next);
        if (fresh) {
            fresh = false;
            name.requestFocus();
            name.selectAll();
        }
    }

    private void show(Line line) {
        Shelf all = shelf;
        if (all == null) {
            return;
        }
        OwnProfile own = line.own();
        if (!line.profile().code().equals(chosen) || fresh) {
            lines.setVvalue(0);
        }
        chosen = line.profile().code();
        remove.setDisable(own == null);
        about.setText(texts.get(own == null ? "profiles.shipped.about" : "profiles.own.about"));
        name.setText(line.profile().name().in(texts.locale()));
        name.setEditable(own != null);
        code.setText(line.profile().code());
        code.setEditable(own != null);
        nameField.showError("");
        codeField.showError("");
        form.getChildren()
                .setAll(new ProfileForm(
                        line.profile(), all.known(), tools.show(), own == null ? null : this::saveLines));
    }

    /// The form knows nothing of a name and code that were changed since it was made.
    private void saveLines(BundleProfile changed) {
        own().ifPresent(one -> save(one.with(one.profile().withLinesOf(changed))));
    }

    /// Also replaces it in the list, so that the form stays as it is while it is typed in.
    private void save(OwnProfile own) {
        Line line = new Line(own.profile(), own);
        int at = profiles.getSelectionModel().getSelectedIndex();
        if (at >= 0 && !profiles.getItems().get(at).equals(line)) {
            chosen = own.profile().code();
            replaceQuietly(at, line);
            tools.tasks()
                    .write(
                            "profiles.task.save",
                            progress -> {
                                tools.stores().profiles().save(own);
                                return own;
                            },
                            done -> {});
        }
    }

    private void replaceQuietly(int at, Line line) {
        List<Line> lines = new ArrayList<>(profiles.getItems());
        lines.set(at, line);
        Shelf all = shelf;
        shelf = null;
        profiles.getItems().setAll(lines);
        profiles.getSelectionModel().select(at);
        shelf = all;
    }

    private Optional<OwnProfile> own() {
        Line line = profiles.getSelectionModel().getSelectedItem();
        return line == null ? Optional.empty() : Optional.ofNullable(line.own());
    }

    private void rename() {
        String typed = name.getText().strip();
        nameField.showError(typed.isEmpty() ? texts.get("profiles.name.missing") : "");
        if (!typed.isEmpty()) {
            own().ifPresent(one -> save(one.with(one.profile().withName(typed))));
        }
    }

    private void recode() {
        String typed = code.getText().strip();
        own().ifPresent(one -> {
            boolean free = profiles.getItems().stream()
                    .noneMatch(line -> line.profile().code().equalsIgnoreCase(typed)
                            && !line.profile().code().equals(one.profile().code()));
            boolean good = BundleProfile.isCode(typed);
            codeField.showError(good && free ? "" : texts.get(good ? "profiles.code.taken" : "profiles.code.wrong"));
            if (good && free) {
                save(one.with(one.profile().withCode(typed)));
            }
        });
    }

    @FXML
    private void copy() {
        Line line = profiles.getSelectionModel().getSelectedItem();
        if (line != null) {
            String copied = texts.get("profiles.copyOf", line.profile().name().in(texts.locale()));
            tools.tasks()
                    .write(
                            "profiles.task.copy",
                            progress -> tools.stores().profiles().copy(line.profile(), copied),
                            made -> {
                                chosen = made.profile().code();
                                fresh = true;
                                refresh();
                            });
        }
    }

    @FXML
    private void remove() {
        own().ifPresent(one -> tools.tasks()
                .write(
                        "profiles.task.remove",
                        progress -> {
                            tools.stores().profiles().remove(one);
                            return one;
                        },
                        done -> refresh()));
    }

    private final class LineCell extends ListCell<Line> {

        LineCell() {
            // As wide as the list and no wider.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setText("");
                setTooltip(null);
                return;
            }
            String name = line.profile().name().in(texts.locale());
            setText(texts.get(
                    line.own() == null ? "profiles.list.shipped" : "profiles.list.own",
                    name,
                    line.profile().code()));
            setTooltip(new Tooltip(name));
        }
    }
}
