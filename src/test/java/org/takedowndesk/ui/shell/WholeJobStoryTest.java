package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.ipr.NewRight;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.work.Progress;

/// The whole job once, in one window: from a rights holder to a bundle that passes its check.
@UiTest
class WholeJobStoryTest {

    @TempDir
    private Path folder;

    private TestDesk desk;
    private Services services;

    @BeforeEach
    void open(Ui ui) {
        desk = new TestDesk(ui, folder, Texts.english());
        services = desk.services();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void fromARightsHolderToACheckedBundle(Ui ui) throws IOException {
        desk.show(new Place.AllHolders());
        RightsHolder holder = addHolder(ui);
        Right right = addRight(ui, holder);
        CaseFile file = openCase(ui);
        assertEquals("TD-2026-0001", file.reference());
        assertEquals(List.of(right.id()), file.rights());
        pasteLinks(ui, file);
        addEvidence(ui, file);
        compare(ui, file);
        Complaint complaint = draftAndFile(ui, file);
        exportAndCheck(ui, complaint);
    }

    private RightsHolder addHolder(Ui ui) {
        ui.click(".empty-state .button");
        ui.type("#name", "Nordlicht Optik GmbH");
        ui.type("#address", "Hafenstr. 12, 20457 Hamburg");
        ui.click("#name");
        return services.holders().all().getFirst();
    }

    private Right addRight(Ui ui, RightsHolder holder) {
        desk.go(new Place.AllRights());
        desk.dialogs().<NewRight>thenFill(form -> Optional.of(new NewRight(holder.id(), IprType.TRADEMARK)));
        ui.press(KeyCode.SHORTCUT, KeyCode.N);
        ui.type("#title", "NORDLICHT");
        ui.type("#number", "18273645");
        ui.type("#expires", "2035-06-13");
        ui.click("#territory .tag-input");
        ui.robot().write("CN", 0);
        ui.press(KeyCode.ENTER);
        ui.click("#title");
        assertEquals("In force", ui.text("#status"));
        return services.rights().all().getFirst();
    }

    private CaseFile openCase(Ui ui) {
        desk.go(new Place.AllCases());
        desk.dialogs().thenFill(form -> {
            ((TextField) form.view().lookup("#caseTitle")).setText("Copied lamps");
            return form.result();
        });
        ui.press(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("Copied lamps", ui.text("#caseTitle"));
        return services.cases().all().getFirst();
    }

    private void pasteLinks(Ui ui, CaseFile file) {
        desk.go(new Place.OneCase(file.id(), CaseSection.LISTINGS));
        ui.press(KeyCode.SHORTCUT, KeyCode.V);
        ui.run(() -> ui.find("#links", TextInputControl.class)
                .setText("看这个：https://item.taobao.com/item.htm?spm=a1&id=656308694954，还有 shop.example/p/7"));
        assertEquals("Add 2 links", ui.text("#add"));
        ui.click("#add");
        assertEquals(2, ui.find("#listings", TableView.class).getItems().size());
        Listing lamp = services.listings().of(file.id()).getFirst();
        services.listings().mark(List.of(lamp.id()), ListingMark.INFRINGING);
    }

    private void addEvidence(Ui ui, CaseFile file) throws IOException {
        desk.go(new Place.OneCase(file.id(), CaseSection.EVIDENCE));
        Path genuine = picture("genuine.png", Color.BLUE);
        Path suspect = picture("suspect.png", Color.RED);
        desk.dialogs().thenChoose(genuine, suspect).thenFill(form -> {
            ((TextField) form.view().lookup("#batchSourceUrl"))
                    .setText("https://item.taobao.com/item.htm?id=656308694954");
            return form.result();
        });
        ui.click("#addButton");
        assertTrue(ui.text("#noticeAdded").contains("E-0002 suspect.png"), ui.text("#noticeAdded"));
        assertEquals(2, services.evidence().of(file.id()).size());
    }

    private void compare(Ui ui, CaseFile file) {
        desk.go(new Place.NewComparison(file.id()));
        choose(ui, "#genuineList", 0);
        choose(ui, "#suspectList", 1);
        ui.click("#beginButton");
        clickOn(ui, "#genuinePicture", 0.25, 0.5);
        clickOn(ui, "#suspectPicture", 0.75, 0.5);
        ui.robot().write("The seam is glued", 0);
        ui.settle();
        ui.click("#makeSheet");
        Comparison comparison = services.comparisons().of(file.id()).getFirst();
        assertEquals("The seam is glued", comparison.findings().getFirst().sentence());
        assertEquals(
                "W-0003",
                services.evidence()
                        .get(Objects.requireNonNull(comparison.sheet()))
                        .key());
    }

    private Complaint draftAndFile(Ui ui, CaseFile file) {
        desk.go(new Place.AllComplaints());
        desk.dialogs().thenFill(Form::result);
        ui.click("#add");
        Complaint draft = services.complaints().of(file.id()).getFirst();
        Reason reason = services.packs().reason("TM_FAKE_COMPARE").orElseThrow();
        @SuppressWarnings("unchecked")
        ComboBox<Reason> reasons = ui.find("#reason", ComboBox.class);
        ui.run(() -> reasons.setValue(reason));
        ui.run(() -> ui.find("#explanation", TextArea.class).setText("The seam of the lamp is glued; ours is welded."));
        desk.dialogs().thenFill((Form<Object> form) -> {
            ((TableView<?>) lookup(form, "#evidenceChoice")).getSelectionModel().selectAll();
            return form.result();
        });
        ui.run(() -> ui.find("#addEvidence", Button.class).fire());
        desk.dialogs().thenFill((Form<Object> form) -> {
            ((TextInputControl) lookup(form, "#portalReference")).setText("TB-2026-1187");
            return form.result();
        });
        ui.click("#enterAsFiled");
        Complaint filed = services.complaints().get(draft.id());
        assertTrue(filed.filed());
        assertEquals(1, filed.listings().size());
        assertEquals(3, filed.attachments().size());
        return filed;
    }

    private void exportAndCheck(Ui ui, Complaint complaint) {
        desk.go(new Place.ComplaintBundle(complaint.id()));
        ui.type("#folder", folder.resolve("out").toString());
        ui.click("#export");
        assertEquals("The bundle is sound", ui.text("#verdict"));
        ExportedBundle bundle = services.bundles().of(complaint.caseId()).getFirst();
        assertTrue(
                new BundleCheck().check(Path.of(bundle.file()), Progress.none()).passed());
        assertEquals(3, bundle.exhibits());
        desk.go(new Place.OneCase(complaint.caseId(), CaseSection.BUNDLES));
        assertTrue(ui.find("#recheck", Button.class).isVisible());
    }

    private static void choose(Ui ui, String list, int index) {
        ui.run(() -> ui.find(list, ListView.class).getSelectionModel().select(index));
    }

    private static void clickOn(Ui ui, String selector, double x, double y) {
        PictureView view = ui.find(selector, PictureView.class);
        Bounds bounds = ui.call(() -> view.localToScreen(view.getLayoutBounds()));
        var frame = ui.call(view::frame);
        ui.robot().clickOn(bounds.getMinX() + frame.xOf(x), bounds.getMinY() + frame.yOf(y));
        ui.settle();
    }

    /// A form that is not on the screen has to be laid out before its nodes can be found.
    private static Node lookup(Form<?> form, String selector) {
        new Scene(new StackPane(form.view()));
        form.view().applyCss();
        form.view().layout();
        return Objects.requireNonNull(form.view().lookup(selector), selector);
    }

    private Path picture(String name, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 600, 400);
        graphics.dispose();
        Path file = Files.createDirectories(folder.resolve("files")).resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
