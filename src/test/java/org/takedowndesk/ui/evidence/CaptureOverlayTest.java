package org.takedowndesk.ui.evidence;

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

@UiTest
class CaptureOverlayTest {

    private final List<CaptureRegion.Pixels> taken = new ArrayList<>();
    private int cancelled;

    @Test
    void aDraggedRegionIsTakenInPixels(Ui ui) {
        CaptureOverlay overlay = show(ui);
        ui.robot().moveTo(100, 80).press(MouseButton.PRIMARY).moveTo(300, 230).release(MouseButton.PRIMARY);
        ui.settle();
        assertEquals(Optional.of(new CaptureRegion(100, 80, 200, 150)), overlay.selection());
        assertEquals("400 × 300 pixels", ui.text("#captureSize"));
        ui.picture(ui.stage().getScene(), "capture");
        ui.press(KeyCode.ENTER);
        assertEquals(List.of(new CaptureRegion.Pixels(200, 160, 400, 300)), taken);
    }

    @Test
    void arrowKeysMoveAndResize(Ui ui) {
        CaptureOverlay overlay = show(ui);
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(Optional.of(new CaptureRegion(201, 151, 399, 300)), overlay.selection());
    }

    @Test
    void enterWithoutARegionTakesTheWholeScreen(Ui ui) {
        show(ui);
        ui.press(KeyCode.ENTER);
        assertEquals(List.of(new CaptureRegion.Pixels(0, 0, 1600, 1200)), taken);
    }

    @Test
    void escapeCancels(Ui ui) {
        show(ui);
        ui.press(KeyCode.ESCAPE);
        assertEquals(1, cancelled);
        assertTrue(taken.isEmpty());
    }

    /// A screen of 800 by 600 units with two pixels a unit.
    private CaptureOverlay show(Ui ui) {
        CaptureRegion.Monitor monitor = new CaptureRegion.Monitor(1, new CaptureRegion(0, 0, 800, 600), 2, 2);
        PixelPicture picture = new PixelPicture(1600, 1200, new int[1600 * 1200]);
        ScreenSource.Shot shot = new ScreenSource.Shot(monitor, picture, "test");
        CaptureOverlay.Choice choice = new CaptureOverlay.Choice() {
            @Override
            public void take(ScreenSource.Shot from, CaptureRegion.Pixels pixels) {
                taken.add(pixels);
            }

            @Override
            public void cancel() {
                cancelled++;
            }
        };
        CaptureOverlay overlay =
                ui.call(() -> new CaptureOverlay(shot, new WritableImage(1600, 1200), Texts.english(), choice));
        ui.show(() -> overlay, 800, 600);
        ui.run(overlay::requestFocus);
        return overlay;
    }
}
