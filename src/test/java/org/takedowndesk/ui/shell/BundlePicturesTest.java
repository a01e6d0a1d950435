package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.testfx.util.WaitForAsyncUtils;

/// Writes pictures of everything that has to do with bundles to `target/screens/`: readers, export, arranging,
/// signing and checking.
@UiTest
@ExtendWith(SampleCase.class)
class BundlePicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyScreenIsDrawn(Variant variant, Ui ui, SampleWorkspace.Made sample) {
        Services services = sample.services();
        CaseId main = sample.sample().main().id();
        FxDialogs dialogs = new FxDialogs(
                new Texts(variant.language()),
                ui.theme(),
                new Preferences(Settings.usual(), settings -> {}),
                ui::stage);
        try (Pictures pictures = new Pictures(ui, variant, dialogs)) {
            pictures.open(CaseScreenshotsTest.FOLDER, services, new Place.BundleProfiles());
            pictures.take("bundle-readers");
            readers(ui, pictures);
            arranging(ui, pictures, main);
            exporting(ui, pictures, main);
            listing(ui, pictures, main);
        }
    }

    private static void readers(Ui ui, Pictures pictures) {
        ui.run(() -> ui.find("#profiles", ListView.class).getSelectionModel().select(4));
        scroll(ui, ".split-pane .screen-scroll", 1);
        pictures.take("bundle-readers-china");
        ui.click("#copyProfile");
        pictures.take("bundle-readers-own");
        scroll(ui, ".split-pane .screen-scroll", 0.5);
        pictures.take("bundle-readers-own-middle");
        ui.click("#removeProfile");
    }

    private static void arranging(Ui ui, Pictures pictures, CaseId main) {
        pictures.take(new Place.ArrangeBundle(main), "bundle-arrange");
        scroll(ui, ".arrange-scroll", 1);
        pictures.take("bundle-arrange-end");
        ui.run(() -> ui.find(".tree-view", TreeView.class).getSelectionModel().select(2));
        dialog(ui, pictures, () -> ui.find("#renameButton", Button.class).fire(), "bundle-rename");
        ui.click("#preview");
        pictures.take("bundle-preview");
    }

    @SuppressWarnings("unchecked")
    private void exporting(Ui ui, Pictures pictures, CaseId main) {
        pictures.take(new Place.CaseBundle(main), "bundle-export");
        ui.run(() -> {
            ComboBox<Object> box = (ComboBox<Object>) ui.find("#destination", ComboBox.class);
            box.setValue(box.getItems().get(5));
            ui.find("#folder", TextField.class).setText(folder.toString());
        });
        pictures.take("bundle-export-china");
        ui.click("#export");
        pictures.take("bundle-exported");
        scroll(ui, ".split-pane .screen-scroll", 1);
        pictures.take("bundle-exported-end");
    }

    private static void listing(Ui ui, Pictures pictures, CaseId main) {
        pictures.take(new Place.OneCase(main, CaseSection.BUNDLES), "bundle-list");
        ui.click("#recheck");
        pictures.take("bundle-rechecked");
        dialog(
                ui,
                pictures,
                () -> ui.find("#signing", MenuButton.class).getItems().stream()
                        .filter(each -> "signBundle".equals(each.getId()))
                        .forEach(MenuItem::fire),
                "bundle-sign");
        pictures.take(new Place.CheckBundle(), "bundle-check");
    }

    private static void scroll(Ui ui, String pane, double to) {
        ui.settle();
        ui.run(() -> ui.stage().getScene().getRoot().lookupAll(pane).stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .forEach(each -> each.setVvalue(to)));
    }

    /// The dialog holds up whoever opened it until it is closed, so nobody may wait for the button.
    private static void dialog(Ui ui, Pictures pictures, Runnable opener, String name) {
        ui.settle();
        Platform.runLater(opener);
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> Window.getWindows().stream().anyMatch(window -> window != ui.stage()));
        } catch (TimeoutException e) {
            throw new AssertionError("no dialog " + name, e);
        }
        Window dialog = Window.getWindows().stream()
                .filter(window -> window != ui.stage())
                .findFirst()
                .orElseThrow();
        pictures.take(dialog.getScene(), name);
        ui.run(dialog::hide);
    }
}
