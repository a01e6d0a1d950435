package org.takedowndesk.ui.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDraft;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.CopyLabel;

/// One complaint: the draft, what is wrong with it, the clocks on both sides, and the listings with what became of
/// them.
public final class OneComplaintController implements Screen {

    private static final double DRAFT_SHARE = 0.74;
    private static final double FILED_SHARE = 0.5;

    private final ComplaintTools tools;
    private final ComplaintStores stores;
    private final ComplaintId id;
    private final Texts texts;
    private final DraftController draft;
    private final FindingsPane findingsPane;
    private final StateCounts counts;
    private final CopyLabel portalReference;
    private final ComplaintListings listings;
    private final ComplaintActs acts;
    private final Parent view;
    private @Nullable Matter matter;
    private int checks;

    @FXML
    private VBox head;

    @FXML
    private Label summary;

    @FXML
    private Button enterAsFiled;

    @FXML
    private Button recordOutcome;

    @FXML
    private Button withdraw;

    @FXML
    private Button throwAway;

    @FXML
    private FlowPane ribbon;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane draftPlace;

    @FXML
    private VBox findings;

    @FXML
    private StackPane listingsPlace;

    public OneComplaintController(ComplaintTools tools, ComplaintStores stores, ComplaintId id) {
        this.tools = tools;
        this.stores = stores;
        this.id = id;
        this.texts = tools.texts();
        this.draft = new DraftController(tools, stores);
        this.findingsPane = new FindingsPane(texts, tools.lintWords(), draft::lead);
        this.counts = new StateCounts(texts);
        this.portalReference = new CopyLabel(texts.get("complaint.copyReference"), "");
        this.listings = new ComplaintListings(tools, stores, this::buttons);
        this.acts = new ComplaintActs(
                tools,
                stores,
                id,
                draft,
                new ComplaintActs.Surroundings(this::shown, listings::selected, this::refresh));
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return matter == null ? texts.get("complaint.one") : matter.complaint().reference();
    }

    @Override
    public void refresh() {
        tools.tasks().reread("complaint.task.read", progress -> Matter.of(id, stores), this::show);
    }

    @Override
    public boolean mayLeave() {
        return draft.leave();
    }

    /// Saves what was typed last, so that no save comes later than the screen.
    @Override
    public void close() {
        draft.leave();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        if (draft.canUndo()) {
            commands.add(new ScreenCommand(Commands.UNDO, draft::undo));
        }
        commands.add(new ScreenCommand(Commands.COPY_FOR_PORTAL, this::copyForPortal));
        commands.add(new ScreenCommand(Commands.EXPORT_BUNDLE, this::exportBundle));
        commands.add(new ScreenCommand(Commands.EXPORT, this::exportBundle));
        commands.add(new ScreenCommand(Commands.LISTING_PAGES, this::writePages));
        if (matter != null && matter.complaint().filed()) {
            commands.add(new ScreenCommand(Commands.RECORD_OUTCOME, this::recordOutcome));
        } else {
            commands.add(new ScreenCommand(Commands.ENTER_AS_FILED, this::enterAsFiled));
        }
        return commands;
    }

    @FXML
    private void initialize() {
        head.getChildren().add(counts);
        head.getChildren().add(portalReference);
        draftPlace.getChildren().setAll(draft.view());
        findings.getChildren().setAll(findingsPane);
        listingsPlace.getChildren().setAll(listings.view());
        draft.onEdit(this::check);
    }

    private void show(Matter read) {
        boolean first =
                matter == null || matter.complaint().filed() != read.complaint().filed();
        matter = read;
        Complaint complaint = read.complaint();
        summary.setText(texts.get(
                "complaint.summary",
                stores.packs()
                        .site(complaint.site())
                        .map(site -> site.name(texts.locale()))
                        .orElse(""),
                texts.name(complaint.target()),
                read.file().reference(),
                read.file().title()));
        counts.show(complaint.counts());
        portalReference.setValue(complaint.portalReference());
        hide(portalReference, complaint.portalReference().isBlank());
        ribbon.getChildren()
                .setAll(read.clocks().stream()
                        .map(clock -> new ClockCard(tools, clock, stores.clock().instant()))
                        .toList());
        hide(ribbon, read.clocks().isEmpty());
        draft.show(read);
        if (complaint.filed()) {
            findingsPane.showFiled();
        } else {
            findingsPane.show(read.findings());
        }
        listings.show(read);
        if (first) {
            split.setDividerPositions(complaint.filed() ? FILED_SHARE : DRAFT_SHARE);
        }
        buttons();
    }

    private void buttons() {
        boolean filed = matter != null && matter.complaint().filed();
        hide(enterAsFiled, filed);
        hide(throwAway, filed);
        hide(recordOutcome, !filed);
        hide(withdraw, !filed || acts.open().isEmpty());
    }

    private static void hide(Node node, boolean hidden) {
        node.setVisible(!hidden);
        node.setManaged(!hidden);
    }

    /// Checks what the form holds now; an answer that comes late is dropped.
    private void check(ComplaintDraft written) {
        int number = ++checks;
        Complaint complaint = shown().complaint();
        tools.tasks()
                .run(
                        "complaint.task.check",
                        progress -> stores.check()
                                .check(written.in(complaint, stores.clock().instant()), stores.today()),
                        found -> {
                            if (number == checks) {
                                findingsPane.show(found);
                            }
                        });
    }

    @FXML
    private void copyForPortal() {
        acts.copyForPortal();
    }

    @FXML
    private void enterAsFiled() {
        acts.enterAsFiled();
    }

    @FXML
    private void recordOutcome() {
        acts.recordOutcome();
    }

    @FXML
    private void withdraw() {
        acts.withdraw();
    }

    @FXML
    private void throwAway() {
        acts.throwAway();
    }

    @FXML
    private void exportBundle() {
        acts.exportBundle();
    }

    @FXML
    private void writePages() {
        acts.writePages();
    }

    private Matter shown() {
        return Objects.requireNonNull(matter, "the complaint is not read yet");
    }
}
