package org.takedowndesk.ui.evidence.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

@SuppressWarnings("NullAway") // the selection is made by each test
@UiTest
class CaptureOverlayTest {

    private final List<CaptureRegion> taken = new ArrayList<>();
    private Selection selection;
    private int cancelled;

    @Test
    void aDraggedRegionIsTakenInPixels(Ui ui) {
        show(ui);
        ui.robot().moveTo(100, 80).press(MouseButton.PRIMARY).moveTo(300, 230).release(MouseButton.PRIMARY);
        ui.settle();
        assertEquals(Optional.of(new CaptureRegion(100, 80, 200, 150)), selection.region());
        assertEquals("400 × 300 pixels", ui.text("#captureSize"));
        ui.picture(ui.stage().getScene(), "capture");
        ui.press(KeyCode.ENTER);
        assertEquals(List.of(new CaptureRegion(100, 80, 200, 150)), taken);
    }

    @Test
    void arrowKeysMoveAndResize(Ui ui) {
        show(ui);
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(Optional.of(new CaptureRegion(201, 151, 399, 300)), selection.region());
    }

    @Test
    void enterWithoutARegionTakesTheWholeScreen(Ui ui) {
        show(ui);
        ui.press(KeyCode.ENTER);
        assertEquals(List.of(new CaptureRegion(0, 0, 800, 600)), taken);
    }

    @Test
    void escapeCancels(Ui ui) {
        show(ui);
        ui.press(KeyCode.ESCAPE);
        assertEquals(1, cancelled);
        assertTrue(taken.isEmpty());
    }

    /// A screen of 800 by 600 units with two pixels a unit.
    private void show(Ui ui) {
        CaptureRegion.Monitor monitor = new CaptureRegion.Monitor(1, new CaptureRegion(0, 0, 800, 600), 2, 2);
        PixelPicture picture = new PixelPicture(1600, 1200, new int[1600 * 1200]);
        ScreenSource.Shot shot = new ScreenSource.Shot(monitor, picture, "test");
        CaptureOverlay.Choice choice = new CaptureOverlay.Choice() {
            @Override
            public void take(CaptureRegion region) {
                taken.add(region);
            }

            @Override
            public void cancel() {
                cancelled++;
            }
        };
        CaptureOverlay overlay = ui.call(() -> {
            selection = new Selection(new Snapshot(List.of(shot)));
            return new CaptureOverlay(monitor, new WritableImage(1600, 1200), selection, Texts.english(), choice);
        });
        ui.show(() -> overlay, 800, 600);
        ui.run(overlay::requestFocus);
    }
}
