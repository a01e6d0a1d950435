package org.takedowndesk.ui.ipr;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.Badge;
import org.takedowndesk.ui.part.ScrollTo;
import org.takedowndesk.ui.part.SideLayout;
import org.takedowndesk.ui.part.Tone;

/// One right: its fields in the portal's order, its papers, whether it holds today, and on which sites.
public final class OneRightController implements Screen {

    /// What the screen shows, read in one go.
    private record Shown(Right right, List<RightsHolder> holders) {}

    private final RightDesk desk;
    private final Texts texts;
    private final RightId id;
    private final RightFormController fields;
    private final RightSummary summary;
    private final Parent view;
    private @Nullable Shown shown;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label heading;

    @FXML
    private Badge archivedMark;

    @FXML
    private Button archive;

    @FXML
    private SideLayout layout;

    @FXML
    private VBox side;

    public OneRightController(RightDesk desk, RightId id) {
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.fields = new RightFormController(desk, this::save, this::openHolder);
        this.summary = new RightSummary(texts, new RightSummary.Leads(this::leadToField, this::leadToPaper));
        this.view = desk.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return shown == null ? texts.get("rights.one") : displayName(shown.right());
    }

    @Override
    public void refresh() {
        RightStores stores = desk.stores();
        desk.tasks()
                .reread(
                        "rights.task.read",
                        progress -> new Shown(
                                stores.rights().get(id), stores.holders().all()),
                        this::show);
    }

    @Override
    public boolean mayLeave() {
        return fields.mayLeave();
    }

    @Override
    public void close() {
        fields.close();
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.UNDO, fields::undo), new ScreenCommand(Commands.ARCHIVE, this::archive));
    }

    /// Leads to the title, for a right just added.
    void begin() {
        fields.begin();
    }

    @FXML
    private void initialize() {
        layout.setMain(fields.view());
        side.getChildren().add(summary);
    }

    @FXML
    private void archive() {
        if (shown == null || !mayLeave()) {
            return;
        }
        boolean wanted = !shown.right().archived();
        desk.tasks()
                .write(
                        "rights.task.save",
                        progress -> {
                            desk.stores().rights().archive(id, wanted);
                            return wanted;
                        },
                        done -> refresh());
    }

    private void openHolder() {
        if (shown != null) {
            desk.navigator().go(new Place.OneHolder(shown.right().holder()));
        }
    }

    private void show(Shown read) {
        shown = read;
        Right right = read.right();
        fields.show(right, read.holders());
        archivedMark.show(right.archived() ? texts.get("rights.archived") : "", Tone.QUIET);
        archive.setText(texts.get(right.archived() ? "rights.restore" : "rights.archive"));
        showAbout(right);
    }

    private void save(Right edited, Runnable settled) {
        // Undo goes back through edits; whether the right is archived is no edit of the form.
        Right right = edited.withArchived(shown != null && shown.right().archived());
        showAbout(right);
        fields.describe(right);
        desk.tasks().save("rights.task.save", () -> desk.stores().rights().save(right), settled);
    }

    private void showAbout(Right right) {
        heading.setText(displayName(right));
        summary.show(right, desk.stores().terms().status(right, desk.stores().today()));
    }

    private String displayName(Right right) {
        return right.displayName().isBlank() ? texts.get("rights.unnamed") : right.displayName();
    }

    private void leadToField(RightNeeds.Field field) {
        if (fields.leadTo(field)) {
            ScrollTo.focused(scroll);
        }
    }

    private void leadToPaper(RightDocumentKind kind) {
        if (fields.leadTo(kind)) {
            ScrollTo.focused(scroll);
        }
    }
}
