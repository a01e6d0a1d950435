package org.takedowndesk.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.caselist.WrittenList;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

@UiTest
class ListSavingTest {

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs(Texts.english());
    private final List<Path> written = new ArrayList<>();

    private void save(Ui ui, Path chosen, boolean... confirmed) {
        dialogs.thenFill(Form::result);
        dialogs.thenChoose(chosen);
        for (boolean answer : confirmed) {
            dialogs.thenConfirm(answer);
        }
        ui.run(() -> new ListSaving(Texts.english(), Tasks.atOnce(), dialogs, new Memory())
                .start("list", (wish, target, progress) -> {
                    written.add(target);
                    return new WrittenList(target, 0, 0, "");
                }));
    }

    /// The system asked about `list` and not about `list.docx`.
    @Test
    void aFileThatOnlyTheEndingNamesIsNotReplacedUnasked(Ui ui) throws IOException {
        Files.writeString(folder.resolve("list.docx"), "last month's");
        save(ui, folder.resolve("list"), false);
        assertEquals(List.of(), written);
        assertTrue(dialogs.asked().getLast().contains("list.docx is there already"), dialogs.asked()::toString);

        save(ui, folder.resolve("list"), true);
        assertEquals(List.of(folder.resolve("list.docx")), written);
    }

    @Test
    void whatTheSystemAskedAboutIsNotAskedAgain(Ui ui) throws IOException {
        Files.writeString(folder.resolve("list.docx"), "last month's");
        save(ui, folder.resolve("list.docx"));
        save(ui, folder.resolve("other"));
        assertEquals(List.of(folder.resolve("list.docx"), folder.resolve("other.docx")), written);
    }
}
