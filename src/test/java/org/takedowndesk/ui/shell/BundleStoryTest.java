package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.LampCase;
import org.takedowndesk.OpenSsl;
import org.takedowndesk.arrangement.Numbering;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.CheckReport;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casebundle.SignedCopy;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Progress;

/// The whole way of a bundle: put together, looked at, served, added to, exported in two volumes for a portal, signed
/// and checked.
@SuppressWarnings("NullAway") // opened before the test
@UiTest
class BundleStoryTest {

    /// A picture that nothing makes smaller: 1.3 million bytes.
    private static final int SIDE = 660;

    private static final int PORTAL_CAP = 5_000_000;

    @TempDir
    Path folder;

    private TestDesk desk;
    private LampCase lamps;
    private CaseFile file;

    @BeforeEach
    void open(Ui ui) throws IOException {
        desk = new TestDesk(ui, folder, Texts.english());
        lamps = LampCase.open(desk.services(), folder);
        file = lamps.file();
        for (int i = 1; i <= 5; i++) {
            lamps.takeInNoise(i, SIDE);
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aBundleGoesTheWholeWay(Ui ui) throws IOException {
        desk.show(new Place.ArrangeBundle(file.id()));
        ui.run(() -> ((ComboBox<Numbering.Style>) ui.find("#numberStyle", ComboBox.class))
                .setValue(Numbering.Style.COUNTED));
        ui.type("#numberPrefix", "K");
        ui.press(KeyCode.ENTER);
        ui.click("#preview");
        ui.click("#previewNext");
        assertEquals("2", ui.find("#previewNumber", TextField.class).getText());

        ui.click("#toExport");
        export(ui, "archive", "ARCHIVE", "");
        desk.go(new Place.OneCase(file.id(), CaseSection.BUNDLES));
        desk.dialogs().thenConfirm(true);
        ui.click("#serve");

        lamps.takeInNoise(6, SIDE);
        desk.go(new Place.ArrangeBundle(file.id()));
        assertTrue(words(ui).contains("Added: K6 photo6.png"), words(ui));

        ui.click("#toExport");
        export(ui, "portal", "FILING", "PORTAL");
        List<ExportedBundle> volumes = desk.services().bundles().of(file.id()).stream()
                .filter(bundle -> bundle.edition() == Edition.FILING)
                .toList()
                .reversed();
        assertEquals(2, volumes.size());
        for (ExportedBundle volume : volumes) {
            Path path = Path.of(volume.file());
            assertTrue(Files.size(path) <= PORTAL_CAP, path + " " + Files.size(path));
            CheckReport report = new BundleCheck().check(path, Progress.none());
            assertTrue(report.passed() && report.ours(), report.findings().toString());
        }
        ui.picture(desk.scene(), "bundle-for-portal");
        listExhibits(ui);

        sign(ui);
    }

    /// Exports from the screen, which reads the files again and says what it found.
    @SuppressWarnings("unchecked")
    private void export(Ui ui, String to, String edition, String reader) {
        ui.run(() -> {
            choose(ui.find("#edition", ComboBox.class), edition);
            choose(ui.find("#destination", ComboBox.class), reader.isEmpty() ? "profile=null" : "code=" + reader);
            ui.find("#folder", TextField.class).setText(folder.resolve(to).toString());
        });
        ui.click("#export");
        assertTrue(Files.isDirectory(folder.resolve(to)), words(ui));
    }

    private static void choose(ComboBox<Object> box, String words) {
        box.setValue(box.getItems().stream()
                .filter(item -> String.valueOf(item).contains(words))
                .findFirst()
                .orElseThrow());
    }

    private void listExhibits(Ui ui) {
        desk.go(new Place.OneCase(file.id(), CaseSection.BUNDLES));
        desk.dialogs().thenFill(form -> form.result());
        Path target = folder.resolve("exhibits.docx");
        desk.dialogs().thenChoose(target);
        ui.click("#exhibits");
        assertEquals(
                "Save the list / A list of 6 pieces was written: " + target,
                desk.dialogs().asked().getLast());
        ui.picture(desk.scene(), "bundle-list");
    }

    private void sign(Ui ui) throws IOException {
        Path key = OpenSsl.in(folder).identity("lin", "/CN=Lin Yue", "-newkey", "rsa:2048");
        desk.pass(Duration.between(desk.now(), Instant.now().plusSeconds(60)));
        desk.go(new Place.OneCase(file.id(), CaseSection.BUNDLES));
        desk.dialogs().thenFill(form -> {
            ((TextField) form.view().lookup("#signKey")).setText(key.toString());
            ((TextField) form.view().lookup("#signPassword")).setText("secret");
            return form.result();
        });
        fire(ui, "signBundle");
        assertTrue(ui.text("#bundleSaid").startsWith("Signed and verified: "), ui.text("#bundleSaid"));
        fire(ui, "signRead");
        assertTrue(ui.text("#bundleSaid").contains("unchanged since"), ui.text("#bundleSaid"));
        Path signed = Path.of(
                desk.services().bundles().of(file.id()).getFirst().file().replace(".pdf", " signed.pdf"));
        assertTrue(new BundleCheck().check(signed, Progress.none()).passed());
        List<SignedCopy> copies =
                desk.services().bundles().of(file.id()).getFirst().signed();
        assertEquals(List.of("Lin Yue"), copies.stream().map(SignedCopy::signer).toList());
        assertEquals(sha256(signed), copies.getFirst().sha256());
        assertTrue(words(ui).contains("Signed by Lin Yue"), words(ui));
        ui.run(() -> ui.find("#recheck", Button.class).fireEvent(new ActionEvent()));
    }

    private static String sha256(Path path) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
