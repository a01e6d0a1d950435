package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.testfx.util.WaitForAsyncUtils;

/// Writes a picture of each dialog to `target/screens/`. Each is opened as a user opens it, and then cancelled.
@UiTest
@ExtendWith(SampleCase.class)
class DialogPicturesTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_EN", "DARK_ZH", "LIGHT_EN_200"})
    void everyDialogIsDrawn(Variant variant, Ui ui, SampleWorkspace.Made sample) {
        Services services = sample.services();
        CaseId main = sample.sample().main().id();
        Path file = services.vault()
                .path(services.evidence().of(main).getFirst().file().hash());
        try (Pictures pictures = new Pictures(ui, variant, new ChoosingDialogs(fx(ui, variant), file, file))) {
            pictures.open(CaseScreenshotsTest.FOLDER, services, new Place.AllCases());
            press(ui, pictures, "#add", "dialog-new-case");
            go(ui, pictures, new Place.AllRights());
            press(ui, pictures, "#add", "dialog-new-right");
            go(ui, pictures, new Place.AllComplaints());
            press(ui, pictures, "#add", "dialog-new-complaint");
            press(ui, pictures, "#export", "dialog-export-complaints");
            go(ui, pictures, new Place.OneCase(main, CaseSection.BUNDLES));
            press(ui, pictures, "#exhibits", "dialog-list");
            go(ui, pictures, new Place.OneCase(main, CaseSection.EVIDENCE));
            press(ui, pictures, "#addButton", "dialog-add-evidence");
            go(ui, pictures, new Place.OneCase(main, CaseSection.CUSTODY));
            press(ui, pictures, "#certify", "dialog-certificate");
            go(
                    ui,
                    pictures,
                    new Place.OneEvidence(
                            services.evidence().of(main).getFirst().id()));
            if (services.holds().current(main).isEmpty()) {
                services.holds().place(main, "suit announced at the Hangzhou Internet Court");
            }
            press(ui, pictures, "#binButton", "dialog-bin");
            go(
                    ui,
                    pictures,
                    new Place.OneComplaint(
                            ComplaintPicturesTest.draft(services, main).id()));
            press(ui, pictures, "#chooseListings", "dialog-choose-listings");
            press(ui, pictures, "#addEvidence", "dialog-choose-evidence");
            press(ui, pictures, "#copyForPortal", "dialog-copy-for-portal");
            press(ui, pictures, "#throwAway", "dialog-throw-away");
            go(ui, pictures, new Place.OneComplaint(sample.sample().answerOwed().id()));
            ui.run(() -> ui.find("#complaintListings", TableView.class)
                    .getSelectionModel()
                    .select(0));
            press(ui, pictures, "#recordOutcome", "dialog-outcome");
        }
    }

    private static Dialogs fx(Ui ui, Variant variant) {
        return new FxDialogs(
                new Texts(variant.language()),
                ui.theme(),
                new Preferences(Settings.usual(), settings -> {}),
                ui::stage);
    }

    private static void go(Ui ui, Pictures pictures, Place place) {
        ui.run(() -> pictures.kit().navigator().go(place));
    }

    /// The dialog holds up whoever opened it until it is closed, so nobody may wait for the button.
    private static void press(Ui ui, Pictures pictures, String button, String name) {
        Button opener = ui.find(button, Button.class);
        Platform.runLater(opener::fire);
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> dialog(ui).isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("no dialog for " + button, e);
        }
        Window dialog = dialog(ui).orElseThrow();
        pictures.take(dialog.getScene(), name);
        assertEquals(List.of(), ui.call(() -> CutWords.in(dialog.getScene().lookup(".button-bar"))), name);
        ui.run(dialog::hide);
    }

    private static Optional<Window> dialog(Ui ui) {
        return Window.getWindows().stream()
                .filter(window -> window != ui.stage())
                .findFirst();
    }
}
