package org.takedowndesk.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.settings.WatchedFolder;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.evidence.capture.PixelPicture;
import org.takedowndesk.ui.shell.AccessWalk;

/// The stack of the clipboard and the new files of watched folders, looked at step by step.
@SuppressWarnings("NullAway") // the screen is made by each test
@UiTest
class EvidenceOffersTest {

    private static final String LAMP = "https://item.taobao.com/item.htm?id=712345678901";

    @TempDir
    private Path folder;

    private EvidenceDesk desk;
    private EvidenceListController list;
    private Path downloads;

    @BeforeEach
    void open(Ui ui) throws IOException {
        desk = new EvidenceDesk(folder, () -> List.of());
        desk.services.listings().paste(desk.caseFile.id(), LAMP);
        downloads = Files.createDirectory(folder.resolve("downloads"));
        ui.show(() -> {
            list = desk.list();
            return list.view();
        });
        ui.run(list::refresh);
    }

    @AfterEach
    void close(Ui ui) {
        ui.run(list::close);
        desk.close();
    }

    @Test
    void nothingIsPutAsideBeforeTheStackIsSwitchedOn(Ui ui) {
        copy(ui, picture(1));
        assertTrue(desk.offers.clipboard().entries().isEmpty());
        ui.click("#stackToggle");
        // What lay there when it was switched on was not copied for it.
        ui.run(desk.offers.clipboard()::look);
        assertTrue(desk.offers.clipboard().entries().isEmpty());
        copy(ui, picture(2));
        assertEquals(1, desk.offers.clipboard().entries().size());
        assertTrue(desk.items().isEmpty());
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(list.view())));
    }

    @Test
    void whatIsCopiedTwiceIsOfferedOnce(Ui ui) {
        ui.click("#stackToggle");
        copy(ui, picture(1));
        copy(ui, picture(1));
        copy(ui, Optional.empty());
        copy(ui, picture(1));
        assertEquals(1, desk.offers.clipboard().entries().size());
    }

    @Test
    void takingAllTakesEachPictureWithItsOwnAddressAndTime(Ui ui) {
        ui.click("#stackToggle");
        copy(ui, picture(1, "https://img.example/1.jpg"));
        desk.workspace.pass(Duration.ofSeconds(60));
        copy(ui, picture(2, "https://img.example/2.jpg"));
        desk.workspace.pass(Duration.ofHours(1));
        desk.dialogs.thenFill(Form::result);
        ui.picture(ui.stage().getScene(), "evidence-stack");
        ui.click("#clipboardStackTakeAll");
        List<EvidenceItem> items = desk.items();
        assertEquals(
                List.of("https://img.example/1.jpg", "https://img.example/2.jpg"),
                items.stream().map(EvidenceItem::sourceUrl).toList());
        assertEquals(
                List.of(TestWorkspace.MONDAY, TestWorkspace.MONDAY.plusSeconds(60)),
                items.stream().map(item -> item.capturedAt().at()).toList());
        assertEquals(IntakeMethod.CLIPBOARD, items.getFirst().method());
        assertTrue(desk.offers.clipboard().entries().isEmpty());
    }

    @Test
    void whatIsSkippedIsGoneAndWhatIsCancelledStays(Ui ui) {
        ui.click("#stackToggle");
        copy(ui, picture(1));
        copy(ui, picture(2));
        ui.run(() -> ((Button) list.view().lookup("#clipboardStack").lookup(".offer-skip")).fire());
        assertEquals(1, desk.offers.clipboard().entries().size());
        desk.dialogs.thenFill(form -> Optional.empty());
        ui.run(() -> ((Button) list.view().lookup("#clipboardStack").lookup(".offer-take")).fire());
        assertEquals(1, desk.offers.clipboard().entries().size());
        assertTrue(desk.items().isEmpty());
    }

    @Test
    void aFullStackSaysSoAndLosesNothing(Ui ui) {
        ui.click("#stackToggle");
        for (int i = 1; i <= ClipboardStack.MOST_ENTRIES + 1; i++) {
            copy(ui, picture(i));
        }
        assertEquals(
                ClipboardStack.MOST_ENTRIES, desk.offers.clipboard().entries().size());
        assertTrue(ui.text("#clipboardStackWarning").startsWith("The stack is full"));
        ui.run(() -> ((Button) list.view().lookup("#clipboardStack").lookup(".offer-skip")).fire());
        ui.run(desk.offers.clipboard()::look);
        assertEquals(
                ClipboardStack.MOST_ENTRIES, desk.offers.clipboard().entries().size());
    }

    @Test
    void aNewFileIsOfferedWithItsGuessAndTakenAsACopy(Ui ui) throws IOException {
        watch(ui, downloads, WatchedFolder.FolderKind.SCREENSHOTS);
        Path file = Files.copy(desk.picture("a.png", 30, 20, Color.RED), downloads.resolve("shot 712345678901.png"));
        byte[] before = Files.readAllBytes(file);
        looks(ui);
        assertEquals("Incoming (1)", ui.text("#incomingToggle"));
        ui.click("#incomingToggle");
        ui.picture(ui.stage().getScene(), "evidence-incoming");
        String words = words(ui);
        assertTrue(words.contains("Shows perhaps") && words.contains("the id in the file's name"), words);
        assertTrue(desk.items().isEmpty());
        Listing lamp = desk.services.listings().of(desk.caseFile.id()).getFirst();
        desk.dialogs.thenFill(form -> {
            ComboBox<?> listing = (ComboBox<?>) form.view().lookup("#batchListing");
            assertEquals(lamp, listing.getValue());
            assertEquals(LAMP, ((TextField) form.view().lookup("#batchSourceUrl")).getText());
            return form.result();
        });
        ui.run(() -> ((Button) list.view().lookup("#incoming").lookup(".offer-take")).fire());
        EvidenceItem item = desk.items().getFirst();
        assertEquals(List.of(lamp.id()), item.listings());
        assertEquals(IntakeMethod.WATCHED_FOLDER, item.method());
        assertEquals(EvidenceKind.SCREENSHOT, item.kind());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals("Incoming", ui.text("#incomingToggle"));
        looks(ui);
        assertTrue(desk.offers.incoming().waiting().isEmpty());
    }

    @Test
    void aFileThatNobodyTookIsOfferedAgainNextTimeAndATakenOneIsNot(Ui ui) throws IOException {
        watch(ui, downloads, WatchedFolder.FolderKind.SCANNER);
        Path first = Files.writeString(downloads.resolve("scan1.txt"), "one");
        Path second = Files.writeString(downloads.resolve("scan2.txt"), "two");
        Files.setLastModifiedTime(first, FileTime.from(TestWorkspace.MONDAY.minusSeconds(100)));
        Files.setLastModifiedTime(second, FileTime.from(TestWorkspace.MONDAY.minusSeconds(50)));
        looks(ui);
        assertEquals(2, desk.offers.incoming().waiting().size());
        ui.run(() -> desk.offers
                .incoming()
                .remove(List.of(desk.offers.incoming().waiting().getFirst())));
        ui.run(desk.offers::close);
        Instant until =
                desk.tools.preferences().get().capturing().folders().getFirst().since();
        assertEquals(TestWorkspace.MONDAY.minusSeconds(51), until);
    }

    @Test
    void aFolderThatIsGoneIsNamed(Ui ui) throws IOException {
        watch(ui, folder.resolve("stick"), WatchedFolder.FolderKind.PHONE);
        looks(ui);
        ui.click("#incomingToggle");
        assertTrue(ui.text("#incomingWarning").contains("stick"), ui.text("#incomingWarning"));
    }

    @Test
    void withoutAFolderTheListSaysWhereToNameOne(Ui ui) {
        ui.click("#incomingToggle");
        assertTrue(words(ui).contains("No folder is watched"));
        assertFalse(list.view().lookup("#incomingTakeAll").isVisible());
    }

    private void copy(Ui ui, Optional<ClipboardEvidence> what) {
        desk.onClipboard = what;
        ui.run(desk.offers.clipboard()::look);
    }

    private static Optional<ClipboardEvidence> picture(int colour) {
        return picture(colour, "");
    }

    private static Optional<ClipboardEvidence> picture(int colour, String source) {
        int[] pixels = new int[60 * 40];
        Arrays.fill(pixels, 0xFF000000 | colour);
        return Optional.of(new ClipboardEvidence.Picture(new PixelPicture(60, 40, pixels), source));
    }

    private void watch(Ui ui, Path path, WatchedFolder.FolderKind kind) {
        WatchedFolder watched = new WatchedFolder(path.toString(), kind, "2026-11-01T00:00:00Z");
        ui.run(() -> desk.tools
                .preferences()
                .change(settings -> settings.withCapturing(settings.capturing().withFolder(watched))));
    }

    private void looks(Ui ui) {
        ui.run(desk.offers.incoming()::look);
        ui.run(desk.offers.incoming()::look);
        for (int i = 0; i < 16; i++) {
            ui.run(desk.offers.incoming()::look);
        }
    }

    private String words(Ui ui) {
        return ui.call(() -> {
            StringBuilder words = new StringBuilder();
            list.view()
                    .lookup("#incoming")
                    .lookupAll(".label")
                    .forEach(node -> words.append(((Label) node).getText()).append('\n'));
            return words.toString();
        });
    }
}
