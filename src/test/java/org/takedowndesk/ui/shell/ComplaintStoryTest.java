package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.bundle.BundleListController;
import org.takedowndesk.ui.bundle.BundleTools;

/// A complaint from the first click to the answer that is owed, and the bundle of it, in the real window.
@UiTest
class ComplaintStoryTest {

    @TempDir
    Path folder;

    private final Kit kit = TestKit.speaking(Texts.english());
    private ComplaintDesk desk;
    private @Nullable MainWindow window;

    @BeforeEach
    void open() {
        desk = new ComplaintDesk(folder);
    }

    @AfterEach
    void close(Ui ui) {
        if (window != null) {
            ui.run(window::close);
        }
        desk.close();
    }

    @Test
    void aDraftIsCuredFiledAndAnswered(Ui ui) {
        List<Listing> listings = desk.taobao(656308694954L, 656308694955L);
        desk.services().listings().mark(listings.stream().map(Listing::id).toList(), ListingMark.INFRINGING);
        EvidenceItem shot = desk.picture("shot.png");
        desk.services().evidence().save(shot.withWords(EvidenceKind.SCREENSHOT, "Listing page", "", ""));

        show(ui, new Place.AllComplaints());
        dialogs().thenFill(Form::result);
        ui.click("#add");

        Complaint draft = complaint();
        assertEquals(2, draft.listings().size());
        assertEquals(desk.trademark().id(), draft.right());
        assertEquals(List.of("No reason is chosen", "The explanation is missing"), findings(ui));

        chooseReason(ui, "TM_FAKE_OBVIOUS");
        assertEquals(
                List.of("Proof is missing: Screenshot of the listing", "The explanation is missing"), findings(ui));

        write(ui, "The page calls the lamp a replica of Northlight.");
        assertEquals(List.of("Proof is missing: Screenshot of the listing"), findings(ui));
        assertTrue(words(ui).contains("48 of 1,500 characters"), () -> words(ui).toString());

        dialogs().thenFill(ComplaintStoryTest::takeAll);
        ui.run(() -> ui.find("#addEvidence", javafx.scene.control.Button.class).fire());
        assertEquals(List.of(), findings(ui));
        assertTrue(words(ui).contains("Nothing found. It can be filed."));

        dialogs().thenFill((Form<Object> form) -> fill(form, "TB-2026-1187", "2026-11-23 08:30"));
        ui.click("#enterAsFiled");
        Complaint filed = complaint();
        assertTrue(filed.filed());
        assertEquals("TB-2026-1187", filed.portalReference());
        assertTrue(ui.call(() -> !ui.find("#explanation", TextArea.class).isEditable()));
        assertTrue(ui.find("#site", ComboBox.class).isDisabled());
        assertTrue(ui.text("#frozen").startsWith("Filed as it stands here."));

        desk.workspace().pass(java.time.Duration.ofDays(5));
        record(ui, ListingState.AWAITING_SELLER, "2026-11-24 11:00", "");
        record(ui, ListingState.AWAITING_US, "2026-11-27 01:30", "The seller says the goods are genuine.");
        assertEquals(
                List.of(ListingState.AWAITING_US, ListingState.AWAITING_US),
                complaint().listings().stream().map(each -> each.state()).toList());
        // Friday the 27th in Beijing: Monday 30, Tuesday 1, Wednesday 2 December; and 27 + 15 plain days.
        List<String> said = words(ui);
        assertTrue(said.contains("2026-12-02 Wed"), said::toString);
        assertTrue(said.contains("2026-12-12 Sat"), said::toString);
        assertTrue(said.contains("Our answer to the counter-notification"), said::toString);
    }

    @Test
    void anEditIsTakenBackByUndo(Ui ui) {
        Complaint draft = desk.sound();
        show(ui, new Place.OneComplaint(draft.id()));
        write(ui, "Something else.");
        ui.run(Objects.requireNonNull(window)::mayLeave);
        assertEquals("Something else.", complaint().explanation());
        ui.run(() -> ui.find("#explanation", TextArea.class).requestFocus());
        ui.press(javafx.scene.input.KeyCode.SHORTCUT, javafx.scene.input.KeyCode.Z);
        assertEquals(
                "The page calls the lamp a replica of Northlight.", complaint().explanation());
    }

    @Test
    void tooLongAnExplanationIsSaidBesideItAndInTheCheck(Ui ui) {
        Complaint draft = desk.sound();
        show(ui, new Place.OneComplaint(draft.id()));
        write(ui, "x".repeat(1_612));
        assertTrue(
                words(ui).contains("112 characters too many; at most 1,500 fit"),
                () -> words(ui).toString());
        assertEquals(List.of("The explanation has 1,612 characters; at most 1,500 fit"), findings(ui));
    }

    @Test
    void whatThePortalAsksForIsCopiedFieldByField(Ui ui) {
        Complaint draft = desk.sound();
        show(ui, new Place.OneComplaint(draft.id()));
        dialogs().thenFill((Form<Boolean> form) -> {
            assertEquals(
                    "https://item.taobao.com/item.htm?id=656308694954",
                    ((TextInputControl) lookup(form, "#portalLINKS")).getText());
            assertEquals("18273645", ((TextInputControl) lookup(form, "#portalRIGHT")).getText());
            return Optional.of(true);
        });
        ui.click("#copyForPortal");
        assertEquals(List.of("Copy for the portal / Done"), dialogs().asked());
    }

    @Test
    void pagesForThePortalAreWrittenIntoAFolder(Ui ui) throws Exception {
        Complaint draft = desk.sound();
        show(ui, new Place.OneComplaint(draft.id()));
        Path pages = folder.resolve("pages");
        dialogs().thenChoose(pages);
        ui.click("#writePages");
        assertEquals(
                "Folder for the listing pages / 1 page was written to " + pages,
                dialogs().asked().getLast());
        assertTrue(Files.size(pages.resolve("taobao 656308694954.pdf")) > 1000);
        ui.picture(ui.stage().getScene(), "complaint-pages");
    }

    @Test
    void aBundleIsExportedAndCheckedAtOnceAndTellsWhenItWasChanged(Ui ui) throws Exception {
        Complaint filed = desk.filed(desk.workspace().now());
        show(ui, new Place.ComplaintBundle(filed.id()));
        assertTrue(ui.find("#plan", javafx.scene.control.TreeView.class)
                        .getRoot()
                        .getChildren()
                        .size()
                > 5);
        Path out = folder.resolve("out");
        ui.type("#folder", out.toString());
        ui.click("#export");
        assertEquals("The bundle is sound", ui.text("#verdict"));

        ExportedBundle bundle = desk.services().bundles().of(desk.file().id()).getFirst();
        Path file = Path.of(bundle.file());
        assertEquals(out, file.getParent());
        assertEquals(filed.id(), bundle.complaint());
        assertTrue(
                words(ui).stream().anyMatch(words -> words.endsWith(".pdf")),
                () -> words(ui).toString());

        // The settings, which outlive the program, hold the folder for the next bundle.
        assertEquals(out.toString(), kit.preferences().get().recent().folders().get("bundles.folder.choose"));
        ui.run(() -> kit.navigator().go(new Place.CheckBundle()));
        ui.run(() -> kit.navigator().go(new Place.ComplaintBundle(complaint().id())));
        assertTrue(ui.find("#arrange", javafx.scene.control.Button.class).isDisabled());
        ui.run(() -> kit.navigator().go(new Place.CaseBundle(desk.file().id())));
        assertFalse(ui.find("#arrange", javafx.scene.control.Button.class).isDisabled());
        assertEquals(out.toString(), ui.text("#folder"));

        ui.show(() -> tab().view());
        ui.click("#recheck");
        assertEquals("The file is the one that was exported.", ui.text("#fileState"));
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
        ui.click("#recheck");
        assertEquals("The file was changed since it was exported: its SHA-256 is another one.", ui.text("#fileState"));
        Files.delete(file);
        ui.click("#recheck");
        assertEquals("The file is not where it was written. It was moved or deleted.", ui.text("#fileState"));
    }

    @Test
    void anyFileCanBeCheckedAndAStrangerIsNamed(Ui ui) throws Exception {
        Path stranger = folder.resolve("stranger.pdf");
        Files.writeString(stranger, "no PDF at all");
        show(ui, new Place.CheckBundle());
        dialogs().thenChoose(stranger);
        ui.click("#choose");
        assertEquals("Errors were found", ui.text("#verdict"));
    }

    @Test
    void theTableNarrowsAndRemembers(Ui ui) {
        desk.sound();
        desk.filed(desk.workspace().now());
        show(ui, new Place.AllComplaints());
        assertEquals(2, ui.find("#complaints", TableView.class).getItems().size());
        ui.run(() -> ui.find("#state", ComboBox.class).getSelectionModel().select(2));
        assertEquals(1, ui.find("#complaints", TableView.class).getItems().size());
        ui.run(() -> kit.navigator().go(new Place.CheckBundle()));
        ui.run(() -> kit.navigator().back());
        assertEquals(1, ui.find("#complaints", TableView.class).getItems().size());
        assertFalse(words(ui).isEmpty());
    }

    private BundleListController tab() {
        BundleListController tab = new BundleListController(
                new BundleTools(
                        new Show(kit.texts(), desk.services().zone()),
                        kit.fxml(),
                        kit.tasks(),
                        kit.dialogs(),
                        kit.navigator(),
                        kit.preferences(),
                        kit.memory(),
                        new BundleTools.Stores(
                                desk.services().bundles(),
                                desk.services().caseLists(),
                                desk.services().arrangements(),
                                desk.services().bundleProfiles(),
                                desk.services().cases(),
                                desk.services().complaints(),
                                desk.services().media(),
                                desk.services().pictures()),
                        desk.services().clock()),
                desk.file().id());
        tab.refresh();
        return tab;
    }

    private void show(Ui ui, Place place) {
        ui.run(() -> kit.navigator().go(place));
        MainWindow opened = ui.call(() -> TestWindow.of(kit, TestKit.open(desk.workspace())));
        window = opened;
        Scene scene = ui.show(opened::root);
        ui.run(() -> opened.start(scene));
    }

    private Complaint complaint() {
        return desk.services().complaints().of(desk.file().id()).getLast();
    }

    private void chooseReason(Ui ui, String id) {
        Reason reason = desk.services().packs().reason(id).orElseThrow();
        @SuppressWarnings("unchecked")
        ComboBox<Reason> box = ui.find("#reason", ComboBox.class);
        assertTrue(box.getItems().contains(reason));
        ui.run(() -> box.setValue(reason));
    }

    private static void write(Ui ui, String words) {
        ui.run(() -> ui.find("#explanation", TextArea.class).setText(words));
    }

    private void record(Ui ui, ListingState state, String at, String note) {
        dialogs().thenFill((Form<Object> form) -> {
            @SuppressWarnings("unchecked")
            ComboBox<ListingState> box = (ComboBox<ListingState>) lookup(form, "#outcomeState");
            box.setValue(state);
            ((TextInputControl) lookup(form, "#outcomeAt")).setText(at);
            ((TextInputControl) lookup(form, "#outcomeNote")).setText(note);
            return form.result();
        });
        ui.click("#recordOutcome");
    }

    private static Optional<Object> fill(Form<Object> form, String reference, String at) {
        ((TextInputControl) lookup(form, "#portalReference")).setText(reference);
        ((TextInputControl) lookup(form, "#filedAt")).setText(at);
        return form.result();
    }

    private static Optional<Object> takeAll(Form<Object> form) {
        ((TableView<?>) lookup(form, "#evidenceChoice")).getSelectionModel().selectAll();
        return form.result();
    }

    /// The node of a form that is not on the screen, found through what it is made of.
    private static Node lookup(Form<?> form, String selector) {
        new Scene(new javafx.scene.layout.StackPane(form.view()));
        form.view().applyCss();
        form.view().layout();
        return Objects.requireNonNull(form.view().lookup(selector), selector);
    }

    private static List<String> findings(Ui ui) {
        return ui.call(() -> ui.stage().getScene().getRoot().lookupAll("#findingsPane .lint-line").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<String> words(Ui ui) {
        return ui.call(() -> below(ui.stage().getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Stream.of(text.split(" · ")))
                .toList());
    }

    private static Stream<Node> below(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(ComplaintStoryTest::below)
                        : Stream.empty());
    }

    private ScriptedDialogs dialogs() {
        return (ScriptedDialogs) kit.dialogs();
    }
}
