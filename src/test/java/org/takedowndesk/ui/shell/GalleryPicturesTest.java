package org.takedowndesk.ui.shell;

import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.evidence.gallery.Grouping;

/// Writes pictures of the gallery to `target/screens/`: in groups, with words found, with a title being typed, and two
/// pictures beside each other.
@UiTest
@ExtendWith(SampleCase.class)
class GalleryPicturesTest {

    @ParameterizedTest
    @EnumSource
    void everyStateIsDrawn(Variant variant, Ui ui, SampleWorkspace.Made sample) {
        try (Pictures pictures = new Pictures(ui, variant)) {
            pictures.open(CaseScreenshotsTest.FOLDER, sample.services(), new Place.AllEvidence());
            Scene scene = ui.stage().getScene();
            group(ui, Grouping.KIND);
            pictures.take("gallery-groups");
            ui.run(() -> ((ToggleButton) scene.lookup("#filterToggle")).fire());
            ui.run(() -> {
                TextField search = (TextField) scene.lookup("#search");
                search.setText("lamp");
                search.fireEvent(new ActionEvent());
            });
            pictures.take("gallery-found");
            ui.run(() -> scene.lookup("#gallery").requestFocus());
            ui.press(KeyCode.HOME);
            ui.press(KeyCode.F2);
            pictures.take("gallery-rename");
            ui.press(KeyCode.ESCAPE);
            ui.run(() -> {
                TextField search = (TextField) scene.lookup("#search");
                search.setText("");
                search.fireEvent(new ActionEvent());
            });
            group(ui, Grouping.NONE);
            ui.run(() -> scene.lookup("#gallery").requestFocus());
            ui.press(KeyCode.HOME);
            ui.press(KeyCode.SHIFT, KeyCode.RIGHT);
            pictures.take("gallery-two");
            ui.run(() -> ((Button) scene.lookup("#pairButton")).fire());
            pictures.take("gallery-pair");
        }
    }

    @SuppressWarnings("unchecked")
    private static void group(Ui ui, Grouping grouping) {
        ui.run(() -> ((ComboBox<Grouping>) ui.find("#groupBy", ComboBox.class)).setValue(grouping));
    }
}
