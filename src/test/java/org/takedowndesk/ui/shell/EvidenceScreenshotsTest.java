package org.takedowndesk.ui.shell;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Writes pictures of the screens of evidence and comparisons to `target/screens/`, with the sample in them.
@UiTest
@ExtendWith(SampleCase.class)
class EvidenceScreenshotsTest {

    @ParameterizedTest
    @EnumSource
    void everyScreenIsDrawn(Variant variant, Ui ui, SampleWorkspace.Made sample) {
        try (Pictures pictures = new Pictures(ui, variant)) {
            evidence(ui, pictures, sample);
            comparisons(ui, pictures, sample);
        }
    }

    private void evidence(Ui ui, Pictures pictures, SampleWorkspace.Made sample) {
        Services services = sample.services();
        pictures.open(CaseScreenshotsTest.FOLDER, services, new Place.AllEvidence());
        Scene scene = ui.stage().getScene();
        pictures.take("evidence-gallery");
        ui.run(() -> scene.lookup("#gallery").requestFocus());
        ui.press(KeyCode.HOME);
        ui.press(KeyCode.DOWN);
        pictures.take("evidence-chosen");
        ui.run(() -> ((ToggleButton) scene.lookup("#tableToggle")).fire());
        ui.run(() -> ((ToggleButton) scene.lookup("#filterToggle")).fire());
        pictures.take("evidence-table");
        EvidenceItem first = services.evidence().of(sample.sample().main().id()).getFirst();
        pictures.take(new Place.OneEvidence(first.id()), "evidence-one");
        ui.run(() -> tabs(scene).getSelectionModel().select(1));
        pictures.take("evidence-file");
        ui.run(() -> tabs(scene).getSelectionModel().select(2));
        pictures.take("evidence-log");
        ui.run(() -> tabs(scene).getSelectionModel().selectLast());
        pictures.take("evidence-proof");
    }

    private void comparisons(Ui ui, Pictures pictures, SampleWorkspace.Made sample) {
        CaseId main = sample.sample().main().id();
        Comparison comparison = sample.services().comparisons().of(main).getFirst();
        pictures.open(CaseScreenshotsTest.FOLDER, sample.services(), new Place.NewComparison(main));
        ui.run(() -> {
            ui.find("#genuineList", ListView.class).getSelectionModel().select(0);
            ui.find("#suspectList", ListView.class).getSelectionModel().select(1);
        });
        pictures.take("comparison-new");
        pictures.take(new Place.OneComparison(comparison.id()), "comparison");
        ui.run(() -> ui.find("#slider", ToggleButton.class).fire());
        pictures.take("comparison-slider");
        ui.run(() -> ui.find("#sheetToggle", ToggleButton.class).fire());
        pictures.take("comparison-sheet");
    }

    private static TabPane tabs(Scene scene) {
        SplitPane split = (SplitPane) Objects.requireNonNull(scene.lookup("#split"));
        return (TabPane) split.getItems().get(1);
    }
}
