package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Pause;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.testfx.util.WaitForAsyncUtils;

/// Complaints are chosen and exported while the user pauses, goes on and stops, with the real threads of the program.
@SuppressWarnings("NullAway") // opened before the test
@UiTest
@Timeout(180)
class ExportComplaintsStoryTest {

    private static final int COUNT = 8;

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private ComplaintDesk desk;
    private Kit kit;
    private MainWindow window;
    private Scene scene;

    @BeforeEach
    void open(Ui ui) {
        desk = new ComplaintDesk(folder);
        for (int i = 0; i < COUNT; i++) {
            desk.sound(desk.taobao(656308694954L + i).getLast().id());
        }
        Texts texts = Texts.english();
        kit = ui.call(() -> new Kit(
                texts,
                new Fxml(texts),
                Tasks.inBackground(texts::get, failures::add),
                new ScriptedDialogs(texts),
                new Navigator(new Place.SettingsPlace()),
                new Preferences(Settings.usual().withUserName("Ana Ruiz"), settings -> {}),
                new Memory()));
        ui.run(() -> kit.navigator().go(new Place.AllComplaints()));
        window = ui.call(() -> TestWindow.of(kit, TestKit.open(desk.workspace())));
        scene = ui.show(window::root, Ui.WIDTH, Ui.HEIGHT);
        ui.run(() -> window.start(scene));
        waitFor(ui, () -> table(ui).getItems().size() == COUNT);
    }

    @AfterEach
    void close(Ui ui) {
        ui.run(window::close);
        kit.tasks().close();
        desk.close();
    }

    private ScriptedDialogs dialogs() {
        return (ScriptedDialogs) kit.dialogs();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Object> table(Ui ui) {
        return (TableView<Object>) ui.find("#complaints", TableView.class);
    }

    private static void waitFor(Ui ui, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> ui.call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> folders(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /// Begins an export and pauses it before much is done.
    private void exportAndPause(Ui ui, Path out) {
        dialogs().<Boolean>thenFill(form -> {
            assertTrue(((Label) form.view().lookup("#exportWhat")).getText().startsWith("Each of 8 complaints"));
            ((CheckBox) form.view().lookup("#exportBundles")).setSelected(false);
            return form.result();
        });
        dialogs().thenChoose(out);
        ui.run(() -> {
            table(ui).getSelectionModel().selectAll();
            ui.find("#export", Button.class).fire();
            pause().begin();
        });
        waitFor(ui, () -> pause().paceProperty().get() == Pause.Pace.WAITING);
        waitFor(ui, () -> ui.robot().lookup("#tasks").query().isVisible());
        ui.click("#tasks");
        waitFor(ui, () -> !ui.robot().lookup(".pause-task").queryAll().isEmpty());
        assertEquals("Go on", ui.text(".pause-task"));
    }

    private Pause pause() {
        return kit.tasks().running().stream()
                .filter(task -> task.pause().isOffered())
                .findFirst()
                .orElseThrow()
                .pause();
    }

    @Test
    void anExportWaitsGoesOnAndTellsWhatBecameOfEach(Ui ui) throws IOException {
        Path out = folder.resolve("out");
        exportAndPause(ui, out);
        assertTrue(folders(out).size() < COUNT, folders(out)::toString);
        ui.picture(scene, "export-paused");

        AtomicReference<Scene> result = new AtomicReference<>();
        dialogs().<ComplaintId>thenFill(form -> {
            assertEquals(
                    COUNT + " written, 0 unchanged, 0 failed",
                    ((Label) form.view().lookup("#exportVerdict")).getText());
            TableView<?> lines = (TableView<?>) form.view().lookup("#exportLines");
            assertEquals(COUNT, lines.getItems().size());
            lines.getSelectionModel().select(2);
            Scene told = new Scene(form.view(), 800, 480);
            ui.theme().dress(told);
            result.set(told);
            return form.result();
        });
        ui.click(".pause-task");
        waitFor(ui, () -> kit.navigator().place() instanceof Place.OneComplaint);
        ui.picture(result.get(), "export-result");
        assertEquals(COUNT, folders(out).size());
        // A row opens the complaint it is about.
        List<Complaint> all = desk.services().complaints().all();
        ComplaintId opened = ((Place.OneComplaint) ui.call(() -> kit.navigator().place())).id();
        assertTrue(all.stream().anyMatch(complaint -> complaint.id().equals(opened)));
        assertEquals(List.of(), List.copyOf(failures));
    }

    @Test
    void anExportThatIsStoppedWhileItWaitsLeavesWholeFolders(Ui ui) throws IOException {
        Path out = folder.resolve("out");
        exportAndPause(ui, out);
        ui.click(".stop-task");
        waitFor(ui, () -> kit.tasks().running().isEmpty());
        for (String name : folders(out)) {
            assertTrue(Files.exists(out.resolve(name).resolve("contents.txt")), name);
        }
        String summary = Files.readString(out.resolve("summary.csv"));
        assertEquals(COUNT + 1L, summary.lines().count());
        assertTrue(summary.contains("\"not reached\""), summary);
        assertEquals(List.of(), List.copyOf(failures));
    }
}
