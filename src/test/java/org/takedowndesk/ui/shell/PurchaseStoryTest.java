package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.purchase.Conclusion;
import org.takedowndesk.purchase.HandOver;
import org.takedowndesk.purchase.Missing;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.purchase.Proof;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// A test purchase from the empty tab of its case to the report for signature, in the real window.
@UiTest
class PurchaseStoryTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private CaseFile file;

    @BeforeEach
    void open(Ui ui) {
        desk = new TestDesk(ui, folder, Texts.english());
        var holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = desk.services().cases().open("Lamps", holder.id(), List.of());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPurchaseIsBegunFilledInAndReported(Ui ui) throws IOException {
        EvidenceItem photo = picture("unboxing.png");
        desk.show(new Place.OneCase(file.id(), CaseSection.PURCHASES));
        ui.click("#addPurchase");

        TestPurchase begun = only();
        assertEquals(new Place.OnePurchase(begun.id()), place(ui));
        assertTrue(needs(ui).contains("needORDER_NUMBER"));
        ui.type("#orderNumber", "7010-4432");
        assertFalse(needs(ui).contains("needORDER_NUMBER"));
        ui.type("#placed", "2026-11-02");
        ui.type("#amount", "128.50");
        ui.type("#currency", "cny");
        ui.type("#receivedBy", "Lin Yue");
        ui.type("#received", "2026-11-05");
        ui.click("#handOversAdd");
        ui.type("#on", "2026-11-04");
        assertTrue(needs(ui).contains("needHAND_OVERS_CONNECTED"), "the lamp was handed on before it came");
        ui.type("#on", "2026-11-08");
        ui.type("#from", "Lin Yue");
        ui.type("#to", "Dr. Wu Min");
        ui.type("#place", "laboratory");
        assertFalse(needs(ui).contains("needHAND_OVERS_CONNECTED"));
        ui.picture(desk.scene(), "purchase-filled");
        ui.run(() -> ui.find("#findings", TextArea.class).setText("No serial number.\n\nThe mark is printed."));
        ui.run(() -> conclusion(ui).setValue(Conclusion.COUNTERFEIT));
        desk.dialogs().thenFill(form -> choose(form, photo));
        fire(ui, "#addUNBOXING");
        assertFalse(needs(ui).contains("needPHOTOS_OF_UNBOXING"));

        ui.picture(desk.scene(), "purchase-end");
        Path report = folder.resolve("report.pdf");
        desk.dialogs().thenChoose(report);
        ui.run(() -> ui.find("#report", MenuButton.class).getItems().getFirst().fire());

        TestPurchase saved = only();
        assertEquals("7010-4432", saved.order().number());
        assertEquals(new BigDecimal("128.50"), saved.order().amount());
        assertEquals("CNY", saved.order().currency());
        assertEquals(
                List.of(new HandOver(LocalDate.of(2026, 11, 8), "Lin Yue", "Dr. Wu Min", "laboratory", "")),
                saved.storage().handOvers());
        assertEquals(
                List.of("No serial number.", "The mark is printed."),
                saved.examination().findings());
        assertEquals(List.of(new Proof(photo.id(), Part.UNBOXING)), saved.proofs());
        String words = text(report);
        for (String said : List.of("7010-4432", "2026-11-08", "laboratory", "The mark is printed.", "Counterfeit")) {
            assertTrue(words.contains(said), said + " is not in\n" + words);
        }
        assertTrue(ui.find("#writtenFile", Node.class).isVisible());
        ui.click("#ofCase");
        assertEquals(1, ui.find("#purchases", TableView.class).getItems().size());
    }

    @Test
    void eachThingMissingLeadsToAField(Ui ui) {
        TestPurchase purchase = desk.services().purchases().add(file.id(), null);
        desk.show(new Place.OnePurchase(purchase.id()));
        List<Need> expected = desk.services().purchaseCheck().check(purchase).stream()
                .map(Missing::need)
                .toList();
        List<String> reached = new ArrayList<>();
        for (Need need : expected) {
            ui.run(() -> ui.find("#notes", TextArea.class).requestFocus());
            fire(ui, "#need" + need);
            Node focused = ui.call(() -> desk.scene().getFocusOwner());
            assertFalse("notes".equals(focused.getId()), need + " leads nowhere");
            reached.add(focused.getId());
        }
        assertEquals(23, expected.size());
        assertEquals(
                List.of("listing", "orderNumber", "examiner", "method", "findings", "conclusion", "signer"),
                reached.subList(0, 7));
    }

    @Test
    void undoTakesAnEditBackAndNothingWrongIsSaved(Ui ui) {
        TestPurchase purchase = desk.services().purchases().add(file.id(), null);
        desk.show(new Place.OnePurchase(purchase.id()));
        ui.type("#carrier", "ZTO");
        ui.run(() -> desk.kit().navigator().go(new Place.OneCase(file.id(), CaseSection.PURCHASES)));
        assertEquals("ZTO", only().parcel().carrier());

        desk.go(new Place.OnePurchase(purchase.id()));
        ui.type("#amount", "much");
        desk.go(new Place.Today());
        assertEquals(new Place.OnePurchase(purchase.id()), place(ui), "half an amount is lost by leaving");
        ui.type("#amount", "5");
        ui.click("#carrier");
        assertEquals(new BigDecimal("5"), only().order().amount());
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(null, only().order().amount());
        assertInstanceOf(Place.OnePurchase.class, place(ui));
    }

    @Test
    void evidenceInTheBinIsMarkedAndMissed(Ui ui) throws IOException {
        EvidenceItem photo = picture("goods.png");
        TestPurchase purchase = desk.services().purchases().add(file.id(), null);
        desk.services().purchases().addProof(purchase.id(), List.of(photo.id()), Part.GOODS);
        desk.services().bin().move(List.of(photo.id()), "taken in twice", LocalDate.of(2032, 11, 23));
        desk.show(new Place.OnePurchase(purchase.id()));
        assertTrue(needs(ui).contains("needFILES_PRESENT"));
        fire(ui, "#takeGOODS" + photo.number());
        assertFalse(needs(ui).contains("needFILES_PRESENT"));
    }

    @Test
    void aPurchaseBegunByMistakeIsThrownAwayAndBroughtBack(Ui ui) {
        TestPurchase purchase = desk.services().purchases().add(file.id(), null);
        desk.show(new Place.OnePurchase(purchase.id()));
        ui.type("#carrier", "ZTO");
        desk.dialogs().thenConfirm(true);
        fire(ui, "#throwAway");
        ui.settle();
        assertEquals(List.of(), desk.services().purchases().of(file.id()));
        assertEquals(new Place.OneCase(file.id(), CaseSection.PURCHASES), place(ui));

        ui.click("#undoRemoval");
        assertEquals("ZTO", only().parcel().carrier());
        assertFalse(ui.call(() -> desk.scene().lookup("#removedNotice").isVisible()));
        ui.run(() -> ui.find("#purchases", TableView.class).getSelectionModel().selectFirst());
        desk.dialogs().thenConfirm(false);
        fire(ui, "#throwAway");
        assertEquals(purchase.id(), only().id());
    }

    private TestPurchase only() {
        List<TestPurchase> all = desk.services().purchases().of(file.id());
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private Place place(Ui ui) {
        return ui.call(() -> desk.kit().navigator().place());
    }

    private List<String> needs(Ui ui) {
        return ui.call(() -> desk.scene().getRoot().lookupAll("#missing .lint-line").stream()
                .map(Node::getId)
                .toList());
    }

    private static void fire(Ui ui, String id) {
        ui.run(() -> ui.find(id, Button.class).fire());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Conclusion> conclusion(Ui ui) {
        return ui.find("#conclusion", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static <R> Optional<R> choose(Form<R> form, EvidenceItem item) {
        TableView<EvidenceItem> table = (TableView<EvidenceItem>) form.firstField();
        table.getItems().stream()
                .filter(each -> each.id().equals(item.id()))
                .forEach(table.getSelectionModel()::select);
        return form.result();
    }

    private EvidenceItem picture(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return desk.services()
                .intake()
                .takeIn(out.toByteArray(), name, IntakeRequest.into(file.id(), IntakeMethod.COMMAND_LINE))
                .added()
                .getFirst();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
