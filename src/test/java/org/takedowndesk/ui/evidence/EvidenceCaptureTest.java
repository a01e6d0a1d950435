package org.takedowndesk.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.settings.Capturing;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.evidence.capture.CaptureOrder;
import org.takedowndesk.ui.evidence.capture.CapturePlatform;
import org.takedowndesk.ui.evidence.capture.CaptureTarget;
import org.takedowndesk.ui.evidence.capture.Captured;
import org.takedowndesk.ui.evidence.capture.PixelPicture;
import org.takedowndesk.ui.evidence.capture.ScreenSource;
import org.takedowndesk.ui.evidence.capture.ScriptedScreens;
import org.takedowndesk.workcopy.Operation;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway") // the desk is opened by each test
@UiTest
class EvidenceCaptureTest {

    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    private Path folder;

    private EvidenceDesk desk;
    private EvidenceListController list;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRegionChosenOnTheFrozenScreenIsKeptPixelByPixelAndOfferedAgain(Ui ui) throws TimeoutException, IOException {
        ScriptedScreens screens = new ScriptedScreens(40, 500);
        show(ui, screens, CapturePlatform.OPEN);
        ui.run(() -> ((CaptureMenu) list.view().lookup("#captureButton")).fire());
        await(() -> Window.getWindows().stream().anyMatch(EvidenceCaptureTest::covers));
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.ENTER);
        await(() -> desk.items().size() == 1);
        EvidenceItem item = desk.items().getFirst();
        assertEquals(IntakeMethod.SCREEN_CAPTURE, item.method());
        // From the middle of 400 by 300, moved right by one.
        int[] expected = cut(screens.page(40, 340), 101, 75, 200, 150);
        assertArrayEquals(expected, pixels(item));
        assertTrue(item.notes().startsWith("Screen 1, scale 1.0, region 101, 75, 200 × 150 pixels"), item::notes);
        assertEquals(
                List.of(new Capturing.Area(101, 75, 200, 150)),
                desk.tools.preferences().get().capturing().areas());
        assertFalse(desk.tools.capture().state().busy());
        // The same region again asks nothing.
        EvidenceCapture capture = capture();
        ui.run(capture::again);
        await(() -> desk.items().size() == 2);
        assertArrayEquals(
                cut(screens.page(500, 800), 101, 75, 200, 150),
                pixels(desk.items().get(1)));
    }

    @Test
    void framesOfARecordingAreOriginalsAndTheirJoinIsAWorkingCopyOfThem(Ui ui) throws IOException {
        ScriptedScreens screens = new ScriptedScreens(0);
        show(ui, screens, CapturePlatform.OPEN);
        CaptureOrder order = new CaptureOrder(new CaptureTarget.Choice(), 0, new CaptureOrder.Repeat(1, 10));
        Batch batch = new Batch(desk.caseFile.id(), null, "https://item.taobao.com/item.htm?id=1", null);
        ui.run(() -> {
            CaptureIntake intake = new CaptureIntake(desk.tools, desk.stores, adding(), batch, order, problem -> {});
            int number = 0;
            for (int from : new int[] {0, 120, 240, 500}) {
                PixelPicture frame = new PixelPicture(400, 300, screens.page(from, from + 300));
                intake.captured(new Captured(frame, AT.plusSeconds(number), "Frame " + ++number), () -> {});
            }
            intake.ended();
        });
        List<EvidenceItem> items = desk.items();
        assertEquals(
                List.of("E-0001", "E-0002", "E-0003", "E-0004", "W-0005"),
                items.stream().map(EvidenceItem::key).toList());
        EvidenceItem third = items.get(2);
        assertEquals("Frame 3", third.notes());
        assertEquals(AT.plusSeconds(2), third.capturedAt().at());
        assertEquals(EvidenceKind.SCREENSHOT, third.kind());
        assertArrayEquals(screens.page(240, 540), pixels(third));
        EvidenceItem joined = items.get(4);
        Derivation derivation = joined.derivation();
        assertNotNull(derivation);
        // The last frame overlaps the one before by 40 rows.
        assertEquals(items.subList(0, 4).stream().map(EvidenceItem::id).toList(), derivation.parents());
        assertArrayEquals(screens.page(0, 800), pixels(joined));
        assertEquals(
                List.of(),
                desk.services.workingCopies().recipe(joined).operations().stream()
                        .filter(operation -> !(operation instanceof Operation.JoinFrames))
                        .toList());
    }

    @Test
    void waylandIsExplainedOnceAndFilesAreOfferedInstead(Ui ui) throws IOException {
        show(ui, new ScriptedScreens(0), CapturePlatform.WAYLAND);
        Path file = desk.picture("taken-with-the-tool.png", 30, 20, Color.RED);
        desk.dialogs
                .thenFill((Form<CaptureAdvice.Way> form) -> {
                    String words = ((Label) form.view().lookup("#captureAdvice")).getText();
                    assertTrue(words.startsWith("This desktop runs on Wayland"), words);
                    ((RadioButton) form.view().lookup("#wayFILES")).setSelected(true);
                    return form.result();
                })
                .thenChoose(file)
                .thenFill(Form::result);
        ui.run(() -> capture().region());
        assertEquals("taken-with-the-tool.png", desk.items().getFirst().file().name());
        assertFalse(desk.tools.capture().state().busy());
    }

    @Test
    void aForbiddenScreenLeadsToPasteOrFileAndKeepsNothing(Ui ui) throws TimeoutException {
        ScriptedScreens screens = new ScriptedScreens(0);
        screens.forbid();
        show(ui, screens, CapturePlatform.MACOS);
        desk.dialogs.thenFill(Form::result).thenFill((Form<CaptureAdvice.Way> form) -> {
            String words = ((Label) form.view().lookup("#captureAdvice")).getText();
            assertTrue(words.contains("single colour") && words.contains("Screen Recording"), words);
            return Optional.empty();
        });
        ui.run(() -> capture().region());
        await(() -> desk.dialogs.asked().size() == 2);
        assertTrue(desk.items().isEmpty());
        assertFalse(desk.tools.capture().state().busy());
    }

    @Test
    void aRememberedPlaceThatIsGoneIsSaid(Ui ui) throws TimeoutException {
        show(ui, new ScriptedScreens(0), CapturePlatform.OPEN);
        ui.run(() -> desk.tools
                .preferences()
                .change(settings ->
                        settings.withCapturing(settings.capturing().withArea(new Capturing.Area(5000, 0, 100, 100)))));
        desk.dialogs.thenFill((Form<CaptureAdvice.Way> form) -> {
            String words = ((Label) form.view().lookup("#captureAdvice")).getText();
            assertTrue(words.contains("no screen that is connected"), words);
            return Optional.empty();
        });
        ui.run(() -> capture().again());
        await(() -> desk.dialogs.asked().size() == 1);
        assertTrue(desk.items().isEmpty());
    }

    private void show(Ui ui, ScreenSource screens, CapturePlatform platform) {
        desk = new EvidenceDesk(folder, screens, platform, Texts.english());
        ui.show(() -> {
            list = desk.list();
            return list.view();
        });
        ui.run(list::refresh);
    }

    private EvidenceAdding adding() {
        return new EvidenceAdding(desk.tools, desk.stores, new EvidenceScope(desk.caseFile.id()), () -> {});
    }

    private EvidenceCapture capture() {
        return new EvidenceCapture(desk.tools, desk.stores, adding());
    }

    private static boolean covers(Window window) {
        return window.isShowing() && window.getScene().lookup("#captureHelp") != null;
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int[] pixels(EvidenceItem item) throws IOException {
        BufferedImage image =
                ImageIO.read(desk.services.vault().path(item.file().hash()).toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static int[] cut(int[] screen, int x, int y, int width, int height) {
        int[] part = new int[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(screen, (y + row) * ScriptedScreens.WIDTH + x, part, row * width, width);
        }
        return part;
    }
}
