package org.takedowndesk.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.awt.Color;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Files dropped on the screen, as a file manager drops them.
@SuppressWarnings("NullAway") // the screen is made by each test
@UiTest
class EvidenceDropTest {

    @TempDir
    private Path folder;

    private EvidenceDesk desk;
    private EvidenceListController list;

    @BeforeEach
    void open(Ui ui) {
        desk = new EvidenceDesk(folder, () -> List.of());
        ui.show(() -> {
            list = desk.list();
            return list.view();
        });
        ui.run(list::refresh);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void filesDroppedOnTheListAreTakenIn(Ui ui) throws IOException {
        Path one = desk.picture("one.png", 30, 20, Color.RED);
        Path two = desk.picture("two.png", 30, 20, Color.BLUE);
        desk.dialogs.thenFill(Form::result);
        drop(ui, List.of(one, two));
        assertEquals(
                List.of("one.png", "two.png"),
                desk.items().stream().map(item -> item.file().name()).toList());
        assertEquals(IntakeMethod.DRAG_AND_DROP, desk.items().getFirst().method());
        assertTrue(ui.text("#noticeAdded").startsWith("2 files taken in"), ui.text("#noticeAdded"));
    }

    @Test
    void aDroppedFolderBringsAllFilesBelowIt(Ui ui) throws IOException {
        Path below = Files.createDirectories(folder.resolve("parcel").resolve("unboxing"));
        Files.copy(desk.picture("a.png", 30, 20, Color.RED), below.resolve("a.png"));
        Files.writeString(folder.resolve("parcel").resolve("notes.txt"), "opened at noon");
        desk.dialogs.thenFill(Form::result);
        drop(ui, List.of(folder.resolve("parcel")));
        assertEquals(
                List.of("notes.txt", "a.png"),
                desk.items().stream().map(item -> item.file().name()).toList());
    }

    @Test
    void aDropThatIsCancelledInTheFormTakesNothing(Ui ui) throws IOException {
        desk.dialogs.thenFill(form -> Optional.empty());
        drop(ui, List.of(desk.picture("one.png", 30, 20, Color.RED)));
        assertTrue(desk.items().isEmpty());
        assertEquals(1, desk.dialogs.asked().size());
    }

    /// The events that a drag from a file manager ends in; the headless screen has no dragging of its own.
    private void drop(Ui ui, List<Path> files) {
        Node onto = list.view();
        ui.run(() -> {
            Dragboard dragged = DragboardHelper.createDragboard(clipboard());
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            dragged.setContent(content);
            DragEvent over = event(DragEvent.DRAG_OVER, dragged, onto);
            Event.fireEvent(onto, over);
            assertEquals(TransferMode.COPY, over.getAcceptedTransferMode());
            Event.fireEvent(onto, event(DragEvent.DRAG_DROPPED, dragged, onto));
        });
    }

    /// One of the toolkit's own, which also says that what is on it may be copied.
    private static TKClipboard clipboard() {
        TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                EvidenceDropTest.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, values) -> method.getName().equals("getTransferModes")
                        ? Set.of(TransferMode.COPY)
                        : method.invoke(local, values));
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard dragged, Node onto) {
        return new DragEvent(null, onto, type, dragged, 5, 5, 5, 5, TransferMode.COPY, null, onto, null);
    }
}
