package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidencepackage.EvidencePackages;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.timestamp.LocalAuthority;
import org.takedowndesk.timestamp.StampState;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Progress;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.WorkingCopies;

/// Evidence leaves in a package, is checked, comes into another case, and is proven in time, all through the window.
@UiTest
class PackageStoryTest {

    @TempDir
    Path folder;

    private Path packed;

    @BeforeEach
    void name() {
        packed = folder.resolve("evidence-package");
    }

    @Test
    void packageLeavesIsCheckedAndComesIn(Ui ui) throws IOException {
        try (TestDesk desk = new TestDesk(ui, folder, Texts.english())) {
            CaseFile theirs = fill(desk);
            CaseFile ours = desk.services().cases().open("From a colleague", new HolderId(1), List.of());
            desk.show(new Place.OneCase(theirs.id(), CaseSection.EVIDENCE));

            desk.dialogs().thenFill(form -> {
                assertEquals("The whole case: 2 items", text(form.view(), "#packageWhole"));
                ui.run(() -> ((RadioButton) form.view().lookup("#packageFolder")).setSelected(true));
                return form.result();
            });
            desk.dialogs().thenChoose(packed);
            fire(ui, "packageExport");
            assertTrue(Files.exists(packed.resolve("bagit.txt")));
            String key = desk.services().signedHeads().keys().getFirst().fingerprint();
            assertTrue(
                    desk.dialogs().asked().getLast().contains(key),
                    desk.dialogs().asked()::toString);
            // The choice of a folder is remembered; the user cancels.
            desk.dialogs().thenFill(form -> {
                assertTrue(((RadioButton) form.view().lookup("#packageFolder")).isSelected());
                return Optional.empty();
            });
            fire(ui, "packageExport");

            check(ui, desk, "evidence-package is what it says it is", List.of());
            Path picture = packed.resolve("data/originals/TD-2026-0001_E-0001.png");
            byte[] before = Files.readAllBytes(picture);
            byte[] after = before.clone();
            after[9] ^= 1;
            Files.write(picture, after);
            Files.writeString(packed.resolve("data/more.txt"), "x");
            check(
                    ui,
                    desk,
                    "evidence-package is not what it says it is",
                    List.of("bag-info.txt", "data/more.txt", "data/originals/TD-2026-0001_E-0001.png"));
            desk.go(new Place.OneCase(ours.id(), CaseSection.EVIDENCE));
            desk.dialogs().thenChoose(packed.resolve("bagit.txt"));
            assertThrows(RuntimeException.class, () -> fire(ui, "packageImport"), "the failure that users are shown");
            assertEquals(0, desk.services().evidence().count(ours.id()), "a changed package brings nothing");

            Files.write(picture, before);
            Files.delete(packed.resolve("data/more.txt"));
            desk.dialogs().thenChoose(packed.resolve("bagit.txt"));
            fire(ui, "packageImport");
            List<EvidenceItem> came = desk.services().evidence().of(ours.id());
            assertEquals(
                    List.of("E-0001", "W-0002"),
                    came.stream().map(EvidenceItem::key).toList());

            desk.go(new Place.OneEvidence(came.get(1).id()));
            ui.run(() -> ui.find(".one-evidence .tab-pane", TabPane.class)
                    .getSelectionModel()
                    .select(1));
            ui.settle();
            assertEquals("Package: " + packed, ui.text("#provenanceFile"));
            assertEquals("Called there: TD-2026-0001/W-0002", ui.text("#provenanceKey"));
            ui.run(() -> ui.find(".one-evidence .tab-pane", TabPane.class)
                    .getSelectionModel()
                    .select(2));
            ui.click("#remakeW-0002");
            assertEquals("Made again from its originals: byte for byte the same.", ui.text("#remadeW-0002"));
        }
    }

    @Test
    void listOfEvidenceIsWrittenForThePenAndForSorting(Ui ui) throws IOException {
        try (TestDesk desk = new TestDesk(ui, folder, Texts.english())) {
            CaseFile file = fill(desk);
            desk.show(new Place.OneCase(file.id(), CaseSection.EVIDENCE));
            for (String ending : List.of(".docx", ".xlsx")) {
                desk.dialogs().thenFill(form -> {
                    ui.run(() -> {
                        ((RadioButton) form.view().lookup(ending.equals(".docx") ? "#listDocument" : "#listSheet"))
                                .setSelected(true);
                        ((CheckBox) form.view().lookup("#listBilingual")).setSelected(true);
                    });
                    return form.result();
                });
                // The ending is added where the user leaves it out.
                desk.dialogs().thenChoose(folder.resolve("list"));
                fire(ui, "evidenceList");
                assertEquals(
                        "Save the list / A list of 2 pieces was written: " + folder.resolve("list" + ending),
                        desk.dialogs().asked().getLast());
                assertTrue(Files.size(folder.resolve("list" + ending)) > 1000);
            }
            // The choice is remembered; the user cancels.
            desk.dialogs().thenFill(form -> {
                assertTrue(((RadioButton) form.view().lookup("#listSheet")).isSelected());
                assertTrue(((CheckBox) form.view().lookup("#listBilingual")).isSelected());
                return Optional.empty();
            });
            fire(ui, "evidenceList");
        }
    }

    @Test
    void journalAndPackageAreProvenInTime(Ui ui) throws IOException {
        try (TestDesk desk = new TestDesk(ui, folder, Texts.english())) {
            CaseFile file = fill(desk);
            Duration behind = Duration.between(desk.now(), Instant.now()).plusMinutes(5);
            desk.pass(behind.isNegative() ? Duration.ZERO : behind);
            LocalAuthority authority = new LocalAuthority(folder.resolve("authority"));
            desk.show(new Place.OneCase(file.id(), CaseSection.EVIDENCE));

            fire(ui, "signNow");
            String head = desk.services().signedHeads().all().getLast().hash();
            assertTrue(
                    desk.dialogs().asked().getLast().contains(head),
                    desk.dialogs().asked()::toString);
            prove(ui, desk, authority, "headQuery", folder.resolve("journal.tsq"));
            desk.services()
                    .packages()
                    .export(
                            desk.services().evidence().of(file.id()),
                            packed,
                            org.takedowndesk.bagit.BagWriter.Form.FOLDER,
                            Progress.none());
            desk.dialogs().thenChoose(packed.resolve("bagit.txt"));
            prove(ui, desk, authority, "packageQuery", folder.resolve("package.tsq"));
            desk.dialogs().thenChoose(authority.root());
            fire(ui, "trustImport");
            assertTrue(
                    desk.dialogs().asked().getLast().contains("CN=Test Root"),
                    desk.dialogs().asked()::toString);

            List<Timestamp> stamps = desk.services().timestamps().all();
            assertEquals(
                    List.of(head, EvidencePackages.manifest(packed).hex()),
                    stamps.stream().map(stamp -> stamp.hash().hex()).toList());
            for (Timestamp stamp : stamps) {
                assertEquals(
                        StampState.PROVEN,
                        desk.services().timestamps().verify(stamp).state());
            }
        }
    }

    private static void prove(Ui ui, TestDesk desk, LocalAuthority authority, String query, Path file)
            throws IOException {
        desk.dialogs().thenChoose(file);
        fire(ui, query);
        desk.dialogs().thenChoose(authority.answer(file));
        fire(ui, "headImport");
    }

    private void check(Ui ui, TestDesk desk, String verdict, List<String> files) {
        desk.dialogs().thenChoose(packed.resolve("bagit.txt"));
        desk.dialogs().<Boolean>thenFill(form -> {
            assertTrue(text(form.view(), "#packageVerdict").startsWith(verdict), text(form.view(), "#packageVerdict"));
            List<String> lines = lines(form.view());
            assertEquals(
                    files,
                    lines.stream()
                            .map(line -> line.replaceAll(": .*", ""))
                            .sorted()
                            .toList());
            return form.result();
        });
        fire(ui, "packageCheck");
    }

    private static List<String> lines(Parent view) {
        return ((ListView<?>) view.lookup("#packageDifferences"))
                .getItems().stream().map(String::valueOf).toList();
    }

    private static String text(Parent view, String id) {
        return view.lookup(id) instanceof Label label ? label.getText() : ((RadioButton) view.lookup(id)).getText();
    }

    private static void fire(Ui ui, String id) {
        ui.run(() -> ui.find("#packageMenu", MenuButton.class).getItems().stream()
                .filter(each -> id.equals(each.getId()))
                .forEach(MenuItem::fire));
        ui.settle();
    }

    /// A case with a picture and a copy of it.
    private CaseFile fill(TestDesk desk) throws IOException {
        HolderId holder = desk.services()
                .holders()
                .add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH")
                .id();
        CaseFile file = desk.services().cases().open("Lamps", holder, List.of());
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, 0x00FF00);
        Path png = folder.resolve("lamp.png");
        ImageIO.write(picture, "png", png.toFile());
        EvidenceItem item = desk.services()
                .intake()
                .takeIn(List.of(png), IntakeRequest.into(file.id(), IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst();
        Recipe recipe = Recipe.of(List.of(Source.PICTURE), List.of(new Operation.Rotate(1)));
        EvidenceItem copy = desk.services()
                .workingCopies()
                .make(new WorkingCopies.Order(file.id(), List.of(item.id()), recipe, "Turned"), Progress.none());
        assertArrayEquals(
                Files.readAllBytes(desk.services().vault().path(copy.file().hash())),
                desk.services().workingCopies().remake(copy, Progress.none()));
        return file;
    }
}
