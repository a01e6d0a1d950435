package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.evidence.gallery.Grouping;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.work.Progress;

/// Finding, naming and comparing evidence in the gallery, with hands and keys.
@UiTest
class GalleryStoryTest {

    @TempDir
    Path folder;

    @Test
    void wordsInAPdfAreFoundAndToldWhere(Ui ui) throws IOException {
        try (TestDesk desk = desk(ui)) {
            desk.show(new Place.AllEvidence());
            assertEquals("4 items", ui.text("#count"));
            ui.type("#search", "COUNTERFEIT lamps");
            ui.press(KeyCode.ENTER);
            assertEquals("1 of 4", ui.text("#count"));
            assertEquals(
                    List.of("text of the file: Invoice for forty counterfeit lamps"), labels(desk, ".gallery-found"));
            ui.type("#search", "no such words");
            ui.press(KeyCode.ENTER);
            assertTrue(ui.find("#emptyEvidence", Node.class).isVisible());
        }
    }

    @Test
    void aTitleIsTypedInPlaceAndTakenBack(Ui ui) throws IOException {
        try (TestDesk desk = desk(ui)) {
            desk.show(new Place.AllEvidence());
            toFirst(ui);
            ui.press(KeyCode.F2);
            ui.type("#tileField", "Box of the seller");
            ui.press(KeyCode.ENTER);
            assertEquals("Box of the seller", newest(desk).title());
            assertTrue(labels(desk, ".gallery-tile-body > .quiet").contains("Box of the seller"));
            ui.run(() -> ui.find("#gallery", Node.class).requestFocus());
            ui.press(KeyCode.SHIFT, KeyCode.F2);
            ui.type("#tileField", "Bought on Monday");
            ui.press(KeyCode.ENTER);
            assertEquals("Bought on Monday", newest(desk).notes());
            ui.run(() -> ui.find("#gallery", Node.class).requestFocus());
            ui.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals("", newest(desk).notes());
            assertEquals("Box of the seller", newest(desk).title());
            ui.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals("", newest(desk).title());
            ui.press(KeyCode.F2);
            ui.type("#tileField", "Never kept");
            ui.press(KeyCode.ESCAPE);
            assertEquals("", newest(desk).title());
        }
    }

    @Test
    void twoPicturesAreSeenBesideEachOther(Ui ui) throws IOException {
        try (TestDesk desk = desk(ui)) {
            desk.show(new Place.AllEvidence());
            toFirst(ui);
            Button compare = ui.find("#pairButton", Button.class);
            assertTrue(compare.isDisabled());
            ui.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertFalse(compare.isDisabled());
            ui.click("#pairButton");
            PictureView first = ui.find("#pairFirst", PictureView.class);
            PictureView second = ui.find("#pairSecond", PictureView.class);
            ui.run(first::requestFocus);
            ui.press(KeyCode.ADD);
            ui.press(KeyCode.RIGHT);
            assertTrue(first.magnificationProperty().get() > 1);
            assertEquals(
                    first.magnificationProperty().get(),
                    second.magnificationProperty().get());
            assertEquals(first.centreProperty().get(), second.centreProperty().get());
            assertEquals(List.of(), ui.call(() -> AccessWalk.faults(desk.scene().getRoot())));
            ui.click("#pairClose");
            assertTrue(ui.find("#gallery", Node.class).isFocused());
            // A third one beside a picture and a page cannot be told from them.
            ui.press(KeyCode.SHORTCUT, KeyCode.A);
            assertTrue(compare.isDisabled());
        }
    }

    @Test
    void afterComparingWithNothingOpenTheHintIsBack(Ui ui) throws IOException {
        try (TestDesk desk = desk(ui)) {
            desk.show(new Place.AllEvidence());
            List<String> hint = labels(desk, ".detail-place > .quiet");
            assertEquals(1, hint.size());
            ui.type("#search", "png");
            ui.press(KeyCode.ENTER);
            assertEquals("2 of 4", ui.text("#count"));
            ui.run(() -> ui.find("#gallery", ListView.class).requestFocus());
            ui.press(KeyCode.SHORTCUT, KeyCode.A);
            ui.click("#pairButton");
            assertEquals(List.of(), labels(desk, ".detail-place > .quiet"));
            ui.click("#pairClose");
            assertEquals(hint, labels(desk, ".detail-place > .quiet"));
        }
    }

    @Test
    void howEvidenceIsShownIsRememberedFromOneStartToTheNext(Ui ui) throws IOException {
        Settings left;
        try (TestDesk desk = desk(ui)) {
            desk.show(new Place.AllEvidence());
            ui.run(() -> group(ui).setValue(Grouping.KIND));
            ui.run(() -> ui.find("#tileSize", Slider.class).setValue(176));
            ui.click("#tableToggle");
            desk.go(new Place.SettingsPlace());
            left = desk.kit().preferences().get();
        }
        try (TestDesk desk = new TestDesk(ui, folder.resolve("second"), Texts.english())) {
            ui.run(() -> desk.kit().preferences().change(settings -> left));
            desk.show(new Place.AllEvidence());
            assertEquals(Grouping.KIND, group(ui).getValue());
            assertEquals(176, ui.find("#tileSize", Slider.class).getValue());
            assertTrue(ui.find("#tableToggle", ToggleButton.class).isSelected());
        }
    }

    @Test
    void groupsHaveHeadings(Ui ui) throws IOException {
        try (TestDesk desk = desk(ui)) {
            EvidenceItem newest = newest(desk);
            desk.services().evidence().save(newest.withWords(EvidenceKind.INVOICE, "", "", ""));
            desk.services().evidence().save(newest(desk).withLabels(List.of("urgent", "Box")));
            desk.show(new Place.AllEvidence());
            ui.run(() -> group(ui).setValue(Grouping.KIND));
            assertTrue(
                    labels(desk, ".gallery-heading").contains("Invoice or order (1)"),
                    () -> labels(desk, ".gallery-heading").toString());
            ui.run(() -> group(ui).setValue(Grouping.LABEL));
            assertEquals(List.of("Box (1)", "urgent (1)", "Without a label (3)"), labels(desk, ".gallery-heading"));
            ui.run(() -> group(ui).setValue(Grouping.LISTING));
            assertEquals(List.of("Without a listing (4)"), labels(desk, ".gallery-heading"));
            ui.run(() -> group(ui).setValue(Grouping.DAY));
            assertEquals(1, labels(desk, ".gallery-heading").size());
            desk.go(new Place.SettingsPlace());
            desk.go(new Place.AllEvidence());
            assertEquals(Grouping.DAY, group(ui).getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Grouping> group(Ui ui) {
        return (ComboBox<Grouping>) ui.find("#groupBy", ComboBox.class);
    }

    private static void toFirst(Ui ui) {
        ui.run(() -> ui.find("#gallery", ListView.class).requestFocus());
        ui.press(KeyCode.HOME);
    }

    private static List<String> labels(TestDesk desk, String selector) {
        return desk.scene().getRoot().lookupAll(selector).stream()
                .filter(node -> node.isVisible() && node.getScene() != null)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static EvidenceItem newest(TestDesk desk) {
        return desk.services().evidence().newest(1).getFirst();
    }

    /// A note, an invoice as PDF, and two pictures, the newest.
    private TestDesk desk(Ui ui) throws IOException {
        TestDesk desk = new TestDesk(ui, folder, Texts.english());
        CaseFile file = desk.services().cases().open("Lamps", new HolderId(1), List.of());
        Path note = Files.writeString(folder.resolve("note.txt"), "The parcel came on Monday.");
        Path invoice = folder.resolve("invoice.pdf");
        pdf(invoice);
        List<Path> files = List.of(note, invoice, picture("box.png", Color.ORANGE), picture("lamp.png", Color.BLUE));
        for (Path one : files) {
            desk.services()
                    .intake()
                    .takeIn(List.of(one), IntakeRequest.into(file.id(), IntakeMethod.FILE_CHOOSER), Progress.none());
        }
        return desk;
    }

    private Path picture(String name, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(60, 60, 400, 300);
        graphics.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static void pdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Invoice for forty counterfeit lamps");
                content.endText();
            }
            document.save(file.toFile());
        }
    }
}
