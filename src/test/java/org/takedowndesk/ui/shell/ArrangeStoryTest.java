package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.OpenSsl;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.Completion;
import org.takedowndesk.arrangement.Numbering;
import org.takedowndesk.arrangement.Part;
import org.takedowndesk.arrangement.Piece;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Dragging;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Progress;

/// A bundle is put together with keys and hands, previewed, served, and added to.
@SuppressWarnings("NullAway") // opened before each test
@UiTest
class ArrangeStoryTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private CaseFile file;

    @BeforeEach
    void open(Ui ui) throws IOException {
        desk = new TestDesk(ui, folder, Texts.english());
        var holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = desk.services().cases().open("Lamps", holder.id(), List.of());
        for (String name : List.of("one", "two", "three")) {
            add(name);
        }
        desk.show(new Place.ArrangeBundle(file.id()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void add(String name) throws IOException {
        Path text = Files.writeString(folder.resolve(name + ".txt"), "This is page " + name);
        desk.services()
                .intake()
                .takeIn(List.of(text), IntakeRequest.into(file.id(), IntakeMethod.FILE_CHOOSER), Progress.none());
    }

    private static TreeView<?> tree(Ui ui) {
        return ui.find("#arrangeTree", TreeView.class);
    }

    private static int sectionOf(Ui ui, String heading) {
        List<String> ids = tree(ui).getRoot().getChildren().stream()
                .map(TreeItem::getValue)
                .map(String::valueOf)
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).contains("heading=" + heading)) {
                return i;
            }
        }
        throw new AssertionError(heading + " is not in " + ids);
    }

    /// Chooses an exhibit of a section, counted from 0, or the section with -1.
    private static void choose(Ui ui, String section, int exhibit) {
        ui.run(() -> {
            TreeView<?> tree = tree(ui);
            int row = sectionOf(ui, section);
            TreeItem<?> item = tree.getRoot().getChildren().get(row);
            int first = 0;
            for (int i = 0; i < row; i++) {
                first += 1 + tree.getRoot().getChildren().get(i).getChildren().size();
            }
            assertTrue(item.isExpanded());
            tree.getSelectionModel().clearAndSelect(first + 1 + exhibit);
            tree.requestFocus();
        });
    }

    private Arrangement saved() {
        return Completion.of(
                desk.services().arrangements().of(file.id()),
                desk.services().bundles().sources(new BundleRequest(file.id(), null, java.util.Locale.ENGLISH)));
    }

    /// The numbers in the case, in the saved order, of what is in the bundle.
    private List<String> order(String code) {
        return saved().parts().stream()
                .filter(part -> part.code().equals(code))
                .flatMap(part -> part.pieces().stream())
                .filter(Piece::included)
                .map(piece -> piece.exhibit().substring(0, 6))
                .toList();
    }

    @Test
    void exhibitsAreOrderedTitledAndLeftOutByKeys(Ui ui) {
        choose(ui, "Evidence", 0);
        ui.press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("E-0002", "E-0001", "E-0003"), order("evidence"));
        ui.press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("E-0002", "E-0003", "E-0001"), order("evidence"));
        ui.press(KeyCode.SPACE);
        assertEquals(List.of("E-0002", "E-0003"), order("evidence"));
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("E-0002", "E-0003", "E-0001"), order("evidence"));
        desk.dialogs().thenFill(form -> {
            ((TextField) form.view().lookup("#ownTitle")).setText("The invoice");
            ((TextField) form.view().lookup("#ownDate")).setText("2026-03-04");
            return form.result();
        });
        ui.press(KeyCode.F2);
        Piece titled = saved().parts().stream()
                .flatMap(part -> part.pieces().stream())
                .filter(piece -> piece.exhibit().startsWith("E-0001"))
                .findFirst()
                .orElseThrow();
        assertEquals("The invoice 2026-03-04", titled.title() + " " + titled.date());
        ui.run(() -> ui.find("#sort", MenuButton.class).getItems().get(1).fire());
        assertEquals(List.of("E-0001", "E-0002", "E-0003"), order("evidence"));
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(desk.scene().getRoot())));
    }

    @Test
    void sectionsOfOnesOwnTakeExhibitsAndGiveThemBack(Ui ui) {
        choose(ui, "Evidence", -1);
        assertTrue(ui.find("#removeButton", Button.class).isDisabled());
        desk.dialogs().thenFill(form -> {
            ((TextField) form.view().lookup("#ownTitle")).setText("Letters");
            return form.result();
        });
        ui.click("#newSection");
        choose(ui, "Evidence", 2);
        ui.press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("E-0003"), order(Part.OWN + "1"));
        choose(ui, "Letters", -1);
        assertFalse(ui.find("#removeButton", Button.class).isDisabled());
        ui.press(KeyCode.ALT, KeyCode.UP);
        assertEquals(0, indexOf(Part.OWN + "1") - indexOf("evidence") + 1);
        ui.click("#removeButton");
        assertEquals(List.of("E-0001", "E-0002", "E-0003"), order("evidence"));
    }

    @Test
    void exhibitsAndSectionsAreDragged(Ui ui) {
        List<String> ids =
                part("evidence").pieces().stream().map(Piece::exhibit).toList();
        drag(ui, "E-0003", ids.get(2), "E-0001");
        assertEquals(List.of("E-0003", "E-0001", "E-0002"), order("evidence"));
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("E-0001", "E-0002", "E-0003"), order("evidence"));
        drag(ui, "E-0001", ids.getFirst(), "Evidence");
        assertEquals(List.of("E-0002", "E-0003", "E-0001"), order("evidence"));
        String first = saved().parts().getFirst().code();
        String heading = ui.call(
                () -> String.valueOf(tree(ui).getRoot().getChildren().getFirst().getValue())
                        .replaceAll(".*heading=|\\]$", ""));
        assertTrue(indexOf("evidence") > 0);
        drag(ui, "Evidence", "evidence", heading);
        assertEquals(
                List.of("evidence", first),
                saved().parts().stream().map(Part::code).limit(2).toList());
        ClipboardContent foreign = new ClipboardContent();
        foreign.putString("evidence");
        assertTrue(ui.call(
                        () -> Optional.ofNullable(Dragging.drop(foreign, TransferMode.MOVE, null, cell(ui, "E-0002"))))
                .isEmpty());
    }

    private Part part(String code) {
        return saved().parts().get(indexOf(code));
    }

    private static void drag(Ui ui, String what, String id, String onto) {
        ui.settle();
        ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(id);
            assertEquals(TransferMode.MOVE, Dragging.drop(content, TransferMode.MOVE, cell(ui, what), cell(ui, onto)));
        });
        ui.settle();
    }

    /// The line that shows it now; lines out of use may still lie about in the tree. On the thread of the screens.
    private static TreeCell<?> cell(Ui ui, String words) {
        TreeView<?> tree = tree(ui);
        tree.applyCss();
        tree.layout();
        return tree.lookupAll(".tree-cell").stream()
                .map(TreeCell.class::cast)
                .filter(cell -> !cell.isEmpty()
                        && cell.isVisible()
                        && String.valueOf(cell.getAccessibleText()).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private int indexOf(String code) {
        return saved().parts().stream().map(Part::code).toList().indexOf(code);
    }

    @Test
    @SuppressWarnings("unchecked")
    void pagesArePreviewedAndLateOnesAreTold(Ui ui) throws IOException {
        ui.run(() -> ((ComboBox<Numbering.Style>) ui.find("#numberStyle", ComboBox.class))
                .setValue(Numbering.Style.COUNTED));
        ui.type("#numberPrefix", "K");
        ui.press(KeyCode.ENTER);
        assertEquals("K", saved().numbering().prefix());
        ExportedBundle first = desk.services()
                .bundles()
                .export(
                        new BundleRequest(file.id(), null, java.util.Locale.ENGLISH),
                        folder.resolve("out"),
                        Progress.none());
        desk.services().bundles().serve(first);
        add("four");
        ui.press(KeyCode.F5);
        assertTrue(tree(ui).getRoot().getChildren().toString().contains("")
                && words(ui).contains("Added: K4 four.txt"));
        String counted = ui.text("#bundleNumbers");
        ui.click("#preview");
        assertEquals(counted, ui.text("#bundleNumbers"));
        String pages = ui.text("#previewPages").replaceAll("\\D", "");
        assertTrue(counted.contains("4 exhibits, " + pages + " pages"), counted);
        assertEquals("1", ui.find("#previewNumber", TextField.class).getText());
        ui.click("#previewNext");
        assertEquals("2", ui.find("#previewNumber", TextField.class).getText());
        ui.type("#previewNumber", "999");
        ui.press(KeyCode.ENTER);
        assertTrue(ui.find("#previewNext", Button.class).isDisabled());
        assertEquals(1, desk.services().bundles().of(file.id()).size());
    }

    @Test
    void aBundleIsMarkedAsServedAndMadeAgainFromTheList(Ui ui) throws IOException {
        ExportedBundle first = desk.services()
                .bundles()
                .export(
                        new BundleRequest(file.id(), null, java.util.Locale.ENGLISH),
                        folder.resolve("out"),
                        Progress.none());
        desk.go(new Place.OneCase(file.id(), CaseSection.BUNDLES));
        desk.dialogs().thenConfirm(true);
        ui.click("#serve");
        assertEquals("Marked as served: version 1.", ui.text("#bundleSaid"));
        assertEquals(1, saved().lastServed().orElseThrow().version());
        Path again = Files.createDirectories(folder.resolve("again"));
        desk.dialogs().thenChoose(again);
        ui.click("#remake");
        Path remade = again.resolve(Path.of(first.file()).getFileName());
        assertEquals("Made again, byte for byte the same: " + remade, ui.text("#bundleSaid"));
        assertEquals(-1, Files.mismatch(Path.of(first.file()), remade));
    }

    @Test
    void pagesAreNumberedAsAProductionAndFoundAgain(Ui ui) throws IOException {
        ui.run(() -> ui.find("#batesStamped", CheckBox.class).fire());
        assertEquals("The first page will be TD000001.", ui.text("#batesExample"));
        ui.run(() -> {
            TextField prefix = ui.find("#batesPrefix", TextField.class);
            prefix.setText("NL9");
            prefix.fireEvent(new ActionEvent());
        });
        assertEquals("TD", saved().stamping().bates().prefix());
        ui.run(() -> {
            TextField prefix = ui.find("#batesPrefix", TextField.class);
            prefix.setText("NL-");
            prefix.fireEvent(new ActionEvent());
        });
        assertEquals("The first page will be NL-000001.", ui.text("#batesExample"));
        ExportedBundle bundle = desk.services()
                .bundles()
                .export(
                        new BundleRequest(file.id(), null, java.util.Locale.ENGLISH),
                        folder.resolve("out"),
                        Progress.none());
        assertEquals(3, bundle.bates().size());
        desk.go(new Place.OneCase(file.id(), CaseSection.BUNDLES));
        assertEquals("Bates numbers NL-000001 to NL-000003", ui.text("#batesRange"));
        ui.run(() -> {
            TextField number = ui.find("#batesNumber", TextField.class);
            number.setText("nl-000002");
            number.fireEvent(new ActionEvent());
        });
        String found = ui.text("#batesFound .mono");
        assertTrue(found.startsWith("NL-000002: E-0002 (in the case E-0002) two.txt, page 1 of the exhibit"), found);
        ui.run(() -> {
            TextField number = ui.find("#batesNumber", TextField.class);
            number.setText("NL-000004");
            number.fireEvent(new ActionEvent());
        });
        assertEquals("No page of this case bears the Bates number NL-000004.", ui.text("#batesFound .quiet"));
    }

    @Test
    void aBundleIsSignedAndItsSignerTold(Ui ui) throws IOException {
        OpenSsl.in(folder).identity("lin", "/CN=Lin Yue", "-newkey", "rsa:2048");
        // A certificate begins when it is made, which is by the clock on the wall.
        desk.pass(Duration.between(desk.now(), Instant.now().plusSeconds(60)));
        ExportedBundle bundle = desk.services()
                .bundles()
                .export(
                        new BundleRequest(file.id(), null, java.util.Locale.ENGLISH),
                        folder.resolve("out"),
                        Progress.none());
        desk.go(new Place.OneCase(file.id(), CaseSection.BUNDLES));
        fire(ui, "signRead");
        assertEquals("Neither the bundle nor a signed file beside it is signed.", ui.text("#bundleSaid"));
        desk.dialogs().thenFill(form -> {
            ((TextField) form.view().lookup("#signKey"))
                    .setText(folder.resolve("lin.p12").toString());
            ((TextField) form.view().lookup("#signPassword")).setText("secret");
            return form.result();
        });
        fire(ui, "signBundle");
        Path signed = Path.of(bundle.file().replace(".pdf", " signed.pdf"));
        assertEquals("Signed and verified: " + signed, ui.text("#bundleSaid"));
        fire(ui, "signRead");
        assertTrue(ui.text("#bundleSaid").startsWith("Lin Yue, "), ui.text("#bundleSaid"));
        assertTrue(ui.text("#bundleSaid").contains("unchanged since"), ui.text("#bundleSaid"));
        Path query = folder.resolve("q.tsq");
        desk.dialogs().thenChoose(query);
        fire(ui, "signQuery");
        assertTrue(Files.size(query) > 40);
        ui.picture(desk.scene(), "bundle-signed");
    }

    private static void fire(Ui ui, String item) {
        ui.run(() -> ui.find("#signing", MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private String words(Ui ui) {
        return String.join(
                "\n",
                ui.call(() -> desk.scene().getRoot().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()));
    }
}
