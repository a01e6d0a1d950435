package org.takedowndesk.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.evidence.CapturedAt;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.shell.AccessWalk;

@SuppressWarnings("NullAway") // the screen is made by each test
@UiTest
class EvidenceListTest {

    @TempDir
    private Path folder;

    private EvidenceDesk desk;
    private EvidenceListController list;

    @BeforeEach
    void open() {
        desk = new EvidenceDesk(folder, () -> List.of());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEmptyListOffersTheButtonThatFillsIt(Ui ui) throws IOException {
        Path file = desk.picture("lamp.png", 300, 200, Color.BLUE);
        desk.dialogs.thenChoose(file).thenFill(form -> fill(form, "https://item.taobao.com/item.htm?id=1", ""));
        show(ui);
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(list.view())));
        Node button = ui.find("#emptyEvidence .button", Node.class);
        ui.robot().clickOn(button);
        ui.settle();
        EvidenceItem item = desk.items().getFirst();
        assertEquals("https://item.taobao.com/item.htm?id=1", item.sourceUrl());
        assertEquals(IntakeMethod.FILE_CHOOSER, item.method());
        assertTrue(ui.text("#noticeAdded").contains("E-0001 lamp.png"));
        assertEquals("https://item.taobao.com/item.htm?id=1", ui.text("#itemSourceUrl"));
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(list.view())));
    }

    @Test
    void refusedFilesAreNamedWithTheirReasonAndKnownOnesSaid(Ui ui) throws IOException {
        Path good = desk.picture("good.png", 30, 20, Color.RED);
        desk.taken(good);
        Path missing = folder.resolve("gone\u202Egnp.exe");
        desk.dialogs.thenChoose(good, missing).thenFill(form -> fill(form, "", ""));
        show(ui);
        ui.click("#addButton");
        assertTrue(ui.text("#noticeKnown").contains("E-0001 good.png"), ui.text("#noticeKnown"));
        assertTrue(ui.text("#noticeRefused").startsWith("1 file"));
        String reason = ui.text(".refused-reason");
        assertTrue(reason.startsWith("gone⟦U+202E⟧gnp.exe: "), reason);
        assertTrue(reason.contains("there is no such file"), reason);
        ui.click("#noticeClose");
        assertTrue(ui.call(() -> list.view().lookupAll("#intakeNotice").isEmpty()));
    }

    @Test
    void aTimeThatCannotBeReadIsSaidBesideTheField(Ui ui) throws IOException {
        Path file = desk.picture("a.png", 30, 20, Color.RED);
        desk.dialogs.thenChoose(file).thenFill(form -> {
            assertEquals(Optional.empty(), fill(form, "", "yesterday"));
            return fill(form, "", "2026-11-20 18:30");
        });
        show(ui);
        ui.click("#addButton");
        CapturedAt at = desk.items().getFirst().capturedAt();
        assertEquals(CapturedAt.Basis.GIVEN, at.basis());
        assertEquals("2026-11-20T10:30:00Z", at.at().toString());
    }

    @Test
    void aPictureOnTheClipboardBecomesAnOpaquePng(Ui ui) {
        desk.dialogs.thenFill(form -> fill(form, null, ""));
        show(ui);
        ui.run(() -> {
            WritableImage image = new WritableImage(40, 30);
            image.getPixelWriter().setArgb(3, 3, 0xFF00FF00);
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            content.putHtml("<p><img alt='x' src='https://img.alicdn.com/a.png?x=1&amp;y=2'></p>");
            Clipboard.getSystemClipboard().setContent(content);
        });
        ui.click("#pasteButton");
        EvidenceItem item = desk.items().getFirst();
        assertEquals(IntakeMethod.CLIPBOARD, item.method());
        assertEquals(EvidenceKind.SCREENSHOT, item.kind());
        assertEquals(40, item.description().width());
        assertEquals("https://img.alicdn.com/a.png?x=1&y=2", item.sourceUrl());
    }

    @Test
    void pastedFilesAreTakenInAndTextIsNot(Ui ui) throws IOException {
        Path file = desk.picture("from-clipboard.png", 10, 10, Color.GREEN);
        desk.dialogs.thenFill(form -> fill(form, "", ""));
        show(ui);
        ui.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file.toFile()))));
        ui.click("#pasteButton");
        assertEquals("from-clipboard.png", desk.items().getFirst().file().name());
        ui.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "hello")));
        ui.click("#pasteButton");
        assertEquals(1, desk.items().size());
        assertTrue(desk.dialogs.asked().getLast().contains("neither a picture nor files"));
    }

    @Test
    void misleadingNamesAreShownWithMarks(Ui ui) throws IOException {
        desk.taken(desk.picture("inv\u202Egnp.png", 30, 20, Color.RED));
        show(ui);
        ui.press(KeyCode.RIGHT);
        ui.run(() -> ui.find("#gallery", Node.class).requestFocus());
        ui.press(KeyCode.HOME);
        assertTrue(ui.text("#name").contains("inv⟦U+202E⟧gnp.png"), ui.text("#name"));
        assertEquals("inv⟦U+202E⟧gnp.png", ui.call(() -> ((Label) list.view().lookup("#factName")).getText()));
    }

    @Test
    void aFileThatCannotBeShownSaysWhy(Ui ui) throws IOException {
        Path file = folder.resolve("cut.png");
        byte[] whole = Files.readAllBytes(desk.picture("whole.png", 200, 200, Color.RED));
        Files.write(file, java.util.Arrays.copyOf(whole, 60));
        desk.taken(file);
        show(ui);
        choose(ui, KeyCode.HOME);
        assertTrue(ui.find("#cannotShow", Node.class).isVisible());
        assertTrue(ui.call(() -> list.view().lookup("#factCondition")) != null);
    }

    @Test
    void pictureIsZoomedByKeyAndButton(Ui ui) throws IOException {
        desk.taken(desk.picture("large.png", 3000, 2000, Color.ORANGE));
        show(ui);
        choose(ui, KeyCode.HOME);
        String fit = ui.text("#zoomScale");
        ui.click("#zoomActual");
        assertEquals("100 %", ui.text("#zoomScale"));
        ui.run(() -> ui.find("#picture", Node.class).requestFocus());
        ui.press(KeyCode.DIGIT0);
        assertEquals(fit, ui.text("#zoomScale"));
        ui.press(KeyCode.ADD);
        assertNotEquals(fit, ui.text("#zoomScale"));
    }

    @Test
    void anItemIsLinkedToAListingAndTheCustodyLogSaysSo(Ui ui) throws IOException {
        EvidenceItem item = desk.taken(desk.picture("a.png", 30, 20, Color.RED));
        Listing listing = desk.services
                .listings()
                .paste(desk.caseFile.id(), "https://item.taobao.com/item.htm?id=612345678901")
                .added()
                .getFirst();
        show(ui);
        choose(ui, KeyCode.HOME);
        ui.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Listing> choice = (ComboBox<Listing>) list.view().lookup("#linkChoice");
            choice.setValue(listing);
        });
        assertEquals(
                List.of(listing.id()), desk.services.evidence().get(item.id()).listings());
        ui.run(list::refresh);
        assertTrue(words(ui, "#custodyLog").contains("Evidence linked to a listing"), words(ui, "#custodyLog"));
        assertTrue(words(ui, "#custodyLog").contains("Lin Yue"));
        ui.run(() -> ((javafx.scene.control.Button) list.view().lookup("#unlink1")).fire());
        assertEquals(List.of(), desk.services.evidence().get(item.id()).listings());
    }

    @Test
    void whatIsTypedIsSavedAndCanBeTakenBack(Ui ui) throws IOException {
        EvidenceItem item = desk.taken(desk.picture("a.png", 30, 20, Color.RED));
        show(ui);
        choose(ui, KeyCode.HOME);
        ui.run(() -> ((TextField) list.view().lookup("#itemTitle")).setText("Product page"));
        assertTrue(ui.call(list::mayLeave));
        assertEquals("Product page", desk.services.evidence().get(item.id()).title());
        ui.run(() -> list.view().lookup("#itemTitle").requestFocus());
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("", desk.services.evidence().get(item.id()).title());
    }

    @Test
    void filtersNarrowTheListAndCanBeCleared(Ui ui) throws IOException {
        desk.taken(desk.picture("red.png", 30, 20, Color.RED));
        desk.taken(desk.picture("green.png", 30, 20, Color.GREEN));
        show(ui);
        assertEquals("2 items", ui.text("#count"));
        ui.type("#search", "GREEN");
        ui.press(KeyCode.ENTER);
        assertEquals("1 of 2", ui.text("#count"));
        ui.type("#search", "purple");
        ui.press(KeyCode.ENTER);
        ui.robot().clickOn(ui.find("#emptyEvidence .button", Node.class));
        assertEquals("2 items", ui.text("#count"));
    }

    @Test
    void aCopyIsWrittenAndNotedWithItsTarget(Ui ui) throws IOException {
        Path original = desk.picture("a.png", 30, 20, Color.RED);
        EvidenceItem item = desk.taken(original);
        Path target = folder.resolve("out.png");
        desk.dialogs.thenChoose(target);
        show(ui);
        choose(ui, KeyCode.HOME);
        ui.click("#saveCopyButton");
        assertEquals(-1, Files.mismatch(original, target));
        TimelineEntry last = desk.services.custody().log(item.id()).getFirst();
        assertEquals("custody.copied_out", last.action());
        assertEquals(target.toString(), last.label());
    }

    @Test
    void verifyingTellsAnIntactFileFromAChangedOne(Ui ui) throws IOException {
        EvidenceItem item = desk.taken(desk.picture("a.png", 30, 20, Color.RED));
        show(ui);
        choose(ui, KeyCode.HOME);
        ui.click("#verifyButton");
        assertEquals("Verified 2026-11-23 09:00: unchanged", ui.text("#verdict"));
        Path kept = desk.services.vault().path(item.file().hash());
        assertTrue(kept.toFile().setWritable(true));
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 1] ^= 1;
        Files.write(kept, bytes);
        ui.click("#verifyButton");
        assertTrue(ui.text("#verdict").startsWith("Changed: "), ui.text("#verdict"));
    }

    @Test
    void theListComesBackAsItWasLeft(Ui ui) throws IOException {
        desk.taken(desk.picture("red.png", 30, 20, Color.RED));
        desk.taken(desk.picture("green.png", 30, 20, Color.GREEN));
        show(ui);
        ui.click("#tableToggle");
        ui.type("#search", "red");
        ui.press(KeyCode.ENTER);
        ui.run(list::close);
        show(ui);
        assertEquals("1 of 2", ui.text("#count"));
        assertTrue(ui.find("#evidenceTable", Node.class).isVisible());
    }

    @Test
    void comparingLeadsToTheChoiceOfPicturesOfTheCase(Ui ui) throws IOException {
        desk.taken(desk.picture("red.png", 30, 20, Color.RED));
        show(ui);
        choose(ui, KeyCode.HOME);
        ui.click("#compareButton");
        assertEquals(new Place.NewComparison(desk.caseFile.id()), desk.navigator.place());
    }

    @Test
    void whatUsesAnItemIsOpenedFromIt(Ui ui) throws IOException {
        EvidenceItem item = desk.taken(desk.picture("red.png", 30, 20, Color.RED));
        Complaints.Content content = new Complaints.Content(
                TargetKind.LISTING, "", "", "", List.of(), List.of(new Attachment(item.id(), "")));
        Complaint complaint = desk.services.complaints().add(desk.caseFile.id(), "taobao", null, content);
        show(ui);
        choose(ui, KeyCode.HOME);
        Hyperlink link = (Hyperlink) ui.call(() -> list.view().lookup("#uses").lookup(".hyperlink"));
        assertTrue(link.getText().contains(complaint.reference()), link.getText());
        ui.run(link::fire);
        assertEquals(new Place.OneComplaint(complaint.id()), desk.navigator.place());
    }

    private void show(Ui ui) {
        ui.show(() -> {
            list = desk.list();
            return list.view();
        });
        ui.run(list::refresh);
    }

    private static void choose(Ui ui, KeyCode key) {
        ui.run(() -> ui.stage().getScene().lookup("#gallery").requestFocus());
        ui.press(key);
    }

    private String words(Ui ui, String selector) {
        return ui.call(() -> {
            StringBuilder words = new StringBuilder();
            list.view()
                    .lookup(selector)
                    .lookupAll(".label")
                    .forEach(node -> words.append(((Label) node).getText()).append('\n'));
            return words.toString();
        });
    }

    /// Fills the form of adding; null leaves the link as the form suggests it.
    private static <R> Optional<R> fill(Form<R> form, String link, String time) {
        if (link != null) {
            ((TextField) form.view().lookup("#batchSourceUrl")).setText(link);
        }
        ((TextField) form.view().lookup("#batchCapturedAt")).setText(time);
        return form.result();
    }
}
