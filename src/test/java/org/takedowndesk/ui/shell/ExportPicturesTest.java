package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Pause;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.RunningTask;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.testfx.util.WaitForAsyncUtils;

/// Draws what is asked and said when something is written out, each opened by keys alone, and looks that no words are
/// cut off.
@UiTest
@Timeout(300)
class ExportPicturesTest {

    private static final int COUNT = 6;

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_EN", "LIGHT_ZH", "DARK_EN", "LIGHT_EN_200"})
    void everyQuestionAndAnswerIsDrawn(Variant variant, Ui ui) throws IOException {
        Path out = Files.createDirectories(folder.resolve("Exported complaints of November"));
        try (ComplaintDesk desk = new ComplaintDesk(folder)) {
            for (int i = 0; i < COUNT; i++) {
                desk.sound(desk.taobao(656308694954L + i).getLast().id());
            }
            spoil(desk);
            exportComplaints(variant, ui, desk, out);
            writeLists(variant, ui, desk, out);
        }
        assertEquals(List.of(), List.copyOf(failures));
    }

    /// So that one complaint cannot be exported: its picture is no longer what was taken in.
    private static void spoil(ComplaintDesk desk) throws IOException {
        Complaint third = desk.services().complaints().of(desk.file().id()).get(2);
        EvidenceItem shot =
                desk.services().evidence().get(third.attachments().getFirst().item());
        desk.services()
                .evidence()
                .link(List.of(shot.id()), third.listings().getFirst().listing());
        Path original = desk.services().vault().path(shot.file().hash());
        if (!original.toFile().setWritable(true)) {
            throw new IOException("cannot write " + original);
        }
        Files.writeString(original, "changed behind our back");
    }

    private void exportComplaints(Variant variant, Ui ui, ComplaintDesk desk, Path out) {
        Kit kit = kit(ui, variant, out);
        try (Pictures pictures = new Pictures(ui, variant, kit)) {
            ListChangeListener<RunningTask> pauses = change -> kit.tasks().running().stream()
                    .filter(task -> task.pause().isOffered())
                    .forEach(task -> task.pause().begin());
            ui.run(() -> kit.tasks().running().addListener(pauses));
            pictures.open(CaseScreenshotsTest.FOLDER, desk.services(), new Place.AllComplaints());
            waitFor(ui, () -> ui.find("#complaints", TableView.class).getItems().size() == COUNT);
            Window form = dialog(ui, KeyCode.SHORTCUT, KeyCode.E);
            drawn(ui, pictures, form, "export-form");
            press(ui, form, KeyCode.ENTER);
            waitFor(
                    ui,
                    () -> kit.tasks().running().stream()
                            .anyMatch(task -> task.pause().paceProperty().get() == Pause.Pace.WAITING));
            waitFor(ui, () -> ui.robot().lookup("#tasks").query().isVisible());
            ui.run(() -> kit.tasks().running().removeListener(pauses));
            ui.run(() -> ui.find("#tasks", Button.class).requestFocus());
            ui.press(KeyCode.SPACE);
            waitFor(ui, () -> !ui.robot().lookup(".pause-task").queryAll().isEmpty());
            assertEquals(
                    List.of(),
                    ui.call(() -> CutWords.in(ui.robot().lookup(".task-sheet").query())));
            pictures.take("export-paused");
            ui.press(KeyCode.SHIFT, KeyCode.TAB);
            Window result = dialog(ui, KeyCode.SPACE);
            drawn(ui, pictures, result, "export-result");
            press(ui, result, KeyCode.ESCAPE);
            waitFor(ui, () -> shown(ui).isEmpty());
        }
        kit.tasks().close();
    }

    private void writeLists(Variant variant, Ui ui, ComplaintDesk desk, Path out) {
        Kit kit = kit(ui, variant, out);
        try (Pictures pictures = new Pictures(ui, variant, kit)) {
            Complaint first = desk.services().complaints().of(desk.file().id()).getFirst();
            pictures.open(CaseScreenshotsTest.FOLDER, desk.services(), new Place.OneComplaint(first.id()));
            waitFor(ui, () -> kit.tasks().running().isEmpty());
            Window written = dialog(ui, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
            drawn(ui, pictures, written, "pages-written");
            press(ui, written, KeyCode.ENTER);
            ui.run(() -> kit.navigator().go(new Place.OneCase(desk.file().id(), CaseSection.EVIDENCE)));
            waitFor(ui, () -> kit.tasks().running().isEmpty());
            Window form = dialog(ui, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
            drawn(ui, pictures, form, "list-form");
            press(ui, form, KeyCode.ENTER);
            waitFor(ui, () -> shown(ui).filter(window -> window != form).isPresent());
            Window told = shown(ui).orElseThrow();
            drawn(ui, pictures, told, "list-written");
            press(ui, told, KeyCode.ENTER);
            waitFor(ui, () -> shown(ui).isEmpty());
        }
        kit.tasks().close();
    }

    private Kit kit(Ui ui, Variant variant, Path out) {
        Texts texts = new Texts(variant.language());
        Preferences preferences = new Preferences(Settings.usual().withUserName("Ana Ruiz"), settings -> {});
        return ui.call(() -> new Kit(
                texts,
                new Fxml(texts),
                Tasks.inBackground(texts::get, failures::add),
                new ChoosingDialogs(
                        new FxDialogs(texts, ui.theme(), preferences, ui::stage),
                        out,
                        out.resolve("List of evidence " + variant.name().toLowerCase(Locale.ROOT) + ".docx")),
                new Navigator(new Place.SettingsPlace()),
                preferences,
                new Memory()));
    }

    /// The dialog that keys open, in the place of one that is open.
    private static Window dialog(Ui ui, KeyCode... keys) {
        Optional<Window> before = shown(ui);
        // A dialog holds up whoever opened it until it is closed, so nobody may wait for the keys.
        Platform.runLater(() -> ui.robot().push(keys));
        waitFor(ui, () -> shown(ui).isPresent() && !shown(ui).equals(before));
        return shown(ui).orElseThrow();
    }

    /// Without a display all keys go to the main window; so the dialog is given them itself.
    private static void press(Ui ui, Window dialog, KeyCode key) {
        Node focused = ui.call(() -> dialog.getScene().getFocusOwner());
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            KeyEvent event = new KeyEvent(type, "", "", key, false, false, false, false);
            Platform.runLater(() -> Event.fireEvent(focused, event));
        }
        ui.settle();
    }

    private static void drawn(Ui ui, Pictures pictures, Window dialog, String name) {
        Scene scene = dialog.getScene();
        pictures.take(scene, name);
        Node root = scene.getRoot();
        assertEquals(List.of(), ui.call(() -> CutWords.in(root)), name);
    }

    private static Optional<Window> shown(Ui ui) {
        return Window.getWindows().stream()
                .filter(window -> window != ui.stage())
                .findFirst();
    }

    private static void waitFor(Ui ui, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> ui.call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
