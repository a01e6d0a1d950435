package org.takedowndesk.ui.part;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Vault;

/// Brings papers that are no evidence into the vault, and gives out copies of them; it never opens one.
public final class KeptFiles {

    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Intake intake;
    private final Vault vault;
    private final Show show;

    public KeptFiles(Tasks tasks, Dialogs dialogs, Intake intake, Vault vault, Show show) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.intake = intake;
        this.vault = vault;
        this.show = show;
    }

    /// Keeps a file, and says so when it is safe.
    public void keep(Path file, Consumer<KeptFile> onKept) {
        tasks.work("part.file.task.keep", progress -> intake.keep(file, progress), onKept);
    }

    /// How large a file is, for the eye.
    String size(KeptFile file) {
        return show.bytes(file.size());
    }

    /// Asks for a file and keeps it.
    public void choose(Consumer<KeptFile> onKept) {
        dialogs.chooseFileToOpen("part.file.choose", FileFilter.DOCUMENTS).ifPresent(file -> keep(file, onKept));
    }

    /// Asks where to, and writes a copy there.
    public void saveCopy(KeptFile file) {
        dialogs.chooseFileToSave("part.file.saveCopy", file.name(), FileFilter.ANY)
                .ifPresent(target -> tasks.run(
                        "part.file.task.copy",
                        progress -> {
                            vault.copyOut(file.hash(), target);
                            return target;
                        },
                        done -> {}));
    }
}
