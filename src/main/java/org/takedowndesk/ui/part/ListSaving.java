package org.takedowndesk.ui.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.takedowndesk.caselist.ListFormat;
import org.takedowndesk.caselist.ListWish;
import org.takedowndesk.caselist.WrittenList;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.work.Progress;

/// Asks how and where a list is to be written, writes it, and says so.
public final class ListSaving {

    private static final String MEMORY = "list-wish";

    private final Texts texts;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Memory memory;

    /// Writes a list.
    @FunctionalInterface
    public interface Writing {

        WrittenList write(ListWish wish, Path target, Progress progress);
    }

    public ListSaving(Texts texts, Tasks tasks, Dialogs dialogs, Memory memory) {
        this.texts = texts;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.memory = memory;
    }

    /// @param name the file's, without its ending
    public void start(String name, Writing writing) {
        ListWish last = memory.recall(MEMORY, ListWish.class)
                .orElseGet(() -> new ListWish(ListFormat.DOCX, texts.locale(), false));
        dialogs.form("caselist.save", "caselist.next", new ListForm(texts, last))
                .ifPresent(wish -> {
                    memory.keep(MEMORY, wish);
                    save(name, wish, writing);
                });
    }

    /// The system asked about the name that was typed; with the ending put to it, it may be another file's.
    private Optional<Path> named(Path chosen, ListWish wish) {
        Path target = wish.format().named(chosen);
        boolean unasked = !target.equals(chosen) && Files.exists(target);
        return unasked
                        && !dialogs.confirmLoss(
                                "caselist.save", "caselist.replace", "caselist.replace.act", target.getFileName())
                ? Optional.empty()
                : Optional.of(target);
    }

    private void save(String name, ListWish wish, Writing writing) {
        dialogs.chooseFileToSave("caselist.save", name + wish.format().ending(), FileFilter.LISTS)
                .flatMap(chosen -> named(chosen, wish))
                .ifPresent(target -> tasks.work(
                        "caselist.task",
                        progress -> writing.write(wish, target, progress),
                        written ->
                                dialogs.inform("caselist.save", "caselist.written", written.lines(), written.file())));
    }
}
