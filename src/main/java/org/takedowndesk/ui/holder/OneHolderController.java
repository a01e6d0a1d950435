package org.takedowndesk.ui.holder;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.Readiness;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.Badge;
import org.takedowndesk.ui.part.LinksPane;
import org.takedowndesk.ui.part.ScrollTo;
import org.takedowndesk.ui.part.SideLayout;
import org.takedowndesk.ui.part.Tone;

/// One rights holder: the form in the portal's order, its papers and agents, what is missing, its rights and cases.
public final class OneHolderController implements Screen {

    /// What the screen shows, read in one go.
    private record Shown(RightsHolder holder, List<Right> rights, List<CaseFile> cases, int withCertificate) {}

    private final HolderDesk desk;
    private final Texts texts;
    private final HolderId id;
    private final HolderFormController fields;
    private final ReadinessPane readiness;
    private final LinksPane rights;
    private final LinksPane cases;
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

    public OneHolderController(HolderDesk desk, HolderId id) {
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.fields = new HolderFormController(desk, this::save);
        this.readiness = new ReadinessPane(texts, this::lead);
        this.rights = new LinksPane(texts.get("holders.rights"), texts.get("holders.rights.none"));
        this.cases = new LinksPane(texts.get("holders.cases"), texts.get("holders.cases.none"));
        this.view = desk.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return shown == null ? texts.get("holders.one") : displayName(shown.holder());
    }

    @Override
    public void refresh() {
        HolderStores stores = desk.stores();
        desk.tasks()
                .reread(
                        "holders.task.read",
                        progress -> new Shown(
                                stores.holders().get(id),
                                stores.rights().of(id),
                                stores.cases().of(id),
                                stores.rights().withCertificate(id)),
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

    /// Leads to the name, for a holder just added.
    void begin() {
        fields.begin();
    }

    @FXML
    private void initialize() {
        rights.setId("rights");
        cases.setId("cases");
        fields.addLinks(rights, cases);
        layout.setMain(fields.view());
        side.getChildren().add(readiness);
    }

    @FXML
    private void archive() {
        if (shown == null || !mayLeave()) {
            return;
        }
        boolean wanted = !shown.holder().archived();
        desk.tasks()
                .write(
                        "holders.task.save",
                        progress -> {
                            desk.stores().holders().archive(id, wanted);
                            return wanted;
                        },
                        done -> refresh());
    }

    private void show(Shown read) {
        shown = read;
        RightsHolder holder = read.holder();
        fields.show(holder);
        archivedMark.show(holder.archived() ? texts.get("holders.archived") : "", Tone.QUIET);
        archive.setText(texts.get(holder.archived() ? "holders.restore" : "holders.archive"));
        showAbout(holder);
        rights.show(read.rights().stream().map(this::link).toList());
        cases.show(read.cases().stream().map(this::link).toList());
    }

    private void save(RightsHolder edited, Runnable settled) {
        // Undo goes back through edits; whether the holder is archived is no edit of the form.
        RightsHolder holder =
                edited.withArchived(shown != null && shown.holder().archived());
        showAbout(holder);
        desk.tasks().save("holders.task.save", () -> desk.stores().holders().save(holder), settled);
    }

    private void showAbout(RightsHolder holder) {
        heading.setText(displayName(holder));
        int certificates = shown == null ? 0 : shown.withCertificate();
        readiness.show(Readiness.of(holder, certificates, desk.stores().today()));
    }

    private String displayName(RightsHolder holder) {
        return holder.name().isBlank() ? texts.get("holders.unnamed") : holder.name();
    }

    private void lead(Readiness.Item item) {
        if (item.point() == Readiness.Point.RIGHT_WITH_CERTIFICATE) {
            desk.navigator().go(rightPlace());
        } else {
            fields.lead(item);
        }
        ScrollTo.focused(scroll);
    }

    /// The first right that lacks its certificate, or else the list where one is added.
    private Place rightPlace() {
        return shown == null || shown.rights().isEmpty()
                ? new Place.AllRights()
                : new Place.OneRight(shown.rights().getFirst().id());
    }

    private LinksPane.Link link(Right right) {
        String words = right.displayName().isBlank() ? texts.get("holders.unnamed") : right.displayName();
        String second = Stream.of(texts.name(right.type()), right.number())
                .filter(part -> !part.isBlank())
                .reduce((left, rest) -> left + " · " + rest)
                .orElse("");
        return new LinksPane.Link(words, second, () -> desk.navigator().go(new Place.OneRight(right.id())));
    }

    private LinksPane.Link link(CaseFile file) {
        return new LinksPane.Link(
                file.reference(),
                file.title(),
                () -> desk.navigator().go(new Place.OneCase(file.id(), CaseSection.OVERVIEW)));
    }
}
