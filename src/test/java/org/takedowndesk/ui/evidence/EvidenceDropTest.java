package org.takedowndesk.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.ui.Dragging;
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

    private void drop(Ui ui, List<Path> files) {
        Node onto = list.view();
        ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            assertEquals(TransferMode.COPY, Dragging.drop(content, TransferMode.COPY, null, onto));
        });
    }
}
