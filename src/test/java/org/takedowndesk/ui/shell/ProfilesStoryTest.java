package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Progress;

/// A firm makes a profile of its own from one that ships, and a bundle after it.
@UiTest
class ProfilesStoryTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private CaseFile file;

    @BeforeEach
    void open(Ui ui) throws IOException {
        desk = new TestDesk(ui, folder, Texts.english());
        var holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = desk.services().cases().open("Lamps", holder.id(), List.of());
        Path text = Files.writeString(folder.resolve("offer.txt"), "The offer");
        desk.services()
                .intake()
                .takeIn(List.of(text), IntakeRequest.into(file.id(), IntakeMethod.FILE_CHOOSER), Progress.none());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private BundleProfile own() {
        return desk.services().bundleProfiles().all().getLast().profile();
    }

    private void choose(Ui ui, int index) {
        ui.run(() -> ui.find("#profiles", ListView.class).getSelectionModel().select(index));
    }

    @Test
    void aProfileIsCopiedChangedAndUsed(Ui ui) {
        desk.show(new Place.CaseBundle(file.id()));
        ui.click("#profiles");
        assertEquals(new Place.BundleProfiles(), desk.kit().navigator().place());
        assertFalse(ui.find("#profileName", TextField.class).isEditable());
        assertTrue(ui.find("#removeProfile", Node.class).isDisabled());
        ui.picture(desk.scene(), "profiles-shipped");

        ui.click("#copyProfile");
        assertEquals("EW-2", ui.find("#profileCode", TextField.class).getText());
        ui.type("#profileName", "Our judge");
        ui.press(KeyCode.ENTER);
        ui.type("#profileCode", "PRINT");
        ui.press(KeyCode.ENTER);
        assertEquals("EW-2", own().code());
        ui.type("#profileCode", "JUDGE");
        ui.press(KeyCode.ENTER);
        assertEquals("JUDGE", own().code());
        assertEquals("Our judge", own().name().en());

        ui.run(() -> ui.find("#rule-COVER_SHEETS", CheckBox.class).setSelected(true));
        assertTrue(own().made().contains(Making.COVER_SHEETS));
        ui.run(() -> ui.find("#rule-MOST_BYTES", CheckBox.class).setSelected(true));
        assertTrue(own().rule(DemandKind.MOST_BYTES).isEmpty());
        ui.type("#limit-MOST_BYTES", "2,5");
        ui.press(KeyCode.ENTER);
        assertEquals(2_500_000, own().mostBytes().orElseThrow());
        assertTrue(own().rule(DemandKind.MOST_BYTES).orElseThrow().isUnverified());
        ui.run(() -> ui.find("#rule-BOOKMARKED", CheckBox.class).setSelected(false));
        assertTrue(own().rule(DemandKind.BOOKMARKED).isEmpty());
        assertEquals("JUDGE", own().code());
        assertEquals("Our judge", own().name().en());
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(desk.scene().getRoot())));
        ui.picture(desk.scene(), "profiles-own");

        desk.go(new Place.CaseBundle(file.id()));
        assertTrue(exportForTheLast(ui).contains("filing"));
    }

    /// Gives the name of the file that was made.
    @SuppressWarnings("unchecked")
    private String exportForTheLast(Ui ui) {
        ui.run(() -> {
            ComboBox<Object> box = (ComboBox<Object>) ui.find("#destination", ComboBox.class);
            box.setValue(box.getItems().getLast());
            ui.find("#folder", TextField.class).setText(folder.resolve("out").toString());
        });
        assertEquals("FILING", ui.find("#edition", ComboBox.class).getValue().toString());
        assertTrue(ui.find("#madeFor", Label.class).getText().contains("cover sheet"));
        ui.picture(desk.scene(), "export-for-own-profile");
        ui.click("#export");
        ExportedBundle bundle = desk.services().bundles().of(file.id()).getFirst();
        return Path.of(bundle.file()).getFileName().toString();
    }

    @Test
    void aChangeIsTakenBackAndAProfileRemoved(Ui ui) {
        desk.show(new Place.BundleProfiles());
        choose(ui, 4);
        ui.click("#copyProfile");
        assertEquals("CN-2", own().code());
        ui.run(() -> ui.find("#rule-EVIDENCE_LIST", CheckBox.class).setSelected(false));
        assertFalse(own().made().contains(Making.EVIDENCE_LIST));
        ui.run(() -> ui.find("#profiles", Node.class).requestFocus());
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(own().made().contains(Making.EVIDENCE_LIST));
        assertTrue(ui.find("#rule-EVIDENCE_LIST", CheckBox.class).isSelected());
        ui.click("#removeProfile");
        assertEquals(List.of(), desk.services().bundleProfiles().all());
        assertEquals(7, ui.find("#profiles", ListView.class).getItems().size());
    }
}
